import type { Token } from './tokens.ts';

/** The hashtags of a text, accent-free lower case, without repeats. */
export function hashtagsOf(tokens: readonly Token[]): readonly string[] {
  const tags = new Set<string>();
  for (const token of tokens) if (token.kind === 'hashtag') tags.add(token.folded.slice(0, MAX_LENGTH));
  return [...tags].slice(0, MAX_TAGS);
}

const MAX_TAGS = 16;
const MAX_LENGTH = 80;
