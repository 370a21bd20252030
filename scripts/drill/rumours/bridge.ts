import type { ClaimScript, Phrasings } from '../script.ts';

function says(bridge: string, inEnglish: string): Phrasings {
  return {
    fr: [
      `Le ${bridge} va s’effondrer, {n’y passez plus|évitez-le}`,
      `Le ${bridge} est sur le point de s’écrouler`,
      `On voit le ${bridge} bouger, il va tomber`,
      `le ${bridge} menace de s’effondrer, les piles sont fendues`,
      `Ne prenez pas le ${bridge} !! il va céder`,
      `Un ingénieur dit que le ${bridge} peut s’effondrer d’un moment à l’autre`,
      `L’explosion a fragilisé le ${bridge}, effondrement imminent`,
      `${bridge} : effondrement imminent d’après un ouvrier du chantier`,
      `mon {oncle|pote|père} bosse dans le bâtiment, pour lui le ${bridge} va s’écrouler cette nuit`,
      `Fissures énormes sur le ${bridge}, il va tomber dans la Sarrette`,
      `Si vous êtes sur le ${bridge} partez, ça craque`,
      `Le ${bridge} s’affaisse, il ne tiendra pas la nuit`,
    ],
    en: [
      `The ${inEnglish} in Valmont is about to collapse`,
      `Keep off the ${inEnglish}, it’s going to fall`,
      `Huge cracks on the ${inEnglish}, collapse imminent`,
      `An engineer says the ${inEnglish} could collapse any minute`,
    ],
  };
}

/** A bridge about to fall; which bridge, mutates. */
export const bridge: readonly ClaimScript[] = [
  {
    slug: 'bridge-tanneurs-collapse',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'Le pont des Tanneurs est sur le point de s’effondrer.',
      en: 'The Tanneurs bridge is about to collapse.',
    },
    settledAt: '20:56',
    openings: [
      ['19:12:00', 'fr', 'le pont des Tanneurs a tremblé quand je suis passé, je vous dis qu’il va s’effondrer'],
      ['19:21:30', 'fr', 'Le pont des Tanneurs va s’effondrer, il y a une fissure grosse comme mon bras'],
      ['19:27:10', 'fr', 'pont des tanneurs en train de lâcher, faites le tour'],
      ['19:29:50', 'en', 'Tanneurs bridge in Valmont about to collapse, take another road'],
    ],
    waves: [
      { from: '19:32', minutes: 85, posts: 70, shape: 'explosive' },
      { from: '20:55', minutes: 60, posts: 28, shape: 'explosive' },
    ],
    says: says('pont des Tanneurs', 'Tanneurs bridge'),
    asks: {
      fr: [
        'Le pont des Tanneurs est fermé ? on peut passer ?',
        'C’est vrai que le pont des Tanneurs va s’effondrer ?',
        'Quelqu’un a vu ces fissures sur le pont des Tanneurs ?',
      ],
      en: ['Is the Tanneurs bridge safe to cross?', 'Is the bridge collapse story real?'],
    },
    denies: {
      fr: [
        'Le pont des Tanneurs a été inspecté, il tient très bien',
        'Les « fissures » du pont des Tanneurs, c’est le joint de dilatation, il est là depuis 1987',
        'Faux, le pont des Tanneurs ne va pas s’effondrer, TramVal y passe de nouveau',
        'je viens de traverser le pont des tanneurs, RAS',
      ],
      en: ['Tanneurs bridge was inspected and is sound', 'The “crack” is an expansion joint. The bridge is fine.'],
    },
    links: ['https://photos.valmont-live.example/fissure-pont.jpg'],
  },
  {
    slug: 'bridge-vieux-collapse',
    rumour: true,
    verdict: 'false',
    siblingOf: 'bridge-tanneurs-collapse',
    sentence: { fr: 'Le pont Vieux est sur le point de s’effondrer.', en: 'The pont Vieux is about to collapse.' },
    settledAt: '20:56',
    openings: [
      ['20:02:00', 'fr', 'C’est le pont Vieux qui va s’effondrer, pas celui des Tanneurs'],
      ['20:08:40', 'fr', 'Le pont Vieux craque de partout, il va tomber'],
    ],
    waves: [{ from: '20:10', minutes: 70, posts: 28, shape: 'bump' }],
    says: says('pont Vieux', 'pont Vieux'),
    asks: {
      fr: ['Quel pont va s’effondrer à la fin, le pont Vieux ou les Tanneurs ?'],
      en: ['Which bridge is it, pont Vieux or Tanneurs?'],
    },
    denies: {
      fr: [
        'Le pont Vieux tient depuis quatre siècles, il tiendra ce soir',
        'Pont Vieux : aucun problème, il est juste fermé aux camions',
      ],
      en: ['Nothing wrong with the pont Vieux'],
    },
  },
];
