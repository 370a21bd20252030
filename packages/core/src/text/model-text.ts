import { cleanText } from './clean-text.ts';
import { tokenise } from './tokens.ts';

/**
 * The text that a model is given: without links, mentions and retweet prefix, hashtags cut into words, spaces and repeated marks closed up.
 * '' for a text without words. Posts with the same model text share one vector. Cost: linear.
 */
export function modelText(text: string): string {
  const clean = cleanText(text);
  let out = '';
  let words = 0;
  let end = 0;
  let mark = '';
  for (const token of tokenise(text)) {
    if (token.kind === 'hashtag') continue;
    // What lies between two tokens is space or a small sign such as a hyphen; between the words of a hashtag nothing lies.
    const between = token.tag ? ' ' : clean.slice(Math.min(end, token.start), token.start).slice(0, MAX_GAP);
    end = Math.max(end, token.end);
    if (token.kind === 'link' || token.kind === 'mention' || (token.kind === 'mark' && token.raw === mark)) {
      out += ' ';
      continue;
    }
    mark = token.kind === 'mark' ? token.raw : '';
    if (token.kind === 'word') words++;
    out += between + (token.tag ? token.raw : clean.slice(token.start, token.end));
    if (out.length > MAX_LENGTH) break;
  }
  return words === 0 ? '' : out.replace(/\s+/g, ' ').trim();
}

const MAX_GAP = 3;
// Models read at most 512 pieces; nothing beyond could count.
const MAX_LENGTH = 2_000;
