import { sayOffice } from './offices.ts';
import { sayOutcome } from './say-outcome.ts';

/**
 * The keys that matching compares (`30 dead`, `station valmont`) as a person reads them: « 30 morts », « gare de Valmont ».
 * A key has lost its accents and its capitals; what cannot be given back is left as it is.
 */
type Spoken = 'en' | 'fr';

/** A quantity's key: a value and the class of what it counts. */
export function sayQuantity(key: string, language: Spoken): string {
  const [value, ...rest] = key.split(' ');
  const unit = rest.join(' ');
  if (unit === 'clock') return clock(Number(value), language);
  if (unit === 'weekday') return WEEKDAYS[language][Number(value) - 1] ?? key;
  if (unit === 'date') return date(Number(value), language);
  if (unit === 'year') return value ?? '';
  const number = numeral(Number(value), value ?? '', language);
  if (unit === '') return number;
  const many = Math.abs(Number(value)) >= 2;
  const words = UNITS[unit];
  if (words === undefined) return `${number} ${unit}`;
  const [singular, plural] = language === 'fr' ? [words[2], words[3]] : [words[0], words[1]];
  return SYMBOLS.has(unit) && language === 'en' && unit !== 'percent'
    ? `${singular}${number}`
    : `${number}${language === 'fr' ? '\u00a0' : unit === 'percent' ? '' : ' '}${many ? plural : singular}`;
}

/** True for a quantity's key that tells when, not how many: a day, a date, an hour, a year. */
export const isMoment = (key: string): boolean => /^\S+ (?:weekday|date|clock|year)$/.test(key);

/** A place's key: a name, with the class of place before it where the text said one. */
export function sayPlace(key: string, language: Spoken): string {
  const [first, ...rest] = key.split(' ');
  const french = PLACES[first ?? ''];
  if (french === undefined || rest.length === 0) return titled(key);
  const name = titled(rest.join(' '));
  if (language === 'en') return `${name} ${first!}`;
  return french.endsWith(' de') ? `${french.slice(0, -2)}${ofPlace(name)}` : `${french} ${name}`;
}

/** « de Valmont », « d’Amiens », « du Nord », « de l’Est ». */
function ofPlace(name: string): string {
  if (/^(Nord|Sud)$/.test(name)) return `du ${name}`;
  if (/^(Est|Ouest)$/.test(name)) return `de l’${name}`;
  return /^[AEIOUYH]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** Whatever siblings differ in, as the page shows it. */
export function sayDifference(
  differs: 'number' | 'place' | 'name' | 'negation',
  key: string,
  language: Spoken,
): string {
  switch (differs) {
    case 'number':
      return sayQuantity(key, language);
    case 'place':
      return sayPlace(key, language);
    case 'name':
      return sayOffice(key, language) ?? titled(key);
    case 'negation':
      return sayOutcome(key, language);
  }
}

function numeral(value: number, asWritten: string, language: Spoken): string {
  if (!Number.isFinite(value)) return asWritten;
  const [whole, part] = String(value).split('.');
  const grouped = whole!.replaceAll(/\B(?=(\d{3})+(?!\d))/g, language === 'fr' ? '\u202f' : ',');
  return part === undefined ? grouped : `${grouped}${language === 'fr' ? ',' : '.'}${part}`;
}

function clock(minutes: number, language: Spoken): string {
  const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  return language === 'fr' ? `${hour} h ${minute}` : `${hour}:${minute}`;
}

/** A day of the year, month × 100 + day: « 1er mars », "1 March". */
function date(day: number, language: Spoken): string {
  const month = MONTHS[language][Math.floor(day / 100) - 1] ?? '';
  return `${day % 100}${language === 'fr' && day % 100 === 1 ? 'er' : ''} ${month}`;
}

const MONTHS: Readonly<Record<Spoken, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

const WEEKDAYS: Readonly<Record<Spoken, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};

