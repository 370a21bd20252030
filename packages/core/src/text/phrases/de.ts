import type { Phrases } from './phrase.ts';

/** How German speakers ask, deny, hedge and spread: a short list. */
export const GERMAN: Phrases = {
  enquiry: `
    (stimmt|ist) (das|es|dass|die meldung) [wirklich|echt|so|uberhaupt|denn] [wahr|echt|bestatigt|fake|sicher] ?
    (weiss|kann) (jemand|jmd|wer|einer) [das|mehr|ob|was] [bestatigen|genaueres|ob|stimmt]
    (quelle|quellen|beleg|belege|beweis|beweise) $ ?
    ^ [die|eine|gibt es|hast du|und] [eine|die] (quelle|quellen|beleg|belege) ?
    (gibt es|gibts|hast du|habt ihr) [dafur|dazu|da|schon] (eine|quellen|belege|beweise|bestatigung|infos) ?
    ^ (echt|wirklich|ernsthaft|im ernst|wahr) [jetzt] $ ?
    (schon|offiziell) bestatigt ?
    woher (hast|habt|kommt|weisst|stammt) ?
  `,
  denial: `
    (das|ist|sind|alles) [eine|ein|komplett|vollig|totaler] (falsch|fake|gelogen|luge|falschmeldung|fakenews|unwahr|erfunden|quatsch|humbug|ente|hoax|geruchte)
    (stimmt|ist) nicht (wahr|so|bestatigt)
    (das|es) stimmt nicht
    (dementiert|dementieren|widerspricht|falschmeldung|falschmeldungen|fake news|fakenews|desinformation|widerlegt)
    (keine|nicht) (geruchte|weiterverbreiten|weiterleiten|verbreiten|teilen) [verbreiten|bitte]
    es gibt (keine|keinen|kein) (hinweise|beweise|belege|gefahr|anschlag|bombe|tote|grund|bedrohung)
    ^ (falsch|fake|luge|quatsch|unsinn|hoax) $
  `,
  hedge: `
    (angeblich|anscheinend|offenbar|vermutlich|moglicherweise|mutmasslich|wohl|scheinbar|unbestatigt|unbestatigte|unbestatigten|gerucht|geruchte|geruchten|noch nicht bestatigt|nicht bestatigt)
    (soll|sollen) _ [_] [_] [_] (sein|haben|worden|geben)
    (ich|wir) (habe|hab|haben) (gehort|gelesen)
    (es heisst|man sagt|es soll|die rede ist)
  `,
  attribution: `
    (laut|nach) (einem|einer|meinem|meiner|augenzeugen|zeugen|medienberichten|quellen|insidern|berichten|angaben von|einem freund|bekannten)
    (ein|mein|eine|meine) (freund|freundin|nachbar|nachbarin|kollege|kollegin|bekannter|bruder|cousin|schwester|mutter) [der|die|hat|von] [arbeitet|sagt|erzahlt|gesagt|mir|hat]
    (habe|hab) (in|auf|bei) (whatsapp|facebook|telegram|einer gruppe) (gelesen|gesehen)
  `,
  'official-source': `
    (laut|bestatigt|meldet|teilt) [die|der|das|von] (polizei|feuerwehr|regierung|ministerium|innenminister|burgermeister|stadt|krankenhaus|staatsanwaltschaft|behorden|bka)
    (polizei|feuerwehr|regierung|ministerium|staatsanwaltschaft|behorden|burgermeister) (bestatigt|meldet|teilt|dementiert|warnt|informiert|berichtet|bestatigen|warnen)
    (offizielle|amtliche) (mitteilung|bestatigung|warnung|stellungnahme)
  `,
  witness: `
    (ich|wir) (habe|hab|haben|sehe|sehen|hore|horen|bin|sind|war|waren) [gerade|selbst|eben|es] (gesehen|gehort|vor ort|hier|dabei|live)
    (vor|aus|von) (meinem|meiner|unserem) (fenster|haus|wohnung|balkon|strasse|buro)
    direkt (vor|neben) (mir|uns|meiner|meinem)
  `,
  alarm: `(eilmeldung|achtung|warnung|gefahr|dringend|alarm|hilfe|vorsicht|eil)`,
  'call-to-share': `
    (bitte|unbedingt) (teilen|weiterleiten|verbreiten|rt|retweeten|weitersagen)
    (teilt|verbreitet|weitersagen|leitet) (das|es|dies|bitte)
    bevor (es|das|sie) (geloscht|loschen|zensiert)
  `,
};
