import { phraseMatcher } from '../text/phrase-matcher.ts';

/**
 * What people do with words when they react to a claim, the same in English and in French: a head trained on English posts
 * reads French ones through these. Single common words and short turns, accent-free, in the language of phrases/phrase.ts.
 */
const WORDS = {
  agree: `
    (yes|yep|yeah|yup|exactly|agreed|agree|indeed|correct|confirmed|confirm|confirms|confirming|right|definitely|absolutely|same here)
    (its|it s|thats|that s|it is|that is) true
    (oui|ouais|ouep|exact|exactement|effectivement|affirmatif|confirme|confirmes|confirment|confirmee|carrement|tout a fait|absolument|meme chose|pareil|idem|bien vrai|en effet|bel et bien)
    (c est|cest|c) [bien|tellement] (vrai|ca|exact|confirme)
    (si|si) (si|je|c est)
    (je|j) [le|l|vous] (confirme|assure|jure)
  `,
  untrue: `
    (false|fake|lie|lies|lying|liar|liars|hoax|wrong|bullshit|bs|nonsense|untrue|bogus|debunked|rumor|rumors|rumour|rumours|misinformation|disinformation|propaganda|misleading|inaccurate|incorrect|made up|fabricated|rubbish|crap|retracted|denied|denies|deny|denying|false alarm)
    (faux|fausse|fausses|fake|intox|infox|hoax|mensonge|mensonges|mentez|ment|menteur|menteurs|bidon|canular|inexact|inexacte|errone|erronee|erronees|n importe quoi|nimporte quoi|pipeau|mytho|rumeur|rumeurs|desinformation|desinfo|dement|dementi|dementent|dementie|infirme|infonde|infondee|delire|fantasme|legende|invente|inventez|inventee|contraire|fausse alerte|truque|truquee|montage)
  `,
  negation: `
    (not|no|never|none|nobody|nothing|isnt|arent|wasnt|werent|dont|doesnt|didnt|cant|wont|hasnt|havent|nope|cannot|aint|without)
    (pas|jamais|aucun|aucune|rien|personne|non|nan|nn|ni|nullement|point)
  `,
  doubt: `
    (doubt|doubtful|really|seriously|skeptical|sceptical|suspicious|unlikely|hmm|hmmm|sure|supposedly|allegedly|believe|unconfirmed|unverified|convenient|if true)
    (vraiment|serieux|serieusement|doute|doutes|bizarre|louche|mouais|hum|soi disant|croire|crois|etonnant|etrange|comme par hasard|pas sur|pas sure|serait|aurait|si c est vrai)
  `,
  asks: `
    (what|who|where|when|why|how|which|whose|whats|whos|wheres|hows)
    (quoi|qui|quand|pourquoi|comment|quel|quelle|quels|quelles|combien|lequel|laquelle|est ce|ou ca|d ou|pk|pq|koi|c koi)
  `,
  source: `
    (source|sources|link|links|proof|evidence|cite|citation|reference|verified|verify)
    (source|sources|lien|liens|preuve|preuves|sourcer|verifie|verifier|verifiee|verifiez|sourcez)
  `,
  anyone: `
    (anyone|anybody|someone|somebody)
    (quelqu un|quelqu une|qqn|qqun|quelquun)
  `,
  reports: `
    (report|reports|reported|reporting|according|via|news|says|said|statement|announced|told|update|breaking)
    (selon|d apres|annonce|annonces|indique|rapporte|info|infos|article|communique|declare|dit|vient de|urgent|direct|a l instant)
  `,
  media: `
    (cnn|bbc|abc|fox|msnbc|nbc|cbs|reuters|ap|nyt|media|press|journalist|journalists|reporter|tv|radio|newspaper)
    (afp|bfm|bfmtv|media|medias|presse|journal|journaliste|journalistes|radio|tele|chaine|ouest france)
  `,
  officials: `
    (police|cops|cop|chief|official|officials|officer|officers|fbi|pd|authorities|government|mayor|pm|spokesman|prosecutor)
    (police|prefet|prefecture|pref|pompiers|pompier|mairie|maire|gendarmes|gendarmerie|procureur|parquet|ars|ministere|ministre|gouvernement|hopital|chu|direction|rectorat|samu|ambassade)
  `,
  swears: `
    (fuck|fucking|fucked|shit|damn|ass|asshole|idiot|idiots|stupid|moron|morons|dumb|hell|bitch|wtf|scum|pathetic|disgusting|disgrace)
    (putain|ptn|merde|con|cons|connard|connards|abruti|abrutis|idiot|idiots|debile|debiles|imbecile|honte|honteux|degueulasse|nul|ridicule|wtf|bordel|foutre|chier)
  `,
  laughs: `
    (lol|lmao|lmfao|haha|hahaha|rofl|ha|hilarious)
    (mdr|mdrr|mdrrr|ptdr|lol|haha|xd|hihi|rigole|jaja)
  `,
  feels: `
    (rip|pray|praying|prayers|thoughts|sad|heart|condolences|hope|hoping|safe|love|sorry|tragic|horrible|terrible|scary|awful|god|bless|heartbreaking|poor)
    (rip|courage|pensees|pense|prie|priere|prieres|condoleances|espere|esperons|coeur|pauvre|pauvres|triste|peur|horreur|horrible|terrible|dieu|soutien|force|larmes|choque|bravo|prudents|attention)
  `,
  you: `
    (you|your|u|ur|youre|yourself|yours)
    (tu|vous|ton|ta|tes|votre|vos|te|toi|vs)
  `,
  i: `
    (i|im|ive|my|me|we|our|us|mine|id|ill)
    (je|j|mon|ma|mes|nous|moi|notre|nos|jsuis|g|chui|perso)
  `,
  saw: `
    (saw|seen|watched|heard|witnessed|happened|there|live|video|footage|photo|pic)
    (vu|vue|vus|entendu|vois|voit|etais|etait la|sur place|j y etais|y etais|assiste|video|photo|images)
  `,
  ought: `
    (should|must|need|needs|ought|would|could|shouldnt|wouldnt|let|lets)
    (faut|faudrait|devrait|devraient|doit|doivent|devez|pourrait|fallait|qu on)
  `,
  thinks: `
    (think|guess|feel|imagine|wonder|wondering|know|knew|believe|understand|remember)
    (pense|trouve|imagine|demande|sais|savez|savoir|comprends|comprendre|souviens)
  `,
  stop: `
    (stop|quit|delete|retract|shame|please dont|dont spread|check your|get your facts)
    (arretez|arrete|arretons|stop|cessez|cesse|supprimez|honte a|verifiez|ne relayez pas)
  `,
  because: `
    (because|since|so|cause|therefore|thus|means|reason)
    (parce que|car|donc|puisque|alors|cause|raison|grace)
  `,
  but: `
    (but|however|actually|though|although|instead|rather|fact|facts)
    (mais|pourtant|sauf|en fait|en realite|plutot|bah|ben|au contraire|or|justement)
  `,
  only: `
    (only|just|merely|simply)
    (seulement|uniquement|juste|simplement|simple|encore)
  `,
  thanks: `
    (thanks|thank|please|pls|plz|thx)
    (merci|svp|stp|please|pitie)
  `,
  old: `
    (years ago|old|last year|already|again|archive)
    (date de|datait|vieux|vieille|ancienne|deja|encore|chaque annee|il y a)
  `,
} as const;

/** The name of a concept. */
export type Concept = keyof typeof WORDS;

/** The concepts, in the order in which a head's weights name them. */
export const CONCEPTS = Object.keys(WORDS) as readonly Concept[];

/** Finds concepts in a run of accent-free words. */
export const concepts = phraseMatcher<Concept>(Object.entries(WORDS) as [Concept, string][]);
