/**
 * How a happening is said to have turned out, English and French, in groups of which one can hold at a time. A group's place and a
 * name's place in it are written into snapshots: new ones go to the end. A word may tell an outcome in two groups ("found").
 */
export interface OutcomeGroup {
  readonly words: Readonly<Record<string, string>>;
  /** A story's turns: a text that tells both has seen one more than a text that tells one. */
  readonly isTurn?: boolean;
  /** The outcomes after which it is over, told by words that tell nothing else ("found" and "released" do). */
  readonly ends?: readonly string[];
}

/** The groups that ship, in the order in which snapshots number them. */
export const OUTCOME_GROUPS: readonly OutcomeGroup[] = [
  {
    words: {
      arrested:
        'arrested arrest caught captured detained jailed imprisoned arrêté arrêtée interpellé interpellée capturé capturée incarcéré emprisonné emprisonne détenu détenue',
      free: 'loose escaped fugitive released release freed frees free fuite cavale échappé évadé libéré libérée libère libre relâché',
      cleared: 'cleared acquitted blanchi innocenté acquitté relaxé',
    },
    isTurn: true,
  },
  {
    words: {
      closed:
        'closed closes close shut shuts stopped suspended blocked cancelled canceled fermé fermée fermés fermées fermer interrompue interrompu bloqué bloquée annulé annulés suspendu',
      open: 'open opens reopen reopens reopened resume resumes resumed restored maintained ouvert ouverte ouvertes rouvrir rouvrent rouvert rouverte reprend reprennent rétabli rétablie maintenu maintenue',
    },
  },
  {
    words: {
      rising:
        'rise rises rising increase increases increased hausse augmente augmentent augmentation grimpe raises raised raise grows growing relève relevé accélère accelerates tightens tightened durcit durcissement record',
      falling:
        'fall falls falling drop drops decrease decreases baisse baissent diminue diminuent recule lowers lowered lower abaisse abaissé ralentit slows eases eased assouplit assouplissement recul',
    },
  },
  {
    words: {
      forbidden: 'ban bans banned forbidden forbids prohibited interdit interdite interdits interdiction',
      allowed:
        'authorised authorized authorises authorizes allowed allows permitted legal autorise autorisé autorisée permis',
    },
    isTurn: true,
  },
  {
    words: {
      out: 'resigns resign resigned fired sacked dismissed leaves quits démissionne démission limogé limogée quitte renvoyé viré ousted departs exits suspended destitué écarté départ leaving',
      in: 'promoted appointed appointed joins hired elected promu promue nommé nommée rejoint élu recruté enters arrives reinstated réintégré arrive arrivée appoints nomme joining',
    },
  },
  {
    words: {
      stolen: 'stole stolen robbed theft lost volé volés volées dérobé dérobés perdu',
      found: 'recovered found retrieved retrouvé retrouvés retrouvée récupéré',
    },
    isTurn: true,
  },
  {
    words: {
      burning: 'burning ablaze feu incendie flammes',
      extinguished: 'extinguished contained éteint éteinte maîtrisé circonscrit',
    },
    isTurn: true,
    ends: ['extinguished'],
  },
  {
    words: {
      unsafe: 'unsafe contaminated poisoned toxic dangerous contaminé contaminée empoisonné toxique dangereux impropre',
      safe: 'safe harmless drinkable potable inoffensif sûr',
    },
  },
  {
    words: {
      dead: 'dead killed dies died kills mort morts tué tués tue décédé décès',
      injured:
        'injured wounded hurt injures blessé blessés blesse blessée ill sick malade malades infected infecté infectée hospitalised hospitalized hospitalisé hospitalisée critical',
      alive:
        'alive unharmed survived vivant vivante indemne survécu recovered recovers guéri guérie healthy awake réveillé réveillée',
    },
  },
  {
    words: {
      north: 'north northern northward northwards nord',
      south: 'south southern southward southwards sud',
      east: 'east eastern eastward eastwards',
      west: 'west western westward westwards ouest',
    },
  },
  {
    words: {
      // Whom it befell is read from the text itself (`offices.ts`); the places are kept for snapshots that bear them.
      mayor: '',
      prefect: '',
      minister: '',
      president: '',
      governor: '',
    },
  },
  {
    words: {
      begun:
        'begins began begun starts started imposed imposes declared launched underway returns commence commencent débute débutent instauré instaurée décrété décrétée imposé imposée retour launches lance lancé lancée introduces introduced deploys deployed déploie déployé',
      over: 'ends ended ending finished lifted lifts terminé terminée achevé achevée levé levée lève fin withdraws withdrawn withdrew retire retiré retirée scrapped scraps abandoned abandonne abandonné',
    },
    isTurn: true,
    ends: ['over'],
  },
  {
    words: {
      convicted: 'guilty convicted sentenced condamné condamnée coupable',
      acquitted: 'acquitted cleared exonerated acquitté acquittée relaxé relaxée blanchi blanchie innocenté',
    },
  },
  {
    words: {
      missing: 'missing disparu disparue disparus search searching recherches recherché',
      located: 'found located rescued retrouvé retrouvée retrouvés secouru',
    },
    isTurn: true,
  },
  {
    words: {
      approved:
        'approves approved approve adopts adopted passes passed adopte adopté adoptée approuve approuvé accepts accepted accept accepte acceptent supports supported soutient soutiennent ratifies ratified ratifie validated valide validé',
      rejected:
        'rejects rejected reject refuses refused rejette rejeté rejetée refuse refusé repousse opposes opposed oppose opposent vetoes vetoed turns refusent rejettent',
    },
  },
  {
    words: {
      hired: 'hire hires hiring hired recruits embauche embauchent recrute recrutent',
      laid: 'layoffs redundancies licencie licencient licenciements licenciés',
    },
  },
  {
    words: {
      cut: 'cut cuts outage coupé coupée coupés coupées coupure panne',
      restored: 'restored reconnected reopened reopen rétabli rétablie rétablies rouvert rouverte',
    },
    isTurn: true,
    ends: ['restored'],
  },
  {
    words: {
      evacuated: 'evacuated evacuate evacuates evacuation évacué évacuée évacués évacuées évacuation',
      back: '',
    },
    isTurn: true,
    ends: ['back'],
  },
  {
    words: {
      held: 'held hold holding captive retenu retenus retenue séquestré séquestrés',
      freed: 'freed frees released release libéré libérés libérée libération',
    },
    isTurn: true,
  },
  {
    words: {
      spreading: 'spreads spreading progresse progressent gagne étend',
      contained: 'contained extinguished maîtrisé maîtrisée circonscrit circonscrite éteint éteinte',
    },
    isTurn: true,
    ends: ['contained'],
  },
  {
    words: {
      won: 'wins won win victory gagne gagné remporte remporté bat victoire',
      lost: 'loses lost lose defeat defeated perd perdu perdent battu défaite',
    },
  },
  {
    words: {
      positive: 'positive positif positifs',
      negative: 'negative négatif négatifs',
    },
  },
];

