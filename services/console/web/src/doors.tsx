import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { SessionContext, useSessionQuery } from './api/session.ts';
import { LiveProvider } from './live/live.tsx';
import page from './parts/page.module.css';
import { Failed, Loading } from './parts/states.tsx';
import { QueueScreen } from './queue/queue-screen.tsx';
import { Shell } from './shell.tsx';

const SignIn = lazy(async () => ({ default: (await import('./session/sign-in.tsx')).SignIn }));
const Accept = lazy(async () => ({ default: (await import('./session/accept.tsx')).Accept }));
const FirstPassword = lazy(async () => ({ default: (await import('./session/first-password.tsx')).FirstPassword }));
const Account = lazy(async () => ({ default: (await import('./session/account.tsx')).Account }));
const Explore = lazy(async () => ({ default: (await import('./explore/explore.tsx')).Explore }));
const Subscriptions = lazy(async () => ({
  default: (await import('./subscriptions/subscriptions.tsx')).Subscriptions,
}));
const Sources = lazy(async () => ({ default: (await import('./sources/sources.tsx')).Sources }));
const Journal = lazy(async () => ({ default: (await import('./journal/journal.tsx')).Journal }));
const Users = lazy(async () => ({ default: (await import('./users/users.tsx')).Users }));
const Evidence = lazy(async () => ({ default: (await import('./evidence/evidence.tsx')).Evidence }));
const NotFound = lazy(async () => ({ default: (await import('./not-found.tsx')).NotFound }));

/** Who may go where: the sign-in for strangers, the pages for the rest; whoever came by a one-time link chooses a password when it suits. */
export function Doors() {
  const session = useSessionQuery();
  const { pathname } = useLocation();
  if (pathname === '/invite' || pathname === '/invitation')
    return (
      <Door>
        <Accept />
      </Door>
    );
  // A session that is known stays known while the server cannot be asked again.
  if (session.data === undefined) {
    if (session.isError) return <Failed error={session.error} retry={() => void session.refetch()} />;
    return <Loading lines={4} />;
  }
  if (session.data === null)
    return (
      <Door>
        <SignIn />
      </Door>
    );
  return (
    <SessionContext value={session.data}>
      {session.data.mustSetPassword && pathname === '/welcome' ? (
        <Door>
          <FirstPassword />
        </Door>
      ) : (
        <Pages />
      )}
    </SessionContext>
  );
}

function Pages() {
  return (
    <LiveProvider>
      <Shell>
        <Suspense
          fallback={
            <div className={page.page}>
              <Loading lines={8} />
            </div>
          }
        >
          <Routes>
            <Route path="/" element={<QueueScreen />} />
            <Route path="/claims/:id" element={<QueueScreen />} />
            <Route path="/explore" element={<Explore />} />
            <Route path="/subscriptions" element={<Subscriptions />} />
            <Route path="/subscriptions/:id" element={<Subscriptions />} />
            <Route path="/sources" element={<Sources />} />
            <Route path="/journal" element={<Journal />} />
            <Route path="/users" element={<Users />} />
            <Route path="/evidence" element={<Evidence />} />
            <Route path="/account" element={<Account />} />
            <Route path="/welcome" element={<Navigate to="/" replace />} />
            <Route path="/login" element={<Navigate to="/" replace />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </Shell>
    </LiveProvider>
  );
}

function Door({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Loading lines={4} />}>{children}</Suspense>;
}
