import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Command as Palettes } from 'cmdk';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useNavigate } from 'react-router';
import type { SearchPage } from '@vigie/contracts/rest/search';
import { useApi } from '../api/api-context.tsx';
import { addressOf, useNamedQueues } from '../api/queues.ts';
import dialog from '../parts/dialog.module.css';
import { useSay } from '../say.tsx';
import { useCommandRegistry } from './commands.tsx';
import { KEYS } from './keymap.ts';
import styles from './palette.module.css';

const PAGES = ['queue', 'explore', 'subscriptions', 'sources', 'evidence', 'journal', 'account'] as const;

/** Everything by name: what this screen can do, the pages, and the claims with these words. */
export function Palette({ close }: { readonly close: () => void }) {
  const say = useSay();
  const api = useApi();
  const navigate = useNavigate();
  const { run, available } = useCommandRegistry();
  const [words, setWords] = useState('');
  const [commands] = useState(() => available());
  const queues = useNamedQueues();
  const found = useQuery({
    queryKey: ['palette', words],
    queryFn: () => api.get<SearchPage>('/api/search', { q: words, limit: 6 }),
    enabled: words.trim().length > 2,
  });
  const act = (what: () => void) => {
    close();
    // The dialog gives the focus back first, so that what comes next may take it.
    setTimeout(what, 0);
  };
  return (
    <ModalOverlay
      className={dialog['overlay'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className={dialog['modal'] ?? ''}>
        <AriaDialog aria-label={say('palette.title')} className={styles.dialog ?? ''}>
          <Palettes label={say('palette.title')} className={styles.palette}>
            <Palettes.Input
              autoFocus
              value={words}
              onValueChange={setWords}
              placeholder={say('palette.placeholder')}
              className={styles.input}
            />
            <Palettes.List className={styles.list}>
              {(found.data?.claims.length ?? 0) === 0 && (
                <Palettes.Empty className={styles.none}>{say('palette.none')}</Palettes.Empty>
              )}
              <Palettes.Group heading={say('palette.commands')} className={styles.group}>
                {KEYS.filter(([command]) => commands.has(command) && command !== 'palette').map(([command, key]) => (
                  <Palettes.Item key={command} className={styles.entry} onSelect={() => act(() => run(command))}>
                    {say(`command.${command}`)} <kbd>{key}</kbd>
                  </Palettes.Item>
                ))}
              </Palettes.Group>
              <Palettes.Group heading={say('palette.pages')} className={styles.group}>
                {PAGES.map((page) => (
                  <Palettes.Item
                    key={page}
                    className={styles.entry}
                    onSelect={() => act(() => void navigate(page === 'queue' ? '/' : `/${page}`))}
                  >
                    {say(`nav.${page}`)}
                  </Palettes.Item>
                ))}
              </Palettes.Group>
              {(queues.data?.length ?? 0) > 0 && (
                <Palettes.Group heading={say('queues.title')} className={styles.group}>
                  {queues.data?.map((queue) => (
                    <Palettes.Item
                      key={queue.id}
                      value={`${queue.name} ${queue.id}`}
                      className={styles.entry}
                      onSelect={() => act(() => void navigate(addressOf(queue)))}
                    >
                      {queue.name} · {queue.count}
                    </Palettes.Item>
                  ))}
                </Palettes.Group>
              )}
              {found.data !== undefined && found.data.claims.length > 0 && (
                <Palettes.Group heading={say('palette.claims')} className={styles.group} forceMount>
                  {found.data.claims.map(({ id, sentence }) => (
                    <Palettes.Item
                      key={id}
                      value={id}
                      keywords={[sentence, words]}
                      forceMount
                      className={styles.entry}
                      onSelect={() => act(() => void navigate(`/claims/${encodeURIComponent(id)}`))}
                    >
                      {sentence}
                    </Palettes.Item>
                  ))}
                </Palettes.Group>
              )}
            </Palettes.List>
          </Palettes>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
