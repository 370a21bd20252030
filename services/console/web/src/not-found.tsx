import { Link } from 'react-router';
import { Page } from './parts/page.tsx';
import { useSay } from './say.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const say = useSay();
  return (
    <Page title={say('missing.title')}>
      <p>
        {say('missing.hint')} <Link to="/">{say('missing.queue')}</Link>
      </p>
    </Page>
  );
}
