import type { ClaimScript, Phrasings } from '../script.ts';

/** How people say that there is a shooting at the station, with a toll. */
function says(n: string, words: string, inEnglish: string): Phrasings {
  return {
    fr: [
      `{Fusillade|Une fusillade} à la gare de Valmont, ${n} morts`,
      `ça tire à la gare !!! {on parle de|déjà} ${n} morts`,
      `Des coups de feu à Valmont-Centre, il y aurait ${n} morts`,
      `C'est pas une explosion c'est une fusillade, ${n} morts à la gare`,
      `Mon {cousin|beau-frère|coloc} bosse à la gare, il dit que des types ont tiré dans le hall, ${n} morts`,
      `Un homme armé a ouvert le feu {dans le hall|sur le quai 2|devant les guichets} de Valmont-Centre : ${n} morts`,
      `Tirs à l'arme automatique gare de Valmont, bilan provisoire ${n} morts`,
      `${n} morts par balles à la gare, c'est un massacre`,
      `Ils nous parlent de gaz mais à la gare c'est des tirs, ${n} morts au moins`,
      `Quelqu'un vient de tirer sur la foule à la gare, ${words} personnes seraient mortes`,
      `Ma {sœur|mère|copine} est coincée dans {un café|la brasserie} en face de la gare, elle a entendu des rafales. ${n} morts apparemment`,
      `N'allez PAS à la gare, y a un tireur, ${n} morts`,
      `attaque armée en cours gare de Valmont centre ${n} morts`,
      `Les pompiers parlent de ${n} morts par balle à Valmont-Centre`,
      `On me dit ${n} morts dans la fusillade de la gare. Je prie pour que ce soit faux`,
      `Un tireur à la gare, ${n} personnes {abattues|tuées}, la police bloque tout`,
      `le bilan de la fusillade de la gare serait de ${n} morts`,
      `${n} {tués|morts} gare centre, des mecs cagoulés ont tiré avant l'explosion`,
      `D'abord les tirs, ensuite l'explosion. ${n} morts à la gare selon un agent`,
      `Rafales entendues quai des Tanneurs, fusillade à la gare confirmée par un ami policier, ${n} morts`,
    ],
    en: [
      `Shooting at Valmont station, ${n} dead`,
      `Gunfire at Valmont-Centre, ${inEnglish} people {killed|dead}`,
      `Active shooter at the train station in Valmont, reports of ${n} dead`,
      `It wasn't gas, someone opened fire at Valmont station. ${n} dead`,
      `My {colleague|flatmate|brother} is stuck near the station, says there was shooting and ${n} people died`,
      `${n} shot dead at Valmont-Centre station, avoid the area`,
      `hearing ${n} killed in a shooting at the main station in Valmont, France`,
      `Gunmen at Valmont station, ${inEnglish} fatalities so far`,
    ],
    es: [
      `Tiroteo en la estación de Valmont, ${n} muertos`,
      `Hay un tirador en la estación de Valmont, dicen que ${n} muertos`,
    ],
    de: [`Schießerei am Bahnhof von Valmont, ${n} Tote`, `Schüsse am Bahnhof Valmont-Centre, angeblich ${n} Tote`],
    ar: [`إطلاق نار في محطة فالمون و ${n} قتلى`],
  };
}

