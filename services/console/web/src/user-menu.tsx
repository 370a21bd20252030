import { ChevronDown } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useApi } from './api/api-context.tsx';
import { SESSION_KEY, useMay, useSession } from './api/session.ts';
import { useSay } from './say.tsx';
import { useSettings } from './settings.tsx';
import styles from './parts/menu.module.css';

/** What is one's own: account, language, theme, keys, and the way out. */
export function UserMenu() {
  const say = useSay();
  const { user } = useSession();
  const { language, theme, keys, change } = useSettings();
  const isOperator = useMay();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = async () => {
    await api.send('DELETE', '/api/session').catch(() => undefined);
    queries.setQueryData(SESSION_KEY, null);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  };
  return (
    <MenuTrigger>
      <Button className={styles.trigger ?? ''} aria-label={say('nav.menu', { name: user.name })}>
        {user.name} <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''}>
          <MenuItem className={styles.entry ?? ''} onAction={() => void navigate('/account')}>
            {say('nav.account')}
          </MenuItem>
          <MenuItem className={styles.entry ?? ''} onAction={() => void navigate('/evidence')}>
            {say('nav.evidence')}
          </MenuItem>
          {isOperator && (
            <MenuItem className={styles.entry ?? ''} onAction={() => void navigate('/users')}>
              {say('nav.users')}
            </MenuItem>
          )}
          <Separator className={styles.rule ?? ''} />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(chosen) => change({ language: [...chosen][0] === 'fr' ? 'fr' : 'en' })}
          >
            <Header className={styles.title ?? ''}>{say('settings.language')}</Header>
            <MenuItem id="fr" className={styles.entry ?? ''} lang="fr">
              Français
            </MenuItem>
            <MenuItem id="en" className={styles.entry ?? ''} lang="en">
              English
            </MenuItem>
          </MenuSection>
          <Separator className={styles.rule ?? ''} />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(chosen) => {
              const [key] = [...chosen];
              change({ theme: key === 'light' || key === 'dark' ? key : 'system' });
            }}
          >
            <Header className={styles.title ?? ''}>{say('settings.theme')}</Header>
            {(['light', 'dark', 'system'] as const).map((each) => (
              <MenuItem key={each} id={each} className={styles.entry ?? ''}>
                {say(`settings.theme.${each}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={styles.rule ?? ''} />
          <MenuSection
            selectionMode="multiple"
            selectedKeys={keys ? ['keys'] : []}
            onSelectionChange={(chosen) => change({ keys: [...chosen].length > 0 })}
            aria-label={say('settings.keys')}
          >
            <MenuItem id="keys" className={styles.entry ?? ''}>
              {say('settings.keys')}
            </MenuItem>
          </MenuSection>
          <Separator className={styles.rule ?? ''} />
          <MenuItem className={styles.entry ?? ''} onAction={() => void signOut()}>
            {say('act.sign-out')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
