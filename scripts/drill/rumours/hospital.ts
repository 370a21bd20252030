import type { ClaimScript } from '../script.ts';

/** The hospital turns people away, says the crowd; a clinic is named next. */
export const hospital: readonly ClaimScript[] = [
  {
    slug: 'hospital-refuses-patients',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'L’hôpital Sainte-Aurélie refuse les patients.',
      en: 'Sainte-Aurélie hospital is turning patients away.',
    },
    settledAt: '19:52',
    openings: [
      ['18:02:30', 'fr', 'Sainte-Aurélie refuse du monde aux urgences, ma mère vient d’être renvoyée avec sa cheville'],
      ['18:13:15', 'fr', 'L’hôpital de Valmont refuse les patients, plus de place'],
      ['18:19:40', 'fr', 'ils refusent les gens à l’hôpital !!!'],
      ['18:23:00', 'en', 'Valmont hospital is refusing patients, full apparently'],
    ],
    waves: [
      { from: '18:25', minutes: 85, posts: 72, shape: 'bump' },
      { from: '19:50', minutes: 60, posts: 30, shape: 'explosive' },
    ],
    says: {
      fr: [
        'L’hôpital Sainte-Aurélie refuse {les patients|tout le monde|les blessés}',
        'Sainte-Aurélie n’accepte plus personne',
        'Urgences fermées à l’hôpital de Valmont, ils refoulent les patients',
        'mon {père|voisin|collègue} s’est fait refouler des urgences de Sainte-Aurélie',
        'Plus de lits, l’hôpital renvoie les gens chez eux',
        'Les ambulances font demi-tour, l’hôpital refuse les blessés',
        'l’hosto de valmont refuse les patients c’est la honte',
        'N’allez pas à Sainte-Aurélie, ils refusent tout le monde',
        'Une femme enceinte refusée à l’hôpital Sainte-Aurélie ce soir',
        'Saturation totale : Sainte-Aurélie n’accueille plus de patients',
        'Hôpital plein, patients refusés à la porte, voilà où on en est',
        'Selon une infirmière l’hôpital aurait ordre de refuser les patients',
        'Sainte-Aurélie ferme ses portes aux patients, direction Montbrel à 50 km',
      ],
      en: [
        'Valmont hospital is turning patients away',
        'Sainte-Aurélie hospital refuses to take injured people',
        'Hospital in Valmont is full and sending people home',
        'A friend with a broken arm was turned away at Sainte-Aurélie',
        'Ambulances are being refused at Valmont hospital',
      ],
      es: ['El hospital de Valmont rechaza pacientes'],
    },
    asks: {
      fr: [
        'L’hôpital refuse vraiment des gens ? Mon fils a de la fièvre',
        'Les urgences de Sainte-Aurélie sont ouvertes ou fermées ?',
        'Qui a été refusé à l’hôpital, un vrai témoignage ?',
      ],
      en: ['Is the hospital in Valmont open or not?', 'Is it true they’re refusing patients?'],
    },
    denies: {
      fr: [
        'Je sors des urgences de Sainte-Aurélie, deux heures d’attente mais ils prennent tout le monde',
        'L’hôpital ne refuse personne, il a déclenché son plan et il accueille',
        'Faux : les urgences sont ouvertes. Je suis infirmière, j’y suis.',
        'Sainte-Aurélie dément, aucun patient refusé',
        'Ils trient, ils ne refusent pas. C’est leur métier.',
      ],
      en: [
        'Valmont hospital is open. Nobody is being turned away.',
        'I work at Sainte-Aurélie, we’re triaging, not refusing',
        'Hospital has denied refusing patients',
      ],
    },
  },
  {
    slug: 'clinic-refuses-patients',
    rumour: true,
    verdict: 'false',
    siblingOf: 'hospital-refuses-patients',
    sentence: {
      fr: 'La clinique du Parc-Fleuri refuse les patients.',
      en: 'The Parc-Fleuri clinic is turning patients away.',
    },
    settledAt: '19:52',
    openings: [['19:01:30', 'fr', 'La clinique du Parc-Fleuri refuse les patients aussi, on va où ?']],
    waves: [{ from: '19:05', minutes: 75, posts: 26, shape: 'bump' }],
    says: {
      fr: [
        'La clinique du Parc-Fleuri refuse les patients',
        'Parc-Fleuri n’accepte plus personne',
        'refoulés à la clinique du parc fleuri, les blessés dehors',
        'La clinique privée du Parc-Fleuri a fermé ses portes aux patients',
        'Même la clinique du Parc-Fleuri renvoie les gens',
      ],
      en: ['The Parc-Fleuri clinic is turning patients away', 'Parc-Fleuri clinic refuses everyone tonight'],
    },
    asks: { fr: ['C’est l’hôpital ou la clinique du Parc-Fleuri qui refuse ?'], en: ['Is Parc-Fleuri clinic closed?'] },
    denies: {
      fr: [
        'La clinique du Parc-Fleuri n’a pas d’urgences, elle ne « refuse » personne',
        'Parc-Fleuri accueille normalement, j’y travaille',
      ],
      en: ['Parc-Fleuri is open as usual'],
    },
  },
];