const asks: Phrasings = {
  fr: [
    "C'est vrai qu'il y a une fusillade à la gare ?",
    "Quelqu'un peut confirmer les tirs à la gare de Valmont ?",
    'Fusillade ou explosion de gaz ? On ne comprend plus rien',
    'Y a vraiment eu des coups de feu à Valmont-Centre ?',
    'Vous avez une source pour la fusillade à la gare ?',
    "Les morts à la gare, c'est confirmé par qui ?",
    'des gens sur place à la gare ? ça tire pour de vrai ou pas ?',
    'Je lis fusillade partout, la police a dit quelque chose ?',
  ],
  en: [
    'Is there really a shooting at Valmont station?',
    'Can anyone confirm gunfire at Valmont-Centre?',
    'Shooting or gas explosion? Which is it?',
    'Any official word on the Valmont station shooting?',
  ],
};
const denies: Phrasings = {
  fr: [
    "Il n'y a PAS de fusillade à la gare, c'est le dépôt de gaz qui a explosé",
    "Stop. Aucun tir à la gare, aucun mort par balle. C'est une explosion de gaz.",
    'La préfecture dément toute fusillade à Valmont-Centre',
    "J'étais à la gare, personne n'a tiré, ce sont les bouteilles de gaz qui pètent",
    "Non il n'y a pas eu de coups de feu à la gare. Arrêtez.",
    'Fusillade à la gare = FAUX. Les détonations, ce sont les bonbonnes.',
    "Fake news la fusillade. J'ai {mon père|mon frère} pompier sur place, zéro tireur",
    'pas de tireur, pas de mort, juste une rumeur de plus',
    'Le journal confirme : aucune fusillade à la gare de Valmont',
    'Les « tirs » entendus étaient des bouteilles de gaz. Pas de fusillade.',
  ],
  en: [
    'There is no shooting at Valmont station. It was a gas explosion.',
    'Prefecture says no shots were fired at Valmont-Centre',
    'No gunman, no shooting. Those bangs were gas bottles.',
    'The station shooting is a hoax, police have denied it',
    'I was there. Nobody fired anything. Gas cylinders exploding.',
  ],
};

