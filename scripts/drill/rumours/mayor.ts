import type { ClaimScript } from '../script.ts';

/** The synchronised campaign: two dozen new accounts, four texts, bursts of under two minutes; people then take it up. */
export const mayor: readonly ClaimScript[] = [
  {
    slug: 'mayor-fled-helicopter',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'La maire de Valmont a fui la ville en hélicoptère.',
      en: 'The mayor of Valmont has fled the city by helicopter.',
    },
    settledAt: '20:32',
    openings: [
      ['18:55:10', 'fr', 'hélico qui décolle derrière la mairie, je parie que la maire se barre'],
      ['18:58:40', 'fr', 'La maire Castelbrac vient de quitter Valmont en hélicoptère'],
    ],
    waves: [
      { from: '19:04', minutes: 85, posts: 62, shape: 'bump' },
      { from: '20:30', minutes: 60, posts: 34, shape: 'explosive' },
    ],
    says: {
      fr: [
        'La maire a {fui|quitté la ville} en hélicoptère',
        'Castelbrac s’est enfuie en hélico pendant qu’on est confinés, bravo',
        'Pendant que Valmont brûle, la maire se sauve en hélicoptère',
        'Mme la maire en hélico, nous à pied dans la fumée',
        'Il paraît que la maire de Valmont a pris un hélicoptère pour {Port-Lorme|sa maison de campagne|la côte}',
        'la maire s’est tirée en hélico, quelle honte',
        'Maryvonne Castelbrac évacuée en hélicoptère, et nous ?',
        'La maire a abandonné sa ville. En hélicoptère.',
        'Élections dans deux mois, on se souviendra de la maire qui part en hélico',
        'Un agent de sécurité confirme, la maire est partie en hélicoptère vers 18h50',
        'courage fuyons, la maire a filé en hélicoptère',
      ],
      en: [
        'The mayor of Valmont fled by helicopter',
        'Valmont’s mayor left in a helicopter while people are being evacuated on foot',
        'Mayor Castelbrac has run away by helicopter, shame',
        'Apparently the mayor took a helicopter out of Valmont',
      ],
      es: ['La alcaldesa de Valmont huyó en helicóptero'],
    },
    asks: {
      fr: [
        'C’est vrai que la maire est partie en hélicoptère ?',
        'Où est la maire ? en hélico ou au gymnase ?',
        'Une preuve que c’est la maire dans cet hélico ?',
      ],
      en: ['Did the mayor really leave by helicopter?', 'Where is the mayor of Valmont right now?'],
    },
    denies: {
      fr: [
        'La maire est au gymnase avec les évacués, je l’ai devant moi',
        'L’hélico c’est celui du secours, il transporte un blessé. La maire est au poste de commandement.',
        'Faux, Mme Castelbrac n’a pas quitté Valmont',
        'Vingt comptes créés hier qui disent la même chose à la même minute sur la maire, ça ne vous étonne pas ?',
        'Je ne vote pas pour elle mais la maire est bien là, au gymnase, à servir du café',
        'la maire n’a pas fui, elle était en direct sur la radio il y a 5 min',
      ],
      en: [
        'The mayor is at the sports hall with evacuees, I can see her',
        'That was the rescue helicopter. The mayor never left.',
        'Same sentence from twenty new accounts at once… the mayor story is a campaign',
      ],
    },
    campaign: {
      accounts: 24,
      seconds: 112,
      bursts: ['19:02:00', '19:31:30', '20:04:10'],
      lang: 'fr',
      texts: [
        'La maire de Valmont a fui la ville en hélicoptère. Les habitants abandonnés. #CastelbracDémission',
        'INFO : la maire Castelbrac s’est enfuie en hélicoptère à 18h50. Les médias se taisent. #CastelbracDémission',
        'Pendant que vous êtes évacués, votre maire s’est enfuie en hélicoptère ! Partagez ! #CastelbracDémission',
        'Hélicoptère pour la maire, gymnase pour le peuple. Elle a fui Valmont. #CastelbracDémission',
      ],
    },
    links: ['https://verite-valmont.example/maire-helicoptere'],
  },
  {
    slug: 'prefect-fled-helicopter',
    rumour: true,
    verdict: 'false',
    siblingOf: 'mayor-fled-helicopter',
    sentence: {
      fr: 'Le préfet de Haute-Sarre a fui la ville en hélicoptère.',
      en: 'The prefect of Haute-Sarre has fled the city by helicopter.',
    },
    settledAt: '20:32',
    openings: [
      ['19:38:20', 'fr', 'Ce n’est pas la maire, c’est le PRÉFET qui est parti en hélicoptère'],
      ['19:44:00', 'fr', 'le préfet Kerohant a fui en hélico'],
    ],
    waves: [{ from: '19:46', minutes: 70, posts: 32, shape: 'bump' }],
    says: {
      fr: [
        'Le préfet a fui Valmont en hélicoptère',
        'Le préfet Kerohant parti en hélico, plus personne aux commandes',
        'c’est le préfet dans l’hélico, il s’est enfui',
        'On apprend que le préfet a quitté la ville en hélicoptère',
        'Le préfet de Haute-Sarre évacué en hélicoptère, et nous on attend',
        'L’hélicoptère c’était pour le préfet, il a pris la fuite',
      ],
      en: ['The prefect fled Valmont by helicopter, not the mayor', 'Prefect Kerohant left by helicopter'],
    },
    asks: {
      fr: ['C’est la maire ou le préfet qui serait parti en hélicoptère ?'],
      en: ['Mayor or prefect in the helicopter? Which one?'],
    },
    denies: {
      fr: [
        'Le préfet est au poste de commandement, il parle à la radio là tout de suite',
        'Le préfet n’est pas parti, il vient de faire un point presse',
      ],
      en: ['The prefect just gave a press briefing in Valmont. He did not flee.'],
    },
  },
];
