/** The words that announce a place, accent-free, in English and French mapped to the same class. */

/** Nouns of places that carry a name: « gare de Lyon », "Saint-Michel bridge". The class is the English word. */
export const PLACE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    station: 'gare station',
    street: 'rue street',
    avenue: 'avenue ave av',
    boulevard: 'boulevard bd bld blvd',
    square: 'place square parvis',
    bridge: 'pont bridge passerelle',
    quay: 'quai quay',
    tower: 'tour tower',
    hospital: 'hopital hospital chu chr clinique clinic',
    school: 'ecole school lycee college',
    university: 'universite university fac campus',
    airport: 'aeroport airport',
    stadium: 'stade stadium arena',
    theatre: 'theatre theater cinema',
    church: 'eglise church cathedrale cathedral basilique',
    mosque: 'mosquee mosque',
    synagogue: 'synagogue',
    market: 'marche market',
    mall: 'mall',
    park: 'parc park jardin',
    district: 'quartier district neighbourhood neighborhood arrondissement',
    factory: 'usine factory plant raffinerie refinery',
    dam: 'barrage dam',
    river: 'river riviere fleuve',
    island: 'ile island',
    port: 'port harbour harbor',
    museum: 'musee museum',
    prison: 'prison jail',
    tunnel: 'tunnel',
    gate: 'porte gate',
    town: 'ville town city commune village',
    suburb: 'banlieue suburb',
  }).flatMap(([cls, nouns]) => nouns.split(' ').map((noun) => [noun, cls] as const)),
);

/** The classes of places that carry a name. */
export const PLACE_CLASSES: ReadonlySet<string> = new Set(PLACE_NOUNS.values());

/** Words that make the capitalised name behind them a place. */
export const LOCATIVES: ReadonlySet<string> = new Set(
  'a au aux in at near from around outside inside towards vers dans sur pres proximite devant depuis chez downtown central centre north south east west nord sud est ouest en across over through hors direction region autour'.split(
    ' ',
  ),
);

/** Words behind which « à » announces a person rather than a place: merci à X, demande à X. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'merci bravo demande demander demandez dit dire dites repond reponse parle parler donne donner hommage soutien appel appelle pense face grace salut bonjour message lettre question reproche conseil cause quant rapport suite contraire'.split(
    ' ',
  ),
);

/** Capitalised words behind a locative that are no places: months, days, languages, feasts. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche english french spanish german arabic anglais francais espagnol allemand arabe
  christmas noel easter paques ramadan facebook twitter instagram tiktok youtube whatsapp telegram bluesky mastodon bfm bfmtv cnn bbc tf1 lci cnews nato otan onu un internet islam god dieu covid`.split(
    /\s+/,
  ),
);
