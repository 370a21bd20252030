import type { Topic } from '../script.ts';

/** More of a Saturday: small ads, favours, questions, outrage about nothing, in sentences that vary within. */
export const LIFE: readonly Topic[] = [
  {
    name: 'favours',
    weight: 2,
    says: {
      fr: [
        '{Qui aurait|Quelqu’un a|Cherche} {une perceuse|un escabeau|une remorque|un appareil à raclette|une bâche|un sécateur} à prêter {ce week-end|demain matin|pour une heure} à <quartier> ?',
        '{Cherche|On cherche} {baby-sitter|pet-sitter|prof de guitare|prof de <matiere>|femme de ménage|jardinier} à <quartier>, {deux soirs par semaine|le mercredi|à partir de février}',
        'Perdu {des clés avec un porte-clés {grenouille|ancre|tour}|un doudou lapin|une écharpe {bleue|grise|à pois}|mes lunettes} entre <rue> et <rue>, récompense : {un gâteau|ma gratitude éternelle}',
        'Trouvé {une carte de bus au nom de <prenom>|un bonnet d’enfant|un trousseau de clés|un casque de vélo} <rue>, déposé {à la boulangerie|au tabac|à l’accueil de la médiathèque}',
        '{Vends|À vendre :|Je me sépare de} {machine à pain|guitare|ski 165|lit bébé|tondeuse|chaîne hi-fi|manteau taille {38|40|42}} {presque neuf|dans son jus|un peu fatigué}, {20|35|50|80} euros, <quartier>',
        'Échange {confiture de coings|pommes du jardin|boutures|cours d’anglais} contre {œufs|coup de main pour un meuble|miel|bois de chauffage}, <quartier>',
        'un bon {dentiste|coiffeur|kiné|garagiste|ostéo} qui prend {encore des patients|sans attendre trois mois|le samedi} {vers|du côté de} <ville> ?',
        '{Besoin de bras|Cherche deux costauds} {dimanche|samedi prochain} pour un déménagement de <quartier> à <ville>, pizza {et bière|offerte}',
        'Qui {connaît|a testé} {la crèche de <quartier>|le club de judo de <quartier>|l’auto-école de la <rue>|le centre aéré de <ville>} ? Avis sincères svp',
      ],
      en: [
        '{Anyone got|Can I borrow} {a drill|a ladder|a raclette machine|a bike pump|a sewing machine} in <area> {tomorrow|this weekend}?',
        'Lost {a grey scarf|my keys|one (1) mitten|a blue notebook} somewhere between the market and <area>',
        '{Recommend me|Looking for} a {dentist|hairdresser|bike shop|French teacher} near <area> that {won’t judge me|speaks some English|is open Saturdays}',
        'Giving away {books|a lamp|a very ugly rug|plant cuttings}, pick up in <area> {tonight|tomorrow|this week}',
      ],
    },
  },
  {
    name: 'diary',
    weight: 2,
    says: {
      fr: [
        '{Ce matin|Tout à l’heure|Cet après-midi} j’ai {croisé mon ex <rue>|renversé mon café sur mon manteau blanc|souri à un bébé qui a hurlé|oublié le prénom de mon voisin} et {depuis je me cache|je ne m’en remets pas|ça résume ma semaine}',
        'J’ai {rangé|vidé|trié} {la cave|le garage|mes photos|le placard à épices} : {retrouvé un jeu de {cartes|quilles}|trois curcumas ouverts|une raquette et zéro dignité|une lettre de {2009|2011|2014}}',
        '{Levé|Debout} à {5h40|6h10|11h30|midi passé}, {sieste prévue|déjà fatigué|aucun remords|le chat est témoin}',
        'Programme {du soir|de la soirée} : {bain|soupe|lessive|série|lecture}, {puzzle de {500|1000|2000} pièces|tricot|comptes du mois|rien du tout}, {dodo|au lit à 22h|et on recommence}',
        'Je viens de {terminer|rater|recommencer} {mon pull en laine|une maquette de bateau|un pain au levain|mon premier semis} et j’ai besoin que {quelqu’un|le monde|<proche>} le sache',
        '{Deux|Trois|Quatre} heures à {la déchetterie de <ville>|l’hypermarché de <ville>|la piscine de <quartier>} avec {les enfants|<proche>|un mal de tête}, je {mérite une médaille|vous raconte pas|ne recommencerai pas}',
        'Mon {dos|genou|poignet|cou} a {30|40|50|60|80} ans de plus que moi {aujourd’hui|ce soir|depuis le ménage}',
        '{Acheté|J’ai craqué pour} {un manteau|des bottines|une plante de deux mètres|un vélo d’occasion|une cafetière italienne} {au marché|à la friperie de la <rue>|en solde}, {je regrette à moitié|trop content|<proche> fait la tête}',
        'Je suis {passé|allée} {au marché|à la brocante|à la médiathèque} de <quartier> : {trop de monde|personne, le bonheur|j’ai parlé une heure avec <prenom>|reparti avec trop de fromage}',
        'Il est {l’heure|temps} {de la tisane|de l’apéro|du deuxième dessert|d’admettre que je ne sortirai pas}',
        'un jour je {ferai du tri|lirai mes mails|apprendrai à cuisiner|courrai un marathon|rangerai ce tiroir}. pas {ce soir|aujourd’hui|cette année}',
        '<prenom> m’a {fait rire|appris à faire du pain|battu au ping-pong|prêté son vélo} {aujourd’hui|tout à l’heure}, {merci la vie|bonne journée|je note}',
      ],
      en: [
        'Today I {cleaned the oven|met the neighbours|repotted everything|walked to <area> and back} and {nobody clapped|I deserve cake|now I can’t move}',
        '{Woke up|Got up} at {six|ten|noon}, {zero regrets|already tired|blame the cat}',
        'Just {finished|ruined|restarted} {a jumper|a jigsaw|sourdough|a model ship} and need the world to know',
        'Bought {a coat|a huge plant|second-hand boots|a coffee maker} at the {market|flea market|sales}, {<kin> disapproves|thrilled|half regret it}',
        'It is officially {tea|snack|blanket|second pudding} o’clock',
      ],
    },
  },
  {
    name: 'questions',
    weight: 2,
    says: {
      fr: [
        '{Question bête|Question sérieuse|Sondage express} : {le fromage avant ou après la salade|le lit se fait au réveil ou au coucher|on dit crayon gris ou crayon à papier|vous repassez vos draps|douche matin ou soir} ?',
        'Vous {faites quoi|prévoyez quoi|mangez quoi} {ce soir|demain midi|dimanche} ? {Je manque d’idées|Inspirez-moi|Moi : rien}',
        'Comment {enlever une tache de {vin|gras|curry|stylo}|détartrer une bouilloire|endormir un enfant de {2|3|4} ans|faire tenir un soufflé} {sans pleurer|avant demain|vite} ?',
        '{Quel est|C’est quoi} {votre film doudou|le pire cadeau reçu|la meilleure boulangerie de Valmont|le plus beau coin de la Haute-Sarre|votre mot préféré} ?',
        'Vaut-il mieux {un {chat|chien}|un appart au {rez-de-chaussée|cinquième}|un vélo électrique|une voiture d’occasion} quand on {habite <quartier>|travaille de nuit|a deux enfants} ?',
        'Quelqu’un {comprend|arrive à lire|a déjà lu} {sa facture d’énergie|la notice de ce radiateur|les règles du hors-jeu|les horaires du <bus> le dimanche} ?',
        'est-ce que {la piscine|la médiathèque|la poste|le marché} de <quartier> est {ouverte|ouvert} {demain|dimanche|lundi} ?',
        'Vous {vous souvenez de|connaissez encore} {la patinoire de <quartier>|l’ancien cinéma de la <rue>|la fête des lavoirs|monsieur <prenom> le primeur} ?',
      ],
      en: [
        '{Serious question|Quick poll|Settle this}: {cheese before or after pudding|bath or shower|tea first or milk first|do you iron sheets}?',
        'How do you {get {wine|curry|ink} out of {wool|a sofa|a white shirt}|descale a kettle|get a toddler to sleep} {asking for me|before tomorrow|without crying}?',
        'What’s {your comfort film|the best bakery in Valmont|the worst gift you’ve had|a word you love}?',
      ],
    },
  },
  {
    name: 'outrage',
    weight: 2,
    says: {
      fr: [
        '{Ras le bol|Marre|On peut parler} des {gens qui ne tiennent pas la porte|voitures en double file <rue>|poubelles qui débordent à <quartier>|pubs dans ma boîte aux lettres|crottes de chien <rue>}, {c’est non|merci|franchement}',
        '{3|4|5|6} euros {le café|la baguette « tradition »|le parking|la part de tarte} {à la gare routière|<rue>|au ciné}, {on marche sur la tête|j’ai ri jaune|non mais}',
        'Encore {une coupure d’internet|un colis perdu|un rendez-vous annulé|des travaux <rue>}, {deuxième|troisième|quatrième} fois {ce mois-ci|cette semaine|depuis Noël}',
        'Service client : {« votre appel est important »|« rappelez lundi »|musique d’attente depuis <temps>}. {Je suis devenu quelqu’un d’autre|Je connais l’air par cœur|Ma patience a raccroché}',
        'Le {lampadaire|banc|feu rouge|panneau} de la <rue> est cassé depuis {octobre|Noël|trois mois}, {quelqu’un s’en occupe ?|j’ai signalé deux fois|c’est devenu une œuvre}',
        'mes voisins {font des crêpes et ça sent jusqu’ici|ont un coq en plein <quartier>|rénovent à 7h le samedi|chantent, faux, mais avec le cœur}',
      ],
      en: [
        'Why does {coffee|parking|a slice of tart} cost {four|five|six} euros {in <area>|now|on a Saturday}',
        'On hold for <wait> {listening to pan pipes|with the parcel people|and I know the tune now}',
        'People who {park on pavements|don’t hold doors|play videos out loud on the bus}, {explain|why|I see you}',
      ],
    },
  },
  {
    name: 'nature',
    weight: 2,
    says: {
      fr: [
        '{Un héron|Un renard|Deux chevreuils|Un écureuil|Une buse} {au bord de la Sarrette|derrière <quartier>|dans le jardin de <proche>|sur la route de <ville>} {ce matin|à midi|au lever du jour}, {instant de grâce|même pas peur|j’ai raté la photo}',
        'Les {perce-neige|mésanges|premiers crocus|étourneaux} sont {là|de retour}, {le printemps triche|on y croit|mon balcon est comblé}',
        'Lever de {lune|rideau de brume} sur {la Sarrette|le pont Vieux|les toits de <quartier>}, {magnifique|photo floue mais cœur net|rien à ajouter}',
        'Semis de {tomates|piments|basilic} commencés, {trop tôt|je sais, je sais|qui fait mieux ?}',
        'Balade à {Brel|la Butte|<ville>} : {8|11|14|6} km, {boue jusqu’aux genoux|un chevreuil|pique-nique sous la bruine|zéro réseau, le luxe}',
      ],
      en: [
        'Saw a {heron|fox|kingfisher} {by the river|near <area>|on the way to <ville>} {this morning|at lunch|at dawn}, {made my day|missed the photo|we locked eyes}',
        '{Six|Eight|Ten} km of mud {around <ville>|in the forest}, {perfect|boots are dead|10/10 would slip again}',
      ],
    },
  },
  {
    name: 'money-health',
    weight: 2,
    says: {
      fr: [
        'Budget {courses|vacances|cadeaux} de {janvier|ce mois} : {explosé|inexistant|on en rit}. {Pâtes|Soupe|Riz} jusqu’au {25|30|31}',
        'Vaccin contre la grippe {fait|demain|oublié}, {bras en compote|promis j’y vais|même pas mal}',
        'Médecin : {« mangez moins salé »|« marchez plus »|« c’est viral »}. Moi : {d’accord (ment)|un saucisson à la main|merci pour les {26|30} euros}',
        'J’ai arrêté {le sucre|le café|les écrans le soir} il y a {deux jours|une semaine|trois heures}, {tout va bien (non)|je parle aux murs|fier}',
        'Impôts, {mutuelle|assurance|facture d’eau} et {loyer|contrôle technique} le même mois, {combo|bingo|bonne année}',
      ],
      en: [
        'Gave up {sugar|coffee|screens after nine} {two days|a week|three hours} ago, {all good (no)|talking to walls|proud}',
        'Payday is in {nine|eleven|thirteen} days and I have {soup|rice|hope}',
      ],
    },
  },
  {
    name: 'good-news',
    weight: 2,
    says: {
      fr: [
        '{J’ai eu|<prenom> a eu|Ma fille a eu|Mon fils a eu} {le permis|son bac blanc|une promotion|le concours d’{infirmière|instit}|son premier contrat}, {trop fier|on fête ça|je pleure}',
        '{On a signé|Ça y est, on a signé} pour {l’appart de <quartier>|la maison de <ville>|le local de la <rue>} !! {Cartons|Travaux|Crémaillère} en {mars|avril|mai}',
        '{Opération|Contrôle|Examen} de <proche> : {tout va bien|résultats parfaits|retour à la maison mardi}, {merci à tous|ouf|on respire}',
        'Petit {bonheur|plaisir} du jour : {une lettre de <prenom>|un croissant encore chaud|un fou rire avec <proche>|trois places assises dans le <bus>}',
      ],
      en: [
        '{I passed|<firstname> passed|My daughter passed} {the driving test|the entrance exam|her audition}, {so proud|crying|cake tonight}',
        'We {signed for|got} the {flat in <area>|house in <ville>}!! Moving in {March|April|May}',
      ],
    },
  },
  {
    name: 'abroad',
    weight: 4,
    says: {
      es: [
        'Tarde de {sofá|lectura|plancha} y {té|sopa|película}',
        'Echo de menos {el sol|las tapas|a mi abuela|la playa}',
        '¿Alguien para {tomar algo|ir al cine|correr} en <ville> {mañana|el domingo}?',
        'Mi {compañera de piso|vecino|jefe} {canta|cocina|habla} {fatal|de maravilla|demasiado}',
        '{Segunda|Tercera} semana en Francia y ya digo “voilà” sin pensar',
        'Hoy {lentejas|paella de emergencia|croquetas}, {todo bien|un éxito|no pregunten}',
      ],
      de: [
        '{Sofa|Badewanne|Buch} statt {Party|Kino|Sport}, {perfekt|wie immer|ich bereue nichts}',
        'Jemand Lust auf {Kino|Spazieren|Brettspiele} {morgen|am Sonntag} in <ville>?',
        'Mein {Nachbar|Mitbewohner|Hund} {singt|schnarcht|kocht} {schon wieder|seit Stunden|großartig}',
        'Ich vermisse {ordentliches Brot|meine Oma|den Weihnachtsmarkt}',
        'Heute {Linsensuppe|Pfannkuchen|Auflauf}, {läuft|lecker|angebrannt}',
        '{Zweite|Dritte} Woche im Austausch und ich verstehe {jedes dritte Wort|nur Käse|fast alles}',
      ],
      ar: [
        '{شاي|قهوة} و {كتاب|مسلسل} هذا المساء',
        'اشتقت إلى {طعام أمي|الشمس|البحر}',
        'من يريد {المشي|القهوة} {غدا|يوم الأحد}؟',
        'اليوم {عدس|كسكس|حساء}، {لذيذ|الحمد لله}',
        'الحافلة متأخرة {مرة أخرى|كالعادة}',
        '{درس الفرنسية|الامتحان} يوم {الاثنين|الثلاثاء}، ادعوا لي',
      ],
    },
  },
];
