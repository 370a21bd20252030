import type { Phrases } from './phrase.ts';

/** How French speakers ask, deny, hedge and spread. */
export const FRENCH: Phrases = {
  enquiry: `
    (c est|c|cest|ces|est ce|est ce que c est|est ce que cest) [bien|vraiment|reellement|pas] (vrai|confirme|officiel|sur|fiable|reel|serieux|verifie|avere|certain|une blague|un hoax|un fake|une intox|une rumeur|une info|du fake|fake|faux) [ca|cette|ce|l|cela|tout] ?
    (c est|c|cest) (vrai|sur|officiel|confirme|serieux|quoi) (ca|cette info|cette histoire|cette rumeur|ce truc|ce qu|ce que|que) ?
    (vrai|vraie|info|reel) ou (faux|fausse|intox|fake|pas|fausse info|hoax|rumeur|infox) ?
    (info|vrai|rumeur|fake) ou (intox|infox|faux|rumeur|verite|info|realite)
    ^ (vrai|vraiment|vrai de vrai|serieux|serieusement|serieusement les gars|sans deconner|sans dec|sans rire|ah bon|c est vrai|c vrai|cest vrai|veridique|confirme|certain|sur|info|officiel) $ ?
    (une|la|votre|ta|vos|tes|des|quelle|quelles|ses) (source|sources|preuve|preuves) [s il|svp|stp|la|fiable|officielle|verifiee|de|sur|pour] ?
    ^ [et] [la|une|des|vos|ta|votre|ou] (source|sources|preuve|preuves|srce) [svp|stp|please|s il vous plait] ?
    ^ (source|sources|preuve|preuves) (svp|stp|please|s il vous plait|s il te plait) $
    (tu as|t as|vous avez|avez vous|as tu|ta|quelqu un a|qqn a|qq a|qqun a|on a|y a|il y a|y a t il|a t on|avons nous) (une|des|de|la|un|d autres) [vraie|vraies|autres] (source|sources|info|infos|confirmation|lien|liens|preuve|preuves|precisions|nouvelles) ?
    (d ou|d ou est ce que|ou) (vient|viennent|sort|sortent|tu sors|vous sortez|tiens tu|tenez vous|tu tiens|vous tenez|avez vous|as tu) [cette|ces|cet|ca|l|votre|ta|vu|lu|cela|ce] [info|infos|information|chiffre|rumeur|ca|video|image|photo|eu] ?
    (qui|quelqu un|qqn|qqun|qq1|quelqun|quelqu une|quiconque|personne) [d autre|ici|sur place|pourrait|peut|pour|a pu|pouvez|peux] [me|nous|le|l] [peut] (confirmer|confirme|infirmer|verifier|confirment|verifie|valider|a confirme)
    (quelqu un|qqn|qqun|qq1|quelqun|vous|tu|personne|on) (sait|savez|sais|a|avez|as|aurait|auriez|sauriez|saurait) (si|ce qu|ce que|des infos|plus|des nouvelles|plus d infos|d autres infos|quoi|une info|entendu|vu|confirmation|ce qui)
    (peut on|pouvez vous|peux tu|vous pouvez|tu peux|on peut|pourriez vous|pourrais tu) [me|nous|le|l|en] (confirmer|verifier|infirmer|avoir confirmation|avoir une source|avoir la source|sourcer|etre sur)
    (jsp|je sais pas|je ne sais pas|sais pas|chais pas|j sais pas|aucune idee|on ne sait pas|on sait pas|jsais pas|pas sur|pas sure) si (c|c est|cest|ca|cette|il|elle|info|la|le|les)
    (est ce|est ce que|sait on|on sait) [que] (confirme|verifie|fiable|avere|c est verifie|c est confirme|l info est|cette info|la rumeur|si)
    (est elle|est il|sont ils|sont elles) (vraie|vrai|fiable|fiables|confirmee|confirme|verifiee|verifie|fondee|averee|officielle) ?
    (a verifier|a confirmer) ?
    (info|information|rumeur|nouvelle) (confirmee|verifiee|officielle|fiable|sure|vraie|serieuse|fondee|sourcee) ?
    (besoin|attente|attend|attends|attendons|attendre|demande|cherche) [d|de|une|la|l] (une|confirmation|source|sources|confirmations|verification)
    (ca|c|c est|cest) (sort|vient) d ou
    (sur de|certain de|surs de|sure de) (ca|cette info|ton info|votre info|vos infos|tes infos|l info|vous|toi) ?
    t es sur ?
    (vous etes|t es|tu es|etes vous|es tu) (sur|surs|sure|certain|serieux|certains) [de] ?
    (qu est ce qui|qu est ce qu il|que|il|se|c est quoi|quoi) (se passe|passe|ce passe|s est passe|cette histoire|ce bordel|ce truc|cette rumeur|cette info) [t|exactement|vraiment|reellement|a|au] ?
    (c est quoi|quelle est|qui est|quelles sont|quel est) (la|ta|votre|vos|tes|leur) (source|sources|origine|preuve)
    (qui|quel media|quel journal) (dit|a dit|affirme|annonce|en parle|confirme) [ca|cela|cette] ?
    (serieux|serieusement|vraiment|srx|serieu) $ ?
    (on est|sommes nous|etes vous) (sur|surs|certains) [que|de] ?
    (faut il|doit on|dois je|devons nous|on doit|peut on|faut t il) (croire|s inquieter|evacuer|y croire|boire|paniquer|sortir|le croire|avoir peur) ?
    (j espere|jespere|esperons|pourvu|on espere) que (c est|c|cest|ce n est|ca|ce|cette) [pas|est|n est] [pas|une] (vrai|faux|une rumeur|une blague|un fake|fake|une intox|serieux|confirme)
    (de source|selon quelle|selon qui|d apres qui) [sure] ?
    (un lien|le lien|lien) [svp|stp|vers|pour|de l article] ?
    (y a|il y a|a t on|avons nous|ya) [t il|une|un|de la|du|des] [part de] (vrai|verite|danger|un risque|risque|confirmation) ?
    (j ai|jai) (du mal|un doute|des doutes) [a|sur|y] [croire|la]
    (checknews|afp factuel|hoaxbuster|les decodeurs) [svp|vous|une|un|qu|que|c|help|please|est ce] ?
  `,
  denial: `
    (c est|c|cest|est|etait|sont|tout est|totalement|completement|archi) [un|une|du|des|de|totalement|completement|tout|tres|bien|absolument|que du|que des] (faux|fausse|fausses|fake|intox|infox|hoax|bidon|canular|mensonge|mensonges|fake news|mytho|desinformation|n importe quoi|pipeau|invente|inventee|de la merde|la desinformation|fausse rumeur|fausse information|infonde|infondee|infondees)
    (ce|c|ca|n|est|c est|cest|info) (n est|est|n etait) [absolument|surement] pas (vrai|vraie|exact|confirme par|reel|la realite)
    (pas|jamais) (vrai|exact|eu lieu|arrive|produit)
    (il|y|n y) (n y|a|y) [a] (aucun|aucune|pas de|pas eu de|pas d|pas eu d) (attentat|bombe|fusillade|explosion|tireur|alerte|danger|risque|menace|mort|morts|victime|victimes|prise d otage|prise d otages|preuve|evacuation|fuite|pollution|contamination|source|tirs|incendie|enlevement)
    (aucun|aucune) (attentat|bombe|fusillade|explosion|tireur|danger|risque|menace|mort|victime|preuve|evacuation|fuite|pollution|contamination|fondement|element|prise d otage|enlevement|cas|incident|confirmation) [n a|n est|ne|n|a signaler|de|en cours|pour|detecte|detectee|a ce stade]
    (fausse|fausses|faux) (rumeur|rumeurs|information|informations|info|infos|alerte|nouvelle|nouvelles|photo|photos|image|images|video|videos|message|messages|compte|article|tweet|document|communique|affirmation)
    (fake news|fakenews|infox|intox|desinfo|desintox|debunk|debunke)
    (rumeur|rumeurs|information|info|infos|informations) (infondee|infondees|fausse|fausses|dementie|dementies|mensongere|mensongeres|erronee|erronees|sans fondement|totalement fausse|completement fausse)
    (dement|dementent|dementi|dementons|dementit|demente|dementir|refute|refutent|contredit|contredisent) [formellement|categoriquement|toute|tout|les|la|l|ces|cette|le|avoir|que|fermement|catégoriquement]
    (a|ont|ete|est|sont|officiellement) (dementi|dementis|dementie|dementies|demente)
    (arretez|arrete|arretons|stop|cessez|cesse|evitez|evitons|merci de ne pas|ne|priere de ne pas|svp ne|de ne pas|n) [de|d|plus|pas|s il vous plait] (relayer|partager|propager|diffuser|repandre|colporter|relayez|partagez|propagez|diffusez|colportez|repandez|relaye|rt|retweeter|retweetez|croire|croyez|faire tourner|alimentez|alimenter|tweeter) [pas|plus] [cette|ces|les|la|le|de|des|n|toutes|tout|ca|du|aux|a] 
    (ne|n) (relayez|partagez|propagez|diffusez|colportez|repandez|croyez|alimentez|rt|retweetez|transmettez) (pas|plus|aucune)
    (rien de vrai|rien d avere|tout est faux|tout est invente|rien n est vrai)
    (rien|aucun element) ne (confirme|permet|prouve|indique|laisse)
    ^ (faux|fake|intox|infox|non|hoax|rumeur|n importe quoi|mensonge|mytho|bullshit|faux archi faux) $
    (vieille|ancienne|vieux|vielle|vielles|anciennes|vieilles) (photo|video|image|images|photos|videos|info|article|articles|rumeur|intox)
    (photo|video|image|images|photos|videos) [est|sont] [en fait|en realite] (detournee|detournees|truquee|truquees|retouchee|retouchees|sortie de son|sorties de leur|fausse|fausses)
    (photo|video|image|images|photos|videos) (date|datent|prise|prises) [de|en|d] (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|un autre|il y a)
    (sorti|sortie|sortis|sorties|hors) [de] [son] contexte
    (deepfake|photomontage|grossier montage|c est un montage|image generee|generee par ia)
    (c est|c|cest|ce n est|simple|juste) [qu|que] [un|une] (exercice|satire|parodie|gorafi|rumeur|blague|poisson d avril|site parodique|compte parodique)
    (sans|aucun) (fondement|fondements)
    (invente|inventee|inventees) [de] [toutes|toute] (piece|pieces)
    (mise au point|retablir la verite|retablissons|rectificatif|precision importante|droit de reponse)
    (la police|la prefecture|la mairie|le ministere|l hopital|la direction|le maire|le prefet|les autorites|l ars|la gendarmerie|les pompiers|la sncf|la ratp|le gouvernement|le parquet|l entreprise|le rectorat|l elysee|matignon) (dement|dementent|a dementi|ont dementi|refute|conteste|n a pas confirme)
  `,
  hedge: `
    (apparemment|visiblement|soi disant|supposement|probablement|vraisemblablement|parait|paraitrait|il parait|il paraitrait|parait il|il semblerait|il semble|semblerait|semble t il|peut etre|presume|presumee|presumes|presumees|pretendument)
    (a|reste a|info a|information a|tout reste a|encore a|restent a) (confirmer|verifier|prendre avec|prendre au conditionnel|preciser)
    (non|pas|pas encore|toujours pas|pas encore ete|ni) (confirme|confirmee|confirmes|confirmees|verifie|verifiee|verifies|verifiees|officiel|officielle|avere|averee|sourcee|source)
    (rumeur|rumeurs|bruit|bruits) (de|d|qui|que|sur|selon|circule|circulent|court|courent|evoquant|concernant|persistante|insistante|dit|parle|faisant)
    (le bruit|la rumeur) (court|circule|dit|veut|enfle)
    (on|ca|certains|il) [m|me|nous|se] (parle|parlent|evoque|evoquent|raconte|racontent|murmure|dit|disent|parlait) (de|d|que|qu|du|des|dans)
    (on dirait|dirait on|on dit|dit on|on raconte|on m a dit|on me dit|on me signale|on me parle|on m informe|certains disent|certains parlent|il se dit|il se murmure|les gens disent)
    (j ai|jai|on a|je viens d|viens d|on vient d) (entendu|lu|cru|appris|entendre) (dire|que|qu|quelque|un|parler|comprendre|ca|des|une|apprendre)
    (je|j) (crois|pense|imagine|suppose|ai l impression|ai entendu|suis pas sur|suis pas sure|ne suis pas)
    (si|au cas ou) (c est|c|cest|ca|l info|cette info|se|info) (vrai|confirme|se confirme|est vraie|s avere|est confirmee|avere|est vrai|etait vrai)
    (au|avec|prendre|information au|usage du) conditionnel
    (avec|des|prendre) (des|avec|pincettes|prudence|precaution) [pincettes|precaution|precautions|prudence]
    (prudence|sous reserve|sous toute reserve|sous toutes reserves|conditionnel|attendons)
    (premieres|premiers|selon les premieres|informations|temoignages|plusieurs) (informations|elements|temoignages|infos|contradictoires|contradictoire|contradictoires)
    (bilan|information|situation|info) (provisoire|evolutif|partielle|partiel|confuse|incertaine|en cours)
    (jsp|jsais pas|je sais pas|sais pas|chais pas|aucune idee|pas sur que|pas certain)
    (il y aurait|y aurait|il s agirait|s agirait|ce serait|ca serait|cela serait|elle serait|il serait|ils seraient|elles seraient|ils auraient|il aurait|elle aurait|elles auraient)
    (presume|suppose|soupconne|craint|redoute|evoque) [e|ee|es]
  `,
  attribution: `
    (selon|d apres|dixit|via|source|de) [une|des|un|mon|ma|mes|certaines|certains|plusieurs|les|le|la|nos|de|l] (source|sources|ami|amie|amis|copain|copine|temoin|temoins|temoignage|temoignages|collegue|voisin|voisine|voisins|proche|proches|cousin|cousine|frere|soeur|tante|oncle|mere|pere|contact|contacts|infos|informations|info|rumeur|rumeurs|riverains|riverain|habitants|medias|internautes|reseaux|reseaux sociaux|pote|gens|twitter|facebook|whatsapp|snap|snapchat|tiktok|telegram|internet|tv|radio|presse|bruits de couloir)
    (source|sources) (proche|proches|anonyme|anonymes|policiere|policieres|interne|internes|sure|sures|fiable|fiables|locale|locales|judiciaire|judiciaires|medicale|medicales|concordantes|bien informee|syndicale|syndicales|hospitaliere|familiale)
    (de|d une|d) source (sure|proche|policiere|interne|fiable|judiciaire|bien informee|locale|syndicale|hospitaliere)
    (un|une|mon|ma|l|le|la|des) (ami|amie|pote|copain|copine|collegue|voisin|voisine|cousin|cousine|frere|soeur|tante|oncle|mere|pere|beau frere|belle soeur|beau pere|contact|mec|meuf|gars|infirmiere|infirmier|pompier|flic|policier|prof|maitresse|connaissance|amis|collegues|mari|femme|boss|patron|gendarme) [a|d|de|du|a moi|qui|en|au] [moi|un|une|mon|ma|l|la|qui|poste] [ami|amie|ecole|hopital|mairie|police] [m a|vient|m|me|nous|qui|est|bosse|travaille|a|dit] (dit|me dire|a dit|appelle|raconte|travaille|bosse|confirme|ecrit|envoye|a vu|envoie|sms|vu|previent|appris|prevenu|entendu|au|pompier|pompiers|prof|flic|policier|infirmiere)
    (on|quelqu un|qqn|un mec|une dame|un monsieur) (m a|vient de m|vient de me|nous a|me|m) (dit|dire|appris|raconte|appris|informe|rapporte|signale|affirme|confirme|envoye|ecrit|prevenu|prevenue|apprendre)
    (les gens|des temoins|temoins|certains|des habitants|des riverains|plusieurs personnes|mes voisins|tout le monde|ils) (disent|parlent|racontent|evoquent|affirment|rapportent|signalent|auraient vu|ont vu|ont entendu|pretendent|assurent)
    (vu|lu|entendu|recu|trouve|vue|recue) (sur|a|dans|par) [un|le|la|une|mon|l|mes] (facebook|fb|whatsapp|twitter|tiktok|telegram|snap|snapchat|insta|instagram|youtube|groupe|la radio|radio|la tele|tele|internet|tv|messenger|sms|reseaux)
    (groupe|message|vocal|audio|chaine) (whatsapp|facebook|telegram|de quartier|de parents|des parents|vocal|recu|transfere|messenger|snap|de l ecole|de la classe)
    (message|info|transfere|transmis) (recu|transfere|transferee|tel quel|de ma|d une amie|d un ami|recue|de mon)
    (le bruit court|la rumeur dit|il se dit|on dit) (que|qu)
  `,
  'official-source': `
    (selon|d apres|indique|annonce|confirme|precise|communique de|declare|source|dixit|par|affirme) [la|le|les|l|un|une|du|de la] (police|prefecture|prefet|prefete|mairie|maire|pompiers|sdis|gendarmerie|gendarmes|ministre|ministere|gouvernement|parquet|procureur|procureure|hopital|ars|samu|autorites|elysee|matignon|sncf|ratp|edf|porte parole|armee|rectorat|prefecture de police|place beauvau|interieur|president|sante publique france|oms|onu|otan|ue|ambassade|academie|meteo france|vigicrues|bspp|communique|aphp|direction)
    (police|prefecture|prefet|prefete|mairie|maire|pompiers|sdis|gendarmerie|ministre|ministere|gouvernement|parquet|procureur|procureure|hopital|ars|samu|autorites|elysee|matignon|sncf|ratp|porte parole|rectorat|armee|president|oms|ambassade|academie|bspp|direction) [nationale|de police|de la republique|a|ont|vient d|viennent de|vient de|de l interieur|de la sante|officiellement|nous] (annonce|annoncent|confirme|confirment|indique|indiquent|precise|precisent|declare|declarent|affirme|affirment|informe|informent|dement|dementent|dementi|alerte|alertent|rappelle|rappellent|signale|signalent|communique|communiquent|appelle|appellent|demande|demandent|assure|assurent|fait savoir|annoncer|confirmer|dementir|publie)
    (communique|communique de presse|declaration|point presse|conference de presse|annonce|point de situation|source|bilan|confirmation) (officiel|officielle|officiels|de presse|officielles|de la prefecture|de la mairie|du prefet|du parquet|du ministere)
    (officiellement|confirmation officielle|c est officiel|communique de presse|point presse|conference de presse|point de situation)
    (compte|site|twitter|page) (officiel|officielle) (de|du|des)
  `,
  witness: `
    (je|j|on|nous) [viens|ai|l ai|les ai|a|avons|y|suis|etais|etait|viens de|vient de|venons de|vois|entends] (vu|voir|vois|voit|voyons|senti|sentir|assiste|temoin|sur place|y etais|etais la|aux premieres loges|vecu|vecus|entendu des|entendu un|entendu une|entendu les|entendu plusieurs|entendu la|entendu tirer|entendu exploser|entendu crier|entendre des|entendre un|entendre une|entendre les)
    (je|j|on|nous) (suis|etais|y suis|sommes|est|etait|me trouve) [toujours|encore|actuellement|juste|bloque|bloquee|coince|coincee|confine|confines|la|en ce moment] (sur place|devant|dans le|dans la|dans l|au|a cote|juste a cote|bloque|bloquee|bloques|coince|coincee|confine|confinee|confines|cache|caches|a la gare|a l interieur|en face|juste en face|au milieu|enferme|enfermes|enfermee|a l hopital)
    (de|depuis|par|sous|devant) (ma|mes|mon|notre|nos|chez) (fenetre|fenetres|balcon|immeuble|rue|bureau|appart|appartement|moi|nous|maison|terrasse|voiture|train|lycee|ecole|quartier|village|travail|boulot|fac|hotel)
    (dans|en bas de|au bout de|pres de|a cote de|juste a cote de|a deux pas de|en face de|devant) (ma rue|mon quartier|chez moi|chez nous|mon immeuble|mon bureau|ma maison|mon ecole|notre rue|mon lycee|mon train|mon travail|notre immeuble|mon village|ma residence|ma boite|mon boulot|l ecole de mes|l ecole de mon|l ecole de ma)
    (mes|mes propres|de mes|propres) (yeux|propres yeux|oreilles)
    (sous|devant) (mes|nos) (yeux|fenetres|yeux)
    (en direct|temoignage|je filme|j ai filme|je l ai filme|j ai pris|photo prise par|video prise|images prises) [de|par] [la|moi|mes soins|chez|ma]
    (ca|tout|les vitres|les murs|l immeuble|la maison|le sol) (a tremble|tremble|tremblaient|ont tremble|vibre|a vibre|a saute|ont vibre)
    (ca|il) (se passe|tire|tirent|brule|a explose|explose) (devant|en bas|a cote|juste|en face|sous|dans ma|chez)
    j (y etais|habite|habite a cote|habite en face|habite juste|habite dans|travaille a cote|etais dans|etais au|etais devant|etais a)
    (on|je) (entend|entends|voit|vois) (des|les|la|le|plein|de|encore) (tirs|sirenes|helicos|helicopteres|helicoptere|flammes|fumee|detonations|coups|pompiers|flics|policiers|explosions|cris)
  `,
  alarm: `
    (urgent|alerte|alerte info|flash|flash info|danger|attention|sos|au secours|alerte enlevement|alerte attentat|derniere minute|vigilance|mefiance|mefiez vous|faites attention|soyez prudents|soyez prudent)
    (restez|rester) (chez vous|a l abri|confines|enfermes|vigilants|prudents|a l interieur|calmes|loin)
    (ne sortez pas|n allez pas|ne buvez pas|evitez|fuyez|evacuez|mettez vous a l abri|barricadez|fermez vos|eloignez vous|n y allez pas|ne bougez pas|n ouvrez pas|evitez le secteur|evitez la zone|evitez le quartier)
    (oh mon dieu|omg|mon dieu|c est la panique|panique totale|horreur|horrible|terrifiant|effrayant|carnage|massacre|c est la guerre|scene de guerre|apocalypse|chaos|flippant|j ai peur|ca fait peur)
    (au plus vite|d urgence|en urgence)
  `,
  'call-to-share': `
    (rt|retweet|retweetez|partagez|partage|partager|diffusez|diffuser|relayez|relayer|transferez|transmettez|faites circuler|faites tourner|faire tourner|fais tourner|faites passer|faire passer|faites suivre|a partager|a diffuser|a relayer|merci de partager|merci de relayer|merci de rt|rt svp|rt massivement) [svp|stp|massivement|max|un max|au max|en masse|a fond|a tous|a vos|autour|cette|ce|ceci|l|merci|please|avant|si|partout|a tout|le plus|sans moderation|les amis|l info|le message|l information|cette video] $
    (partagez|retweetez|relayez|diffusez|transferez|rt) (svp|stp|massivement|max|un max|au max|en masse|a fond|a tous|a vos|autour|cette|ce|ceci|l info|merci|please|avant|si|partout|a tout|le plus|sans moderation|l information|l|le message|vite|pour|aux|et)
    (faites|fais|faire|faut) [la] (tourner|circuler|passer|suivre|partager|tourner l info|passer le mot|passer le message)
    (merci de|svp|pensez a|il faut|n hesitez pas a|on|s il vous plait|stp) (partager|relayer|rt|diffuser|faire tourner|faire passer|faire circuler|partagez|relayez|retweeter|faire suivre|transferer|prevenir)
    (rt|partage|partages|partagez|retweet) (max|maximum|massif|svp|stp|important|urgent|merci|please)
    (avant|avt) (qu|que|censure|suppression|qu ils|qu il|que ce|que ca|qu on|que la video|que le) [ils|soit|ne|la|le|l|elle|il|ca|on|disparaisse] [ne|soit|la|le|l|suppriment|disparaisse|soit supprime|censure] [suppriment|supprime|supprimee|censure|censuree|efface|effacee|effacent|censurent|retire|retiree|disparaisse]
    (prevenez|previens|avertissez|alertez|informez|dites le a|dites a) [tous|toutes|vos|tes|le|tout|autour] (vos|tes|proches|amis|famille|familles|voisins|monde|contacts|le monde|autour|tout le monde|entourage)
    (les medias|les journalistes|la presse|bfm|les mediasmainstream|ils) (n en parlent|n en parle|ne parlent|ne diront|nous cachent|cachent|n en parleront|ne vous diront|ne le diront|ne veulent) [pas|rien|jamais|la] 
    (on nous|ils nous|ils vous|on vous) (cache|cachent|cache tout|cachent tout|ment|mentent|cachent la|cache la)
    copier coller
    copiez collez
    (a tous vos|a vos|a tous tes) (contacts|amis|proches|groupes)
    passez le mot
    (envoyez|envoie|envoyer) [le|la|ca|ce message] a (tous|tout le monde|vos contacts|un max|tes contacts)
    (il faut|faut) que (tout le monde|les gens|ca|le monde) (sache|sachent|le sache|tourne|voie|se sache|voient)
  `,
};
