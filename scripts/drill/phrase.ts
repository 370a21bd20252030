import type { Random } from './random.ts';
import { SLOTS } from './world.ts';

/** Turns a phrasing into a sentence: resolves `{a|b}` choices (nested ones too) and `<word>` names. */
export function phrase(template: string, random: Random): string {
  let text = template;
  for (;;) {
    const choice = /\{([^{}]*)\}/.exec(text);
    if (choice === null) break;
    const chosen = random.pick((choice[1] ?? '').split('|'));
    text = text.slice(0, choice.index) + chosen + text.slice(choice.index + choice[0].length);
  }
  text = text.replace(/<([a-z0-9-]+)>/gu, (_, name: string) => slot(name, random));
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

function slot(name: string, random: Random): string {
  if (/^\d+-\d+$/.test(name)) {
    const [low = 0, high = 0] = name.split('-').map(Number);
    return String(low + random.int(high - low + 1));
  }
  const words = SLOTS[name];
  if (words === undefined) throw new Error(`no names for <${name}> in the drill's world`);
  return random.pick(words);
}