/** Capitals back on every word but those that link. */
function titled(folded: string): string {
  return folded
    .split(' ')
    .map((word, i) => (i > 0 && LINKS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const LINKS = new Set('de du des la le les l d en sur sous aux au a of the and et'.split(' '));
const SYMBOLS = new Set(['euro', 'dollar', 'pound', 'percent']);

/** English one and many, French one and many. */
const UNITS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  dead: ['dead', 'dead', 'mort', 'morts'],
  injured: ['injured', 'injured', 'blessé', 'blessés'],
  missing: ['missing', 'missing', 'disparu', 'disparus'],
  arrested: ['arrested', 'arrested', 'interpellé', 'interpellés'],
  hostage: ['hostage', 'hostages', 'otage', 'otages'],
  evacuated: ['evacuated', 'evacuated', 'évacué', 'évacués'],
  hospitalised: ['in hospital', 'in hospital', 'hospitalisé', 'hospitalisés'],
  rescued: ['rescued', 'rescued', 'rescapé', 'rescapés'],
  victim: ['victim', 'victims', 'victime', 'victimes'],
  attacker: ['attacker', 'attackers', 'assaillant', 'assaillants'],
  child: ['child', 'children', 'enfant', 'enfants'],
  police: ['police officer', 'police officers', 'policier', 'policiers'],
  firefighter: ['firefighter', 'firefighters', 'pompier', 'pompiers'],
  person: ['person', 'people', 'personne', 'personnes'],
  demonstrator: ['demonstrator', 'demonstrators', 'manifestant', 'manifestants'],
  household: ['household', 'households', 'foyer', 'foyers'],
  case: ['case', 'cases', 'cas', 'cas'],
  vote: ['vote', 'votes', 'voix', 'voix'],
  dose: ['dose', 'doses', 'dose', 'doses'],
  explosion: ['explosion', 'explosions', 'explosion', 'explosions'],
  shot: ['shot', 'shots', 'coup de feu', 'coups de feu'],
  fire: ['fire', 'fires', 'incendie', 'incendies'],
  vehicle: ['vehicle', 'vehicles', 'véhicule', 'véhicules'],
  building: ['building', 'buildings', 'bâtiment', 'bâtiments'],
  school: ['school', 'schools', 'école', 'écoles'],
  train: ['train', 'trains', 'train', 'trains'],
  boat: ['boat', 'boats', 'bateau', 'bateaux'],
  aircraft: ['aircraft', 'aircraft', 'avion', 'avions'],
  euro: ['€', '€', '€', '€'],
  dollar: ['$', '$', '$', '$'],
  pound: ['£', '£', '£', '£'],
  percent: ['%', '%', '%', '%'],
  km: ['km', 'km', 'km', 'km'],
  mile: ['mile', 'miles', 'mile', 'miles'],
  metre: ['metre', 'metres', 'mètre', 'mètres'],
  litre: ['litre', 'litres', 'litre', 'litres'],
  degree: ['degree', 'degrees', 'degré', 'degrés'],
  tonne: ['tonne', 'tonnes', 'tonne', 'tonnes'],
  minute: ['minute', 'minutes', 'minute', 'minutes'],
  hour: ['hour', 'hours', 'heure', 'heures'],
  day: ['day', 'days', 'jour', 'jours'],
  week: ['week', 'weeks', 'semaine', 'semaines'],
  month: ['month', 'months', 'mois', 'mois'],
  years: ['year', 'years', 'an', 'ans'],
  time: ['time', 'times', 'fois', 'fois'],
};

/** How French leads up to the name. */
const PLACES: Readonly<Record<string, string>> = {
  station: 'gare de',
  street: 'rue',
  avenue: 'avenue',
  boulevard: 'boulevard',
  square: 'place',
  bridge: 'pont',
  quay: 'quai',
  tower: 'tour',
  hospital: 'hôpital',
  school: 'école',
  university: 'université',
  airport: 'aéroport',
  stadium: 'stade',
  theatre: 'théâtre',
  church: 'église',
  mosque: 'mosquée',
  synagogue: 'synagogue',
  market: 'marché',
  park: 'parc',
  district: 'quartier',
  factory: 'usine',
  dam: 'barrage',
  river: 'rivière',
  island: 'île',
  port: 'port',
  museum: 'musée',
  prison: 'prison',
  tunnel: 'tunnel',
  gate: 'porte',
  town: 'ville de',
  suburb: 'banlieue de',
};
