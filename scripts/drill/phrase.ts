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
  text = text.replace(/<([a-z]+)>/gu, (_, name: string) => slot(name, random));
  text = contracted(text)
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
  return template.startsWith('<') ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** French articles before names: "à Les Ormes" reads "aux Ormes", "la boulevard" reads "le boulevard". */
function contracted(text: string): string {
  return text
    .replace(/(?<!\p{L})à [Ll]es (?=\p{Lu})/gu, 'aux ')
    .replace(/(?<!\p{L})de [Ll]es (?=\p{Lu})/gu, 'des ')
    .replace(/(?<!\p{L})à le (?=\p{Lu})/gu, 'au ')
    .replace(/(?<!\p{L})de [Ll]e (?=\p{Lu})/gu, 'du ')
    .replace(/(?<!\p{L})de (?=escalade|anatomie|anglais|histoire)/gu, 'd’')
    .replace(/(?<!\p{L})de la (?=boulevard|quai)/gu, 'du ')
    .replace(/(?<!\p{L})la (?=boulevard|quai)/gu, 'le ')
    .replace(/(?<!\p{L})la (?=avenue|impasse)/gu, 'l’')
    .replace(/(?<!\p{L})dans (?=le quai|le boulevard|l’avenue|la place)/gu, 'sur ');
}

function slot(name: string, random: Random): string {
  const words = SLOTS[name];
  if (words === undefined) throw new Error(`no names for <${name}> in the drill's world`);
  return random.pick(words);
}
