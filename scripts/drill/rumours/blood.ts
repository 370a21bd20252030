import type { ClaimScript } from '../script.ts';

/** A kind-hearted chain message that sends donors to the wrong door. */
export const blood: readonly ClaimScript[] = [
  {
    slug: 'blood-donors-rue-des-carmes',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'On cherche d’urgence des donneurs de sang au 12 rue des Carmes.',
      en: 'Blood donors are urgently needed at 12 rue des Carmes.',
    },
    settledAt: '20:21',
    openings: [
      ['18:31:00', 'fr', 'Besoin urgent de donneurs de sang, 12 rue des Carmes, venez nombreux'],
      ['18:37:40', 'fr', 'Don du sang en urgence au 12 rue des Carmes pour les blessés de la gare ❤️'],
      ['18:43:20', 'fr', 'appel aux dons de sang !! 12 rue des carmes jusqu’à 22h'],
    ],
    waves: [
      { from: '18:46', minutes: 95, posts: 58, shape: 'growing' },
      { from: '20:20', minutes: 50, posts: 24, shape: 'explosive' },
    ],
    says: {
      fr: [
        '{Urgent|URGENT|Appel urgent} : donneurs de sang {attendus|demandés} au 12 rue des Carmes',
        'Si vous êtes O négatif, foncez au 12 rue des Carmes, ils manquent de sang',
        'Collecte de sang exceptionnelle ce soir, 12 rue des Carmes',
        'J’y vais, don du sang au 12 rue des Carmes, qui m’accompagne ?',
        'ils ont besoin de sang pour les blessés, c’est au 12 rue des carmes',
        'Tous les groupes sanguins recherchés, rendez-vous 12 rue des Carmes',
        'Valmont solidaire : don du sang d’urgence au 12 rue des Carmes',
        'On manque de sang à l’hôpital ! Donnez au 12 rue des Carmes',
        'Un geste pour les victimes : donnez votre sang, 12 rue des Carmes, ouvert toute la nuit',
      ],
      en: [
        'Blood donors urgently needed at 12 rue des Carmes in Valmont',
        'If you can give blood go to 12 rue des Carmes, Valmont',
        'Emergency blood drive tonight, 12 rue des Carmes',
      ],
      es: ['Se necesitan donantes de sangre en el 12 rue des Carmes'],
    },
    asks: {
      fr: [
        'La collecte de sang au 12 rue des Carmes c’est officiel ?',
        'Je suis devant le 12 rue des Carmes, c’est fermé, vous êtes sûrs de l’adresse ?',
        'ils prennent les dons sans rendez-vous rue des Carmes ?',
      ],
      en: ['Is the rue des Carmes blood drive real?'],
    },
    denies: {
      fr: [
        'N’allez pas au 12 rue des Carmes, c’est un magasin de chaussures fermé. Pas de collecte.',
        'Pas de besoin urgent de sang ce soir, l’hôpital le confirme, l’adresse est fausse',
        'Chaîne bidon, le 12 rue des Carmes n’est pas un centre de don',
        'j’y suis allé pour rien, rideau baissé au 12 rue des Carmes',
      ],
      en: [
        'There is no blood collection at 12 rue des Carmes, it’s a closed shoe shop',
        'Hospital says it has enough blood, ignore that address',
      ],
    },
    floods: [
      {
        from: '18:58',
        minutes: 40,
        copies: 34,
        lang: 'fr',
        text: '🩸 URGENT on recherche des donneurs de sang TOUS GROUPES pour les blessés de la gare. 12 rue des Carmes à Valmont, ce soir jusqu’à 23h. Copiez-collez, ne partagez pas. 🩸',
      },
      {
        from: '19:50',
        minutes: 20,
        copies: 14,
        lang: 'fr',
        text: '🩸 URGENT on recherche des donneurs de sang TOUS GROUPES pour les blessés de la gare. 12 rue des Carmes à Valmont, ce soir jusqu’à 23h. Copiez-collez, ne partagez pas. 🩸',
      },
    ],
  },
  {
    slug: 'blood-donors-salle-vasseur',
    rumour: true,
    verdict: 'false',
    siblingOf: 'blood-donors-rue-des-carmes',
    sentence: {
      fr: 'On cherche d’urgence des donneurs de sang à la salle Jean-Vasseur.',
      en: 'Blood donors are urgently needed at the Jean-Vasseur hall.',
    },
    settledAt: '20:21',
    openings: [['19:24:00', 'fr', 'Don du sang d’urgence salle Jean-Vasseur, pas rue des Carmes, l’adresse a changé']],
    waves: [{ from: '19:28', minutes: 70, posts: 26, shape: 'bump' }],
    says: {
      fr: [
        'Donneurs de sang attendus d’urgence salle Jean-Vasseur',
        'Changement d’adresse : le don du sang c’est salle Jean-Vasseur',
        'don du sang urgent salle jean vasseur venez',
        'Ils cherchent du sang O-, salle Jean-Vasseur, Belle-Rive',
      ],
      en: ['Blood donors needed at the Jean-Vasseur hall in Valmont', 'Blood drive moved to Jean-Vasseur hall'],
    },
    asks: {
      fr: ['Le don du sang c’est rue des Carmes ou salle Jean-Vasseur ?'],
      en: ['Is the blood drive at the Jean-Vasseur hall?'],
    },
    denies: {
      fr: ['Salle Jean-Vasseur il y a un loto, pas de don du sang', 'Pas de collecte salle Jean-Vasseur, j’y suis'],
      en: ['No blood drive at Jean-Vasseur hall, there’s a bingo night'],
    },
  },
];