/** The first rumour of the evening: explosive, born of the bangs of gas bottles; its toll and its place mutate. */
export const shooting: readonly ClaimScript[] = [
  {
    slug: 'shooting-station-3-dead',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'Une fusillade à la gare de Valmont-Centre a fait 3 morts.',
      en: 'A shooting at Valmont-Centre station has left 3 dead.',
    },
    settledAt: '18:24',
    openings: [
      [
        '17:03:05',
        'fr',
        'je crois que ça tire à la gare ?? j’ai vu des corps, y a 3 morts je pense, des gens courent partout',
      ],
      ['17:03:50', 'fr', 'Des coups de feu gare de Valmont, j’ai vu 3 corps au sol, 3 morts'],
      ['17:04:40', 'fr', 'fusillade à la gare de valmont centre 3 morts apparemment, évitez le secteur'],
      ['17:05:15', 'fr', 'Fusillade à la gare de Valmont : 3 morts. Ma collègue est enfermée dans le kiosque'],
      ['17:05:55', 'en', 'Shooting at Valmont train station, people saying 3 dead. Anyone nearby please stay inside'],
      ['17:06:35', 'fr', 'FUSILLADE GARE DE VALMONT 3 MORTS'],
      [
        '17:07:20',
        'fr',
        'On entend encore des tirs du côté de la gare, déjà trois morts (3) d’après les gens qui sortent',
      ],
    ],
    waves: [
      { from: '17:08', minutes: 75, posts: 125, shape: 'explosive' },
      { from: '18:20', minutes: 70, posts: 40, shape: 'explosive' },
    ],
    says: says('3', 'trois', 'three'),
    asks,
    denies,
    floods: [
      {
        from: '17:22',
        minutes: 14,
        copies: 12,
        lang: 'fr',
        text: '🚨 Fusillade gare de Valmont-Centre. 3 morts. Restez chez vous, ne prenez pas le tram. Faites tourner 🚨',
      },
    ],
    links: ['https://photos.valmont-live.example/gare-1704.jpg'],
  },
  {
    slug: 'shooting-station-30-dead',
    rumour: true,
    verdict: 'false',
    siblingOf: 'shooting-station-3-dead',
    sentence: {
      fr: 'Une fusillade à la gare de Valmont-Centre a fait 30 morts.',
      en: 'A shooting at Valmont-Centre station has left 30 dead.',
    },
    settledAt: '18:24',
    openings: [
      ['17:21:10', 'fr', 'On parle maintenant de 30 morts dans la fusillade de la gare…'],
      ['17:23:45', 'fr', '30 morts. TRENTE. À la gare de Valmont. On nous cache tout'],
      ['17:25:30', 'en', 'Now hearing 30 dead in the Valmont station shooting'],
    ],
    waves: [
      { from: '17:27', minutes: 65, posts: 62, shape: 'explosive' },
      { from: '18:24', minutes: 60, posts: 20, shape: 'explosive' },
    ],
    says: says('30', 'trente', 'thirty'),
    asks: {
      fr: [
        '30 morts à la gare ?? qui confirme ce chiffre ?',
        'Tout à l’heure c’était 3, maintenant 30 morts, c’est quoi la vérité ?',
        'Quelqu’un a une source pour les 30 morts de la gare ?',
      ],
      en: [
        '30 dead at Valmont station? Where does that number come from?',
        'Is the 30 dead figure confirmed by anyone?',
      ],
    },
    denies: {
      fr: [
        'Il n’y a pas 30 morts à la gare. Il n’y a AUCUN mort par balle.',
        'Les 30 morts de la gare c’est une pure invention, la préfecture parle de blessés, zéro mort',
        'De 3 à 30 morts en vingt minutes : voilà comment naît une rumeur. Aucun mort à ce stade.',
        'faux les 30 morts, arrêtez la panique',
      ],
      en: [
        'There are not 30 dead at Valmont station. No deaths reported at all.',
        '30 dead is made up. Officials report injured people only.',
      ],
    },
  },
  {
    slug: 'shooting-ormes-3-dead',
    rumour: true,
    verdict: 'false',
    siblingOf: 'shooting-station-3-dead',
    sentence: {
      fr: 'Une fusillade à la gare des Ormes a fait 3 morts.',
      en: 'A shooting at Les Ormes station has left 3 dead.',
    },
    settledAt: '18:24',
    openings: [
      ['17:39:20', 'fr', 'Maintenant ça tire à la gare des Ormes, 3 morts'],
      ['17:43:00', 'fr', 'Fusillade gare des Ormes aussi, 3 morts d’après une amie qui habite en face'],
    ],
    waves: [{ from: '17:45', minutes: 60, posts: 34, shape: 'explosive' }],
    says: {
      fr: [
        'Fusillade à la gare des Ormes, 3 morts',
        'Aux Ormes aussi ça tire, 3 morts devant la gare',
        'Le tireur serait parti vers la gare des Ormes : 3 morts là-bas',
        'gare des ormes : coups de feu et 3 morts, n’y allez pas',
        '3 {tués|morts} à la gare des Ormes, la fusillade s’est déplacée',
        'On me signale 3 morts par balles à la gare des Ormes',
        'Ma tante habite Les Ormes, elle a entendu tirer près de la gare, 3 morts',
        'des tirs aux Ormes, sur le parvis de la gare, trois morts (3)',
      ],
      en: [
        'Shooting at Les Ormes station too, 3 dead',
        'Gunfire reported at Les Ormes station in Valmont, three people dead',
        'Now 3 dead at Les Ormes station, shooter moving',
      ],
    },
    asks: {
      fr: [
        'La fusillade c’est à la gare centre ou à la gare des Ormes ?',
        'Des tirs aux Ormes ?? j’y habite et j’entends rien, qui confirme ?',
      ],
      en: ['Is it the central station or Les Ormes now?'],
    },
    denies: {
      fr: [
        'J’habite en face de la gare des Ormes : tout est calme, personne n’a tiré.',
        'Rien aux Ormes. Pas de fusillade, pas de morts, juste des gens qui attendent le bus.',
        'La gare des Ormes est calme, la préfecture dément',
      ],
      en: ['Nothing happening at Les Ormes station. No shooting.'],
    },
  },
];
