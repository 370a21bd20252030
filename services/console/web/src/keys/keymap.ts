/** What a key asks for. A screen acts on the commands it knows and leaves the others alone. */
export type Command =
  | 'next'
  | 'previous'
  | 'take'
  | 'verdict-false'
  | 'verdict-misleading'
  | 'verdict-unproven'
  | 'verdict-true'
  | 'draft'
  | 'skip'
  | 'hold'
  | 'escalate'
  | 'merge'
  | 'confirm-link'
  | 'reject-link'
  | 'undo'
  | 'search'
  | 'help'
  | 'palette'
  | 'go-queue'
  | 'go-explore'
  | (typeof SAVED)[number];

/** The first nine named queues, in the order of the list. */
export const SAVED = [
  'go-saved-1',
  'go-saved-2',
  'go-saved-3',
  'go-saved-4',
  'go-saved-5',
  'go-saved-6',
  'go-saved-7',
  'go-saved-8',
  'go-saved-9',
] as const;

/** What of a keyboard event the keymap looks at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  /** The focus is where letters are letters: a field, a list box, an open dialog. */
  readonly typing: boolean;
}

/** Whether a `g` was pressed and waits for its second key. */
export interface KeyState {
  readonly leaderAt: number | null;
}

/** How long a `g` waits for its second key. */
const LEADER_MS = 1_500;

type Plain = Exclude<Command, (typeof SAVED)[number]>;

const SINGLE: ReadonlyMap<string, Plain> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['p', 'take'],
  ['1', 'verdict-false'],
  ['2', 'verdict-misleading'],
  ['3', 'verdict-unproven'],
  ['4', 'verdict-true'],
  ['r', 'draft'],
  ['s', 'skip'],
  ['h', 'hold'],
  ['e', 'escalate'],
  ['m', 'merge'],
  ['y', 'confirm-link'],
  ['n', 'reject-link'],
  ['u', 'undo'],
  ['/', 'search'],
  ['?', 'help'],
]);

const AFTER_G: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['q', 'go-queue'],
  ['e', 'go-explore'],
  ...SAVED.map((command, place) => [String(place + 1), command] as const),
]);

/** The keys of each command, in the order of the help sheet. */
export const KEYS: ReadonlyArray<readonly [Plain, string]> = [
  ...[...SINGLE].map(([key, command]) => [command, key] as const),
  ['go-queue', 'g q'],
  ['go-explore', 'g e'],
  ['palette', 'Ctrl K'],
];

/** The named queues share one line of the help sheet. */
export const SAVED_KEYS = 'g 1 – g 9';

/** The keys that ask for a command, as they are written on the page. */
export function keysOf(command: Command): string {
  return KEYS.find(([name]) => name === command)?.[1] ?? '';
}

/** Turns a key press into a command. Pure: the time comes in, the state comes out. */
export function press(
  state: KeyState,
  event: KeyPress,
  now: number,
  enabled: boolean,
): { readonly state: KeyState; readonly command: Command | null } {
  const idle = { leaderAt: null };
  if ((event.ctrl || event.meta) && !event.alt && event.key.toLowerCase() === 'k')
    return { state: idle, command: 'palette' };
  if (!enabled || event.typing || event.ctrl || event.meta || event.alt) return { state: idle, command: null };
  if (state.leaderAt !== null && now - state.leaderAt <= LEADER_MS) {
    return { state: idle, command: AFTER_G.get(event.key) ?? null };
  }
  if (event.key === 'g') return { state: { leaderAt: now }, command: null };
  return { state: idle, command: SINGLE.get(event.key) ?? null };
}
