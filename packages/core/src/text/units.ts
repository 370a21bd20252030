/** What a number counts, as one word for English and French: the class of its head noun. */

/** The class of a noun or verb that says what is counted ('dead', 'injured', 'euro', 'km', 'person'…); undefined where it is none we know. */
export function unitOf(folded: string): string | undefined {
  return CLASSES.get(folded);
}

/** True for « personnes », "people": a head noun that what follows makes more precise (3 people killed → dead). */
export const isPerson = (unit: string): boolean => unit === 'person';

/** What became of people: classes that may stand behind or before the noun (3 people were killed, kills 3). */
export const isFate = (unit: string): boolean => FATES.has(unit);

const FATES = new Set(['dead', 'injured', 'missing', 'arrested', 'hostage', 'evacuated', 'hospitalised', 'rescued']);

const TABLE: Readonly<Record<string, string>> = {
  dead: 'dead deaths death killed killing kills kill dies died die fatalities fatality casualties slain murdered mort morts morte mortes tue tues tuee tuees tuant tuent deces decede decedes decedee decedees cadavre cadavres bodies corpses muertos muerto tote toten toter',
  injured:
    'injured injuries injury injuring injures wounded wounding wounds hurt blesse blesses blessee blessees blessant heridos herido verletzte verletzten verletzt',
  missing: 'missing disparu disparus disparue disparues unaccounted portes desaparecidos vermisste',
  arrested:
    'arrested arrests arrest detained arrete arretes arretee arretees arrestation arrestations interpelle interpelles interpellee interpellees interpellation interpellations gardes detenidos festnahmen',
  hostage: 'hostage hostages otage otages rehenes geiseln',
  evacuated: 'evacuated evacuees evacue evacues evacuee evacuees',
  hospitalised: 'hospitalised hospitalized hospitalise hospitalises hospitalisee hospitalisees',
  rescued: 'rescued saved survivors survivor sauve sauves sauvees rescapes rescape survivants',
  victim: 'victim victims victime victimes',
  attacker:
    'gunman gunmen shooter shooters attacker attackers terrorist terrorists suspect suspects assailants assailant tireur tireurs terroriste terroristes assaillant assaillants',
  child:
    'child children kid kids enfant enfants eleve eleves pupils pupil student students etudiant etudiants lyceens collegiens baby babies bebe bebes',
  police: 'officer officers policeman policemen cops cop policier policiers policiere gendarme gendarmes crs',
  firefighter: 'firefighter firefighters pompier pompiers',
  person:
    'people person persons persone folk folks personne personnes gens individu individus individual individuals man men woman women homme hommes femme femmes passengers passenger passagers passager residents inhabitants habitants workers employees salaries ouvriers migrants refugees refugies patients patient customers customer clients client shoppers tourists touristes hikers randonneurs swimmers bathers baigneurs teenagers teens teenager ados adolescents soldiers soldats soldat militaires militaire troops fans supporters neighbours neighbors riverains malades travellers travelers voyageurs commuters spectators spectateurs citizens citoyens personas personen menschen leute',
  demonstrator: 'protesters protestors demonstrators manifestants manifestant marchers',
  household: 'household households home homes foyer foyers menages family families famille familles',
  case: 'case cases cas infections infection contaminations casos falle',
  vote: 'vote votes voix ballots bulletins',
  dose: 'dose doses vaccines vaccins',
  explosion: 'explosion explosions blast blasts detonation detonations bomb bombs bombe bombes',
  shot: 'shot shots gunshots gunshot rounds coups balles',
  fire: 'fire fires incendie incendies feux',
  aircraft: 'plane planes aircraft airplane airplanes avion avions',
  drone: 'drone drones',
  train: 'train trains',
  boat: 'boat boats ship ships bateau bateaux navire navires',
  packet: 'pack packs packet packets paquet paquets',
  jar: 'jar jars pot pots',
  tree: 'tree trees arbre arbres',
  shop: 'shop shops store stores magasin magasins boutiques commerces',
  defeat: 'defeat defeats loss losses defaite defaites revers',
  flight: 'flight flights vol vols',
  vehicle: 'car cars vehicle vehicles voiture voitures vehicule vehicules bus buses truck trucks camion camions',
  building: 'building buildings house houses batiment batiments immeuble immeubles maison maisons',
  school: 'school schools ecole ecoles lycee lycees college colleges',
  euro: 'euro euros eur €',
  dollar: 'dollar dollars usd bucks $',
  pound: 'pound pounds sterling gbp £ quid',
  percent: 'percent % pourcent pct prozent',
  km: 'km kms kilometre kilometres kilometer kilometers kmh',
  mile: 'mile miles mph',
  metre: 'metre metres meter meters m',
  centimetre: 'cm centimetre centimetres centimeters',
  foot: 'feet foot ft',
  hectare: 'hectare hectares ha',
  acre: 'acre acres',
  tonne: 'tonne tonnes ton tons',
  kilogram: 'kg kilo kilos kilogram kilograms kilogramme kilogrammes',
  litre: 'litre litres liter liters l',
  degree: 'degree degrees degre degres °c c',
  second: 'second seconds seconde secondes sec secs',
  minute: 'minute minutes min mins mn',
  hour: 'hour hours hr hrs heure heures h stunden horas',
  day: 'day days jour jours journees tage dias',
  week: 'week weeks semaine semaines',
  month: 'month months mois',
  years: 'year years yr yrs an ans annee annees',
  time: 'times fois',
  magnitude: 'magnitude',
};

const CLASSES = new Map(
  Object.entries(TABLE).flatMap(([unit, nouns]) => nouns.split(' ').map((noun) => [noun, unit] as const)),
);

/** Words before a number that make it a name, not a count: line 13, rue 5, flight 9525. */
export const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    line: 'line ligne rer metro tram tramway bus t',
    flight: 'flight vol',
    road: 'route autoroute departementale nationale highway junction',
    floor: 'floor etage niveau',
    magnitude: 'magnitude richter',
    number:
      'no n num numero number article art chapitre chapter page day jour episode saison season terminal platform quai porte gate room salle channel',
  }).flatMap(([unit, nouns]) => nouns.split(' ').map((noun) => [noun, unit] as const)),
);

/** Months, accent-free, as 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january janvier jan janv',
    'february fevrier feb fev fevr',
    'march mars',
    'april avril apr avr',
    'may mai',
    'june juin jun',
    'july juillet jul juil',
    'august aout aug',
    'september septembre sep sept',
    'october octobre oct',
    'november novembre nov',
    'december decembre dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
