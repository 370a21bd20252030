import type { ClaimScript } from '../script.ts';

/** Schools closed: every parent passes it on; the day mutates. */
export const schools: readonly ClaimScript[] = [
  {
    slug: 'schools-closed-monday',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'Toutes les écoles de Valmont seront fermées lundi.',
      en: 'All schools in Valmont will be closed on Monday.',
    },
    settledAt: '21:12',
    openings: [
      ['18:12:00', 'fr', 'Vu sur le groupe de la classe : écoles fermées lundi à Valmont'],
      ['18:24:40', 'fr', 'Une maîtresse me dit que les écoles seront fermées lundi'],
      ['18:33:10', 'fr', 'Écoles fermées lundi, qui peut garder deux monstres de 5 et 8 ans ?'],
      ['18:41:50', 'en', 'Schools in Valmont closed on Monday apparently'],
      ['18:47:20', 'fr', 'ECOLES FERMEES LUNDI OUAIIIIS'],
    ],
    waves: [
      { from: '18:50', minutes: 150, posts: 105, shape: 'growing' },
      { from: '21:12', minutes: 70, posts: 38, shape: 'explosive' },
    ],
    says: {
      fr: [
        '{Toutes les|Les} écoles de Valmont {fermées|seront fermées} lundi',
        'Pas d’école lundi à Valmont, c’est la directrice {qui le dit|des Tilleuls qui l’a annoncé}',
        'lundi y a pas cours, toutes les écoles sont fermées',
        'Écoles, collèges et lycées fermés lundi à cause de l’explosion',
        'Le collège Louise-Arnal fermé lundi, comme toutes les écoles de la ville',
        'Message de l’école des Tilleuls : fermeture de tous les établissements lundi',
        'mon prof de <matiere> a dit que tout était fermé lundi',
        'On vient de me prévenir, aucune école ouverte lundi à Valmont',
        'Fermeture générale des écoles lundi, les cantines aussi',
        'Bon bah les écoles sont fermées lundi, je pose une journée',
        'les parents, écoles fermées lundi ! prévenez les autres',
        'Le lycée Anselme-Fabre et toutes les écoles sont fermés lundi',
        'pas de bac blanc de <matiere> lundi, écoles fermées, merci la vie',
        'Il paraît que toutes les écoles ferment lundi par sécurité',
        'L’académie fermerait toutes les écoles de Valmont lundi',
      ],
      en: [
        'All Valmont schools closed Monday',
        'No school on Monday in Valmont because of the explosion',
        'My {kid’s|daughter’s|son’s} teacher says every school in Valmont is shut on Monday',
        'School’s out Monday in Valmont!',
        'Valmont schools will be shut on Monday, tell other parents',
      ],
    },
    asks: {
      fr: [
        'Les écoles sont vraiment fermées lundi ?',
        'Quelqu’un a reçu un message officiel pour les écoles lundi ?',
        'École lundi ou pas ? on a besoin de savoir pour la garde',
        'le lycée est fermé lundi ou c’est une blague ?',
      ],
      en: ['Are the schools really closed on Monday?', 'Has anyone had an official message about school on Monday?'],
    },
    denies: {
      fr: [
        'Les écoles sont OUVERTES lundi, la mairie vient de le dire',
        'Non, pas de fermeture des écoles lundi, désolé les jeunes',
        'Je suis instit à Valmont : aucune consigne de fermeture, école lundi comme d’habitude',
        'Démenti de la ville : les écoles ouvriront normalement lundi',
        'il y a école lundi, révisez vos <matiere>',
      ],
      en: ['Schools are open on Monday, the town hall says so', 'No school closures on Monday. Sorry kids.'],
    },
    floods: [
      {
        from: '19:40',
        minutes: 35,
        copies: 18,
        lang: 'fr',
        text: 'Bonjour à tous les parents, suite aux événements toutes les écoles de Valmont seront fermées lundi. Merci de transmettre.',
      },
    ],
  },
  {
    slug: 'schools-closed-until-thursday',
    rumour: true,
    verdict: 'false',
    siblingOf: 'schools-closed-monday',
    sentence: {
      fr: 'Toutes les écoles de Valmont seront fermées jusqu’à jeudi.',
      en: 'All schools in Valmont will be closed until Thursday.',
    },
    settledAt: '21:12',
    openings: [
      ['19:33:00', 'fr', 'Écoles fermées jusqu’à jeudi maintenant, pas que lundi'],
      ['19:40:20', 'fr', 'jusqu’à JEUDI les écoles fermées à valmont, sérieux ?'],
    ],
    waves: [{ from: '19:43', minutes: 130, posts: 48, shape: 'bump' }],
    says: {
      fr: [
        'Les écoles de Valmont fermées jusqu’à jeudi',
        'Fermeture des écoles prolongée : jusqu’à jeudi',
        'pas cours jusqu’à jeudi ça y est c’est officiel',
        'Toutes les écoles fermées jusqu’à jeudi, c’est ma sœur prof qui me l’apprend',
        'On passe à jeudi pour la réouverture des écoles',
        'écoles fermées jusqu’à jeudi inclus, comment on fait nous les parents ??',
        'Jusqu’à jeudi ! Les écoles ! Fermées !',
        'La réouverture des écoles n’est prévue que jeudi',
      ],
      en: [
        'Schools in Valmont closed until Thursday',
        'Now they say no school until Thursday',
        'Valmont schools shut until Thursday, my teacher friend says',
      ],
    },
    asks: {
      fr: ['Lundi ou jusqu’à jeudi pour les écoles ? on ne comprend plus', 'C’est confirmé jusqu’à jeudi ?'],
      en: ['Closed Monday or until Thursday?'],
    },
    denies: {
      fr: [
        'Ni lundi ni jusqu’à jeudi : les écoles ouvrent normalement',
        'Fermées jusqu’à jeudi ? Faux, la mairie dit ouverture normale lundi',
      ],
      en: ['Not until Thursday, not at all: schools open Monday as usual'],
    },
  },
];
