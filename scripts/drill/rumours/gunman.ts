import type { ClaimScript } from '../script.ts';

/** A gunman on a roof: first the town hall's, then the hospital's. */
export const gunman: readonly ClaimScript[] = [
  {
    slug: 'gunman-town-hall-roof',
    rumour: true,
    verdict: 'false',
    sentence: {
      fr: 'Un second tireur est posté sur le toit de l’hôtel de ville de Valmont.',
      en: 'A second gunman is on the roof of Valmont town hall.',
    },
    settledAt: '18:52',
    openings: [
      ['17:13:40', 'fr', 'Y a un mec sur le toit de la mairie avec un truc long dans les mains, je rigole pas'],
      ['17:16:05', 'fr', 'Deuxième tireur sur le toit de la mairie !!! place du Beffroi, rentrez chez vous'],
      ['17:18:20', 'fr', 'On me confirme un second tireur, toit de l’hôtel de ville'],
      ['17:20:45', 'en', 'Second gunman on the town hall roof in Valmont, stay away from place du Beffroi'],
      ['17:22:10', 'fr', 'un sniper sur la mairie de valmont, c quoi ce délire'],
    ],
    waves: [
      { from: '17:24', minutes: 85, posts: 92, shape: 'bump' },
      { from: '18:50', minutes: 50, posts: 26, shape: 'explosive' },
    ],
    says: {
      fr: [
        'Un {second|deuxième|2e} tireur sur le toit de la mairie',
        'Attention place du Beffroi : tireur {embusqué|posté} sur le toit de l’hôtel de ville',
        'Un homme armé sur le toit de la mairie de Valmont, la police cerne la place',
        'il y a un sniper en haut de la mairie',
        'Un type cagoulé avec un fusil sur le toit de l’hôtel de ville',
        'Mon {collègue|voisin|oncle} travaille à la mairie, ils sont confinés à cause d’un tireur sur le toit',
        'Deuxième assaillant localisé : toit de la mairie',
        'on voit une silhouette armée sur le toit de la mairie depuis la rue Haute',
        'Le complice serait sur le toit de la mairie, arme longue',
        'Évitez le centre, le second tireur est sur l’hôtel de ville',
        'Le tireur n’est pas seul, il y en a un autre perché sur la mairie',
        'Apparemment un deuxième tireur vise la place du Beffroi depuis le toit de la mairie',
        'Place du Beffroi évacuée en urgence, un homme armé sur le toit de la mairie',
        'Les hélicos tournent au-dessus de la mairie, tireur sur le toit',
        'Ils sont deux. Un à la gare, l’autre sur le toit de la mairie.',
        'tireur isolé toit de l’hôtel de ville, ma fille est bloquée au ciné en face',
      ],
      en: [
        'Second gunman on the roof of Valmont town hall',
        'There is a sniper on top of the town hall in Valmont',
        'Armed man on the town hall roof, place du Beffroi is being cleared',
        'A second shooter is on the town hall roof according to people at the cinema',
        'They say there are two: one at the station, one on the roof of the town hall',
        'Guy with a rifle on the Valmont town hall roof',
      ],
      de: ['Zweiter Schütze auf dem Dach des Rathauses von Valmont'],
      es: ['Un segundo tirador en el tejado del ayuntamiento de Valmont'],
    },
    asks: {
      fr: [
        'C’est vrai le tireur sur le toit de la mairie ?',
        'Qui a vu le tireur de la mairie ? une photo ? une vidéo ?',
        'Je suis place du Beffroi, je ne vois personne sur le toit, c’est quoi cette histoire ?',
        'Second tireur à la mairie : info ou intox ?',
      ],
      en: ['Has anyone actually seen a gunman on the town hall roof?', 'Is the town hall gunman thing real?'],
    },
    denies: {
      fr: [
        'L’homme sur le toit de la mairie c’est le couvreur, il répare une fuite depuis ce matin',
        'Aucun tireur à la mairie, démenti de la ville',
        'Je travaille à la mairie : pas de tireur sur le toit, on est tous rentrés chez nous à midi, c’est samedi',
        'Le « sniper » de la mairie est une antenne. Une ANTENNE.',
        'Faux : pas de second tireur, ni sur le toit de la mairie ni ailleurs',
        'la police a vérifié le toit de l’hôtel de ville, il n’y a personne',
      ],
      en: [
        'There is nobody on the town hall roof. It has been checked.',
        'The town hall “sniper” is a roofer. Please stop.',
        'No second gunman, the town hall has denied it',
      ],
    },
    links: ['https://photos.valmont-live.example/toit-mairie.jpg'],
  },
  {
    slug: 'gunman-hospital-roof',
    rumour: true,
    verdict: 'false',
    siblingOf: 'gunman-town-hall-roof',
    sentence: {
      fr: 'Un second tireur est posté sur le toit de l’hôpital Sainte-Aurélie.',
      en: 'A second gunman is on the roof of Sainte-Aurélie hospital.',
    },
    settledAt: '18:52',
    openings: [
      ['17:48:30', 'fr', 'Le second tireur est sur le toit de l’HÔPITAL maintenant, pas de la mairie'],
      ['17:52:10', 'fr', 'Tireur sur le toit de Sainte-Aurélie, une infirmière vient de me l’écrire'],
    ],
    waves: [{ from: '17:54', minutes: 75, posts: 36, shape: 'bump' }],
    says: {
      fr: [
        'Un tireur sur le toit de l’hôpital Sainte-Aurélie',
        'Deuxième tireur repéré sur le toit de l’hôpital',
        'L’hôpital est confiné, homme armé sur le toit',
        'toit de l’hosto : un mec avec un fusil',
        'Le second tireur aurait gagné le toit de Sainte-Aurélie',
        'Une aide-soignante me dit qu’un tireur est sur le toit de l’hôpital, ils ont fermé les volets',
        'sniper sur l’hôpital sainte aurélie, on aura tout vu',
        'Un homme armé aperçu sur le toit de l’hôpital, les urgences sont bouclées',
      ],
      en: [
        'Second gunman on the hospital roof in Valmont',
        'Armed man on top of Sainte-Aurélie hospital',
        'hospital locked down, shooter on the roof apparently',
      ],
    },
    asks: {
      fr: [
        'Un tireur sur le toit de l’hôpital ?? ma mère y est, quelqu’un sait ?',
        'Mairie ou hôpital, il est où ce fameux second tireur ?',
      ],
      en: ['Is there really a gunman on the hospital roof?'],
    },
    denies: {
      fr: [
        'Je bosse à Sainte-Aurélie ce soir : aucun tireur sur le toit, laissez-nous travailler',
        'L’hôpital dément : pas d’homme armé, c’était l’équipe de l’héliport',
        'Pas de tireur à l’hôpital, mon mari est aux urgences et tout fonctionne',
      ],
      en: [
        'No gunman at the hospital. I work there.',
        'Hospital says there is no one on the roof, just the helipad crew',
      ],
    },
  },
];
