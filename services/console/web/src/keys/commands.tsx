import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useSettings } from '../settings.tsx';
import { press } from './keymap.ts';
import type { Command, KeyPress, KeyState } from './keymap.ts';

/** What a screen does about the commands it knows. */
export type Commands = Partial<Record<Command, () => unknown>>;

interface Registry {
  readonly add: (commands: RefObject<Commands>) => () => void;
  readonly run: (command: Command) => boolean;
  /** Commands that some screen on the page acts on now. */
  readonly available: () => ReadonlySet<Command>;
}

const Context = createContext<Registry | null>(null);

/** Where the page's commands meet its keys and its palette. */
export function useCommandRegistry(): Registry {
  const registry = useContext(Context);
  if (registry === null) throw new Error('commands are used outside the application');
  return registry;
}

/** Lets a screen act on commands while it is shown; the screen opened last goes first. */
export function useCommands(commands: Commands): void {
  const registry = useCommandRegistry();
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => registry.add(latest), [registry]);
}

/** Listens to the keyboard once, for everything below. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const { keys } = useSettings();
  const registry = useMemo<Registry>(() => {
    const screens: Array<RefObject<Commands>> = [];
    return {
      add: (commands) => {
        screens.push(commands);
        return () => {
          screens.splice(screens.indexOf(commands), 1);
        };
      },
      run: (command) => {
        const act = screens.findLast((screen) => screen.current[command] !== undefined)?.current[command];
        act?.();
        return act !== undefined;
      },
      available: () => new Set(screens.flatMap((screen) => Object.keys(screen.current) as Command[])),
    };
  }, []);
  useEffect(() => {
    let state: KeyState = { leaderAt: null };
    const listen = (event: KeyboardEvent) => {
      if (event.repeat && event.key !== 'j' && event.key !== 'k') return;
      const answer = press(state, readPress(event), event.timeStamp, keys);
      state = answer.state;
      if (answer.command !== null && registry.run(answer.command)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys, registry]);
  return <Context value={registry}>{children}</Context>;
}

function readPress(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null;
  const typing =
    target?.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=listbox], [role=menu]',
    ) !== null || document.querySelector('[role=dialog], [role=alertdialog]') !== null;
  return { key: event.key, ctrl: event.ctrlKey, meta: event.metaKey, alt: event.altKey, typing };
}
