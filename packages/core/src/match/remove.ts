import type { PostId } from '@vigie/contracts/ids';
import type { AuthorErasure, PostDeletion } from '@vigie/contracts/post';
import type { MatchState } from './match-state.ts';
import { leavePost } from './membership-changes.ts';
import { authorMark } from './place.ts';

/** A post taken back leaves its claim and stays away, even if an old message brings it again. */
export function removePost(state: MatchState, deletion: PostDeletion): void {
  const at = Date.parse(deletion.seenAt);
  state.gone.set(deletion.id, Math.max(at, state.gone.get(deletion.id) ?? 0));
  const held = state.posts.get(deletion.id);
  if (held !== undefined && held.seenAt <= at) leavePost(state, held, 'deleted', at);
}

/** Every post of an erased author leaves. Cost: one pass over the live posts; erasures are rare. */
export function removeAuthor(state: MatchState, erasure: AuthorErasure): void {
  const at = Date.parse(erasure.seenAt);
  state.gone.set(authorMark(erasure.author), at);
  const theirs: PostId[] = [];
  for (const [id, held] of state.posts.all()) {
    const author = typeof held === 'number' ? state.resting.authorOf(held) : held.author;
    if (author === erasure.author) theirs.push(id);
  }
  const posts = theirs.map((id) => state.posts.get(id)!).filter((post) => post.seenAt <= at);
  for (const held of posts.sort((a, b) => (a.id < b.id ? -1 : 1))) leavePost(state, held, 'erased', at);
}
