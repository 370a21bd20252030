import type { Phrases } from './phrase.ts';

/** How English speakers ask, deny, hedge and spread. */
export const ENGLISH: Phrases = {
  enquiry: `
    is (this|that|it) [actually|really|even|for] (true|real|legit|confirmed|fake|accurate|happening|serious|verified|false|reliable) ?
    is (this|that|it) (a|some) (hoax|joke|rumour|rumor|parody|satire|prank) ?
    are (these|those|they) [really|actually] (true|real|legit|confirmed|fake) ?
    is there any (source|proof|evidence|confirmation|truth|link)
    any (source|sources|confirmation|proof|evidence|link|links|truth) [on|for|to|of] [this|that|it] ?
    any (official|reliable|credible) (source|sources|word|news|confirmation|info|statement)
    any (truth|substance) (to|in) (this|that|it|the)
    any (news|update|updates|info|word|idea) (on|about|if|whether) ?
    any idea (if|whether) (this|that|it) (is|s)
    can (anyone|anybody|someone|somebody|you|u|we|they) [please|pls|plz] (confirm|verify|corroborate|debunk)
    (anyone|anybody|someone|somebody) [else] [able|there] [to] (confirm|verify|corroborate)
    (has|have) (anyone|anybody|someone|you|this|it|that) [been] (confirmed|verified|seen|heard) ?
    (anyone|anybody) (know|knows|heard|hear|hearing|seen|got) _ [_] [_] ?
    (does|do) (anyone|anybody|you) know (if|whether|what)
    do we know (if|whether|for)
    do you have (a|any|the) (source|sources|link|proof|evidence)
    (got|have) (a|any) (source|link|proof) ?
    where (is|s|are) (the|your|this|that|ur) (source|sources|proof|evidence|info|information) [from|coming] ?
    where did you (hear|get|see|read) (this|that|it) ?
    who (is|s) (the|your|reporting|saying|confirming) [source|this|that] ?
    who (says|said) (so|this|that) ?
    (who told you|according to who|according to whom|heard from who|says who|via whom|heard via whom) [that|this] ?
    (has|have) [this|that|it|they|you|there] [info|news|actually] (been|actually) [a] (confirmed|verified|proven|proved|checked|positive id|released) ?
    (what|whats|what s) (is|s|your|the|ur) source ?

    (source|sources|proof|link) $ ?
    ^ [your|ur|a] (source|sources|proof|link|evidence) [please|pls|plz] ?
    ^ (source|sources|proof) (please|pls|plz) $
    (need|want|waiting for|awaiting|looking for) [a|an|some|more|any|official] (confirmation|verification|source|sources|proof)
    ^ [is|wait] [this|it|that] [really|actually] (true|real|legit|confirmed|really|seriously|fr) $ ?
    (for real|4 real|fr fr|no way) $ ?
    wait (what|is|this|really|so) ?
    (real|true|legit) or (fake|not|false|hoax|nah|rumour|rumor) ?
    (fake|hoax|false) or (real|true|legit|not) ?

    how (true|reliable|credible|accurate) is (this|that|it)
    how do (we|you|they) know
    is it (just|only) [a] (rumour|rumor)
    (has|have) [the] (police|officials|authorities|mayor|government) [been|said|confirmed|commented] ?
    (what|whats|what s) (really|actually|going) (happening|happened|going|on) ?
    (trying|tried) to (confirm|verify)
    (hope|hoping|pray|praying) [that] (this|it|that) (is|isnt|is not|s not) [true|real|fake|false]
    (unsure|not sure|dont know|idk|dunno|no idea) (if|whether) (this|that|it|its|it s|true|real)
    is it safe to ?
    should (we|i|people|you) (believe|trust|worry|evacuate|be worried) ?
    (snopes|fact check|factcheck) (this|it|please|anyone) ?
    can we trust (this|that|it|the)
    are we sure ?
    you sure ?
    sounds (fake|fishy|like a hoax|made up|dubious|off) ?
  `,
  denial: `
    (is|was|its|it s|this is|thats|that s|are|were|be) [all|just|totally|completely|absolutely|a|an|100] (fake|false|hoax|untrue|bogus|bullshit|bs|fabricated|debunked|misinformation|disinformation|nonsense|a lie|lies)
    (this|that|it|story|claim|claims|rumour|rumor|rumours|rumors|report|reports|info) (is|are|was|were) [simply|just|absolutely] (not true|incorrect|wrong|unfounded|baseless|inaccurate)
    (is|are|was|were) (not|never) (true|real|confirmed by|happening)
    (isnt|wasnt|arent|aint|not) (true|real)
    (did not|didnt|never) (happen|happened|take place|say that|say this)
    there (is|was|s|are|were) no (bomb|shooting|shooter|attack|explosion|gunman|threat|evidence|proof|danger|truth|second|hostage|hostages|evacuation|fire|contamination|risk|outbreak)
    no (evidence|proof|truth|indication|confirmation) (of|that|to|for|whatsoever)
    (fake|false) (news|story|claim|claims|report|reports|rumour|rumor|rumours|rumors|alarm|info|information|post|picture|photo|video|flag)
    (stop|quit|dont|do not|please dont|please do not) (spreading|sharing|believing|believe|spread|share|retweet|retweeting|repeat|repeating|post|posting) [the|this|these|that|false|fake|unverified|unconfirmed|such|any] [false|fake] (rumours|rumors|rumour|rumor|lies|info|information|news|misinformation|nonsense|this|it|crap|bs|bullshit|stories|story|claims|hoax)
    (rumours|rumors|rumour|rumor|claims|claim|reports|story|stories|allegations) (are|is|were|was|have been|has been) [now|officially|all] (false|denied|debunked|untrue|fake|unfounded|baseless|refuted)
    (police|officials|official|mayor|authorities|government|ministry|spokesman|spokesperson|spokeswoman|hospital|company|army|prefecture|council|fbi|cops|pm) [have|has|now|strongly|categorically|firmly] (deny|denies|denied|denying|refute|refutes|refuted|dispel|dispels|debunk|debunks|debunked)
    (denies|denied|deny|refutes|refuted|debunks|dispels) [the|these|all|any|those|online] (rumour|rumours|rumor|rumors|claim|claims|report|reports|allegation|allegations|story)
    (has|have) been (debunked|denied|refuted|disproved|disproven|retracted)
    (debunked|debunking|hoax alert|fact check false|misinformation|disinformation)
    ^ (fake|false|hoax|untrue|wrong|nope|bullshit|debunked|lies|all lies|bollocks|nonsense|rubbish|not true|no it isnt|no it wasnt|false alarm|no he hasnt|no they didnt) $
    (was|were) taken (before|in|years ago|last year|months ago|elsewhere)
    (old|recycled|doctored|photoshopped|edited|altered|staged|ai generated) (photo|picture|pic|image|video|footage|news|story)
    (photo|picture|pic|image|video|footage) (is|was) [actually|really] (from|taken in|old|fake|photoshopped|doctored)
    (that|this) (photo|picture|pic|image|video) is [actually|really] [from] (old|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)
    taken out of context
    (pure|complete|total|utter) (fabrication|fiction|invention|nonsense|lie|lies|bs|bullshit)
    (made|making) (this|that|it|stuff|things|shit) up
    made up (story|news|claim|quote)
    nothing to (worry about|see here)
    no (truth|basis) (to|in|for) 
    (according to snopes|snopes says|snopes debunked)
    (its|it s|thats|that s|this is) (a|just a) (parody|satire|satirical|troll|prank|drill|joke|rumour|rumor) [account|site|article]
    ^ (correction|retraction)
    (not what happened|dont believe this|do not believe this|dont believe it)
  `,
  hedge: `
    (reportedly|allegedly|apparently|supposedly|purportedly|seemingly|presumably)
    (unconfirmed|unverified|uncorroborated|not confirmed|not verified|yet to be confirmed|not yet confirmed|not been confirmed|cannot confirm|cant confirm|cant verify)
    (rumour|rumor) (has|is|says|that)
    (rumours|rumors) (of|that|are|about|say|going|swirling|circulating|flying)
    (hearing|heard|hear) (that|reports|rumours|rumors|of|there|from|about|theres|there s)
    (seeing|reading) (reports|rumours|rumors|that|claims)
    (early|initial|preliminary|conflicting|unconfirmed|some|first|multiple) (reports|report|information|indications|accounts)
    reports (of|that|say|coming|suggest|indicate|saying|are|emerging)
    (it|this) (is|s|was) (being|been|also) [widely] (reported|said|alleged|rumoured|rumored|claimed|suggested)
    its being (reported|said)
    (is|are|was|were) [being] (said|believed|thought|alleged|rumoured|rumored|suspected|feared|understood|claimed) to
    (may|might) [well|also] (have|be)
    (possibly|suspected|feared|alleged|presumed|rumoured|rumored)
    (seems|appears|looks) (like|that|to|as)
    (i|im|i m|ive|i ve|i just) (heard|hearing|been told|been hearing)
    (not|im not|i m not|un) (sure|certain|100) [if|about|yet|that|how]
    (if|assuming) (true|this is true|its true|it s true|confirmed|accurate|real|thats true|that s true|reports are)
    (take|taken) (this|it|that) with a (grain|pinch) of salt
    (waiting|wait) (for|on) (confirmation|official|more info|details)
    (details|information|info|facts) (are|is|still) (unclear|sketchy|scarce|limited|coming)
    (too early|hard|impossible) to (say|tell|confirm|know)
    (developing|unfolding|fluid) (story|situation)
    (to be confirmed|tbc|afaik|iirc|idk|dunno)
    (word|talk) is (that|going)
    word on the street
    people are saying
    they (say|are saying|re saying) (that|its|it s|there|the|he|she)
  `,
  attribution: `
    (source|sources) (say|says|said|tell|tells|told|confirm|confirms|claim|claims|report|close to|familiar|inside|within|in the|at the|suggest)
    (anonymous|unnamed|unidentified|inside|insider|reliable|trusted|well placed|senior|local|my|multiple|several|police|government|security|military|law enforcement) (source|sources)
    (according to|per) [a|an|my|some|the|one|several|local] (source|sources|reports|report|friend|friends|witness|witnesses|neighbour|neighbor|cousin|colleague|insider|insiders|people|media|tv|radio|eyewitness|eyewitnesses|locals|whatsapp|facebook|internet)
    (friend|cousin|colleague|neighbour|neighbor|brother|sister|someone|guy|woman|nurse|doctor|cop|teacher|contact|boyfriend|girlfriend|husband|wife) (who works|works|working|told me|just told|says|said|texted|called me|just called|texted me|messaged)
    (i was|ive been|i ve been|we were|been|just been|was just) told [that|by]
    (people|witnesses|locals|residents|neighbours|neighbors|they|some|many|others) (say|are saying|claim|report|are reporting|tell|told|reported)
    (eyewitness|eyewitnesses|witness|witnesses) (say|says|said|report|reports|reported|account|accounts|claim|claims|tell|told|describe)
    (it is|its|it s) (said|claimed|reported|alleged|rumoured|rumored)
    (saw|read|seen|heard) (it|this|that) (on|in|from|at) (facebook|whatsapp|twitter|tiktok|telegram|reddit|insta|instagram|a group|the news|my|social|snapchat|youtube)
    (on|in) (my|the|a|our) (whatsapp|facebook|telegram|family|school|neighbourhood|neighborhood) (group|chat)
    (forwarded|fwd) (as received|from|message|by)
    (word from|hearing from|heard from|info from|message from) (a|my|someone|people|inside|friends|the)
    (local|us|french|british|german|russian|turkish|foreign|state|social) media (report|reports|reporting|say|says|claim|are)
  `,
  'official-source': `
    (police|officials|authorities|prosecutors|prosecutor|firefighters|paramedics|hospital|mayor|governor|minister|ministry|president|prime minister|government|army|military|fbi|nypd|sheriff|coroner|spokesman|spokeswoman|spokesperson|fire department|police department|city hall|white house|pentagon|kremlin|eu|un|nato|red cross|who|cdc|nhs|met office|interpol|europol|commissioner|police chief|coast guard|embassy|airline|prefecture|town hall) [have|has|now|just|chief|officials|spokesman|spokesperson] (say|says|said|confirm|confirms|confirmed|announce|announces|announced|report|reports|reported|tell|tells|told|state|states|stated|tweet|tweets|tweeted|declare|declares|declared|warn|warns|warned|urge|urges|deny|denies|denied|issue|issues|issued)
    (according to|per|says|said|via|confirmed by|quoting|cites|citing) [the|a|local|city|state] (police|officials|authorities|prosecutors|prosecutor|firefighters|hospital|mayor|governor|minister|ministry|president|prime minister|government|army|military|fbi|nypd|sheriff|coroner|spokesman|spokesperson|fire department|white house|pentagon|un|nato|who|cdc|nhs|prefecture|embassy|town hall)
    (official|press) (statement|communique|release|conference|confirmation|announcement)
    (officially|now officially|just) confirmed
    (in|issued) a [press|joint|official] (statement|release|press conference)
    (police|official|government|prefecture) (statement|update|press conference|spokesman|spokesperson|account)
  `,
  witness: `
    (i|we) (just|can|could|actually) (saw|see|heard|hear|felt|witnessed|smell|smelled|seen)
    (i|we) [have|ve] (saw|heard|felt|witnessed|seen) (a|an|the|it|them|smoke|flames|shots|gunshots|sirens|police|explosions|two|three|several)
    we (heard|saw|felt) (it|that|them) [here]
    (i|we) (am|m|are|re|was|were) [right|still|just|literally|currently] (here|there|at the scene|on the scene|at the|in the|near the|outside|inside|stuck|locked|hiding|on site|next to|right next)
    (im|we re|i m|were|i am|we are) (at the scene|on the scene|near the|outside the|inside the|stuck in|stuck at|hiding in|next to the|right outside)
    (from|outside|out|through) my (window|balcony|house|flat|apartment|room|office|street|car|building|door)
    (on|in|down|near|at|outside) (my|our) (street|road|block|building|neighbourhood|neighborhood|school|office|house|train|workplace|town|village)
    (my own|own) eyes
    right (in front of|next to|outside|behind|beside|near) (me|us|my|our)
    (live from|on the) (scene|spot|ground)
    (ground|whole building|windows|house|walls) (shook|shaking|shaken|rattled|trembled)
    (happening|going on) right (now|here) (outside|in front|near|next|on|here)
    (pic|photo|video|picture|footage) (i|we) (took|just took|filmed|shot)
    (i|we) (filmed|took this|took these|just filmed|recorded|am filming|was there|were there|live there|live near|live here|work there|work near)
  `,
  alarm: `
    (breaking|urgent|emergency|alert|warning|danger|beware|mayday|sos|red alert|attention)
    (stay|keep) (away|safe|inside|indoors|clear|home|off)
    (evacuate|take cover|lock your doors|get out|avoid the area|do not go out|dont go out|do not drink|dont drink|do not go|dont go)
    (oh my god|omg|omfg|wtf|holy shit|jesus christ|dear god|terrifying|horrifying|apocalyptic|massacre|carnage)
  `,
  'call-to-share': `
    (please|pls|plz|kindly|everyone|everybody) (rt|retweet|share|repost|spread|forward|reshare|reblog|boost|pass)
    (rt|retweet|share|repost|reshare|forward|boost|reblog) (this|please|pls|plz|asap|now|widely|before|to|if|so|everywhere|the word|with everyone|far and wide|it)
    (spread|pass) (the word|this|it|around|it on|this on|the message|this around|the news)
    (before|until) (they|it|this) (delete|deletes|deleted|remove|removes|gets deleted|is deleted|take it down|takes down|is taken down|gets taken down|gets removed|is removed|censor|censors)
    (make|lets make|let s make|help make) (this|it) (viral|trend|go viral)
    (send|forward|tell|warn|show|text|inform) (this|it|to) [to] (everyone|everybody|all|your|anyone|as many) [friends|family|contacts|you know|people|neighbours]
    (tell|warn|alert|inform|let) (everyone|everybody|your friends|your family|all your|anyone|your neighbours|your neighbors|people know|everyone know)
    (copy|cut) (and|n) paste
    (max|maximum) (rt|share|sharing|retweets)
    (the|mainstream) media (wont|will not|refuse|refuses|arent|are not|isnt|dont|is hiding|are hiding) [tell|show|report|reporting|talk|covering|showing|telling|to]
    (they|government|media) (dont|do not|doesnt) want you to (know|see|hear)
    (as many people as possible|to all your contacts|to all your friends|to everyone you know)
  `,
};
