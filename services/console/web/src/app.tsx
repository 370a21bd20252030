import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Session } from '@vigie/contracts/rest/session';
import { IntlProvider } from 'react-intl';
import { BrowserRouter } from 'react-router';
import { ApiContext } from './api/api-context.tsx';
import { openApi, Refused, Unreachable } from './api/client.ts';
import { SESSION_KEY, useSessionQuery } from './api/session.ts';
import { Doors } from './doors.tsx';
import { CommandsProvider } from './keys/commands.tsx';
import { AnnouncerProvider } from './parts/announcer.tsx';
import { SettingsProvider, useSettings } from './settings.tsx';

/** The whole console: settings, language, the way to the server, and the doors. */
export function App() {
  return (
    <SettingsProvider>
      <Server>
        <Language>
          <BrowserRouter>
            <CommandsProvider>
              <AnnouncerProvider>
                <Doors />
              </AnnouncerProvider>
            </CommandsProvider>
          </BrowserRouter>
        </Language>
      </Server>
    </SettingsProvider>
  );
}

// English is written the British way: days before months, hours to 24.
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

function Language({ children }: { readonly children: ReactNode }) {
  const { language } = useSettings();
  // Asked for now, while the messages are on their way: whoever comes to the door is known by the time it can speak.
  useSessionQuery();
  const [spoken, setSpoken] = useState<{
    readonly language: 'fr' | 'en';
    readonly messages: Record<string, string>;
  } | null>(null);
  useEffect(() => {
    let current = true;
    void loadMessages(language).then((messages) => {
      if (current) setSpoken({ language, messages });
    });
    return () => {
      current = false;
    };
  }, [language]);
  if (spoken === null) return <p className="boot">Vigie</p>;
  return (
    <IntlProvider locale={LOCALES[spoken.language]} messages={spoken.messages} defaultLocale="en">
      {children}
    </IntlProvider>
  );
}

async function loadMessages(language: 'fr' | 'en'): Promise<Record<string, string>> {
  return language === 'fr' ? (await import('./messages/fr.ts')).fr : (await import('./messages/en.ts')).en;
}

function Server({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(() => openQueries());
  const api = useMemo(
    () =>
      openApi({
        csrf: () => queries.getQueryData<Session | null>(SESSION_KEY)?.csrf ?? null,
        language: () => document.documentElement.lang,
      }),
    [queries],
  );
  return (
    <QueryClientProvider client={queries}>
      <ApiContext value={api}>{children}</ApiContext>
    </QueryClientProvider>
  );
}

function openQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && (error instanceof Unreachable || (error instanceof Refused && error.status === 503)),
        retryDelay: (failures) => Math.min(15_000, 1_000 * 2 ** failures),
      },
    },
  });
  queries.getQueryCache().subscribe(({ type, query }) => {
    // A session that ended elsewhere shows the door rather than a page full of refusals.
    if (type !== 'updated' || query.queryKey[0] === SESSION_KEY[0]) return;
    const { error } = query.state;
    if (error instanceof Refused && error.status === 401) queries.setQueryData(SESSION_KEY, null);
  });
  return queries;
}
