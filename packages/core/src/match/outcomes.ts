import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { termNumber } from './terms.ts';

/**
 * How a happening is said to have turned out: closed or open again, arrested or free, rising or falling; which way it goes;
 * and who in office it befell. Two texts of the same words with opposite outcomes are two claims, and no cosine sees it. A lexicon of word classes, English and French,
 * in groups of which only one can hold. Cost: one look-up a term; a text's outcomes are a set of bits.
 */
const GROUPS: ReadonlyArray<Readonly<Record<string, string>>> = [
  {
    arrested:
      'arrested arrest caught captured detained jailed imprisoned arrêté arrêtée interpellé capturé incarcéré emprisonné emprisonne détenu détenue',
    free: 'loose escaped fugitive released release freed frees free fuite échappé évadé libéré libérée libère libre relâché',
    cleared: 'cleared acquitted blanchi innocenté acquitté relaxé',
  },
  {
    closed:
      'closed closes close shut shuts stopped suspended blocked cancelled canceled fermé fermée fermés fermées fermer interrompue interrompu bloqué bloquée annulé annulés suspendu',
    open: 'open opens reopen reopens reopened resume resumes resumed restored ouvert ouverte ouvertes rouvrir rouvrent rouvert reprend reprennent rétabli rétablie',
  },
  {
    rising: 'up rise rises rising increase increases increased hausse augmente augmentent augmentation grimpe',
    falling: 'down fall falls falling drop drops decrease decreases baisse baissent diminue diminuent recule',
  },
  {
    forbidden: 'ban bans banned forbidden forbids prohibited interdit interdite interdits interdiction',
    allowed:
      'authorised authorized authorises authorizes allowed allows permitted legal autorise autorisé autorisée permis',
  },
  {
    out: 'resigns resign resigned fired sacked dismissed leaves quits démissionne démission limogé limogée quitte renvoyé viré',
    in: 'promoted appointed appointed joins hired elected promu promue nommé nommée rejoint élu recruté',
  },
  {
    stolen: 'stole stolen robbed theft lost volé volés volées dérobé dérobés perdu',
    found: 'recovered found retrieved retrouvé retrouvés retrouvée récupéré',
  },
  {
    burning: 'burning ablaze feu incendie flammes',
    extinguished: 'extinguished contained éteint éteinte maîtrisé circonscrit',
  },
  {
    unsafe: 'contaminated poisoned toxic dangerous contaminé contaminée empoisonné toxique dangereux',
    safe: 'safe harmless drinkable potable inoffensif sûr',
  },
  {
    dead: 'dead killed dies died kills mort morts tué tués tue décédé décès',
    injured: 'injured wounded hurt injures blessé blessés blesse blessée',
    alive: 'alive unharmed survived vivant vivante indemne survécu',
  },
  {
    north: 'north northern northward northwards nord',
    south: 'south southern southward southwards sud',
    east: 'east eastern eastward eastwards',
    west: 'west western westward westwards ouest',
  },
  {
    mayor: 'mayor mayoress maire mairesse',
    prefect: 'prefect préfet préfète',
    minister: 'minister ministre',
    president: 'president président présidente',
    governor: 'governor gouverneur gouverneure',
  },
];

/** The bits of each group, and the name of each bit. */
const NAMES: string[] = [];
const MASKS: number[] = [];
const BITS = new Map<number, number>();
for (const group of GROUPS) {
  let mask = 0;
  for (const [name, words] of Object.entries(group)) {
    const bit = 1 << NAMES.length;
    NAMES.push(name);
    mask |= bit;
    for (const word of words.split(' '))
      for (const language of ['en', 'fr']) BITS.set(termNumber(fold(stem(word, language))), bit);
  }
  MASKS.push(mask);
}

/** The outcomes that a text's terms tell, as a set of bits. */
export function outcomesOf(terms: Int32Array): number {
  let outcomes = 0;
  for (const term of terms) outcomes |= BITS.get(term) ?? 0;
  return outcomes;
}

/** The first group in which both sides tell an outcome and share none: [ours, theirs], or null. */
export function oppositeOutcomes(ours: number, theirs: number): readonly [ours: string, theirs: string] | null {
  for (const mask of MASKS) {
    const [a, b] = [ours & mask, theirs & mask];
    if (a === 0 || b === 0 || (a & b) !== 0) continue;
    return [NAMES[31 - Math.clz32(a)]!, NAMES[31 - Math.clz32(b)]!];
  }
  return null;
}
