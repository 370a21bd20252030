import { Link } from 'react-router';
import { localTimes } from '../format/local-times.ts';
import { typeset } from '../format/typeset.ts';
import { useNow } from '../live/live.tsx';
import { useLocale, useSay } from '../say.tsx';

/** A claim's id, as the journal writes it: it quotes no words, because posts may be deleted and lines may not. */
const CLAIM = /(c_[a-z2-7]{16})/;

/** A line of the journal as a person reads it: local times, the spaces of French, and a claim's id as a link to the claim. */
export function JournalLine({ sentence }: { readonly sentence: string }) {
  const say = useSay();
  const locale = useLocale();
  const now = useNow();
  return typeset(localTimes(sentence, now, locale), locale)
    .split(CLAIM)
    .map((part, place) =>
      place % 2 === 0 ? (
        part
      ) : (
        <Link key={part} to={`/claims/${part}?view=all`} title={part}>
          {say('journal.other-claim')}
        </Link>
      ),
    );
}
