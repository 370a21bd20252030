import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import menu from '../parts/menu.module.css';
import { useSay } from '../say.tsx';
import { useSettings } from '../settings.tsx';
import type { ActKind } from './act-dialog.tsx';
import styles from './more-acts.module.css';

/** The acts that are rarer than the buttons above them. */
export function MoreActs({ muted, open }: { readonly muted: boolean; readonly open: (kind: ActKind) => void }) {
  const say = useSay();
  const { keys } = useSettings();
  const entry = menu['entry'] ?? '';
  return (
    <MenuTrigger>
      <Button className={styles.more ?? ''}>
        <Ellipsis size={14} aria-hidden /> {say('decide.more')}
      </Button>
      <Popover className={menu['popover'] ?? ''} placement="bottom end">
        <Menu className={menu['menu'] ?? ''}>
          <MenuItem className={entry} onAction={() => open('merge')}>
            {say('decide.merge')} {keys && <kbd>m</kbd>}
          </MenuItem>
          <MenuItem className={entry} onAction={() => open(muted ? 'unmute' : 'mute')}>
            {say(muted ? 'decide.unmute' : 'decide.mute')}
          </MenuItem>
          <MenuItem className={entry} onAction={() => open('dismiss')}>
            {say('decide.dismiss')}
          </MenuItem>
          <MenuItem className={entry} onAction={() => open('note')}>
            {say('decide.note.add')}
          </MenuItem>
          <MenuItem className={entry} onAction={() => window.print()}>
            {say('decide.print')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
