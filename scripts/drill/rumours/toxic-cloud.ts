import type { ClaimScript, Phrasings } from '../script.ts';

/** How people say that a tanker leaks and a toxic cloud heads somewhere. */
function says(fr: readonly string[], en: readonly string[]): Phrasings {
  const [where = '', towards = ''] = fr;
  const [heading = ''] = en;
  return {
    fr: [
      `Un camion-citerne {éventré|a explosé}, nuage toxique qui {avance|dérive|part} ${where}`,
      `Nuage {toxique|chimique} ${towards}, fermez les fenêtres !!`,
      `La citerne fuit et le nuage toxique se dirige ${where}`,
      `ATTENTION nuage toxique ${where}, ne sortez pas`,
      `le vent pousse un nuage toxique ${where}, calfeutrez vos portes`,
      `Odeur de chlore, c'est la citerne du dépôt : nuage toxique ${towards}`,
      `Un pompier m'a dit que la fumée était toxique et qu'elle va ${where}`,
      `Le gros nuage noir est toxique, il est poussé ${where}, {gardez les enfants dedans|rentrez les animaux}`,
      `citerne de produits chimiques en feu au dépôt, le nuage file ${where}`,
      `Il y aurait de l'ammoniac dans la citerne, le nuage toxique descend ${where}`,
      `mettez des linges mouillés sous les portes, le nuage toxique arrive ${where}`,
      `On a les yeux qui piquent, le nuage de la citerne vient ${where}`,
      `Ils ne disent rien mais le nuage est toxique et il va ${where}`,
      `Un ami chimiste est formel, c'est un nuage toxique, direction ${towards}`,
      `Fumées toxiques de la citerne ${where}, confinez-vous`,
    ],
    en: [
      `Toxic cloud from the tanker moving ${heading}, shut your windows`,
      `A tanker ruptured at the depot, toxic cloud drifting ${heading}`,
      `Valmont: chemical cloud heading ${heading}, stay indoors`,
      `my eyes are burning, the toxic cloud is coming ${heading}`,
      `The smoke is toxic and it's blowing ${heading}, they're not telling us`,
      `Firefighter told a friend the tanker carried ammonia, cloud going ${heading}`,
      `Tanker on fire in Valmont, poisonous cloud spreading ${heading}`,
      `Seal your doors, toxic fumes are moving ${heading}`,
      `wind is pushing the toxic plume ${heading}`,
    ],
  };
}

const asks: Phrasings = {
  fr: [
    'Le nuage est toxique oui ou non ?',
    'Il va dans quelle direction ce nuage ?',
    'Faut-il se confiner à cause de la fumée ? Quelqu’un sait ?',
    'C’est quoi cette histoire de citerne et de nuage toxique, c’est vérifié ?',
    'des mesures d’air quelque part ? on respire quoi là ?',
  ],
  en: [
    'Is the smoke actually toxic?',
    'Which way is the cloud going, anyone know?',
    'Is it confirmed that a tanker is leaking?',
  ],
};
const denies: Phrasings = {
  fr: [
    'Les mesures sont normales, il n’y a pas de nuage toxique',
    'Il n’y a pas de citerne de produits chimiques, c’est du gaz domestique, la fumée n’est pas toxique à cette distance',
    'Les pompiers ont mesuré l’air : rien de toxique hors du périmètre',
    'Pas de nuage toxique, arrêtez de calfeutrer vos maisons avec du scotch',
    'La fumée est impressionnante mais les relevés sont bons, démenti de la préfecture',
    'Aucun camion-citerne n’est en cause. Nuage toxique = rumeur.',
  ],
  en: [
    'Air readings are normal, there is no toxic cloud',
    'No chemical tanker, it’s household gas. Smoke yes, toxic no.',
    'Fire brigade measured the air: nothing toxic outside the cordon',
  ],
};

