import type { ClaimScript } from '../script.ts';

/** A child who does not exist, lost twice under two names: two waves. */
export const missingChild: readonly ClaimScript[] = [
  {
    slug: 'missing-child-nolan',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'Nolan, 6 ans, a disparu pendant l’évacuation de la gare.',
      en: 'Nolan, aged 6, went missing during the station evacuation.',
    },
    settledAt: '21:48',
    openings: [
      [
        '19:06:30',
        'fr',
        'Avis de recherche : le petit Nolan, 6 ans, a disparu pendant l’évacuation de la gare. Manteau rouge.',
      ],
      ['19:14:00', 'fr', 'Nolan 6 ans disparu à la gare de Valmont, manteau rouge, partagez'],
      ['19:22:45', 'fr', 'svp partagez, petit garçon de 6 ans perdu à la gare, Nolan'],
    ],
    waves: [
      { from: '19:25', minutes: 55, posts: 44, shape: 'bump' },
      { from: '20:50', minutes: 60, posts: 52, shape: 'bump' },
      { from: '21:48', minutes: 55, posts: 26, shape: 'explosive' },
    ],
    says: {
      fr: [
        'Le petit Nolan, 6 ans, est toujours introuvable depuis l’évacuation de la gare',
        'DISPARU : Nolan, 6 ans, vu pour la dernière fois quai 3 à Valmont-Centre',
        'Qui a vu Nolan ? 6 ans, manteau rouge, perdu pendant l’évacuation',
        'partagez au max, nolan 6 ans disparu à la gare',
        'Une maman cherche son fils Nolan (6 ans) depuis l’explosion, il a disparu à la gare',
        'Nolan, 6 ans, cheveux bruns, disparu ce soir à la gare de Valmont, sa mère est effondrée',
        'Toujours aucune nouvelle de Nolan, 6 ans. Manteau rouge, sac dinosaure.',
        'Si vous croisez un petit garçon de 6 ans en manteau rouge, c’est Nolan, appelez sa maman',
        'Alerte enlèvement bientôt pour Nolan 6 ans disparu à la gare ?',
        'Nolan a 6 ans et il est seul quelque part dans Valmont. Partagez.',
      ],
      en: [
        'Missing: Nolan, 6, lost during the Valmont station evacuation',
        'Please share, six year old Nolan missing from Valmont station, red coat',
        'A 6-year-old boy called Nolan disappeared at Valmont station tonight',
      ],
      es: ['Se busca a Nolan, 6 años, desaparecido en la estación de Valmont'],
    },
    asks: {
      fr: [
        'Le petit Nolan a été retrouvé ?',
        'Qui est la maman de Nolan ? un numéro de la police pour cet avis ?',
        'l’avis de recherche de nolan il est officiel ?',
      ],
      en: ['Has Nolan been found?', 'Is the Nolan missing child post real?'],
    },
    denies: {
      fr: [
        'Nolan n’existe pas : aucun enfant signalé disparu, dit la préfecture',
        'La photo de « Nolan » vient d’un catalogue de vêtements. C’est un canular.',
        'Aucun enfant disparu à la gare, tous les enfants ont été comptés',
        'Stop avec Nolan, c’est le même message qu’à Montbrel il y a deux ans',
        'la police dit qu’il n’y a aucun signalement de disparition',
      ],
      en: ['No child is missing in Valmont. Nolan is a hoax.', 'The “Nolan” photo is from a clothes catalogue'],
    },
    floods: [
      {
        from: '21:02',
        minutes: 26,
        copies: 22,
        lang: 'fr',
        text: '‼️ DISPARITION ‼️ Nolan 6 ans, manteau rouge, perdu à la gare de Valmont pendant l’évacuation. Sa maman le cherche partout. PARTAGEZ 🙏🙏',
      },
    ],
    links: ['https://photos.valmont-live.example/nolan.jpg'],
  },
  {
    slug: 'missing-child-lina',
    rumour: true,
    verdict: 'false',
    siblingOf: 'missing-child-nolan',
    sentence: {
      fr: 'Lina, 5 ans, a disparu pendant l’évacuation de la gare.',
      en: 'Lina, aged 5, went missing during the station evacuation.',
    },
    settledAt: '21:48',
    openings: [
      ['20:33:00', 'fr', 'La petite Lina, 5 ans, a disparu à la gare de Valmont ce soir, robe jaune'],
      ['20:39:50', 'fr', 'Partagez svp Lina 5 ans disparue pendant l’évacuation'],
    ],
    waves: [{ from: '20:42', minutes: 75, posts: 38, shape: 'growing' }],
    says: {
      fr: [
        'Lina, 5 ans, disparue pendant l’évacuation de la gare, robe jaune',
        'On cherche la petite Lina (5 ans) perdue à Valmont-Centre',
        'partagez lina 5 ans introuvable depuis ce soir gare de valmont',
        'Une petite fille de 5 ans, Lina, a disparu à la gare de Valmont',
        'Lina 5 ans toujours pas retrouvée, sa famille est au gymnase',
        'Avis de recherche Lina, 5 ans, vue pour la dernière fois à la gare',
      ],
      en: [
        'Missing girl: Lina, 5, lost at Valmont station',
        'Please share: Lina, aged 5, missing since the evacuation in Valmont',
      ],
    },
    asks: {
      fr: ['Nolan ou Lina ? combien d’enfants ont disparu ?', 'Lina a été retrouvée ou pas ?'],
      en: ['Is it Nolan or Lina who is missing?'],
    },
    denies: {
      fr: [
        'Pas de petite Lina disparue non plus, aucun signalement',
        'Lina, Nolan… même texte, autre prénom. C’est un canular.',
      ],
      en: ['No missing Lina. Same hoax, different name.'],
    },
  },
];
