import type { ClaimScript } from '../script.ts';

/** A match result: spreads fast, is true, and is nobody's rumour. */
export const MATCH_CLAIMS: readonly ClaimScript[] = [
  {
    slug: 'match-us-valmont-2-1',
    rumour: false,
    everyday: true,
    verdict: 'true',
    sentence: { fr: 'L’US Valmont a battu l’AS Montbrel 2-1.', en: 'US Valmont beat AS Montbrel 2-1.' },
    settledAt: '20:53',
    openings: [['20:52:20', 'fr', 'TERMINÉ !!! US Valmont 2 – 1 AS Montbrel']],
    waves: [{ from: '20:53', minutes: 75, posts: 96, shape: 'explosive' }],
    says: {
      fr: [
        'Victoire 2-1 de l’US Valmont contre Montbrel !',
        'US Valmont 2 – AS Montbrel 1, score final',
        '2-1 !! Valmont gagne le derby',
        'On a battu Montbrel 2-1 et <joueur> a tout donné',
        'derby gagné 2-1 allez valmont',
        'Score final aux Peupliers : 2-1 pour l’US Valmont',
        'L’US Valmont s’impose 2-1 face à Montbrel grâce à un but de <joueur>',
      ],
      en: ['US Valmont beat Montbrel 2-1', 'Full time: Valmont 2, Montbrel 1', '2-1, derby won, I have no voice left'],
    },
    asks: {
      fr: ['Score final du match ?', 'Ça a fini à combien l’USV ?', 'Valmont a gagné ou pas ?'],
      en: ['What was the final score?'],
    },
    denies: {},
  },
  {
    slug: 'match-goal-us-valmont-1-0',
    rumour: false,
    everyday: true,
    verdict: 'true',
    sentence: { fr: 'L’US Valmont mène 1-0 contre l’AS Montbrel.', en: 'US Valmont lead AS Montbrel 1-0.' },
    settledAt: '19:24',
    openings: [['19:23:30', 'fr', 'BUUUUUT 1-0 pour l’US Valmont !!!']],
    waves: [{ from: '19:24', minutes: 25, posts: 64, shape: 'explosive' }],
    says: {
      fr: [
        'But de <joueur> !!! 1-0 pour Valmont',
        'BUT ! US Valmont 1, Montbrel 0',
        'goooool 1-0',
        '1-0 <joueur> de la tête',
        'Valmont ouvre le score, 1-0 contre Montbrel',
        'et buuuut 1-0 allez l’usv',
      ],
      en: ['GOAL! 1-0 Valmont', 'Valmont lead 1-0, what a header'],
    },
    asks: { fr: ['Qui a marqué ?', 'but pour qui là ?'], en: ['Who scored?'] },
    denies: {},
  },
];