/** The smoke is real, its toxicity is not; the direction of the cloud mutates. */
export const toxicCloud: readonly ClaimScript[] = [
  {
    slug: 'toxic-cloud-north',
    rumour: true,
    verdict: 'misleading',
    sentence: {
      fr: 'Un camion-citerne fuit et un nuage toxique se déplace vers le nord de Valmont.',
      en: 'A tanker is leaking and a toxic cloud is moving towards the north of Valmont.',
    },
    settledAt: '20:06',
    openings: [
      [
        '17:15:30',
        'fr',
        'La fumée part vers le nord, ça sent super mauvais ici, c’est toxique ce truc ?? un camion citerne aurait fui',
      ],
      ['17:18:50', 'fr', 'Camion-citerne percé au dépôt : nuage toxique vers le nord. Fermez vos fenêtres.'],
      ['17:20:15', 'en', 'Tanker leaking at the depot, toxic cloud heading north over Valmont'],
      ['17:21:40', 'fr', 'Nuage toxique qui remonte vers le nord, Saint-Brice va tout prendre'],
      ['17:23:30', 'fr', 'Citerne en feu + nuage toxique direction le nord, on ferme tout'],
    ],
    waves: [
      { from: '17:26', minutes: 100, posts: 90, shape: 'explosive' },
      { from: '19:10', minutes: 60, posts: 52, shape: 'bump' },
      { from: '20:05', minutes: 80, posts: 36, shape: 'explosive' },
    ],
    says: {
      ...says(['vers le nord', 'vers les quartiers nord'], ['north']),
      es: [
        'Nube tóxica hacia el norte de Valmont, cierren las ventanas',
        'Una cisterna con fuga, la nube tóxica va hacia el norte',
      ],
      de: [
        'Giftwolke zieht Richtung Norden von Valmont, Fenster schließen',
        'Tanklaster leckt, Giftwolke zieht nach Norden',
      ],
      ar: ['سحابة سامة تتجه نحو شمال فالمون، أغلقوا النوافذ'],
    },
    asks,
    denies,
    floods: [
      {
        from: '19:18',
        minutes: 18,
        copies: 16,
        lang: 'fr',
        text: '⚠️ NUAGE TOXIQUE vers le nord de Valmont ⚠️ Fermez portes et fenêtres, coupez la VMC, linge mouillé sur le visage. Transmettez à vos proches.',
      },
    ],
  },
  {
    slug: 'toxic-cloud-south',
    rumour: true,
    verdict: 'misleading',
    siblingOf: 'toxic-cloud-north',
    sentence: {
      fr: 'Un camion-citerne fuit et un nuage toxique se déplace vers le sud, vers Vernay.',
      en: 'A tanker is leaking and a toxic cloud is moving south, towards Vernay.',
    },
    settledAt: '20:06',
    openings: [
      ['18:21:00', 'fr', 'Le vent a tourné, le nuage toxique part plein sud vers Vernay'],
      ['18:26:30', 'fr', 'Vernay on est sous le nuage toxique dans une heure d’après un voisin'],
    ],
    waves: [
      { from: '18:28', minutes: 95, posts: 46, shape: 'growing' },
      { from: '20:05', minutes: 50, posts: 14, shape: 'explosive' },
    ],
    says: says(['vers le sud, vers Vernay', 'plein sud sur Vernay'], ['south towards Vernay']),
    asks: {
      fr: ['Le nuage toxique va au nord ou au sud finalement ?', 'À Vernay on doit s’inquiéter du nuage ou pas ?'],
      en: ['Is the toxic cloud going north or south towards Vernay?'],
    },
    denies: {
      fr: [
        'À Vernay l’air est normal, la mairie vient de l’écrire',
        'Pas de nuage toxique au sud non plus. Vernay respire très bien.',
        ...(denies.fr ?? []).slice(0, 2),
      ],
      en: ['No toxic cloud over Vernay. Readings normal.'],
    },
  },
];
