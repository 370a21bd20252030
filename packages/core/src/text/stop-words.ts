/** Words that say nothing of what a text is about, accent-free as `fold` leaves them; contractions without their apostrophe. */
export function isStopWord(folded: string, language: string): boolean {
  const own = BY_LANGUAGE[language];
  return own === undefined ? ALL.has(folded) : own.has(folded);
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

// What the network itself adds, in any language.
const NETWORK = words('rt via amp http https www com html php utm cc dm fyi tl');

const ENGLISH = words(`
  a about above after again against all also am an and any are arent as at be because been before being below between both but by can cant could
  couldnt d did didnt do does doesnt doing dont down during each even ever every few for from further get gets getting go goes going gonna got had hadnt has hasnt have havent having
  he her here hers herself hes him himself his how however i id if ill im in into is isnt it its itself ive just let lets like ll m made make may maybe me might mine more most
  much must my myself near need no nor not now o of off oh on once one only onto or other our ours ourselves out over own please put re really s said same say saying says see seem shall since
  she should shouldnt so some still such t take than that thats the their theirs them themselves then there theres these they theyre this those though through thus to too
  u under until up upon ur us use used using ve very via want was wasnt way we well were werent what whats when where which while who whom whos whose why will with within without wont would wouldnt
  y yeah yes yet you your youre yours yourself`);

const FRENCH = words(`
  a afin ai ainsi alors apres as assez au aucun aucune aujourdhui auquel aura aurait aussi autre autres aux avait avant avec avez avoir avons ayant beaucoup bien bon c ca car ce ceci cela celle celles celui
  cependant certain certaines certains ces cest cet cette ceux chaque chez ci comme comment d dans de dehors deja depuis des desormais dessous dessus deux devant devrait dit doit donc dont du
  durant elle elles en encore entre environ es est et etaient etait etant ete etes etre eu eux fait faire faut fois font fut hors hier hui ici il ils j jai je jusque jusqu
  l la laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous nouveau on ont ou oui
  par parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourtant pres presque puis puisque qu quand que quel quelle quelles quelqu quelque quelques quels qui quoi
  rien s sa sans sauf se selon sera serait ses seul seulement si sinon soit sommes son sont sous suis sur t ta tandis tant te tel telle telles tels tes tellement toi ton toujours tous tout toute toutes
  tres trop tu un une va vais vas vers veut voici voila voir vont vos votre vous vraiment vu y`);

const SPANISH = words(`
  a al algo algun alguna ante antes asi aun aunque bien cada casi como con contra cual cuando de del desde donde dos e el ella ellas ellos en entre era es esa ese eso esta estaba estan este esto estos
  fue fueron ha habia hace han hasta hay he la las le les lo los mas me mi mis mucho muy nada ni no nos nosotros o otra otro otros para pero poco por porque pues que quien se sea segun ser si sido
  sin sobre solo son su sus tambien tan tanto te tiene tienen todo todos tras tu un una uno unos usted va y ya yo`);

const GERMAN = words(`
  aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein dem den denn der des dich die dies diese diesem diesen dieser doch dort du durch
  ein eine einem einen einer eines er es etwas euch fur gegen hab habe haben hat hatte hier ich ihm ihn ihr ihre im in ins ist ja jede jetzt kann kein keine man mehr mein mich mir mit muss nach nicht nichts noch nun nur
  ob oder ohne schon sehr sein seine seit sich sie sind so uber um und uns unter vom von vor war waren was weil wenn wer wie wieder wir wird wurde zu zum zur`);

const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([...ENGLISH, ...NETWORK]),
  fr: new Set([...FRENCH, ...NETWORK]),
  es: new Set([...SPANISH, ...NETWORK]),
  de: new Set([...GERMAN, ...NETWORK]),
};
const ALL = new Set([...ENGLISH, ...FRENCH, ...NETWORK]);
