import { ExternalLink } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { PostView } from '@vigie/contracts/rest/posts';
import { Moment } from '../parts/moment.tsx';
import { useSay } from '../say.tsx';
import styles from './post-line.module.css';

/** One post: when, what it says, where it stands. Links are named, never followed unasked; images are never fetched. */
export function PostLine({ post, showCopies = false }: { readonly post: PostView; readonly showCopies?: boolean }) {
  const say = useSay();
  const intl = useIntl();
  const worded = WORDED.find((cue) => post.because.some(({ name, value }) => name === 'worded' && value === cue));
  const why = post.because.flatMap(({ name, value }) => {
    const known = WHY.find((each) => each === name);
    const told = typeof value === 'number' ? intl.formatNumber(value, { maximumFractionDigits: 2 }) : value;
    return known === undefined ? [] : [say(`posts.why.${known}`, { value: told })];
  });
  return (
    <div className={styles.post}>
      <span className={styles.time}>
        <Moment at={post.seenAt} precision="second" />
      </span>
      <div className={styles.body}>
        {post.text === null ? (
          <span className={styles.deleted}>{say('posts.deleted')}</span>
        ) : (
          <span
            dir="auto"
            lang={post.language}
            title={why.length > 0 ? `${say('posts.why')} · ${why.join(' · ')}` : undefined}
          >
            {post.authority !== null && <b>[{post.authority.name}] </b>}
            {post.text}
          </span>
        )}
        {(post.links.length > 0 || (showCopies && post.copies > 1)) && (
          <span className={styles.more}>
            {showCopies && post.copies > 1 && (
              <b title={say('posts.copies.label', { count: post.copies })}>
                {say('posts.copies', { count: post.copies })}
              </b>
            )}
            {post.links.map((link) => (
              <a key={link} href={link} target="_blank" rel="noopener noreferrer nofollow">
                {hostOf(link)} <ExternalLink size={10} aria-hidden />
              </a>
            ))}
          </span>
        )}
      </div>
      <span className={styles.stance} data-stance={post.stance}>
        {say(`stance.${post.stance}`)}
        {worded !== undefined && <span className={styles.worded}> · {say(`posts.worded.${worded}`)}</span>}
        {post.cues.includes('witness') && ` · ${say('cue.witness')}`}
        {post.authority !== null && ` · ${kindOf(post.authority.kind, say)}`}
        {post.replyTo !== null && <span className={styles.reply}> · {say('posts.reply')}</span>}
      </span>
    </div>
  );
}

/** Why a post is in its claim, as the clusterer tells it. */
const WHY = ['first', 'wording', 'meaning', 'place', 'name', 'number', 'link', 'copy', 'reply'] as const;
/** What no phrase gave away, only the wording as a whole. */
const WORDED = ['denial', 'enquiry'] as const;

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host.replace(/^www\./, '') : link.slice(0, 40);
}

function kindOf(kind: string, say: ReturnType<typeof useSay>): string {
  return kind === 'authority' || kind === 'press' || kind === 'fact-checker' ? say(`authority.${kind}`) : kind;
}
