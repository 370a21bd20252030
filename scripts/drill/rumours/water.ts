import type { ClaimScript } from '../script.ts';

/** A slow burn in two waves: tap water, first of the whole city, then of one district. */
export const water: readonly ClaimScript[] = [
  {
    slug: 'water-contaminated-valmont',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'L’eau du robinet est contaminée dans tout Valmont.',
      en: 'Tap water is contaminated across Valmont.',
    },
    settledAt: '19:36',
    openings: [
      ['17:37:20', 'fr', 'L’eau a un drôle de goût chez moi depuis l’explosion, je pense qu’elle est contaminée'],
      ['17:49:00', 'fr', 'ne buvez pas l’eau du robinet à Valmont, elle est contaminée'],
      ['17:58:30', 'fr', 'Ma voisine dit que l’eau de la ville est contaminée par le dépôt. Je fais des réserves'],
      ['18:04:10', 'en', 'Don’t drink the tap water in Valmont, it’s contaminated'],
      ['18:08:50', 'fr', 'Eau du robinet contaminée dans toute la ville selon un groupe de parents'],
    ],
    waves: [
      { from: '18:10', minutes: 85, posts: 70, shape: 'growing' },
      { from: '19:36', minutes: 45, posts: 24, shape: 'explosive' },
      { from: '21:00', minutes: 75, posts: 44, shape: 'bump' },
    ],
    says: {
      fr: [
        'L’eau du robinet est {contaminée|empoisonnée|polluée} à Valmont, n’en buvez pas',
        'Ne buvez plus l’eau du robinet ! Contaminée dans toute la ville',
        'Le dépôt a pollué la nappe, l’eau de Valmont est contaminée',
        'eau contaminée à valmont {donnez pas de biberon avec|bouillez la au moins|achetez des bouteilles}',
        'Des gens malades à cause de l’eau du robinet, toute la ville serait touchée',
        'Il paraît que l’eau de Valmont n’est plus potable depuis l’explosion',
        'Coupez l’eau, des produits du dépôt sont passés dans le réseau',
        'Mon {beau-père|voisin} travaille aux eaux de la ville, il dit que tout le réseau est contaminé',
        'Le robinet sent le gaz chez moi, l’eau est contaminée c’est sûr',
        'Plus une seule bouteille au supermarché, l’eau du robinet est contaminée partout à Valmont',
        'Une infirmière conseille de ne pas boire l’eau du robinet, contamination générale',
        'L’eau de la ville serait contaminée aux hydrocarbures',
        'prévenez vos parents âgés : eau du robinet contaminée dans tout valmont',
        'Ils vont attendre qu’on soit tous malades pour dire que l’eau est contaminée ?',
        'Eau trouble au robinet, c’est contaminé, ne la donnez pas aux enfants',
        'On nous demande de ne pas boire l’eau du robinet jusqu’à nouvel ordre, contamination',
      ],
      en: [
        'Tap water in Valmont is contaminated, do not drink it',
        'The whole Valmont water supply is poisoned apparently',
        'Don’t give tap water to your kids, Valmont’s water is contaminated since the blast',
        'A nurse says the tap water across Valmont is unsafe',
        'Shops are out of bottled water, tap water is contaminated all over Valmont',
        'My tap water smells of gas, the city’s water is contaminated',
      ],
      es: ['El agua del grifo está contaminada en todo Valmont, no la beban'],
      de: ['Leitungswasser in ganz Valmont verseucht, nicht trinken'],
      ar: ['مياه الصنبور ملوثة في فالمون، لا تشربوها'],
    },
    asks: {
      fr: [
        'On peut boire l’eau du robinet à Valmont ou pas ?',
        'L’eau contaminée c’est officiel ?',
        'J’ai donné le bain au petit avec l’eau du robinet, c’est vrai qu’elle est contaminée ??',
        'Quelqu’un de la régie des eaux peut répondre ? elle est potable l’eau ?',
      ],
      en: ['Is the tap water safe in Valmont?', 'Has anyone official said anything about the water?'],
    },
    denies: {
      fr: [
        'L’eau du robinet est potable, la ville vient de le confirmer',
        'Non l’eau n’est pas contaminée, les analyses sont bonnes. Rendez les packs d’eau.',
        'Le captage est à 12 km en amont du dépôt, impossible que l’eau soit contaminée',
        'Rumeur sur l’eau : la mairie dément, buvez tranquilles',
        'eau contaminée = faux, c’est écrit sur le site de la ville',
      ],
      en: [
        'Valmont’s tap water is fine, the town hall has confirmed it',
        'The water is not contaminated. Tests are normal.',
        'Water rumour is false, wells are miles from the depot',
      ],
    },
  },
  {
    slug: 'water-contaminated-ormes',
    rumour: true,
    verdict: 'false',
    siblingOf: 'water-contaminated-valmont',
    sentence: {
      fr: 'L’eau du robinet est contaminée aux Ormes seulement.',
      en: 'Tap water is contaminated in Les Ormes only.',
    },
    settledAt: '22:02',
    openings: [
      [
        '20:47:00',
        'fr',
        'OK pas toute la ville mais aux Ormes l’eau est contaminée, c’est un voisin qui l’a fait tester',
      ],
      ['20:53:30', 'fr', 'Les Ormes : eau du robinet contaminée, le reste de Valmont ça va'],
    ],
    waves: [
      { from: '20:56', minutes: 70, posts: 40, shape: 'bump' },
      { from: '22:02', minutes: 40, posts: 12, shape: 'explosive' },
    ],
    says: {
      fr: [
        'Aux Ormes l’eau du robinet est contaminée',
        'Contamination de l’eau uniquement dans le quartier des Ormes',
        'Les Ormes, ne buvez pas l’eau, elle est contaminée chez nous',
        'C’est que aux ormes que l’eau est contaminée',
        'Quartier des Ormes : eau polluée, des enfants vomissent',
        'eau marron aux Ormes, contaminée d’après le gardien de l’immeuble',
        'La contamination de l’eau ne touche que Les Ormes, faites passer aux habitants',
        'Affiche dans mon hall aux Ormes : eau contaminée, ne pas boire',
      ],
      en: [
        'Water is contaminated in Les Ormes only, rest of Valmont is fine',
        'Les Ormes residents: don’t drink the tap water',
        'Tap water in Les Ormes is brown and contaminated',
      ],
    },
    asks: {
      fr: ['C’est toute la ville ou que Les Ormes pour l’eau ?', 'Aux Ormes l’eau est potable ? qui a vu l’affiche ?'],
      en: ['Is it just Les Ormes that has the water problem?'],
    },
    denies: {
      fr: [
        'L’affiche des Ormes est un faux, l’eau y est potable',
        'J’habite aux Ormes, l’eau est claire et la ville confirme qu’elle est potable',
        'Pas de contamination aux Ormes non plus',
      ],
      en: ['Les Ormes water is fine, that poster was fake'],
    },
    links: ['https://photos.valmont-live.example/affiche-eau-ormes.jpg'],
  },
];
