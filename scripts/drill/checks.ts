interface Check {
  readonly slug: string;
  readonly lang: 'fr' | 'en';
  readonly claim: string;
  readonly rating: 1 | 2 | 3 | 5;
  readonly words: string;
  readonly because: string;
  readonly published: string;
  readonly claimed: string;
  readonly where: string;
}

const PUBLISHERS = {
  fr: { name: 'Vérif Haute-Sarre', url: 'https://verif.haute-sarre.example' },
  en: { name: 'Sarre Fact Desk', url: 'https://factdesk.haute-sarre.example' },
} as const;

const EARLIER: readonly Check[] = [
  {
    slug: 'photo-gare-port-lorme',
    lang: 'fr',
    claim: 'Une photo montre la gare de Castelmeur en flammes.',
    rating: 2,
    words: 'Trompeur',
    because: 'La photo a été prise à Port-Lorme en juillet 2019, lors d’un incendie de toiture sans victime.',
    published: '2023-11-06',
    claimed: '2023-11-04',
    where: 'https://photos.valmont-live.example/castelmeur-gare.jpg',
  },
  {
    slug: 'fusillade-gare-rochevielle',
    lang: 'fr',
    claim: 'Une fusillade à la gare de Rochevielle a fait 5 morts.',
    rating: 1,
    words: 'Faux',
    because: 'Les détonations étaient celles de pétards ; la police n’a relevé aucun tir et aucun blessé.',
    published: '2022-07-14',
    claimed: '2022-07-13',
    where: 'https://forum.rochevielle.example/t/5512',
  },
  {
    slug: 'water-port-lorme',
    lang: 'en',
    claim: 'Tap water is contaminated across Port-Lorme after the warehouse fire.',
    rating: 1,
    words: 'False',
    because: 'The wells lie upstream and every test made that week met the standard.',
    published: '2021-03-22',
    claimed: '2021-03-20',
    where: 'https://port-lorme-talk.example/p/2291',
  },
  {
    slug: 'eau-montbrel',
    lang: 'fr',
    claim: 'L’eau du robinet est contaminée dans tout Montbrel.',
    rating: 1,
    words: 'Faux',
    because: 'Une coloration due à des travaux, sans danger pour la santé selon l’agence régionale.',
    published: '2024-05-17',
    claimed: '2024-05-16',
    where: 'https://forum.montbrel.example/eau',
  },
  {
    slug: 'nolan-montbrel',
    lang: 'fr',
    claim: 'Nolan, 6 ans, a disparu à la foire de Montbrel.',
    rating: 1,
    words: 'Canular',
    because: 'Aucun signalement n’existe ; la photo provient d’un catalogue de vêtements.',
    published: '2024-01-09',
    claimed: '2024-01-07',
    where: 'https://groupes.montbrel.example/nolan',
  },
  {
    slug: 'blood-rochevielle',
    lang: 'en',
    claim: 'Blood donors are urgently needed at 12 rue des Carmes in Rochevielle.',
    rating: 1,
    words: 'False',
    because: 'No collection was organised; the chain message had been seen in three towns before.',
    published: '2020-10-02',
    claimed: '2020-10-01',
    where: 'https://rochevielle-neighbours.example/blood',
  },
  {
    slug: 'maire-helicoptere-castelmeur',
    lang: 'fr',
    claim: 'Le maire de Castelmeur a fui la ville en hélicoptère pendant les inondations.',
    rating: 1,
    words: 'Faux',
    because: 'L’hélicoptère était celui de la sécurité civile ; le maire présidait la cellule de crise.',
    published: '2023-02-12',
    claimed: '2023-02-11',
    where: 'https://verite-castelmeur.example/maire',
  },
  {
    slug: 'toxic-cloud-saint-aubert',
    lang: 'en',
    claim: 'A toxic cloud from a tanker is moving towards the north of Saint-Aubert.',
    rating: 2,
    words: 'Misleading',
    because: 'There was smoke, but readings stayed below every threshold and no tanker was involved.',
    published: '2022-09-30',
    claimed: '2022-09-29',
    where: 'https://saint-aubert-live.example/cloud',
  },
  {
    slug: 'pont-vieux-2024',
    lang: 'fr',
    claim: 'Le pont Vieux de Valmont est fermé aux camions depuis 2024.',
    rating: 5,
    words: 'Vrai',
    because: 'Un arrêté municipal du 3 juin 2024 limite le pont Vieux aux véhicules de moins de 3,5 tonnes.',
    published: '2025-04-18',
    claimed: '2025-04-15',
    where: 'https://forum.valmont.example/pont-vieux',
  },
  {
    slug: 'ecoles-cantines',
    lang: 'fr',
    claim: 'Les cantines de Valmont ne serviront plus de viande à la rentrée.',
    rating: 2,
    words: 'Trompeur',
    because: 'Deux repas végétariens par semaine sont prévus, pas la fin de la viande.',
    published: '2025-06-24',
    claimed: '2025-06-20',
    where: 'https://forum.valmont.example/cantines',
  },
  {
    slug: 'tram-b-free',
    lang: 'en',
    claim: 'Tram B in Valmont will be free for everyone from March.',
    rating: 3,
    words: 'Partly true',
    because: 'The council voted free travel for under-18s only.',
    published: '2025-11-28',
    claimed: '2025-11-25',
    where: 'https://valmont-expats.example/tram',
  },
  {
    slug: 'stade-peupliers-vente',
    lang: 'fr',
    claim: 'Le stade des Peupliers a été vendu à un promoteur.',
    rating: 1,
    words: 'Faux',
    because: 'La ville en reste propriétaire ; seul le parking voisin fait l’objet d’une étude.',
    published: '2025-09-11',
    claimed: '2025-09-09',
    where: 'https://supporters-usv.example/stade',
  },
];

/** Fact-checks published before the drill, as schema.org ClaimReview; some resemble its rumours in another town or year. */
export const CHECKS: readonly unknown[] = EARLIER.map((check) => {
  const publisher = PUBLISHERS[check.lang];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    datePublished: check.published,
    url: `${publisher.url}/${check.lang}/${check.slug}`,
    inLanguage: check.lang,
    author: { '@type': 'Organization', name: publisher.name, url: publisher.url, sameAs: [`${publisher.url}/about`] },
    claimReviewed: check.claim,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: check.rating,
      bestRating: 5,
      worstRating: 1,
      alternateName: check.words,
      ratingExplanation: `${check.lang === 'fr' ? 'EXERCICE' : 'EXERCISE'} – ${check.because}`,
      image: `${publisher.url}/ratings/${check.rating}.png`,
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: check.lang === 'fr' ? 'Publication anonyme' : 'Anonymous post' },
      datePublished: check.claimed,
      firstAppearance: { '@type': 'CreativeWork', url: check.where },
      appearance: [{ '@type': 'CreativeWork', url: check.where }],
    },
    exercise: true,
  };
});