/** Outcomes that are told by small words, which no term keeps: read in the text itself, lower case. */
export const OUTCOME_PHRASES: ReadonlyArray<readonly [outcome: string, phrase: RegExp]> = [
  ['rising', /\bup (?:by )?[\d$€£]/],
  ['falling', /\bdown (?:by )?[\d$€£]/],
  ['free', /\b(?:at large|on the (?:run|loose))\b/],
  ['spreading', /\bout of control\b|hors de contr[oô]le/],
  ['contained', /\bunder control\b|sous contr[oô]le|\bput out\b/],
  ['extinguished', /\bput out\b|\bfire (?:is|now) out\b/],
  ['over', /\b(?:is|are|now|strike|attack|siege|standoff|crisis) over\b|\bno longer\b|\bprend(?:re)? fin\b/],
  ['begun', /\b(?:has|have) begun\b|\ben cours\b/],
  ['back', /\b(?:return|returning|back) home\b|rentre(?:nt)? chez|de retour chez|regagne(?:nt)? leur/],
  ['restored', /\b(?:running|back up|on|normal) again\b|\bback to normal\b|\bis back\b|est revenue?\b|de nouveau\b/],
  ['laid', /\blay(?:s|ing)? off\b|\blaid off\b/],
  ['injured', /\bin (?:a )?coma\b|dans le coma|\bin intensive care\b|en r[eé]animation/],
  [
    'alive',
    /\bout of (?:a |the )?(?:coma|danger|intensive care|hospital)\b|\bleaves? (?:intensive care|hospital)\b|(?:sort|sorti|sortie) (?:du coma|de r[eé]animation|de l.h[oô]pital)|hors de danger|saine? et sau[fv]/,
  ],
];
