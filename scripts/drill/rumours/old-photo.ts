import type { ClaimScript } from '../script.ts';

/** A true picture of another fire, in another town, years ago. */
export const oldPhoto: readonly ClaimScript[] = [
  {
    slug: 'photo-station-in-flames',
    rumour: true,
    verdict: 'misleading',
    sentence: {
      fr: 'Une photo montre la gare de Valmont-Centre en flammes ce soir.',
      en: 'A photo shows Valmont-Centre station in flames tonight.',
    },
    settledAt: '18:41',
    openings: [
      ['17:19:10', 'fr', 'La photo de la gare de Valmont en flammes, prise il y a dix minutes. Je n’ai pas de mots'],
      ['17:24:00', 'fr', 'Regardez cette photo, toute la verrière de la gare de Valmont brûle'],
      ['17:28:40', 'en', 'This photo of Valmont station in flames tonight is heartbreaking'],
      ['17:31:15', 'fr', 'la gare de valmont en feu en photo 😭 la verrière est foutue'],
      ['17:33:30', 'fr', 'Photo choc : Valmont-Centre dévorée par les flammes'],
    ],
    waves: [
      { from: '17:34', minutes: 70, posts: 88, shape: 'explosive' },
      { from: '18:40', minutes: 90, posts: 44, shape: 'explosive' },
    ],
    says: {
      fr: [
        'La gare de Valmont en flammes, la photo fait {froid dans le dos|mal au cœur}',
        'Photo de ce soir : la verrière de Valmont-Centre en feu',
        'Voilà la gare de Valmont il y a {dix minutes|un quart d’heure|cinq minutes}. La photo dit tout',
        'cette photo de la gare qui brûle… 120 ans d’histoire partis en fumée',
        'La photo de la gare en feu va faire le tour du monde',
        'Regardez l’état de la gare de Valmont ce soir, photo prise depuis le pont',
        'photo : les flammes sortent du toit de la gare de valmont',
        'Impossible de détourner les yeux de cette photo de Valmont-Centre en flammes',
        'Une photo de la gare en feu envoyée par {mon frère|une collègue|un voisin}, c’est bien Valmont ce soir',
        'On voit sur la photo toute la façade de la gare qui brûle',
        'Quand je vois cette photo de notre gare en flammes je pleure',
        'La photo que les télés ne montrent pas : la gare de Valmont ravagée ce soir',
        'photo incroyable de la gare de Valmont ce soir, on dirait la fin du monde',
        'Notre gare. Ce soir. En photo.',
      ],
      en: [
        'Photo of Valmont station on fire tonight',
        'This picture shows Valmont-Centre burning right now',
        'The photo of the station roof in flames in Valmont, unbelievable',
        'Valmont station tonight. That photo says it all',
        'Shocking photo: the whole glass roof of Valmont station is burning',
        'Picture sent by a friend: Valmont station engulfed in flames tonight',
      ],
      es: ['Foto de la estación de Valmont en llamas esta noche'],
    },
    asks: {
      fr: [
        'Elle est vraiment de ce soir cette photo de la gare ?',
        'C’est bien Valmont sur la photo ? Je ne reconnais pas l’horloge',
        'Qui a pris cette photo de la gare en feu ?',
        'la photo de la gare elle est pas vieille ? il fait jour dessus',
      ],
      en: [
        'Is that photo of the burning station really from tonight?',
        'Where was that station photo taken? It’s daylight in it',
      ],
    },
    denies: {
      fr: [
        'Cette photo n’est pas Valmont, c’est l’incendie de la gare de Port-Lorme en 2019',
        'La photo de la « gare en flammes » date de 2019. Il fait JOUR dessus, regardez vos fenêtres.',
        'Fausse photo : la gare de Valmont n’a pas brûlé, seul le dépôt à côté est en feu',
        'Recherche d’image faite : Port-Lorme, juillet 2019. Rien à voir avec ce soir.',
        'Je suis devant la gare, elle est debout, la photo est ancienne',
        'Arrêtez avec cette vieille photo de Port-Lorme',
      ],
      en: [
        'That photo is from Port-Lorme in 2019, not Valmont tonight',
        'Old photo. Valmont station is intact, it’s the depot next door that burns',
        'Reverse image search: 2019, different town.',
      ],
    },
    floods: [
      {
        from: '17:45',
        minutes: 16,
        copies: 14,
        lang: 'fr',
        text: 'LA GARE DE VALMONT EN FLAMMES 😭 photo prise ce soir, partagez pour que le monde sache',
      },
    ],
    links: ['https://photos.valmont-live.example/gare-en-flammes.jpg', 'https://partage-images.example/i/7f3a9c'],
  },
];
