import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { Pause, Play } from 'lucide-react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSession } from './api/session.ts';
import { formatLag } from './format/moment.ts';
import { useCommandRegistry, useCommands } from './keys/commands.tsx';
import { keysOf } from './keys/keymap.ts';
import type { Command } from './keys/keymap.ts';
import { useLive, useLiveActs } from './live/live.tsx';
import { Moment } from './parts/moment.tsx';
import { useLocale, useSay } from './say.tsx';
import type { MessageId } from './say.tsx';
import { useSettings } from './settings.tsx';
import styles from './shell.module.css';

const HelpSheet = lazy(async () => ({ default: (await import('./keys/help-sheet.tsx')).HelpSheet }));
const UserMenu = lazy(async () => ({ default: (await import('./user-menu.tsx')).UserMenu }));
const Palette = lazy(async () => ({ default: (await import('./keys/palette.tsx')).Palette }));

/** What stands around every page: the exercise's banner, where to go, and how live it is. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const { drill, mustSetPassword } = useSession();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'help' | 'palette' | null>(null);
  useCommands({
    help: () => setOpen('help'),
    palette: () => setOpen('palette'),
    search: () => void navigate('/explore'),
    'go-queue': () => void navigate('/'),
    'go-explore': () => void navigate('/explore'),
  });
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {say('app.skip')}
      </a>
      {drill !== null && (
        <aside className={styles.exercise} aria-label={say('app.drill.label')}>
          {say('app.drill', { speed: drill.speed > 1 ? drill.speed : 0 })}
        </aside>
      )}
      {mustSetPassword && (
        <aside className={styles.welcome} aria-label={say('app.welcome.label')}>
          {say('app.welcome')} <Link to="/welcome">{say('app.welcome.choose')}</Link>
        </aside>
      )}
      <Header />
      <main id="page" className={styles.page} tabIndex={-1}>
        {children}
      </main>
      <Suspense>
        {open === 'help' && <HelpSheet close={() => setOpen(null)} />}
        {open === 'palette' && <Palette close={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}

const PLACES: ReadonlyArray<{
  readonly to: string;
  readonly name: MessageId;
  readonly command: Command | null;
}> = [
  { to: '/', name: 'nav.queue', command: 'go-queue' },
  { to: '/explore', name: 'nav.explore', command: 'go-explore' },
  { to: '/subscriptions', name: 'nav.subscriptions', command: null },
  { to: '/sources', name: 'nav.sources', command: null },
  { to: '/journal', name: 'nav.journal', command: null },
];

function isAt(to: string, pathname: string): boolean {
  return to === '/' ? pathname === '/' || pathname.startsWith('/claims/') : pathname.startsWith(to);
}

function Header() {
  const say = useSay();
  const { keys } = useSettings();
  const { pathname } = useLocation();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.name}>
        Vigie
      </Link>
      <nav className={styles.nav} aria-label={say('nav.label')}>
        {PLACES.map(({ to, name, command }) => (
          <Link key={to} to={to} className={styles.link} aria-current={isAt(to, pathname) ? 'page' : undefined}>
            {say(name)} {keys && command !== null && <kbd>{keysOf(command)}</kbd>}
          </Link>
        ))}
      </nav>
      <LiveLine />
      <Suspense fallback={<span className={styles.user} />}>
        <UserMenu />
      </Suspense>
    </header>
  );
}

function LiveLine() {
  const say = useSay();
  const locale = useLocale();
  const { keys } = useSettings();
  const { run } = useCommandRegistry();
  const { status, connected, paused } = useLive();
  const { setPaused } = useLiveActs();
  const state = connected === null ? 'connecting' : !connected ? 'off' : paused ? 'paused' : 'on';
  const said = [
    say(`live.${state}`),
    ...(status?.catchingUp === true ? [say('app.catching-up')] : []),
    ...(status?.lagMs == null ? [] : [say('live.lag', { lag: formatLag(status.lagMs, locale) })]),
    ...(status?.flood === true ? [say('live.flood')] : []),
    ...(status === null ? [] : [say('live.rate', { rate: status.postsPerSecond })]),
  ];
  return (
    <div className={styles.live}>
      <span className={styles.pulse} data-state={state}>
        <i className={styles.dot} />
        {said.join(' · ')}
        <button
          type="button"
          className={styles.pause}
          aria-label={say(paused ? 'live.resume' : 'live.pause')}
          title={say(paused ? 'live.resume' : 'live.pause')}
          onClick={() => setPaused(!paused)}
        >
          {paused ? <Play size={12} aria-hidden /> : <Pause size={12} aria-hidden />}
        </button>
      </span>
      {status?.openGaps.map((gap) => (
        <span key={`${gap.source} ${gap.from}`} className={styles.gap}>
          ▲ <GapSentence source={gap.source} because={gap.because} /> <Moment at={gap.from} />
        </span>
      ))}
      {status !== null && (
        <span className={styles.figures}>
          {say('live.flagged', { count: status.flagged })} · {say('live.in-progress', { count: status.inProgress })}
        </span>
      )}
      {keys && (
        <span className={styles.keys}>
          <button type="button" className={styles.key} onClick={() => run('help')}>
            <kbd>?</kbd> {say('live.help')}
          </button>
          <button type="button" className={styles.key} onClick={() => run('palette')} aria-label={say('palette.title')}>
            <kbd>Ctrl K</kbd>
          </button>
        </span>
      )}
    </div>
  );
}

function GapSentence({ source, because }: { readonly source: string; readonly because: string }) {
  const say = useSay();
  const reason = GAP_REASONS.find((each) => each === because);
  return <>{say('live.gap', { source, because: reason === undefined ? because : say(`gap.${reason}`) })}</>;
}

const GAP_REASONS = ['disconnected', 'silent', 'cursor-too-old', 'overload', 'stopped'] as const;
