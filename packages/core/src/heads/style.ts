import { Cue, type Features } from '@vigie/contracts/annotated-post';
import { capitalsOf, isUpperCase } from '../text/capitals.ts';
import { sentencesOf } from '../text/clauses.ts';
import { isOffice } from '../text/offices.ts';
import type { Token } from '../text/tokens.ts';
import { CONCEPTS, concepts, type Concept } from './concepts.ts';

/**
 * How a post is put, as numbers between 0 and about 2: marks, capitals, length, cues, and the concepts of its words
 * anywhere, in its first words, and in sentences that ask. The names are what a head's weights are filed under.
 * Cost: linear in the tokens, ~10 µs a post.
 */
export const STYLE: readonly string[] = [
  ...CONCEPTS.map((name) => `has ${name}`),
  ...CONCEPTS.map((name) => `begins ${name}`),
  ...CONCEPTS.map((name) => `asking ${name}`),
  ...Cue.options.map((name) => `cue ${name}`),
  'question',
  'conditional',
  'negated',
  'question marks',
  'asks at the end',
  'asks whole',
  'exclamation marks',
  'dots',
  'quotes',
  'links',
  'mentions',
  'hashtags',
  'emoji',
  'numbers',
  'capitals',
  'shouting',
  'names',
  'places',
  'words',
  'few words',
  'many words',
  'no words',
  'sentences',
  'denial and negation',
  'quotes somebody',
  'forwards somebody',
  'adds few words',
  'begins with a mention',
  'three mentions',
  'ends with a link',
  'asks yes or no',
  'asks shortly',
  'number and negation',
];

const AT: ReadonlyMap<string, number> = new Map(STYLE.map((name, at) => [name, at]));
const N = CONCEPTS.length;
const CONCEPT_AT: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((name, at) => [name, at]));
const MARKS = N * 3;

/** The style of a post, in the order of `STYLE`. */
export function styleOf(
  tokens: readonly Token[],
  features: Pick<Features, 'cues' | 'modality' | 'negated' | 'names' | 'places' | 'links'>,
): Float64Array {
  const out = new Float64Array(STYLE.length);
  const set = (name: string, value: number) => {
    out[AT.get(name)!] = value;
  };
  const sentences = sentencesOf(tokens);
  const count = { question: 0, exclamation: 0, dots: 0, quote: 0, mention: 0, hashtag: 0, emoji: 0, number: 0 };
  let words = 0;
  let capitals = 0;
  let asking = 0;
  const here = new Set<Concept>();
  for (const [index, sentence] of sentences.entries()) {
    if (index === MAX_SENTENCES) break;
    const asks = sentence.some(({ raw }) => raw === '?');
    if (asks) asking++;
    const said: string[] = [];
    for (const token of sentence)
      if (token.kind === 'word' && said.length < MAX_WORDS) {
        said.push(token.folded);
        words++;
        if (isUpperCase(token.raw)) capitals++;
      }
    here.clear();
    concepts.match(said.slice(0, FIRST_WORDS), asks, here);
    if (asks && !here.has('asks')) set('asks yes or no', 1);
    if (asks && said.length <= SHORT_QUESTION) set('asks shortly', 1);
    if (index === 0) for (const name of here) out[N + CONCEPT_AT.get(name)!] = 1;
    here.clear();
    concepts.match(said, asks, here);
    for (const name of here) {
      const at = CONCEPT_AT.get(name)!;
      out[at] = Math.min(2, out[at]! + 1);
      if (asks) out[2 * N + at] = 1;
    }
  }
  let quoted = false;
  let forwarded = false;
  let before: Token | undefined;
  for (const token of tokens) {
    const { kind, raw } = token;
    if (kind === 'mention' && before !== undefined) {
      if (QUOTES.has(before.raw)) quoted = true;
      else if (before.folded === 'rt' || before.folded === 'mt' || before.folded === 'via') forwarded = true;
    }
    before = token;
    if (kind === 'mention') count.mention++;
    else if (kind === 'hashtag') count.hashtag++;
    else if (kind === 'emoji') count.emoji++;
    else if (kind === 'number') count.number++;
    else if (raw === '?') count.question++;
    else if (raw === '!') count.exclamation++;
    else if (raw === '…') count.dots++;
    else if (QUOTES.has(raw)) count.quote++;
  }
  let cue = MARKS;
  for (const name of Cue.options) out[cue++] = features.cues.includes(name) ? 1 : 0;
  set('question', features.modality === 'question' ? 1 : 0);
  set('conditional', features.modality === 'conditional' ? 1 : 0);
  set('negated', features.negated ? 1 : 0);
  set('question marks', Math.min(2, count.question));
  set('asks at the end', sentences.at(-1)?.some(({ raw }) => raw === '?') === true ? 1 : 0);
  set('asks whole', sentences.length > 0 && asking === sentences.length ? 1 : 0);
  set('exclamation marks', Math.min(2, count.exclamation));
  set('dots', Math.min(1, count.dots));
  set('quotes', Math.min(1, count.quote));
  set('links', Math.min(2, features.links.length));
  set('mentions', Math.min(2, count.mention));
  set('hashtags', Math.min(2, count.hashtag));
  set('emoji', Math.min(2, count.emoji));
  set('numbers', Math.min(2, count.number));
  set('capitals', words === 0 ? 0 : Math.min(1, (2 * capitals) / words));
  set('shouting', capitalsOf(tokens).shouting ? 1 : 0);
  set('names', Math.min(2, features.names.filter((name) => !isOffice(name)).length));
  set('places', Math.min(2, features.places.length));
  set('words', Math.log1p(words) / 3);
  set('few words', words > 0 && words <= 5 ? 1 : 0);
  set('many words', words >= 20 ? 1 : 0);
  set('no words', words === 0 ? 1 : 0);
  set('sentences', Math.min(2, sentences.length / 2));
  set('denial and negation', features.negated && features.cues.includes('denial') ? 1 : 0);
  set('quotes somebody', quoted ? 1 : 0);
  set('forwards somebody', forwarded ? 1 : 0);
  set('adds few words', (quoted || forwarded) && (forwarded || QUOTES.has(tokens[0]?.raw ?? '')) ? 1 : 0);
  set('begins with a mention', tokens[0]?.kind === 'mention' ? 1 : 0);
  set('three mentions', count.mention >= 3 ? 1 : 0);
  set('ends with a link', tokens.at(-1)?.kind === 'link' ? 1 : 0);
  set('number and negation', count.number > 0 && out[CONCEPT_AT.get('negation')!]! > 0 ? 1 : 0);
  return out;
}

const MAX_SENTENCES = 60;
const MAX_WORDS = 200;
const FIRST_WORDS = 3;
const SHORT_QUESTION = 5;
const QUOTES = new Set(['"', '“', '«', '”']);
