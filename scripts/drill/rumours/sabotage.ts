import type { ClaimScript } from '../script.ts';

/** The claim that nobody can settle tonight. */
export const sabotage: readonly ClaimScript[] = [
  {
    slug: 'depot-sabotage',
    rumour: true,
    verdict: 'unproven',
    sentence: { fr: 'L’explosion du dépôt de gaz est un sabotage.', en: 'The gas depot explosion was sabotage.' },
    settledAt: null,
    openings: [
      ['17:44:00', 'fr', 'Je dis ça je dis rien mais un dépôt de gaz n’explose pas tout seul. Sabotage.'],
      ['18:06:20', 'fr', 'Le grillage du dépôt était coupé hier, je l’ai vu en promenant mon chien. C’est un sabotage'],
      ['18:29:00', 'fr', 'sabotage au dépôt sarrogaz, un ancien salarié d’après ce qu’on dit'],
    ],
    waves: [
      { from: '18:35', minutes: 255, posts: 96, shape: 'flat' },
      { from: '20:10', minutes: 60, posts: 34, shape: 'bump' },
    ],
    says: {
      fr: [
        'L’explosion du dépôt serait un sabotage',
        'Sabotage. Point. Un dépôt aux normes ne saute pas comme ça.',
        'Un agent me dit que la piste du sabotage est la seule sérieuse',
        'Le dépôt Sarrogaz a été saboté, les vannes étaient ouvertes',
        'on ne me fera pas croire à un accident, c’est du sabotage',
        'Quelqu’un a coupé le grillage du dépôt avant l’explosion, ça sent le sabotage',
        'Trois alarmes coupées avant l’explosion du dépôt ? C’est un acte volontaire',
        'Le dépôt de gaz, un attentat déguisé en accident',
        'Accident ou sabotage ? Moi j’ai ma réponse : sabotage',
        'Un salarié licencié aurait saboté le dépôt de gaz',
        'Ils finiront par avouer que l’explosion était un sabotage',
      ],
      en: [
        'The Valmont depot explosion was sabotage',
        'Someone sabotaged that gas depot, the valves were open',
        'Gas depots don’t just blow up. Sabotage.',
        'They’re hiding that the explosion was deliberate',
        'A sacked employee sabotaged the depot, people say',
      ],
      de: ['Die Explosion im Gaslager war Sabotage'],
      es: ['La explosión del depósito fue un sabotaje'],
    },
    asks: {
      fr: [
        'Accident ou sabotage au dépôt ? l’enquête dit quoi ?',
        'Y a-t-il un seul élément pour le sabotage ?',
        'Le procureur a parlé de sabotage ou c’est vous ?',
      ],
      en: ['Accident or sabotage, do we know?', 'Is there any evidence it was sabotage?'],
    },
    denies: {
      fr: [
        'Rien n’indique un sabotage, attendez l’enquête',
        'Sabotage, sabotage… un joint a lâché, laissez les experts travailler',
        'Aucune preuve de sabotage à cette heure',
      ],
      en: ['There’s no evidence of sabotage, wait for the inquiry', 'An accident is still the likeliest explanation'],
    },
  },
];
