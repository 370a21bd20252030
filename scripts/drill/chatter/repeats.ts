import type { Flood, Topic } from '../script.ts';

/** Things that many people say in the same words without any of it being a claim worth checking. */
export const REPEATS: readonly Topic[] = [
  {
    name: 'greetings',
    weight: 2,
    to: '20:00',
    says: {
      fr: [
        'Bonsoir tout le monde',
        'Bonsoir la commu',
        'Coucou les amis',
        'Bon samedi à tous',
        'Bonsoir Valmont',
        'hello tout le monde',
        'Bon week-end !',
        'Bonne soirée à tous',
      ],
      en: ['Evening all', 'Happy Saturday everyone', 'Good evening from rainy France', 'hello hello'],
      es: ['Buenas tardes a todos'],
      de: ['Guten Abend zusammen'],
      ar: ['مساء الخير'],
    },
  },
  {
    name: 'good-night',
    weight: 6,
    from: '21:40',
    says: {
      fr: [
        'Bonne nuit',
        'Bonne nuit tout le monde',
        'bonne nuit la tl',
        'Bonne nuit les amis, à demain',
        'Allez, au lit. Bonne nuit !',
        'Bonne nuit à tous, faites de beaux rêves',
        'bonne nuit 😴',
        'Dodo, bonne nuit',
        'bonne nuit bisous',
      ],
      en: ['Good night', 'Good night everyone', 'Night night', 'Off to bed, night all'],
      es: ['Buenas noches'],
      de: ['Gute Nacht'],
      ar: ['تصبحون على خير'],
    },
  },
  {
    name: 'horoscope',
    weight: 4,
    says: {
      fr: [
        'Horoscope <signe> : {belle surprise|tensions|énergie débordante|repos conseillé} {en amour|au travail|côté argent|en famille} demain',
        '<signe> : la lune vous invite à {la prudence|l’audace|ralentir|pardonner}',
        '<signe>, votre chiffre porte-bonheur demain : {3|7|11|22|8}',
        'typique d’un <signe> de {bouder|tout garder|arriver en retard}',
      ],
      en: [
        '<sign> tomorrow: {a surprise|some tension|fresh energy|a quiet day} in {love|work|money}',
        '<sign>, the moon asks you to {slow down|speak up|forgive}',
        'Such a <sign> thing to do',
      ],
    },
  },
  {
    name: 'giveaways',
    weight: 3,
    says: {
      fr: [
        '🎁 CONCOURS : gagnez <lot> ! RT + follow, tirage {dimanche|lundi|mardi}',
        'Concours du week-end : <lot> à gagner, commentez « participe »',
        'je participe !',
        'Je participe 🤞',
        'je tente ma chance pour <lot>',
        'participe, merci pour le concours',
      ],
      en: [
        'GIVEAWAY 🎁 follow and RT to win a hamper, draw on {Sunday|Monday}',
        'Entering, fingers crossed',
        'Done! good luck everyone',
      ],
    },
  },
  {
    name: 'adverts',
    weight: 1.5,
    says: {
      fr: [
        'Soldes : moins {20|30|40|50} % chez la mercerie de la <rue> jusqu’à mardi',
        'Massage assis à <quartier>, deux créneaux libres lundi',
        'Cours de guitare à <quartier>, premier cours offert',
        'Nouvelle carte au bistrot de la <rue>, au menu : <plat>',
        'Garde d’enfants sérieuse, références, <quartier>',
      ],
      en: ['Private English lessons in <area>, first one free', 'Winter sale, {20|30|40}% off candles this weekend'],
    },
  },
];

/** A harmless message copied around, and a news digest reposted by many. */
export const CHATTER_FLOODS: readonly Flood[] = [
  {
    from: '18:10',
    minutes: 120,
    copies: 26,
    lang: 'fr',
    text: '🎁 CONCOURS 🎁 La boulangerie Au Four-Banal fait gagner un an de galettes ! Pour participer : RT + suivre. Tirage dimanche soir.',
  },
  {
    from: '17:20',
    minutes: 200,
    copies: 14,
    lang: 'fr',
    text: 'Copie-colle cette étoile ⭐ si toi aussi tu as un ami formidable qui lit ce message',
  },
  {
    from: '19:30',
    minutes: 100,
    copies: 12,
    lang: 'en',
    text: 'Like and repost for a chance to win two tickets to Paper Herons in Port-Lorme! Draw on Sunday.',
  },
];
