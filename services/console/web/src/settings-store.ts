/** What a person chooses on one browser. */
export interface Settings {
  readonly language: 'fr' | 'en';
  readonly theme: 'light' | 'dark' | 'system';
  /** Whether single keys act. Escape, Tab and Ctrl K always do. */
  readonly keys: boolean;
}

/** Settings before anything was chosen. */
export const DEFAULT_SETTINGS: Settings = { language: 'en', theme: 'system', keys: true };

const KEY = 'vigie.settings';

/** Reads the settings kept, field by field: what is missing or damaged falls back to the browser's languages and the defaults. */
export function readSettings(storage: Pick<Storage, 'getItem'>, languages: readonly string[]): Settings {
  const kept = parse(storage);
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'fr' || tag === 'en');
  return {
    language: kept['language'] === 'fr' || kept['language'] === 'en' ? kept['language'] : spoken === 'fr' ? 'fr' : 'en',
    theme: kept['theme'] === 'light' || kept['theme'] === 'dark' ? kept['theme'] : 'system',
    keys: kept['keys'] !== false,
  };
}

/** Keeps the settings; a browser that refuses storage keeps them for this page only. */
export function writeSettings(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  try {
    storage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private windows may refuse: nothing is lost but the memory of the choice.
  }
}

function parse(storage: Pick<Storage, 'getItem'>): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
