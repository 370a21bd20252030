import type { Random } from './random.ts';
import type { Lang, Phrasings } from './script.ts';

/** Words as somebody passes them on: hearsay before, an appeal after, or neither. */
export function introduced(words: string, lang: Lang, random: Random): string {
  let out = words;
  const openers = OPENERS[lang];
  const closers = CLOSERS[lang];
  if (openers !== undefined && words.length < 130 && random.chance(0.2) && !/^(RT|"|«|\p{Lu}{2})/u.test(words)) {
    const opener = random.pick(openers);
    out = opener + (NAME.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1));
  }
  if (closers !== undefined && words.length < 170 && random.chance(0.16)) out += random.pick(closers);
  return out;
}

/** Words that keep their capital in the middle of a sentence. */
const NAME =
  /^(Nolan|Lina|Castelbrac|Maryvonne|Valmont|Sainte-Aurélie|Parc-Fleuri|Les Ormes|Sarrogaz|Vernay|TramVal|I|I’m|French|Mayor|Prefect|Tanneurs)(?!\p{L})/u;

const OPENERS: Phrasings = {
  fr: [
    'Apparemment ',
    'Il paraît : ',
    'On me dit : ',
    'Attention, ',
    'Putain, ',
    'Les gens, ',
    'Info à confirmer : ',
    'Sur le groupe des voisins : ',
    'Ma sœur vient d’appeler : ',
    'Non mais ',
    'Mon dieu, ',
    'URGENT ',
    'Bon, ',
    'Vu passer : ',
    'Wesh ',
    'À prendre avec des pincettes : ',
    'D’après un collègue, ',
    'Flash : ',
  ],
  en: [
    'Apparently ',
    'Hearing: ',
    'Not confirmed but ',
    'Jesus, ',
    'Guys, ',
    'A friend says: ',
    'Unconfirmed: ',
    'Omg ',
    'Just heard: ',
    'BREAKING ',
    'Wow, ',
    'Careful everyone, ',
  ],
};
const CLOSERS: Phrasings = {
  fr: [
    ' Faites attention à vous.',
    ' Partagez.',
    ' Faites tourner svp',
    ' J’hallucine',
    ' Courage à tous',
    ' RT !',
    ' Restez chez vous',
    ' C’est grave',
    ' Je tremble',
    ' Et personne n’en parle',
    ' (à vérifier)',
    ' Quelle soirée…',
    ' Les médias dorment',
  ],
  en: [
    ' Stay safe.',
    ' Please share.',
    ' Unreal',
    ' Why is nobody reporting this',
    ' Take care everyone',
    ' RT',
    ' (unverified)',
    ' I’m shaking',
    ' What a night',
  ],
};
