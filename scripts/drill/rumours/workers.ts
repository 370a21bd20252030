import type { ClaimScript } from '../script.ts';

/** The rumour that proves true: two workers in the tram tunnel, first met with "no information". Its inflated sibling is false. */
export const workers: readonly ClaimScript[] = [
  {
    slug: 'two-workers-tram-tunnel',
    rumour: true,
    verdict: 'true',
    sentence: {
      fr: 'Deux ouvriers sont bloqués dans le tunnel du tram sous la gare.',
      en: 'Two workers are trapped in the tram tunnel under the station.',
    },
    settledAt: '21:22',
    openings: [
      [
        '18:36:10',
        'fr',
        'Mon mari travaille de nuit dans le tunnel du tram, il ne répond plus, un collègue dit que deux gars sont restés en bas',
      ],
      ['18:48:00', 'fr', 'Il y aurait deux ouvriers coincés dans le tunnel du tram sous la gare, personne n’en parle'],
      ['18:59:30', 'fr', 'deux ouvriers bloqués dans le tunnel du tram !!! allez les chercher'],
      ['19:07:00', 'en', 'Two tram workers may be trapped in the tunnel under Valmont station'],
    ],
    waves: [
      { from: '19:10', minutes: 130, posts: 74, shape: 'growing' },
      { from: '21:22', minutes: 80, posts: 56, shape: 'explosive' },
    ],
    says: {
      fr: [
        'Deux ouvriers {bloqués|coincés|piégés} dans le tunnel du tram sous la gare',
        'Et les deux ouvriers du tunnel du tram, on les oublie ?',
        'Un chef de chantier confirme : deux de ses gars sont dans le tunnel du tram',
        'deux types du chantier sont coincés dans le tunnel du tram depuis 17h',
        'Les pompiers percent côté quai des Tanneurs, deux ouvriers seraient dans le tunnel',
        'Deux ouvriers portés manquants sur le chantier du tram, sous la gare',
        'La femme d’un des deux ouvriers coincés dans le tunnel attend au cordon. Courage madame.',
        'On entendrait taper dans le tunnel du tram, les deux ouvriers sont vivants',
        'Deux hommes du chantier bloqués sous la gare, dans le tunnel du tram. TramVal ne répond pas.',
        'Tunnel du tram : deux ouvriers manquent à l’appel',
        'il reste 2 ouvriers dans le tunnel du tram, mon beau-frère est de l’équipe',
      ],
      en: [
        'Two workers trapped in the tram tunnel under Valmont station',
        'What about the two tunnel workers stuck under the station?',
        'A foreman says two of his men are still in the tram tunnel',
        'Rescuers drilling on the quay side, two workers in the tram tunnel',
      ],
      de: ['Zwei Arbeiter im Straßenbahntunnel unter dem Bahnhof eingeschlossen'],
    },
    asks: {
      fr: [
        'Les deux ouvriers du tunnel, c’est vrai ou pas ?',
        'Quelqu’un de TramVal peut répondre pour les ouvriers coincés dans le tunnel ?',
        'Des nouvelles des deux ouvriers du tunnel du tram ?',
        'ya vraiment des gens dans le tunnel du tram ?',
      ],
      en: ['Are there really two workers in the tram tunnel?', 'Any news of the tunnel workers?'],
    },
    denies: {
      fr: [
        'Encore une rumeur, le tunnel du tram était vide, pas d’ouvriers le samedi',
        'Personne dans le tunnel, TramVal dit n’avoir aucune information',
        'deux ouvriers dans le tunnel un samedi soir ? j’y crois pas, intox',
      ],
      en: ['Nobody works in the tram tunnel on a Saturday, that’s another rumour'],
    },
  },
  {
    slug: 'ten-workers-tram-tunnel',
    rumour: true,
    verdict: 'false',
    siblingOf: 'two-workers-tram-tunnel',
    sentence: {
      fr: 'Dix ouvriers sont bloqués dans le tunnel du tram sous la gare.',
      en: 'Ten workers are trapped in the tram tunnel under the station.',
    },
    settledAt: '21:22',
    openings: [
      ['19:56:00', 'fr', 'Ce n’est pas deux mais dix ouvriers dans le tunnel du tram'],
      ['20:05:30', 'fr', '10 ouvriers coincés sous la gare, dans le tunnel du tram !!'],
    ],
    waves: [{ from: '20:07', minutes: 95, posts: 34, shape: 'bump' }],
    says: {
      fr: [
        'Dix ouvriers bloqués dans le tunnel du tram',
        '10 ouvriers piégés sous la gare dans le tunnel, toute une équipe',
        'une équipe de dix ouvriers serait coincée dans le tunnel du tram',
        'dix gars du chantier dans le tunnel et on nous dit rien',
        'Ils sont 10 dans le tunnel du tram, dix familles qui attendent',
      ],
      en: ['Ten workers trapped in the tram tunnel under Valmont station', '10 workers stuck in that tunnel, not two'],
    },
    asks: {
      fr: ['Deux ou dix ouvriers dans le tunnel ?', 'dix ouvriers ?? le chiffre vient d’où ?'],
      en: ['Two or ten workers? Which is it?'],
    },
    denies: {
      fr: [
        'Ils étaient deux, pas dix, et ils sont sortis',
        'Dix ouvriers c’est faux, l’équipe du samedi c’est deux personnes',
      ],
      en: ['It was two workers, not ten, and both are out'],
    },
  },
];
