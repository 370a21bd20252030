/**
 * The checklist of a claim: what a fact-checker would ask first about a claim of this kind, in the order of asking.
 *
 * The kind is read from the claim's sentence by word lists in French and English, from its places and its siblings: one pass over a
 * sentence, no state. The questions are those of newsroom handbooks (https://datajournalism.com/read/handbook/verification-1).
 */
import type { Claim } from '@vigie/contracts/claim';
import type { Sentence } from '@vigie/contracts/values';
import { fold } from '../text/fold.ts';
import { isMoment, sayDifference, sayPlace } from '../text/say-value.ts';

/** A step of a checklist; its id names the question, so that what was ticked survives a changed sentence. */
export interface ChecklistStep {
  readonly id: string;
  readonly text: Sentence;
}

/** What the checklist needs to know of a claim. */
export type CheckedClaim = Pick<Claim, 'sentence' | 'places' | 'siblings'>;

/** The steps for one claim, most of them told by its words. */
export function checklist(claim: CheckedClaim): ChecklistStep[] {
  const words = fold(claim.sentence);
  const steps = [
    step(
      'origin',
      'Who said it first, and where did they have it from?',
      'Qui l’a dit en premier, et de qui le tient-il ?',
    ),
  ];
  for (const { about, then } of KINDS) if (about.test(words)) steps.push(...then);
  steps.push(...siblingSteps(claim));
  if (claim.places.length > 0 && !steps.some(({ id }) => id === 'which-place')) steps.push(onTheSpot(claim.places[0]!));
  steps.push(
    step('checked-before', 'Has anybody checked it before?', 'Quelqu’un l’a-t-il déjà vérifié ?'),
    step('answer-link', 'Which published page can readers be sent to?', 'Vers quelle page publiée peut-on renvoyer ?'),
  );
  return steps.filter(({ id }, at) => steps.findIndex((other) => other.id === id) === at);
}

const step = (id: string, en: string, fr: string): ChecklistStep => ({ id, text: { en, fr } });

const onTheSpot = (place: string): ChecklistStep =>
  step(
    'on-the-spot',
    `Who is at ${sayPlace(place, 'en')} and can say what they see?`,
    `Qui se trouve sur place (${sayPlace(place, 'fr')}) et peut dire ce qu’il voit ?`,
  );

/** What differs between siblings is what must be settled first. */
function siblingSteps({ siblings }: CheckedClaim): ChecklistStep[] {
  return siblings.flatMap(({ differs, ours, theirs }) => {
    const en = `${sayDifference(differs, ours, 'en')} or ${sayDifference(differs, theirs, 'en')}`;
    const fr = `${sayDifference(differs, ours, 'fr')} ou ${sayDifference(differs, theirs, 'fr')}`;
    if (differs === 'place') return [step('which-place', `${en}: which place?`, `${fr} : quel lieu ?`)];
    if (differs === 'number' && isMoment(ours)) return [step('which-day', `${en}: when?`, `${fr} : quand ?`)];
    if (differs === 'number') return [step('which-number', `${en}: who counted?`, `${fr} : qui a compté ?`)];
    if (differs === 'name') return [step('which-name', `${en}: who is meant?`, `${fr} : de qui s’agit-il ?`)];
    return [
      step(
        'which-way',
        'Some say the opposite: who is in a position to know?',
        'D’autres disent le contraire : qui est bien placé pour savoir ?',
      ),
    ];
  });
}

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.split(' ').join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** Kinds of claims by the folded words that give them away; a claim may be of several. */
const KINDS: ReadonlyArray<{ readonly about: RegExp; readonly then: readonly ChecklistStep[] }> = [
  {
    about: words(
      'dead deaths killed kills dies died fatalities casualties injured wounded victims mort morts morte mortes tue tues tuee tuees deces decede decedes blesse blesses blessee blessees victimes',
    ),
    then: [
      step('toll-authority', 'What do the prefecture or the police say?', 'Que dit la préfecture, ou la police ?'),
      step(
        'toll-hospitals',
        'What do the hospitals and the rescue services say?',
        'Que disent les hôpitaux et les secours ?',
      ),
      step(
        'toll-since',
        'What time is the count from, and does it include other places?',
        'De quelle heure est ce bilan, et compte-t-il d’autres lieux ?',
      ),
    ],
  },
  {
    about: words(
      'shots shooting gunshots shooter shooters gunman gunmen attack attackers bomb explosion explosions blast hostage hostages tirs fusillade coups tireur tireurs attaque attentat attentats bombe otage otages assaillant assaillants',
    ),
    then: [
      step(
        'attack-police',
        'Do the police confirm an operation there?',
        'La police confirme-t-elle une intervention à cet endroit ?',
      ),
      step(
        'attack-noise',
        'Could it have been something else: fireworks, an exercise, works?',
        'Cela peut-il être autre chose : pétards, exercice, travaux ?',
      ),
    ],
  },
  {
    about: words('photo photos picture image images video videos footage clip screenshot capture'),
    then: [
      step(
        'image-old',
        'Is the image older than the event? Search it backwards.',
        'L’image est-elle plus ancienne que les faits ? Faites une recherche inversée.',
      ),
      step(
        'image-place',
        'Do signs, weather and shadows fit the place and the hour?',
        'Les enseignes, la météo et les ombres correspondent-elles au lieu et à l’heure ?',
      ),
      step('image-made', 'Was it cut, staged or generated?', 'A-t-elle été recadrée, mise en scène ou générée ?'),
    ],
  },
  {
    about: words(
      'water drink tap poisoned contaminated vaccine vaccines virus hospital medicine toxic radioactive eau robinet potable empoisonnee contaminee vaccin vaccins hopital medicament toxique nuage',
    ),
    then: [
      step(
        'health-agency',
        'What does the health agency or the water company say?',
        'Que dit l’agence de santé, ou la régie des eaux ?',
      ),
      step('health-measure', 'Is there a measurement, by whom, of when?', 'Existe-t-il une mesure, de qui, de quand ?'),
    ],
  },
  {
    about: words(
      'closed closing shut blocked evacuated evacuation metro station bridge airport school schools cancelled ferme fermee fermes fermees fermeture bloque bloquee evacue evacuee evacuation gare pont aeroport ecole ecoles lycee annule annulee coupure coupe',
    ),
    then: [
      step(
        'service-operator',
        'What does the operator announce on its own page?',
        'Qu’annonce l’exploitant sur sa propre page ?',
      ),
      step('service-now', 'Does it still hold at this hour?', 'Est-ce encore vrai à cette heure ?'),
    ],
  },
  {
    about: words(
      'said says declared announced tweeted statement president minister mayor dit declare annonce aurait affirme communique ministre maire prefet',
    ),
    then: [
      step(
        'quote-record',
        'Where are the words on record: video, transcript, their own account?',
        'Où ces paroles sont-elles consignées : vidéo, compte rendu, compte officiel ?',
      ),
      step(
        'quote-whole',
        'What came just before and just after?',
        'Qu’est-ce qui a été dit juste avant et juste après ?',
      ),
    ],
  },
  {
    about: words(
      'arrested arrest suspect suspects identified missing kidnapped arrete arretee interpelle interpelles suspect identifie disparu disparue enlevement enleve enlevee',
    ),
    then: [
      step(
        'person-prosecutor',
        'Does the prosecutor or the police name anybody?',
        'Le parquet ou la police nomme-t-il quelqu’un ?',
      ),
      step(
        'person-harm',
        'Would naming this person harm somebody who is innocent?',
        'Nommer cette personne nuirait-il à un innocent ?',
      ),
    ],
  },
];
