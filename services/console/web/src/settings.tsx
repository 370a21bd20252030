import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from './settings-store.ts';
import type { Settings } from './settings-store.ts';

interface SettingsContext extends Settings {
  readonly change: (part: Partial<Settings>) => void;
}

const Context = createContext<SettingsContext>({ ...DEFAULT_SETTINGS, change: () => undefined });

/** What this person chose on this browser: language, theme, keys, live updates. */
export function useSettings(): SettingsContext {
  return useContext(Context);
}

/** Keeps the settings, and the document's theme and language in step with them. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState(() => readSettings(localStorage, navigator.languages));
  const dark = useSystemDark();
  useEffect(() => {
    writeSettings(localStorage, settings);
    document.documentElement.lang = settings.language;
    document.documentElement.dataset['theme'] =
      settings.theme === 'system' ? (dark ? 'dark' : 'light') : settings.theme;
  }, [settings, dark]);
  const value = useMemo(
    () => ({ ...settings, change: (part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })) }),
    [settings],
  );
  return <Context value={value}>{children}</Context>;
}

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return dark;
}
