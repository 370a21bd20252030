/**
 * Words of English and French that running text writes in small letters, accent-free. Written by scripts/common-words.mjs.
 * Counted in the sentences of Tatoeba (CC BY 2.0 FR, tatoeba.org, by its contributors); the list holds words, no sentence.
 */
export const COMMON_WORDS = `
abaisser abandon abandoned abandonna abandonne abandonnee abandonner abandonnerais abandonnerent abandonnes abandonnez abasourdi abattit abattre
abattu abattus abducted abeille abeilles abilities ability able aboard aboie aboient abolished abondante abonne abord about above aboyer abri abroad
abruti absence absent absente absents absolue absolument absolute absolutely absorb absorbe absorbed absorbs abstenir abstract absurd absurde abundant
abuse abused abuser accent accept accepta acceptable accepte accepted acceptee accepter acceptera accepterai accepterais accepterait accepting
acceptons acces access accessible accident accidentally accidentellement accidents accompagna accompagne accompagner accompanied accompany accompli
accomplir accomplish accomplished accord accorde accorder accorderent accordes according account accountant accounts accoutume accoutumer accro
accrocha accroche accrocher accroitre accueil accueilli accumulated accurate accusa accusation accusations accuse accused accusee accuser accuserent
accusing accustomed acharne achat achats ache aches acheta achetai achete achetee achetees acheter acheterai acheterais achetes achetez achetons
acheve achevee achever achieve achieved achievement aching acide acier acknowledge acknowledged acquaintance acquainted acquerir acquired acquis
acquisition acquitte acquitted across act acte acted actes acteur actif acting action actions active activite activites activities activity actor
actors actress actrice acts actual actually actuel actuelle actuellement adapt adapte adapted adapter add added addict addicted adding addition
additional address addressed adds adequate adieux adjust adjusted admet admets admettre administration admiraient admirateurs admire admired admirent
admiring admis admission admit admits admitted admitting adolescent adolescente adolescents adopt adopte adopted adopter adopterent adorable adorables
adorais adorait adore adorent adorer adorerais adores adorons adresse adressee adresser adult adulte adultes adults advance advanced advantage
advantages advenir adventure advenu adversaire advertise advertised advertisement advertising advice adviendra advienne advint advise advised advisor
aeroport affair affaire affairee affaires affairs affame affames affect affecte affected affection affectionate affects affiche affirme affirmer
afford affreuse affreusement affreux affronter afin afraid after afternoon afterwards agacant agace again against age aged agee agees agence agency
agenda agent ages aggressive agi agir agis agissait agisse agissez agit agite agneau ago agreable agreablement agree agreed agreeing agreement agrees
agressif agressive agriculteur agriculture ahead aid aida aide aidee aidees aident aider aidera aiderai aiderais aiderait aideras aideriez aiderons
aideront aides aidez aidiez aie aient aies aigue aiguille aiguise ail ailes aille aillent ailles ailleurs aim aima aimable aimais aimait aime aimed
aimee aiment aimer aimera aimerai aimerais aimerait aimeras aimerez aimeriez aimerions aimes aimez aimiez aimons ain aine ainee ainees aines ainsi air
airmail airplane airplanes airport airs aise ait ajoute ajouter ajuster alarm alarme alarmed album alcohol alcoholic alcool alcoolique alentour
alentours alert alerte alibi aliens alike alimentaire alimentaires alimentation aliments alite alitee alive all alla allai allaient allais allait
allames allant alle allee allees allegations allemand aller allerent allergic allergie allergies allergique alles alley allez alliance allies alliez
allions allonge allongea allongee allonger allons alloue allow allowance allowed alluma allume allumee allumer allumes allumette allure allusion
almost alone along alors aloud alphabet alphabetical alphabetique already also alter alternative alternatives altitude altogether always amasse
amateur amazed amazing ambassade ambassador ambidextrous ambitieuse ambitieux ambition ambitions ambitious ambulance ame amelioration ameliore
ameliorees ameliorer amena amende amends amene amener amenerai amer amere americain americaine americaines ames ami amical amicale amicaux amie amies
amis amitie ammunition among amount amounted amounts amour amoureuse amoureuses amoureux ampoule amputated amusant amusante amuse amused amusee
amusees amuser amuses amusez amusing amusons analyse ancestors ancien ancienne anciennes anciens ancient and angel anger anglais anglaise angle
angrily angry animal animals animaux ankle anneau annee annees anniversaire anniversary annonca annonce annoncer announced announcement announcer
annoy annoyed annoying annoys annuaire annual annule annulee annuler anonyme anonymous another ans answer answered answering answers anti anticipate
anticipated anticipe antidote antique antiques antiquites ants anxiety anxieuse anxieux anxious any anybody anymore anyone anything anytime anyway
anywhere aout apart apartment apercevoir apercu apercus apologies apologize apologized apology apparait apparaitre appareil appareils apparemment
apparence apparences apparent apparently apparition appartement appartiennent appartiens appartient apparu apparue apparut appat appeal appealed
appear appearance appearances appeared appears appel appela appelait appele appelee appeler appelerent appelez appelle appellent appellera appellerai
appelles appels appetit appetite applauded applaudi applause apple apples applicants application applied applies applique apply applying appointed
appointment appointments apporta apporte apporter apporterai apprecia appreciai appreciais appreciait appreciate appreciated appreciates apprecie
apprecient apprecier appreciera apprecierais apprecieriez apprecies appreciez apprecions apprend apprendrai apprendre apprends apprenez apprenne
apprennent apprenons apprentissage appreter appris apprit approach approached approaching approbation approcha approchait approche approcher approchez
approchons appropriate approprie appropries approuve approval approve approved approximately appuie appuya appuye appuyer appuyez apres apron apt apte
aquarium arabe araignee araignees arbre arbres arc archeologue architect architecte are area areas aren argent argot argue argued argues arguing
argument arguments arithmetic arm armchair arme armed armee armees armes armoire arms army arnaque arnaquer arose around arrache arracher arrange
arranged arrangement arranger arrangerai arrest arrestation arrested arret arreta arretait arrete arretee arretees arreter arretera arretes arretez
arretiez arriere arriva arrivais arrivait arrival arrivames arrive arrived arrivee arrivees arrivent arriver arrivera arriverai arriverais arriverait
arriveras arriverent arriverez arriverons arriveront arrives arrivez arriving arrivons arrogant arroser arrow art arterielle article articles artifice
artificial artist artiste artistes artistic artists ascenseur ascension ashamed ashes ashtray asiatiques aside ask asked asking asks asleep aspect
aspirin aspirine assassine assemble assembled asseoir assertive asseye asseyez assez assidument assieds assiette assiettes assigned assignment
assirent assis assise assises assist assistance assistant assistante assiste assister assit associate assoupi assume assumed assuming assurance assure
assured assurement assurer assures astonished astonishment astrologie astrology astronaut astronomie astronomy astucieuse astucieux asylum ate athlete
athletes athletic atmosphere atomic atomique atroce atrocement attach attacha attache attached attachee attacher attack attacked attacks attaqua
attaque attaques atteignimes atteignit atteindre atteint attempt attempted attend attendaient attendais attendait attendant attende attended attendent
attendes attendez attendiez attending attendions attendit attendons attendra attendrai attendre attendrons attends attendu attendue attendus attentat
attentats attente attentes attentif attentifs attention attentive attentivement atterri atterrir atterrissage attic attirant attirante attire attiree
attirer attitude attorney attract attracted attractive attrapa attrape attrapee attrapent attraper attraperas attribue attributed attributes aube
auberge auction aucun aucune audience audition auditoire auditorium augmentation augmente augmentent augmenter aujourd aunt auparavant aupres auquel
aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aussi aussitot autant auteur author authority authors auto autobus
automatically automatique automatiquement automne automobile autopsie autopsy autorisa autorisation autorise autorisee autorisees autoriser
autoriseront autorises autoritaire autorite autoroute autour autre autrefois autrement autres autumn aux auxquelles avaient available avais avait
avale avaler avance avancer avant avantage avantages avare avec avenir aventure aventures avera average avere averee averse aversion averti avertie
avertir avertis avertissement avertit aveugle aveugles avez avide aviez avion avions avis avise avisee avocat avocate avocats avoid avoided avoiding
avoir avons avoue avouer avril awake award awarded aware away awesome awful awfully awkward awoke aww awww axis ayant ayez ayons babies baby babysit
babysitter babysitting bachelor back backed backgammon background backpack backs backup backward backwards backyard bacon bacteria bacteries bad badly
baffled bag bagages bagarre baggage bagnole bags bague baguettes baigner baignoire bail bain bains baiser baissa baisse baisser bait bake baked bakery
bakes baking bal balade balai balance balanced balaye balayer balcon balcony bald baleine baleines balivernes ball balle balles ballon balloon
ballpoint balls bamboo banana bananas banane bananes banc band bandage bande bandes banged banished banjo bank banker bankrupt bankruptcy banks
banlieue banned banque banques banquet bar barbe barbecue barber barbier bare barefoot barely bargain bark barked barking barks barman barn barre
barreaux barriere bars bartender bas base baseball based basement basic basically basis basket basketball bass basse bassiste basson bassoon bat
bataille bateau bateaux bath bathing bathroom bathtub bati batiment batiments baton battait battent batterie batteries battery batteur battit battle
battons battre battu battus bazar beach beaches beans bear beard bears beat beaten beating beats beau beaucoup beaute beautiful beautifully beauty
beaux bebe bebes bec became because become becomes becoming bed bedroom bedrooms beds bedside bedtime bee beef been beer beers bees before beg began
beggar begged begging begin beginner beginners beginning begins begun behalf behave behaved behaves behaving behavior behind beignet being beings bel
belief believable believe believed believes believing bell belle belles bells belly belong belonged belongings belongs below belt belts bench
beneficial benefique benefit benefits benevolat benisse bent berceau beside besides besoin besoins best bet betail bete betise betray betrayed better
between beurre beyond biased bibliotheque bicycle bicycles bicyclette bidon bien biens bientot bienvenu bienvenue bienvenues bienvenus biere bieres
big bigger biggest bijoux bike bilingual bille billet billets billion billions bills binoculars bio biological biologie biology bird birds birth
birthday biscuit biscuits bisou bit bite bites biting bitten bitter bitterly bizarre bizarrement bizarres black blackboard blackmailed blague blaguer
blagues blame blamed blamer blames blaming blanc blanche blanches blancs blank blanket blankets blanks blast ble bleed bleeding blesse blessed blessee
blessees blesser blesses blessure blessures bleu bleue bleues bleus blew blind blinded blinds blink blinking block blocked blocking blocks blog blond
blonde blondes blood bloom bloque bloquee blossoms blouse blow blowing blown blue bluffing blush blushed blushing board boarded boarding boardwalk
boasts boat boats bodies body bodyguard boeuf boeufs boil boiled boiling boils boire bois boisson boissons boit boite boites bol bomb bombe bombed
bomber bombing bombs bon bonbons bonde bone bones bonheur bonhomme bonjour bonne bonnes bons bonus book bookcase booked books bookshelf bookstore
boots bord bordel border borders bore bored boring born borrow borrowed borrowing boss bossy both bother bothered bothering bothers bottes bottle
bottles bottom bouc bouche bouchee bouchon boucle boucles boue bouffe bouge bouger bougez bought bougie bougies bouillir boulangerie boulot boulots
bound bounds bouquin bourgade bourre bourse bout bouteille bouteilles boutique bouton boutons bouts bow bowed bowl bowling box boxer boxes boy
boyfriend boys bracelet braces bragging brain brains brake brakes branch branche branches brand bras brass brat brave bravely bravery braves bravoure
bread break breakfast breaking breaks breast breath breathe breathed breathing bref bretelles breve bribe brick bricks bride bridge bridges brief
briefcase briefly brievement bright brighter brightest brightly brillant brillante brille brilliant bring bringing brings briques briquet brisa brise
brisee briser britannique broad broadcast broccoli broke broken broom brosse brosser brother brothers brought brouillard brown browser bruises bruit
bruits brulant brule brulee bruler brun brush brushed brushing brutalement bruyant bruyante buche bucher buck bucket bucks budget bug bugged bugs
build building buildings built buissons bulb bull bullet bulletin bullets bullied bully bum bumped bumper bunch burden bureau burent burger burglar
buried burn burned burning burns burnt burst bury bus buses bush bushes busier business businesses businessman busy but butcher butter butterflies
butterfly button buttons buvais buvait buvez buy buyer buying buys bygones cab cabane cabbage cabin cabinet cable cables cacahuetes cacha cachait
cache cachee cacher caches cachette cadavre cadeau cadeaux cadet cadette cafard cafe cafeteria cafetiere caffeine cage cahier caillou caisse caisses
cake cakes calcul calculated calculation calculator calcule calculer calendar calendrier calin call called calling calls calm calme calmed calmement
calmer calmes calmly calories camarade camarades cambriole cambriolee cambrioleur came camel camels camera cameras camion camionnette camp campagne
camper campfire camping campus can canadienne canadiennes canadiens canape canard cancel canceled cancelled cancer candidat candidate candidats
candidature candle candles candy cane canne cannot canoe canon cap capable capables capacite capacites capacity capitaine capital capitale capitals
captain capte captes captez capture captured car caractere carbon carbone carburant card cardboard cardiaque cards care cared career careful carefully
careless carelessness cares caring carnet carottes carp carpenter carpet carpets carre carrefour carried carriere carries carrots carrure carry
carrying cars cart carte cartes carton carved cas case cases cash cashier casier casque casquette casse cassee cassees casser cast castle castles
casualties cat catastrophe catch catches catching cathedral catholique cats cattle cauchemar caught cause caused causee causer causes causing caution
cautious cave cease ceci ceda cede ceder ceiling ceinture cela celebrate celebrated celebrating celebre celebrer celebres celebrity celibataire
celibataires cell cellar celle celles cello cellphone cellulaire cellule celui cemetery cendres cendrier cense censee censees censes cent centaines
center centimeters centimetres centre cents century cercle cereal cereales ceremonie ceremony cerf cerises cerisier cerisiers certain certaine
certainement certaines certainly certains certitude cerveau ces cessa cesse cessent cesser cesses cessez cessiez cet cette ceux chacun chacune chagrin
chain chaine chair chairman chairperson chairs chaise chaises chaleur chaleureusement chaleureux chalk challenge challenged challenges chambre
chambree chambres chameaux champ champagne champion championnat championship champs chance chances chanceuse chanceuses chanceux chandail chandelle
change changea changed changement changements changent changer changera changerai changerais changes changez changing chanson chansons chant chanta
chantage chantait chante chanter chantes chanteur chanteuse chantez chantiez chaos chapeau chapeaux chapter chapters chaque character characters
charbon charge charged chargee charger charges charite charity charm charmant charmante charming charrue chased chasse chasser chasseur chat chateau
chats chatte chatted chaud chaude chaudes chauds chauffage chauffeur chaussee chaussettes chaussure chaussures chauve cheap cheaper cheat cheated
cheating check checked checkers checking checks cheek cheeks cheer cheered cheerful cheering cheese cheesecake chef chemical chemin cheminee chemins
chemise chemises chemistry cheque cheques cher chercha cherchais cherchait cherche cherchee cherchent chercher cherches cherchez cherchiez cherchons
chere cheres cherry chers chess chest cheval chevaux chevelure cheveux cheville chevre chew chewed chewing chez chiant chic chicken chickens chief
chien chienne chiens chiffre chiffres child childhood childish children chill chilly chimie chimique chimney chin chinois chinoise chiot chips
chirurgicale chirurgie chirurgien choc chocolat chocolate chocolates chocolats choeur choice choices choir choisi choisie choisir choisira choisirai
choisis choisissez choisit choix choked cholesterol chomage choose choosing chop chope chopped chopsticks choque choquee choquees choques chores chose
chosen choses chouette chouettes choux chubby chuchota chuchote church chute chutes cible cicatrice ciel cierges cigar cigare cigarette cigarettes
cigars cimetiere cinema cinq cinquante cinquieme circle circonstances circulation circule circumstances circus ciseaux citadine cite cities citizen
citizens citoyen citoyens citron citrons city civile civilians civilisation civilization civils claim claimed claims clair claire clairement claires
clapped claque claquer clarifier clarinet class classe classes classic classical classified classique classmate classmates classroom claustrophobic
cle clean cleaned cleaner cleaning clear cleared clearing clearly clef clefs clenched clerk cles clever click clicked client clients cliff climat
climate climatique climatisation climb climbed climbing clin clochait cloche clock clocks close closed closely closer closes closest closet closing
cloth clothes clothing cloture clou cloud clouds cloudy clous clown club clubs clue cluttered coach coal coast coaster coat coats coca cocaine coche
cochonneries cochons cockroaches code coeur coffee coffre cogne coiffer coiffeur coiffure coin coince coincee coinces coincidence coins cold colder
coldest colds colere colis collapse collapsed collar colle colleague colleagues collect collected collecting collection collectionne collectionner
collector collects college collegue collegues collided collier colline collision colonne color colorful colors column coma comb combat combats
combattre combien combinaison combination comble come comes comfort comfortable comic comics coming comite command commande commander commandes comme
commenca commencais commencait commence commencement commencent commencer commencerent commencerons commences commencez commencions commencons comment
commentaire commentaires comments commerce commercial commerciale commere commet commets commettez commettiez commettre commis commission commit
committed committee common commotion commun communaute commune communicate communication communiquent communiquer communist community compagne
compagnie compagnon companies company comparaison compare compared comparison compartment compass compassion compatis compelled compensate compenser
compete competed competence competences competent competition competitive complain complained complaining complains complaint complaints complet
complete completed completely completement complets complex complexe complexion complicated compliment compliments complique compliquee compliquees
complot comporte comportement comportent comporter comportes compose composed composee composer compositeur composition comprehensible comprehensif
comprehension comprenais comprenait comprend comprendrai comprendrais comprendras comprendre comprendriez comprends comprenez compreniez comprenne
comprennent comprennes comprenons compris comprise compromis compromise comptable comptais comptant compte comptent compter comptes compteur comptez
comptoir comptons computer computers con conceal concealed conceited concentrate concentrated concentrating concentration concentre concentrer concept
conception concern concernant concerne concerned concerns concert concerts conclu concluded conclus conclusion conclusions concours concu concurrence
condamne condemned condition conditioner conditioning conditionne conditions conduct conducteur conductor conductrice conduirai conduire conduis
conduisait conduise conduisent conduises conduisez conduisit conduit conduite confectionna confectionne confectionner conference conferences confess
confesse confessed confession confiance confiant confiante confiants confidence confident confie confier confirm confirme confirmed confirmer
confiscated confiture conflict conflit confondez confonds confondu conformer confort confortable confronte confronted confrontes confus confuse
confused confusing conge congelateur conges congratulate congratulated connais connaissais connaissait connaissance connaissances connaisse
connaissent connaisses connaissez connaissiez connaissons connait connaitre connecte connected connection connects conneries connexion connu connue
connus consacre consacrer conscience consciencieuse consciencieux conscient consciente conscientious conscients conscious consciousness conseil
conseilla conseille conseillee conseiller conseillerais conseils consent consequence consequences conservative conserve conserver consider
considerable consideraient considerate consideration considere considered consideree considerer consideres considering considerons consiste consists
consommation consomme consommer conspiracy constamment constant constantly constate constater constitue construction construire construit construite
consult consultant consulted consulter consulting consumed consumes consumption contact contacte contacted contacter contacts contagieuse contagieux
contagious contain contained container contains conte contempler contemporary contenait contenir content contente contented contenter contentes
contents contenu conter contes contest conteste contient continent continua continuaient continue continued continuent continuer continuerent
continues continuez contract contracte contracter contradicted contraint contraire contrarie contrariee contrariees contrarier contraries contrary
contrat contre contribue contribuer contribute contributed control controle controler controlled controversial convaincre convaincu convaincue
convaincues convaincus convenable convenait convenience convenient conversation converser converted convey convicted conviendra conviendrait convienne
conviennent convient convince convinced convincing cook cooked cookies cooking cooks cool cooler cooperate cooperatif cooperating cooperation
cooperative cooperer cop copain copains cope copie copier copies copine cops copy coquillages corde cordes core coreen corn corner corps correct
correcte corrected correctement correctes correcting corrections correctly correspond correspondent corrige corriger corrupt corvees cost costly costs
costume cote cotes coton cottage cotton cou couch coucha couche couchee coucher couches coude coudes coudre cough coughed coughing could couldn coule
couler couleur couleurs coulisses couloir council count counted counter counting countless countries country countryside counts coup coupa coupable
coupe coupee couper coupes couple couples coups cour courage courageous courageuse courageux courait couramment courant courante courent coureur
courez courir couronne courriel courriels courrier cours course courses court courte courteous courtes courtesy courtois courtroom courts couru
courumes courus courut cousin cousine cousins cout coutait coute couteau couteaux coutent couter coutera couterait couteux couts coutume coutumes
couvercle couvert couverte couverts couverture couvertures couvre couvrir cover covered covers cow coward cowards cowboy coworkers cows cozy crache
crack cracked cradle craignais craignait craignent craignez craindre crains craint crainte cramponnerent cran crane crash crashed crate cravate crawl
crawled crawling crayon crayons crazy crea cream create created creatif creating creative creatures credible credit credule cree creeps creepy creer
cremated creme creuse creve crew cri cria criait cricket crie cried crier cries crime crimes criminal criminals criminel criminels cris crise crisis
critic critical criticism criticize criticized critique critiquer critiques crocodile croie croient croira croirait croire crois croise croisement
croises croissance croissante croit croitre crook crop crops cross crossed crosses crossing croute crow crowbar crowd crowded crown croyaient croyais
croyait croyez croyiez croyons cru crude crue cruel cruelle cruels cruise crus crush crushed crut cry crying cueilli cuillere cuilleres cuir cuire
cuisine cuisiner cuisines cuisinier cuisiniere cuit culot culpabilite cultive cultivent cultural culture cultures cup cupboard cups cure cured curfew
curieuse curieux curiosite curiosity curious curly current currently curry curse cursed curtain curtains custody custom customer customers customs cut
cute cutest cuts cutting cycling cynical dactylo dad daily dairy dam damage damaged damages dame dames damn damp dams dance danced dancer dances
dancing danger dangereuse dangereusement dangereuses dangereux dangerous dangers dans danse danser danserent danseur danseuse dare dark darker
darkness dashed data date dated dates dating daughter daughters dauphin davantage day daydreaming daylight days dead deadline deadly deaf deal dealing
deals dealt dear death deaths deballe debarrasse debarrasser debat debate debating debattre debordante debout deboutonne debrouilla debrouille
debrouillee debrouiller debrouilles debt debts debut debutant debutants decaler decapsuleur deceased decede decedee decedes deceive deceived deceiving
decembre decency decent deception deces decevant decevoir decharge dechets dechiffrer dechira dechire decida decidames decide decided decidee decider
deciderent decides deciding decision decisions decisive declara declaration declare declared declarer declares declarez declenche declina decline
declined decolle decoller deconne decor decorated decorating decoration decore decorer decourage decourager decouvert decouverte decouvre decouvrent
decouvrir decouvrira decouvrit decrease decreased decreasing decrire decrit decrivent decroche decu decue decues decus dedans dedicated dedication
dedie deep deepest deeply deer defait defaite defaut defauts defeat defeated defective defend defendant defendre defense defenseless defi deficit
define definite definitely definitive defis defunt defunte degage degats degote degoutant degoutante degoute degre degree degrees degres degueulasse
deguise dehors deja dejeune dejeuner dela delai delay delayed delete deleted deliberately deliberement delicat delicate delicieuse delicieux delicious
delighted delit deliver delivered delivery demain demand demanda demandai demandaient demandais demandait demande demanded demandee demandent demander
demandera demanderai demanderais demandes demandez demanding demands demarre demarrer demenage demenager demeure demi demie demission demissionne
demissionner democracy democratie demode demonstrated demonstration deniche denied denies dense dent dentaire dentifrice dentist dentiste dents denue
deny denying deodorant depart departed departement department departure depasse depeche depecher depeches depend dependable dependant dependent
depending dependons dependre depends depense depenser depenses depit deplace deplacement deplacer depose deposer deposit deposited depouille
depouillee depourvu depourvue depourvus depressed depressing depression deprimant deprime deprimee deprived depuis deputy deraisonnable derange
derangee derangees derangement deranger derangerait deranges dernier derniere dernierement dernieres derniers derobe derober deroule deroulees
derouler deroutant derriere des desaccord desagreable desastre descend descended descendirent descendit descendre descends descendu describe described
description desert deserte deserted desertes deserve deserved deserves desespere desesperee desesperement desesperes design designed designer desir
desire desired desires desireux desirez desirs desk desobei desole desolee desoles desordre desoriente desormais desperate desperately despise
despised despises despite dessert dessin dessine dessinees dessiner dessous dessus destin destination destine destinee destiny destroy destroyed
detail detailed detaillee details detained detective detectives detendirent detendre detendu detendue detendues detendus detenu deteriorating
deteriore determination determine determined determinee determiner detestais detestait deteste detestent detester detestes detestez detiens detient
detonation detonations detourne detournee detresse detruire detruisit detruit detruite dette dettes deux deuxieme devaient devais devait devalise
devant devastated devastating develop developed developing development developpe developpement developper devenait devenir devenu devenue devenues
devenus deverrouille deverrouillee devez device deviendra deviendrai deviennent deviens devient deviez devil devine deviner devinrent devint devions
devisager devoiler devoir devoirs devons devote devoted devouee devra devrai devraient devrais devrait devras devrez devriez devrions devrons diabetic
diable diagnosis diagonale dial dialed diamant diamants diamond diamonds diary dictateur dictator dictionaries dictionary dictionnaire dictionnaires
did didn die died dies diet dieting differ differe differemment difference differences different differente differentes differently differents differs
difficile difficilement difficiles difficult difficulte difficultes difficulties difficulty dig digerer digest digging digital digitales digne dilemme
diligent dim dimanche dimanches dime diminue diminuer dine diner dingue dingues dining dinner dinosaures dinosaurs dioxide diplomat diplomate
diplomatic diplome diplomee dipped dira dirai dirais dirait dire direct directe directement directeur direction directions directly director
directrice dirent direz diriez dirige dirigea dirigee dirigeons diriger diront dirt dirty dis disadvantages disagree disagreed disaient disais disait
disant disappear disappeared disappoint disappointed disappointing disappointment disaster disasters disco discount discouraged discours discover
discovered discovery discreet discretion discrimination discuss discussed discussing discussion discussions discutames discute discuter discuterent
discutons dise disease diseases disent dises disgrace disguised disgusted disgusting dish dishes dishonest dishwasher disiez disk dislike disliked
dislikes dislocated dismissed disobeyed disons disorder disoriented disparaitre disparition disparu disparut displayed disponible disponibles
disposaient disposais disposait disposal dispose disposee disposees disposent disposer disposes disposez disposiez disposions disposition disposons
dispute disputee disputent disputer disque disques disrespectful dissatisfied dissertation dissimule dissimuler dissipe dissuade distance distances
distant distingue distinguer distinguish distract distracted distrait distraite distribue distributed distributeur district disturb disturbed
disturbing dit ditch dites dive divers divertir divide divided diving divise divorce divorced divorcer dix dizzy docteur docteurs doctor doctors
document documentary documents dodge does doesn dog doghouse dogs doigt doigts doing dois doit doive doivent doll dollar dollars dolls dolphin domaine
domestique domestiques domicile dommage dommages don donate donated donations donc done donna donnai donnait donne donnee donnees donnent donner
donnera donnerai donnerent donnerez donnes donnez donniez dons dont donut door doorbell doorknob doors dorenavant dorm dormaient dormait dorme dorment
dormi dormir dormirai dormirent dormit dors dort dortoir dos dossier dote dotee dotes double doubled doubt doubted doubtful doubts douce doucement
douceur douche doue dough douleur douloureuse douloureux doute doutes douteux doux douzaine douze dove down download downloaded downs downstairs
downtown dozed dozen dozing draft dragged draguer drama dramatic drank drap drapeau draps drastic draw drawer drawers drawing drawn dream dreamed
dreamer dreaming dreams drenched dress dressa dresse dressed dresser dresses dressing dried drill drink drinkable drinking drinks dripping drive
driven driver drivers drives driving drogue droguee drogues droit droite droits drole droles drone drones drop dropped dropping drops drought drove
drown drowned drowning drowsy drug drugs drugstore drum drummer drums drunk drunken dry dubious duck due dug dull dumb dumes dump dumped dur dura
durant dure duree durement durent durer durera dures during durs dus dust dut duties duty dye dyed dyeing dying dynamite each eager eagle ear earlier
earliest early earn earned earns earring earrings ears earth earthquake earthquakes ease easier easiest easily easy easygoing eat eaten eater eating
eats eau eaux ebay ebola ebriete ecart echange echanger echantillon echappa echappe echapper echapperent echappes echarpe echec echecs echelle echoua
echoue echouer eclair eclairci eclaircir eclata eclate eclater eclipse ecole ecoles economic economically economics economie economies economique
economise economiser economy ecoule ecoules ecouta ecoutais ecoutait ecoutant ecoute ecoutee ecoutees ecoutent ecouter ecoutes ecoutez ecoutiez ecran
ecrase ecraser ecrirai ecrire ecris ecrit ecrite ecrites ecrits ecriture ecrivain ecrive ecrivez ecrivit ecureuil edge edition editor educated
education eduque eek effect effective effectivement effects effectue effectuer effet effets efficace efficient effondra effondrer effort efforts
effraie effrayant effrayante effraye effrayee effrayees effrayer effrayes effronte effrontee egal egale egalement egalite egard egare egaux egg eggs
eglise egoiste eight eighteen eighth eighty either elaborate elbow elbows elderly elected election elections electric electrical electrician
electricien electricite electricity electrique electronique elegant elegante elementary elephant elephants eleva elevator eleve elevee eleven elever
eleves elle elles eloigne eloignee eloigner eloignes else elsewhere elu elue email emballer embarquement embarrass embarrassant embarrasse embarrassed
embarrassee embarrassing embassy embauche embauchee embaucher embetant embete embeter embouteillage embrassa embrasse embrassee embrasser embrasses
emeche emerged emergency emissaire emission emissions emmena emmenage emmene emmenent emmener emmenera emotional emotions emotive empecha empeche
empecher empeches empire empirer emplettes emplit emploi emploie emplois employ employe employed employee employees employer employes employeur
employez empoisonne emporte emporter empreinte empreintes emprisonne emprunte emprunter emptied empty emu emue enabled encaisser enceinte enchantee
encontre encore encountered encourage encouraged encouragement encouragements encourager encourir encre encyclopedia end endangered ended ending
endings endless endommage endormi endormie endormies endormir endormis endormit endort endroit endroits ends endured endurer enemies enemy energetic
energie energy enerve enervee enervees enerver enerves enfance enfant enfants enferme enfila enfiler enfin enfoncer enfreint enfui enfuir enfuit
engage engaged engagee engagement engager engine engineer engineering engineers enigme enigmes enjoy enjoyable enjoyed enjoying enjoys enleva enleve
enlever enlisted ennemi ennemie ennemies ennemis ennuie ennuis ennuyais ennuyant ennuye ennuyer ennuyeuse ennuyeux ennuyez enorme enormement enormous
enough enquete enqueter enregistre enregistrer enrhume enseigna enseignant enseignante enseignantes enseignants enseigne enseignement enseigner
enseignerai ensemble ensoleille ensuite entend entendais entendait entendant entende entendent entendez entendimes entendis entendit entendons
entendre entends entendu entendue entendues entendus enter entered entering enterre enterrement enterrer entertaining entete enthousiasme enthousiaste
enthusiasm enthusiastic entier entiere entierement entire entirely entitled entoure entra entraider entraine entrainee entrainement entrainer
entraineur entrance entre entree entrees entreprendre entrepris entreprise entreprises entrer entres entretenir entretien entretient entrevue entrez
entrions envahi envelope enveloppe enverrai envers envie envieux envious environ environment environmental environnement environs envisage envisager
envoie envole envoler envoya envoye envoyee envoyees envoyer envoyes envoyez envy epais epaisse epaisseur epargne epargner epaule epaules epee epeler
epice epicee epicerie epidemic epidemie epinards episode eponge epoque epousa epouse epouser epouvantable epoux epreuve epreuves eprouvant eprouve
epuise epuisee epuises equal equally equals equator equilibre equipage equipe equipee equipement equipes equipment equipped equitable equitablement
equivalent era ere erected erige errand erreur erreurs erronee error errors eruption escalade escalader escalier escaliers escape escaped escaping
escargots escient esclavage esclave escorte espace espagnol espece especes especially esperais esperait esperant esperanto espere esperez esperiez
esperions esperons espion espionne espionner espoir espoirs esprit esprits essai essaie essaierai essaies essay essaya essayai essayais essayait
essayant essaye essayer essayerai essayerent essayerons essayeront essayes essayez essayiez essayons essence essential essentiel esseulee essouffle
essuya est established estate esteem estimate estimated estime estimer estimes estimez estomac etabli etablir etage etagere etaient etais etait
etanche etang etant etape etasunien etasunienne etat ete eteigne eteignez eteignirent eteignit eteindre eteins eteint eteinte eteintes etend etendit
etendu etendue eternellement eternite etes ethique etiez etions etiquette etire etoffe etoile etoiles etonnant etonne etonnee etourdi etrange etranger
etrangere etrangeres etrangers etranges etrangle etre etres etroit etroite etude etudes etudia etudiait etudiant etudiante etudiantes etudiants etudie
etudient etudier etudierai etudies etudiez etudions eue eumes eurent euros eus eut eux evacuate evacuation evacue evacuee evacuer evacues evade
evanoui evanouie evanouir evanouit evasion eveille eveillee eveillees eveilles even evenement evenements evening event events eventually ever every
everybody everyday everyone everything everywhere evidemment evidence evident evier evil evite evitee eviter evolue evoque exact exacte exactement
exactly exagere exagerer exaggerate exaggerated exaggerating exaggeration exam examen examens examina examination examine examined examiner example
examples exams exceeded excellent excellente excellentes excellents except exception exceptionally exceptions exces excessif excessive exchange
exchanged excitant excitante excitation excite excited excitee excitees excitement excites exciting exclu excluded excursion excusa excuse excused
excuser excuses executed executer execution executive exemplaire exemple exemples exerce exercer exercice exercices exercise exercises exercising
exhausted exhibit exhibition exhorta exhorte exige exigea exigences exile exiled exist existait existe existed existence exister exists exit expect
expectations expected expecting expects expedition expelled expense expenses expensive experience experienced experiences experiment experimente
experiments expert experts expier expire expired expires explain explained explaining explains explanation explanations explication explications
expliqua explique expliquer expliquerai expliquez explode exploded explored explorers explosa explose exploser explosion explosions explosives export
exports expose exposed exposer exposition expres express expressed expression exprime exprimer expulse extend extended extension extent exterieur
external extinct extinction extinguished extirper extra extraire extraordinaire extraordinary extraverti extreme extremely extremement eye eyebrows
eyes eyesight fabrique fabriquee fabriquer fabuleux fabulous fac face faced faces fache fachee facile facilement faciles facilite facing facon facons
fact facteur factor factories factory facts facture factures faculte faded faible faibles faiblesse faiblesses fail failed failing faille failli
faillite fails failure failures faim faineant faint fainted fair faire fairly fairy fais faisaient faisais faisait faisant faisiez faisions faisons
fait faite faites faithful faits fake falaise fall fallait fallen falling falloir falls fallu fallut false fame familiar familier familiere families
famille familles family famous fan fanatic fanfare fans fantastic fantastique fantome fantomes far farce farine farm farmer farmers farms farther
fascinant fascinante fascinated fascinating fascine fashion fashionable fashioned fasse fassent fasses fassiez fassions fast fasten fastened faster
fastest fat fatal fate father fatigue fatiguee fatiguees fatiguer fatigues fatter faucet fauche fauches faudra faudrait fault faults fausse fausses
faut faute fautes fauteuil fauteuils fautif faux faveur favor favori favoris favorite fax fear feared fearless fears fed fee feed feeding feeds feel
feeling feelings feels fees feet feint felicite feliciter fell fellow felt female femme femmes fence fenetre fenetres fer fera ferai feraient ferais
ferait feras ferez ferie feriez ferions ferma ferme fermee fermees fermement fermer fermes fermeture fermier feroce ferons feront ferry fertile
festival fete feter fetes feu feuille feuilles feux fever fevrier few fewer ffs fiable fiables fiancailles fiance fiancee fiche fichier fichiers
fiction fidele fie field fields fier fierce fiere fieres fiers fierte fies fievre fiez fifteen fifth fifty fight fighting figure figured figurer
figures fil file filed filer files filet fill fille filled filles fillette filling film films fils filthy fimes fin final finale finalement finally
financial financially financier financiere financierement financiers find finding finds fine fined finger fingernails fingerprints fingers fini finie
finir finira finirai finis finish finished finishing finit fins fire fired firefighter fireman firemen firent fireplace fires firewood fireworks
firing firm firmly first fis fisc fiscale fish fishing fishy fist fists fit fits five fix fixa fixe fixed fixement fixer fixing flabbergasted flag
flags flame flames flamme flammes flashlight flat flatte flattee flatter flattered flavor fleche fled fleur fleurs fleuve flew flexible flexibles flic
flics flies flight flights flipped flipping flirting float floating floats flood flooded floods floor floors flotte flour flow flower flowers flown
flows flu fluent fluently flush flute fly flying focus focused fog foggy foi foies foin foire foirer fois folded folding folie folk folks folle folles
follow followed following follows fonce fonction fonctionnait fonctionne fonctionnent fonctionner fonctionnera fonctionnerait fond fonde fondee
fondement fondit fondre fonds fondu font food foods fool fooled fooling foolish fools foot footage football footprints footsteps for forbid forbidden
forca force forced forcee forcees forcement forcer forces forcez forecast forehead foreign foreigner foreigners forest foret forets forever forgave
forget forgetful forgets forgetting forgive forgiven forgiveness forgot forgotten fork forks form formal formation forme formed formee forment former
formerent formidable formons forms formulaire formulaires fort forte fortement fortes forth forts fortunate fortune forty forward fosse fou foudre
fought fouille foule found foundation founded fountain four fourchette fourchettes fourmis fourni fournir fournissent fournit fourre fourrure fourteen
fourth fourths fous fout foutre foutu fox foyer fracture fraiche frais fraises frame framed franc francais francaise francaises franchement frantic
frappa frappe frappee frapper frappes freak freaked free freed freedom freeze freezer freezes freezing frequemment frequence frequent frequente
frequentee frequently frere freres fresh fric fridge fried friend friendly friends friendship fries frighten frightened frightening frigo frites frog
frogs froid froide froids from fromage front frontiere frost frotta frotte froze frozen fruit fruits frustrant frustrated frustrating frying fuck
fucking fuel fugitif fugitive fuir fuit fuite fulfill full fully fumait fume fumee fument fumer fumes fumeur fumez fun function fund fundamental funds
funerailles funeral funny fur furent furieuse furieux furious furnished furniture further fus fuse fusible fusil fusillade fuss fussy fut futes futon
futur future futures gache gacher gachette gachons gaffe gagne gagnent gagner gagnera gagnerai gagnerait gagnes gain gained gaining gains galant
galerie gallery gamble gambler gambling game games gamin gamins gang gants garage garanti garantie garbage garcon garcons garda garde garden gardener
gardening garder garderai gardes gardien gardiez gare garee garees garer garlic gars gas gasoline gaspillage gaspille gaspiller gaspilles gaspillez
gate gateau gateaux gather gathered gathering gauche gaucher gave gaz gazed gazon geant gear geez geezus gel gele gelee gencives gendarme gendarmes
gene genee general generale generalement generally generation generations genereuse genereux generous genes genial geniale geniaux genie genius genou
genoux genre genres gens gentil gentille gentilles gentillesse gentils gentiment gentle gentleman gentlemen gently genuine genuinely geographie
geography gerant gere gerer gesture get gets getting ghost ghosts gifle gift gifted gifts giggled giraffes girl girlfriend girlfriends girls give
given gives giving glace glacee glaces glad gladly glance glanced glass glasses glimpse glisse global glove gloves glue glued goal goals goat gobe
goes goggles going gold golden golf golfer gomme gone gonna good goodbye goodbyes goodnight goods gorge gorgee gorgeous gosse gosses gossip got gotta
gotten gout goute gouts goutte gouttes gouvernement gouverneur government governor grab grabbed grade grades gradually graduate graduated graduates
graduating graduation grain graines grammaire grammar grammatical grammatically grand grandchildren grande grandement grandes grandfather grandi
grandir grandissent grandit grandmother grandpa grandparents grands grandson grange granted grapes graphic gras grass grasse grateful gratitude gratte
gratter gratuit gratuite gratuitement grave gravement graves gravity gray gre greasy great greater greatest greatly grec greedy green greenhouse
greeted grenier grenouille grenouilles greve grew grey grievement griffes grille grimpa grimpe grimper grinning grippe gris groaned groceries grocery
grognon gronde gronder gros gross grosse grosses grossier grossiere grossierete grossir grotte grouchy grouille grouiller ground grounded grounds
group groupe groupes groups grow growing growled grown grows growth grudge grumbling guarantee guaranteed guard guarded guards guere gueri guerie
guerir guerre guerres guess guessed guessing guest guests gueule guide guided guilt guilty guimbarde guise guitar guitare guitares guitarist
guitariste guitars gullible gum gums gun gunman gunmen guns gunshot gunshots guts guy guys gym habile habilete habille habillee habillees habiller
habilles habit habitais habitait habitants habite habitent habiter habites habitez habitons habits habitude habitudes habitue habituee habituel
habituellement habituer habitueras habitues hache hacksaw had hadn hair haircut hairdresser hairstyle hais haleine half halfway hall hallway ham
hamburger hamburgers hamecon hammer hand handbag handcuffed handed handful handicape handicapped handkerchief handkerchiefs handle handled handles
handling hands handsome handwriting handy hang hanged hanging hangover hantee happen happened happening happens happier happiest happily happiness
happy hard harder hardest hardly hardships hardware hardworking haricots harm harmful harmless harsh harvest has hasard hashtag hasn hasty hat hatched
hate hated hates hatred hats haunted hausse haut hautbois haute hautement hautes hauteur hauts have haven having hay head headache headaches headed
heading headlights headline headphones headquarters heads heal healed health healthier healthy hear heard hearing heart heartbroken heartburn hearted
hearts heat heated heater heating heaven heavier heavily heavy hectic heels height heights hein held helicopter helicoptere hello helmet helmets help
helped helpful helping helpless helps hen her herbe herbes here herite hero heroin heroine heros hers herself hesitate hesitated hesitation hesite
hesiter hesitez heure heures heureuse heureuses heureux heurte heurter hibernate hid hidden hide hideous hiding hier high higher highest highly
highway hike hiking hilarant hilarious hill hills him himself hint hip hire hired hiring his histoire histoires history hit hitting hiver hoarse hoax
hobbies hobby hocha hockey hold holding holds hole holes holiday holidays holy home homeless homes homesick hometown homework homme hommes homo
homosexuel honest honestly honesty honey honeymoon honnete honnetes honnetete honneur honor honored honte honteux hood hook hoped hopeless hopes
hoping hopital hopitaux horaire horaires horizon horloge horn horns horreur horrible horriblement horrific horrifie horrified horror hors horse horses
hospital hospitalite hospitality hospitalized host hostage hostages hostile hot hotel hotels hotesse hotter hottest hour hours house household houses
housewife housework housing how however howling hug huge hugged hui huile huit huitres humain humaine humains human humanite humanity humans humble
humeur humid humide humiliate humiliated humilie humiliee humming humor humour hunch hundred hundreds hung hunger hungry hunt hunted hunting hurle
hurler hurricane hurried hurry hurt hurting hurts husband husbands hut hydrogen hydrogene hypocrite hypothese hypothesis hysterical ice iceberg ici
icy idea ideal ideas idee idees identical identifier identify identite identity idiot idiote idiotes idiots idle ignora ignorais ignorait ignorance
ignorant ignore ignored ignorent ignorer ignores ignorez ignoriez ignoring ignorons ile ill illegal illegally illegaux illiterate illness illusion
illustrated ils image images imaginais imaginary imagination imaginative imagine imagined imaginee imaginer imaginez imagining imbecile imitate
imitating imiter immature immediat immediate immediately immediatement immense immeuble immeubles immigrants immiscer immobile immobilier
impardonnable impartial impatience impatient impatiente impatients impensable impermeable impitoyable implique impliquee impliquees impliquer
impliques implora implying impoli impolie impolite import importance important importante importantes importants importe imported imports imposed
impossible impots impresario impress impressed impression impressionnant impressionne impressionnee impressionnees impressionner impressionnes
impressions impressive imprevisible imprimante improbable improve improved improvement improves improving imprudent impuissant impuissante impulse
impulsive inacceptable inadequate inappropriate inattendu incapable incapables incapacite incendie inch inches incident incite inclina inclined
include included includes including inclus income incompetent inconnu inconnue inconscient inconsciente incontrolable inconvenience inconvenient
incorrect incorrecte increase increased increases increasing incredible incredibly incroyable incroyablement incroyables incurable indebted indeed
independant independence independent indicate indication indice indifferent indifferente indigne indignee indiqua indique indiquer indispensable
individu individual indoors industrial industrie industry inevitable inexpensive infected infection infirmiere inflation infliger influence influenced
influent influential inform information informations informatique informe informed informee informer informes ingenieur ingenieuse ingenieux
ingredients inhabitants inhabituel inhabituelle inherited initialement initials injection injured injuries injury injuste ink innocence innocent
innocente innombrables inondation inondations inoubliable inquiet inquiete inquieter inquietes inquietez inquiets inquietude inquietudes inquired
insane inscription inscrire inscrit inscrite insect insecte insectes insects insecure insense insensitive inseparable inside insist insista insiste
insisted insists inspiration inspire inspired install installe installed installer installes instant instantanement instantly instead instinct
instincts instituteur institutrice instructions instructor instrument instruments insult insulte insulted insulter insulting insults insupportable
insurance insured intelligence intelligent intelligente intelligentes intelligents intend intended intends intense intent intention intentional
intentionally intentionnellement intentions intently interdit interdite interessait interessant interessante interessantes interessants interesse
interessee interessees interessent interesser interesserait interesses interessez interest interested interesting interests interet interets interfere
interfered interieur intermediaire internal international internationale interpret interprete interpreted interpreter interroger interrompez
interrompit interrompre interromps interrompu interrupt interrupted interrupteur interrupting intersection intervened intervenir interview interviewed
intime intimes intimidate intimidated intimidating intimider intimite into intolerant intrepide intrigue intrigued intriguing introduce introduced
introduction introduit inutile inutiles invaded invalid invent inventa invente invented inventer invention inverse invest invested investi investigate
investigating investigation investissement investment invincible invisible invita invitation invite invited invitee invitees inviter invites inviting
involve involved ipad ipod ira irai irais irait iras irez iron ironed ironing irons iront irrealiste irrelevant irresistible irresponsable
irresponsible irritable irritant irritated irritating irruption island islands isn isolated isole isolee issue issued issues italien itchy item items
its itself ivre ivrogne jacket jail jalouse jalouses jaloux jam jamais jambe jambes jambon janvier japonais japonaise japonaises jar jardin jardinier
jaune jaunes jaw jazz jealous jeans jeez jellyfish jerk jet jeta jete jetee jeter jetez jette jeu jeudi jeune jeunes jeunesse jeux jewelry jewels job
jobs jogging joie joignez join joindre joined joining joins joint joke jokes joking joli jolie jolies jolis jong joua jouaient jouais jouait jouant
joue jouent jouer jouera jouerai joues jouet jouets joueur joueurs jouez jouions jouons jour journal journalist journaliste journalistes journaux
journee journey jours joyeux judge judged judgement judgment judicieusement judicieux juge jugement juger jugez juice juillet juin jules jumeau
jumeaux jumelle jumelles jump jumped jumping jungle junior junk jupe jupes jure jurer jury jus jusqu jusque just juste justement justes justesse
justice justifie justifiee justifier justify kanji karaoke karate keep keeping keeps kept ketchup key keyboard keys kick kicked kid kidding kidnapped
kidnappers kidney kids kill killed killer killers killing kilograms kilometers kilometres kilos kimono kind kindergarten kindly kindness kinds king
kiss kissed kisser kissing kitchen kite kitten knee knees knew knife knit knitting knives knock knocked knocking knot know knowing knowledge known
knows lab label labeur labor laboratoire lac lacet lacets lache lacher laches lachez lack lacking lacks ladder ladies lady lag laid laide laissa
laissai laissait laissant laisse laissee laissees laissent laisser laissera laisserai laisserais laisserait laisserent laisseront laisses laissez
laissiez laissons lait lake lamb lame lamp lampe lanca lance lancer land landed landing landlord langage language languages langue langues lap lapin
lapins laptop laquelle large largely largement larger largest largue larmes las lasse last lasted late lately later latest latin laugh laughed
laughing laughs laughter launched laundry lave lavee laver laves law lawn laws lawyer lawyers lay laziness lazy lead leader leaders leadership leading
leads leaf leak leaking leaks lean leaned leaning leap learn learned learner learning learns least leather leave leaves leaving leche lecon lecons
lecteur lecture led left leftovers leg legal leger legere legerement legged legitime legs legumes leisure lemon lemonade lemons lend lendemain lending
length lenses lent lente lentement lentilles lequel les lesquelles lesquels less lessive lesson lessons let lets letter letters letting lettre lettres
lettuce leur leurs leva levait leve levee level levent lever leverai leves levez levres liar liars libere liberes liberte librairie library libre
librement libres licencie licencier license licking lid lie lied lien lies lieu lieux life lifestyle lifetime lift lifted light lighter lighting
lightly lightning lights ligne lignes likable like liked likelihood likely likes liking limit limite limited limites limits limp limping line lined
lines linge linguistics link lion lions lips lipstick liquid liquide lire lis lisais lisait lisant lise lisent lises lisez list liste listed listen
listened listener listening listens lit liter literally literature lits litterature little live lived liver lives living livraison livre livrer livres
lmao lmfao lmfaoo load loaded loads loan loaves lobby lobster local localisation locate located location lock lockdown locked locker locks locuteur
locuteurs log loge logement logic logical logiciel logique loi loin lois loisirs lonely long longer longest longs longtemps longue longuement longues
longueur look looked looking looks loose looters looting lors lorsqu lorsque lose loser loses losing loss losses lost lot loterie lots lottery loua
louche loud louder loudly loue louer loup loupe louper loups lourd lourde lourdes lousy love loved lovely lover loves loving low lower lowered loyal
loyalty loyaute loyer luck lucky lue luggage lui lumiere lumieres lunatic lunch lundi lundis lunettes lung lungs lus lustres lut lutte luxe luxury
lycee lyceen lying lyrics machine machines machoire mad made madman magasin magasins magazine magazines magic magician magicien magie magique magnet
magnificent magnifique magnifiques mah mahjong mai maid maiden maigre maigrichon maigrichonne mail mailbox maillot mailman main mainly mains maintain
maintained maintenant maintenir maintes maire mairie mais maison maisons maitre maitresse maitrise maitriser majeur majeure major majored majoring
majorite majority majors make makes makeup making mal malade malades maladie maladies maladroit maladroite malbouffe malchance malchanceuse
malchanceux male malediction malentendu malgre malheur malheureuse malheureusement malheureux malhonnete maligne malin maline malins mall mallette
maman mammals mammifere man manage managed management manager manages managing manche manches mandat mange mangea mangeais mangeant mangee mangent
mangeons manger mangera mangerai mangerons manges mangez mangions maniac maniere manieres manif manifestants manifestation manifestement manipuler
mankind mannequin manner manners manqua manquait manquants manque manquent manquer manquera manquerez manques manquez manquons mansion manteau
manteaux manual manuel manuelle manuels manufactures manuscript many map maquette maquillage marathon marcha marchait marchames marchandises marchant
marche marcher marchera marches marchez mardi mare maree margarine mari mariage mariages mariee mariees marient marier maries marin marins marked
market marks marque marrant marrante marrants marre marrer marriage married marron marry marrying marteau mashed mask masks masque mass massacre
massage masse master masterpiece mat match matches matchs matelas material materialistic materials materiaux materiel maternelle math mathematics
mathematiques maths matiere matieres matin matinee matins matter matters mattress mature mauvais mauvaise mauvaises maux maybe mayor meal meals mean
meaning meaningless meanings means meant measure measured measurements measures meat mec mecanicien mechanic mechant mechante mecontent mecs medaille
medal medecin medecine medecins media medical medicale medicament medicaments medication medicaux medicine medieval medievale mediocre meditating meet
meeting meetings meets meilleur meilleure meilleures meilleurs melange mele meler melodie melody melted melting melts member members membership membre
membres meme memes memoire memories memorise memoriser memorize memorized memory men menaca menace menacee menaces menage menageres mendiant mene
menee menent mener meneur meneuse mens mensonge mensonges ment mentait mental mentale mentalement mentally mentent menteur menteurs menteuse mentez
menti mention mentioned mentionne mentionner mentir mentirait menton menu meprise meprisent mepriser meprisez mer merci mercredi mercy merde mere
merely meres merite meritent merites meritez meritons merveille merveilleuse merveilleux mes mess message messages messed messing messy mesure mesurer
mesures met metal metaux meteo meteorologiques meter meters method methode methodes methods metier metres metro mets mette mettent mettez mettiez
mettons mettra mettrai mettre meubles meure meurent meurs meurt meurtre meurtrier mice micro microphone microscope microwave mid middle midi midnight
miel mien mienne miennes miens mieux might mignon mignonne mignonnes mignons migraine mild mile miles milieu militaire military milk mille milles
milliards millier milliers million millionaire millionnaire millions mince minces mind minded minds mine mineral minerals mineur mini minimum minister
ministre minor minuit minute minutes miracle miracles mirent miroir mirror mis mise miserable mises misjudged misplaced miss missed misses missing
mission mist mistake mistaken mistakes mistook misunderstand misunderstanding misunderstood mit mix mixed mixture mob mobile mobilier moche mode model
modele modern moderne modernes modest modeste moi moindre moins mois moisi moist moitie molecule mom moment moments mon monde mondial mondiale money
monk monkey monkeys monnaie monster monstre monta montagne montagnes montant monte montee monter monterent montes month monthly months montra montre
montree montrent montrer montrera montrerai montreras montrerez montres monument mood moody moon moque moquees moquer moquerent moques moquette moral
morale morally morceau morceaux mord mordre mords mordu mordue more morning mornings moron mort morte mortes morts mosque mosquee mosquito mosquitoes
most mostly mot motel moteur mother motif motion motioned motionless motivated motivation motive motivee motives moto motor motorcycle mots mouches
mouchoir mouille mouillee mouilles moulin mountain mountains mourant mourir mourra mourrais mourrons moururent mourut mouse moustache moustique
moustiques mouth mouton moutons mouvement mouvements move moved movement moves movie movies moving mow mower mowing moyen moyenne moyens much mud
muddy mug mugged muggy mule multiple munitions mur murder murdered murderer mures murs muscle muscles musee musees museum museums mushrooms music
musical musician musicians musicien musique must mustache mustered mustn mutual mutuellement myself mystere mysteres mysteries mysterious mystery nage
nageaient nager nageur nagging naif nail nails naissance naive naked name named names nana nap napkin napkins narrow narrowly nasty natale natation
natif natifs nation national nationale nationalite nationality native natives natural naturally nature naturel naturelle naturellement naturelles
naturels naughty nausee nauseous navette naviguer naviguez navire navires navy neanmoins near nearby nearest nearly neat neatly necessaire
necessairement necessaires necessarily necessary necessite necessity neck necklace nee need needed needing needle needn needs nees negatif negatifs
negative neglected neglige negligence negligent negligente negociation negociations negocie negocier negotiable negotiate negotiated negotiation
negotiations neige neigeait neiger neigera neighbor neighborhood neighbors neighbours neither nephew nerfs nerve nerves nerveuse nerveusement
nerveuses nerveux nervous nervously nes net nette nettoie nettoya nettoye nettoyer neuf neufs neuve never neveu new newer news newspaper newspapers
next nez nia nicely nicer nicest niche nick nickname nid nie niece nier night nightmare nightmares nights nine ninety ninjas nique niquer nitrogen
niveau nobody nocturne nod nodded noeud noir noire noires noirs noise noises noisy nom nombre nombres nombreuse nombreuses nombreux nomme noms non
nonante none nonsense nonstop noodles noon nor nord normal normale normalement normales normalite normally normaux nos nose not note notebook
notebooks noted noter notes nothing notice noticed noticing notified notify notre notres nouilles nourri nourrir nourris nourrissant nourrissent
nourrissez nourrit nourriture nous nouveau nouveaux nouvel nouvelle nouvelles novel novelist novels now nowadays nowhere noya noyade noye noyee noyer
nuage nuages nuageux nucleaire nuclear nude nue nues nuisance nuit nuits nul nulle numb number numbers numerique numero nurse nurses nus nutritious
nuts oak oath obedient obei obeir obeis obeit obese obey obeyed object objected objectif objectifs objection objections objective objects objet objets
obligation obligatoire oblige obliged obligee obligees obliges obligez obnoxious oboe obscurite obsede observant observe observed observer obsessed
obstacle obstinate obtenir obtenu obtiens obtient obtint obvious obviously occasion occasionally occasions occupe occupee occupees occupent occuper
occupera occuperai occupes occupied occur occurred ocean octobre odd odds odeur oeil oeuf oeufs oeuvre oeuvres off offend offended offense offensee
offenser offensive offer offered offering offert office officer officers official officially officials officiel officier offre offrir offrit offusque
often oignons oil oiseau oiseaux okay old older oldest olives ombre omfg omg once oncle ondes one onereuse onereux ones ongles ongoing onions online
only ont onto onze open opened opener opening opens opera operate operating operation opinion opinions opponent opponents opportunite opportunites
opportunities opportunity opposants oppose opposed opposee opposes opposite opposition optimist optimiste optimistic option options optique orage oral
orange oranges orateur orbit orchard orchestra orchestre order ordered orders ordinaire ordinary ordinateur ordinateurs ordonna ordonne ordonnee ordre
ordres ordures oreille oreiller oreilles organ organic organisation organise organisee organisees organiser organises organization organize organized
orientation origin originaire original originally origine orphan orphelin orteils orthographe oses osez otage otages ote oter other others otherwise
oublia oubliai oublie oubliee oublier oublierai oubliez oublions ouch ouest ought oui ouie our ouragan ours ourselves out outage outcome outdoor
outdoors outfit outgoing outil outils outlive outraged outre outside outskirts outstanding ouvert ouverte ouvertes ouverts ouverture ouvrage ouvrages
ouvre ouvrez ouvriers ouvrir ouvrira ouvris ouvrit oven over overcoat overcome overconfident overdose overheard overlook overlooked overly overnight
overreacting overseas overslept overtime overweight overwhelming overworked owe owed owes own owned owner owners owns oxygen oxygene oysters pace
pacing pack package packed packing packs pagaille page pages paid paie paiement paient paiera paierai paies paille pain painful pains paint painted
painter painting paintings pair paire paires pairs paix pajamas palace palais pale palissade palit palm pan pancakes pandas panic panicked panier
panique panne panneau pantalon pantalons panting pants papa paper paperasse papers paperwork papier papiers papillon papillons paquet par parade
paradis parages paragraph paragraphe parais paraissait paraissent paraissez parait paraitre parallel paralyse paralyzed paramedics paranoiaque
paranoid parapluie parapluies parc parce parcel parcourir parcours parcouru parcourut parcs pardessus pardon pardonne pardonner pardonnera pardonnerai
pare pareil pareille pareilles pareils parent parents paresse paresseuse paresseux parfait parfaite parfaitement parfaites parfaits parfois parfum
pari parie parier park parked parking parks parla parlaient parlais parlait parlant parle parlent parler parlera parlerai parlerait parlerent
parlerons parles parlez parliez parlions parlons parmi parole paroles parrot pars part partage partager partagerent partais partait partant parte
parted partenaire partenaires partent partes partez parti participants participate participated participe participer particular particularly
particulier particuliere particulierement partie partiel partiellement parties partiez partions partir partira partirai partirent partirons partis
partit partly partner partners partons partout parts party parvenez parvenir parvenons parvenu parvenue parvenues parvenus parviendra parvienne
parviens parvient parvinmes parvint pas pass passa passage passager passagers passais passait passant passe passed passee passees passenger passengers
passent passeport passer passera passerai passerait passerent passes passez passing passion passionate passionnant passionne passive passons passport
passports password past pasta pasteque pastime pates path pathetic pathetique patiemment patience patient patiente patienter patientes patiently
patients patin patiner patron patronne patted pattern pattes paume pause paused pauvre pauvres pauvrete pay paycheck payday paye payee payees payer
payerai payes payez paying payment payments pays paysage peace peaceful peacefully peach peaches peanut peanuts pear pearls peau peche pecher peches
pecheurs peculiar peeked peel peeled peeling peigne peignit peindre peine peint peinte peintre peints peinture peintures pelle pelouse pen penalty
pencha pencher pencil pencils pendant pendule penetra penetre penetrer penible penny pens pensa pensaient pensais pensait pense pensee pensees pensent
penser penserait penses pensez pensiez pension pensions pensons pente penurie people pepper peppers per percent perceptive percer percevoir percute
perd perdant perde perdez perdirent perdis perdit perdons perdre perds perdu perdue perdues perdus pere perfect perfectionist perfectly perform
performance performed perfume perhaps peril perils period periode perles permanence permanent permanente permet permettra permettrait permettre permis
permission permit permitted permitting perplexe perplexed perplexes perroquet perseverance persistent person personal personality personally
personnage personnalite personne personnel personnelle personnellement personnelles personnes perspective persuada persuade persuaded persuader perte
pertes pese peser pesos pessimiste pessimistic pet pete petit petite petites petits petrin petrole pets peu peuple peur peut peuvent peux phares
pharmacie pharmacy phase phenomenon philosopher philosophie philosophy phone phoned phones photo photogenic photogenique photograph photographe
photographer photographie photographs photos phrase phrases physical physically physics physique physiquement pianist pianiste piano pic pick picked
picking pickpockets picky picnic pics picture pictures pie piece pieces pied pieds piege pieges pier pierced pierres pies pig pige pigeon pigeons pigs
pile piles pillow pills pilot pilote pilule pilules pin pince pinched pink pipe pique piquer pirate pirates pire piscine piste pistol pistolet pitch
pitched pitie pity pizza pizzas pizzeria placa placard place placed placer places plafond plage plague plaide plaie plaignait plaignent plaignez
plaignit plain plaindre plains plaint plainte plaintes plaira plaire plais plaisante plaisanter plaisanterie plaisanteries plaisantes plaisantez
plaisir plaisirs plait plan planche plancher plane planes planet planete planets planifie planned planning plans plant plante planted plantee planter
plantes planting plants plaque plaquer plastered plastic plastique plat plate plates platform plats play played player players playground playing
plays pleaded pleasant pleasantly please pleased pleasure pleasures plein pleine pleinement pleines pleins plenty pleura pleurait pleure pleurent
pleurer pleut pleuvait pleuve pleuvoir pleuvra pleuvrait plie plier plomb plombier plonge plot plotting plu plug plugged pluie pluies plumber plume
plunged plupart plus plusieurs plut plutot pluvieux pneu pneumonia pneus poche poches pocket pockets poele poem poeme poemes poems poesie poet poete
poetry poids poignarde poignee poignet poil poing poings point pointa pointe pointed pointer pointing pointless points pointure poison poisoned
poisoning poisonous poisson poissons poitrine poivre poker pole poli police policeman policemen policier policiers policies policy polie polies
poliment polis polish polished polite politely politesse political politician politicians politicien politiciens politics politique politiques
polluted pollution pomme pommes pompier pompiers ponctuel ponctuelle ponctuelles ponctuels pond pont ponts pony pool poor poorer poorly pop popcorn
pope populaire populaires popular popularite popularity population porc porch pork port porta portable portaient portail portais portait portant porte
portee portefeuille portent porter portes porteur portez portiez portrait posa pose posed posee poser poses posez positif position positive posons
possedait possede possedent posseder possedes possedez possession possessive possibilite possibilites possibilities possibility possible possibles
possibly post postal postale postcard postcards poste posted poster postes postpone postponed postule postuler pot potable potato potatoes potential
potentiel pouce poudre pouffer poule poules poulet poulets pouls poumon pound pounding pounds poupee poupees pour pourboire poured pouring pourparlers
pourquoi pourra pourrai pourraient pourrais pourrait pourras pourrez pourriez pourrions pourrons pourront poursuivi poursuivit poursuivre pourtant
pourvu pourvue poussa pousse poussent pousser pousses poussez poussiere pouvaient pouvais pouvait pouvez pouviez pouvions pouvoir pouvoirs pouvons
poverty power powerful powerless powers pox practical practically practice practiced practices practicing praise praised pratique pratiquement
pratiquer pratiques pray prayed praying pre prealable precedent precedente preches precieuse precieux precious precipita precipitation precipite
precipiter precipiterent precis precise precisely precisement precises predict predictable predicted prediction predictions predire predit prefecture
prefer preferable prefere preferee preferees preferent prefererais prefererait preferes preferez preferred prefers prefet prefete pregnant prejudice
prejudiced prejuges premier premiere premieres premiers premonition prenais prenait prenant prend prendra prendrai prendrais prendrait prendre
prendrons prends prenez preniez prenne prennent prennes prenom prenons preoccupation preoccupe preoccupee preoccuper prepara preparatifs preparation
preparations prepare prepared preparee preparees preparer prepares preparing pres prescription presence present presenta presentation presente
presented presentee presentent presenter presenterai presentes presents preserver president presidente presidential presque press pressa presse
pressed pressee pressentiment presser presses pressing pression pressure pressured prestation presume pret prete pretend pretended pretending
pretendre pretends pretendu preter preterai preterais pretes pretextes pretez pretre prets prettier prettiest pretty preuve preuves prevenant prevenir
prevent prevented prevents prevenu prevenue prevenues prevenus previous previsible previsions prevoir prevois prevoit prevoyez prevoyons prevu prevue
pria price priced prices pride prie prier priest primary prime prince princess princesse principal principale principalement principales principe
principes principle principles print printed printemps printer prior priorite priorites priorities priority prirent pris prise prises prison prisoner
prisoners prisonnier prisonnieres prisonniers prit privacy private privately prive privee prives privilege prix prize prizes probabilite probability
probable probablement probably problem probleme problemes problems procede proceder procedure proceed proceeded proces process processor processus
prochain prochaine proche proches procure procurer prodigue produce produced produces product productif production productive products produira
produirait produire produisait produise produisent produisit produit produits prof professeur professeure professeurs profession professional
professionnel professionnelle professionnels professor proficient profil profile profit profita profite profiter profits profond profonde profondement
profondeur program programme programmer programmeur programming programs progres progress progresse progressivement prohibited project projection
projet projets prom promenade promenades promene promener promesse promesses promets promettre promis promise promised promises promising promit
promoted promotion promu promue prononca prononce prononcer prononcez prononciation pronounce pronounced pronunciation proof proofread proper properly
property prophecy prophetie propos proposal propose proposed proposer proposes proposez proposition propre proprement propres proprietaire
proprietaires propriete prosperity protect protected protecting protection protective proteger protein protest protestataires proteste protested
protesters protests proud prouve prouver prove proved proven provenance provenant proverb proverbe proves provide provided provides proviennent
provient provisions provoke provoque proximite prudemment prudence prudent prudente prudentes prudents pry psychic psychiques psychologie psychologist
psychologue psychology pub public publicite publie publiee publique published puces pudding pue puis puissance puissant puissante puissants puisse
puissent puisses puissiez puissions puits pull pulled pulling pulse pumes pumped pumpkin punch punched punctual punctuality puni punie punies punir
punis punish punished punishment punition puppy pur purchase purchased pure purent purple purpose purse pus push pushed pushing put putain puts
putting puzzle puzzled puzzles pyjama quai qualifie qualified qualifiee qualite quality quand quant quantite quantity quarante quarrel quarreling
quart quarter quarters quartier quarts quasiment quatorze quatre que quel quelconque quelconques quelle quelles quelqu quelque quelquefois quelques
quels querelle quereller querir question questioned questioning questionnaire questionne questions queue qui quick quicker quickly quiconque quiet
quietly quinze quit quite quits quitta quitte quittee quitter quittera quitterai quittes quittez quitting quoi quotes quotidienne quotidiennement
rabais rabbit rabbits raccompagne raccourci raccroche race races racial raciale racine racing racist rack racket raconta raconte raconter racontes
racontez radeau radiateur radio rafraichir raft rage ragout raide railroad railroads railway rain rainbow raincoat rained rainforests raining rains
rainy raise raised raises raisin raising raisins raison raisonnable raisonnables raisons ralentir rallies rally ramassa ramasse ramasser ramene
ramener rampage rampe ran rancune random randonnee rang range rangee ranger rank rapid rapide rapidement rapidly rappela rappele rappeler rappelez
rappelle rappellerai rappelles rapport rapporte rapproche raquette rare rarely rarement ras rase raser rash rassasie rassembla rassemble rassembler
rat rate rater rates rather rational rats rattrape rattraper ravi ravie ravir ravissante raw ray rays reach reached reaching react reacted reaction
read readily reading reads ready reagi reagir real realisa realise realiser realisera realiseront realises realiste realistic realite reality realize
realized realizes really rear reason reasonable reasons rebelles rebels recall receipt receive received receiving recemment recent recente recently
reception recession recette recettes recevoir rechauffe rechauffer recherche recherchent rechercher recherches recherchons recipe reckless reclamation
reclame recognition recognize recognized recois recoit recolte recoltes recommanda recommande recommander recommanderais recommence recommencer
recommend recommendation recommended recompense reconnais reconnaissance reconnaissant reconnaissante reconnaissants reconnaissez reconnait
reconnaitre reconnu reconnue reconnues reconnus reconnut reconsider record recorded recorder records recours recouvert recouverte recouvre recover
recovered recovering recovery recriminations recrute recrutee recu recue recul reculer recupere recuperer recut red redaction redemarrer redige
rediger redire reduce reduced reduction reduire reduit reduits reel reellement reessayer refaire refais refait refer referai referais referred
refilled refinery reflechi reflechir reflechirai reflechis reflechissais reflechisse reflechit reflect reflection reflects reflet reflexion reflexions
reform refrain refreshed refreshing refrigerateur refrigerator refroidir refugees refugie refugies refund refus refusa refusai refusait refuse refused
refusent refuser refuserais refuses refusing regained regard regarda regardai regardais regardait regardant regarde regarded regardee regardent
regarder regarderent regardes regardez regardiez regardless regardons regards regime region regions register registered registre regle reglement
regler regles regne regret regrets regrettable regrettait regrette regretted regretter regretteras regretterez regular regularly regulations regulier
regulierement reine rejected rejeta rejete rejetee rejoindrai rejoindre rejoint rejouis rejouissons relache related relation relations relationship
relationships relatively relativement relatives relativity relax relaxed relaxing release released relevant releve reliable relied relief relies
relieve relieved religieux religion religions religious reluctant reluctantly rely remain remained remains remarier remark remarkable remarks remarqua
remarquable remarquables remarque remarquer remarques remarried rembourse remboursement rembourser rembourserai remede remember remembered remembering
remembers rememorer remercia remercie remerciements remercier remet remets remette remettez remettra remettre remind reminded reminds remis remise
remit remonte remonter remote remove removed remplace remplacer rempli remplie remplir remplit remporte remporter remue remuee renard rencard
rencontra rencontrai rencontre rencontree rencontrees rencontrent rencontrer rencontrerent rencontres rencontrez rencontriez rencontrons rend rendais
rendait rende rendent rendes rendez rendiez rendimes rendis rendit rendons rendra rendrai rendrait rendre rends rendu rendue rendues rendus renew
renewed renforce renomme renommee renonce renoncer renouveler rent rented rentra rentrant rentre rentree rentrer rentrera rentres renverse renverser
renvoye renvoyer repair repaired repairing repairs repandue reparation reparations repare reparee reparer reparle repas repasse repasser repay repeat
repeated repeatedly repeating repentir repere repeta repete repeter repeterai replace replaced replied reply repond repondez repondis repondit
repondrai repondre reponds repondu reponse reponses report reporte reported reportee reporter reporters reports repos repose reposee reposer reposes
reposez repousse reprendre represent representant representation representative represente represented representent reprimande repris reprises reprit
reproche reprocher reproches reproduira reproduire reproduisait reproduise reptiles reputation requerir request requested requests requiers requiert
require required requires requis requise rescue rescued research resemble resembles reservation reservations reserve reserved reserver reserves reside
residence residential residue resign resignation resigned resigning resist resistance resisted resister resolu resolue resolus resolut resolution
resolved resort resoudra resoudre resourceful resources respect respecte respected respecter respectful respects respectueux respiration respirer
respond responded responding responsabilite responsabilites responsable responsables response responsibilities responsibility responsible ressemblait
ressemble ressemblent ressembler ressembles ressemblez ressens ressent ressentent ressentez ressenti ressentir ressources rest resta restai restais
restait restant restaurant restaurants reste rested restee restees restent rester restera resterai resterent resterez resterons restes restez restiez
resting restless restons restored restrain restroom result resultat resultats resulted results resume resumed retabli retard retarde retenir retentit
retenu retenue reticent retint retira retire retired retirement retirer retires retirez retiring retour retourna retourne retournee retourner
retournerent retournes retourniez retraite retreat retreci retrouve retrouver retrouverai retrouves return returned returning returns reunion reunions
reussi reussir reussira reussiras reussirez reussisse reussit reussite revanche reve reveal revealed reveil reveilla reveillai reveille reveillee
reveillees reveiller reveilles revela revele reveler revenge revenir revenu revenue revenus rever reverrai reverrais revers reves reveur reviendra
reviendrai reviendrais reviendras reviendriez revienne reviennes reviens revient revint revit revoir revolution revu revue reward rewarded rewrite
rhetorical rhume rhumes ribbon ribs rice rich riche richer riches richesse richest rid ridden riddle riddles ride rideau rideaux rides ridicule
ridiculise ridiculous riding rien riez rifle right rights rigole rigoler rigolo rigueur ring ringing rings rinsed riot riots rip ripe ripped rire
rirent ris rise risen riser rises rising risk risked risks risky risque risques risquez rit rivage rivaliser river rivers riviere rivieres riz road
roads roast robbed robber robbers robbery robe robes robinet robot robots rocher rock rocket rocks rode roi role roll rolled roller rolling roman
romance romancier romans romantic romantique rompre rompu rond ronde ronfle roof room roommate rooms root rope ropes roses rotten roue rouge rouges
rough rougir rouille roule rouler round roupie route routes routiere routine row rub ruban rubbed rubber rubbish rude rudeness rue rues rug rugby
rugueux ruin ruine ruined ruines ruining ruins ruisseau rule ruled rules rumeur rumeurs rumor rumors rumour rumours run rung runner running runs rural
ruse rush rushed russe russes rusty ruthless rythme sable sac sachant sache sachent saches sachiez sack sacre sacred sacree sacrifice sacrificed
sacrifices sacs sad sadly safe safely safer safest safety sage sages sagesse said saignait saigne saigner sail sailed sailing sailor sailors sain
saine sains saint sais saisi saisir saisis saisit saison sait sake salad salade salaire salaires salary sale salee sales salesman salir salle salmon
salon salt salty salua salue saluer same samedi sample sand sandwich sandwiches sandwichs sang sanglots sanguin sank sans sansonnet sante saoul saoule
saoules saouls sapin sarcastic sarcastique sat satellite satisfaction satisfactory satisfaire satisfaisant satisfait satisfaite satisfaites satisfaits
satisfied satisfy sauce sauf saufs saumon saura saurais saurait sauras saurons sauront sauta saute sauter sauva sauvages sauve sauvee sauvees sauver
sauves savaient savais savait save saved savent saves savez saviez saving savings savions savoir savon savons saw saxophone say saying says scale scam
scandal scandale scanned scar scarce scarcely scare scared scares scarf scary scattered scenario scene scenery scenic sceptique sceptiques schedule
scheduled scholar scholarship school schools scie science sciences scientific scientifique scientifiques scientist scientists scissors scolaire
scolaires scolded score scored scores scrambled scraped scratch scratched scratching scream screamed screaming screams screen screw screwdriver
screwed scrubbed sea seafood sealed seance search searched searching seaside season seasons seat seatbelt seated seats seau seaux sec seche seches
second seconde secondes secondhand seconds secoue secours secret secretaire secretary secrete secretly secrets secteur section secure securise
securite security seduisant seduisante see seeds seeing seek seeking seem seemed seems seen sees sein seisme seize seized sejour sejourne sejourner
sel seldom selected self selfie selfish sell selling sells selon semaine semaines sembla semblable semblables semblaient semblait semblant semble
semblent sembler semblerait sembles semblez sembliez seme semester semestre senateur senator send sending sends senior sens sensation sense sensed
sensible sensibles sensitive sent sentais sentait sentence sentenced sentences sentent sentes sentez senti sentie sentiez sentiment sentiments sentir
sentiras sentirez sentis sentit separate separated separately separates separe separees separement separer separes sept septembre septieme sera serai
seraient serais serait seras serez serial serie series serieuse serieusement serieuses serieux seriez serions serious seriously serment serons seront
serpent serpents serra serre serrer serres serrure sert servant servants serve served servent server serves serveur serveuse servi serviable service
services serviette serviettes servir servit serviteur ses session set sets setting settle settled seul seule seulement seules seuls seven seventeen
seventh seventy several severe severely severement sew sewing sex sexy shade shadow shake shaken shaking shall shallow shame shampoo shape shaped
share shared shares shark sharp sharpen sharpened sharpening shave shaved shaves shaving she shed sheep sheet sheets shelf shelter shelves shift shine
shining ship shipment ships shirt shirts shit shivering shock shocked shoe shoelaces shoes shone shook shoot shooter shooting shootings shootout shop
shopping shops shore short shortage shortcut shorter shortest shortly shorts shot shots should shoulder shoulders shouldn shout shouted shouting
shouts shoved shovel shoveling show showed shower showered showers showing shown shows shrugged shuffled shut shuttle shy siblings sick sickness side
sidere sides sidewalk siecle sied siege sieges sien sienne siennes sieste siffler sigh sighed sight sign signal signaled signaler signature signe
signed signer signes signifiait significant signification significative signifie signing signs silence silencieuse silencieuses silencieux silent
silently silhouette silk silly silver similaire similaires similar simple simplement simpler simples simply sin since sincere sincerely sincerement
sinceres sing singe singer singers singes singing single sings sinistre sink sinking sinon sip sipped sir sirenes sirens sister sisters sit site sites
sits sitter sitting situation situations situe situee six sixteen sixty size sizes skate skating skeleton skeptical ski skier skiing skill skilled
skills skimmed skin skinny skip skipped skirt skirts skis sky slammed slapped slave slavery sleep sleeper sleeping sleeps sleepy sleeve sleeves slept
slice sliced slices slight slightest slightly slim slip slipped slippers slippery slope sloppy sloshed slow slower slowly small smaller smallest smart
smarter smartest smashed smell smelled smells smh smile smiled smiles smiling smoke smoked smoker smokes smoking smooth smoothly snack snacks snails
snake snakes sneak sneaky sneeze sneezing sniper snipers snore snoring snow snowed snowing snowman snows snowstorm snuck soap soared sobbing sober
soccer sociable social sociale sociales sociaux societe societes society sock socks soda soeur soeurs sofa soft softly software soi soie soient soif
soigneusement soil soin soins soir soiree soirees soirs sois soit soixante sol solaire solar sold soldat soldats soldier soldiers sole soleil solid
solide solitaire solitude solliciter solo solution solve solved solving sombre sombres some somebody someday somehow someone someplace something
sometime sometimes somewhat somewhere somme sommeil sommes sommet son song songe songer songs songwriter sonna sonne sonner sonnerie sons sont soon
sooner sorciere sore sorrow sorry sors sort sortait sorte sorted sortes sortez sorti sortie sorties sortiez sortir sortirai sortirez sortis sortit
sortons sorts sou souci souciais soucie soucier soucies soucieuse soucieux souciez soucis soudain soudaine soudainement souffert souffla soufflait
souffle souffrait souffrance souffrant souffre souffrent souffrir souhait souhaitais souhaite souhaiter souhaiterais souhaites souhaitez souhaitons
souhaits soul soulage soulagee soulagement soulager souleve soulevee soulever souliers soumettre soumis sound sounded soundly sounds soup soupconne
soupe souper soupir sour source sources sourcils sourd sourde souri souriait sourire sourirent souris sourit sournois sous soutenir soutenu soutenue
soutien soutiens soutient souvenez souveniez souvenir souvenirs souvent souviendra souviendrai souvienne souviens souvient soyez soyons space spade
spaghetti spaghettis span spare spatiale speak speaker speakers speaking speaks special speciale speciales specialise specialisee specialist
specialiste specialite specialty speciaux species specific spectacle spectacular speech speeches speechless speed speeding spell spelling spend
spending spends spent spicy spider spiders spill spilled spilt spin spinach spine spinning spirits spite splashed splendid splendide split spoil
spoiled spoke spoken spontane spontaneous spoon spoons sport sports spot spotted spouse sprained sprang spread spreading spring spy spying square
squeeze squeezed squirrel squirrels stabbed stable stade stadium staff stage staggered stain stairs stake stalling stamp stamps stand standard
standards standing stands star stare stared staring stars start started starting startled starts starve starved starving state stated statement
statesman station stationnement statistics statistiques statue status stay stayed staying stays steadily steady steak steal stealing steam steel steep
steer steering step stepfather stepped steps stern stew stewardess stick sticking sticks sticky stiff still sting stingy stink stinks stirred stitches
stock stocks stole stolen stomach stomachache stone stones stood stool stop stopped stopper stopping stops store stored stores stories storm stormy
story stove straight strain strange strangely stranger strangers strangest strangled strategie strategy straw strawberries strawberry stream street
streets strength strengths stress stressant stressed stressful stretch stretched strict strictement strictly strike string strings stripes stripped
stroke strong stronger strongest strongly struck structure struggle struggled struggling stubborn stuck student students studied studies studio study
studying stuff stuffed stuffy stung stunned stupefait stupid stupide stupides stupidest stupidity style stylo stylos subi subir subitement subject
subjects submitted subscribe substitute subtitled subtitles suburbs subvenir subway succeed succeeded succeeds succes success successful such sucre
sucreries sudden suddenly sue sued sueur suffer suffered suffering suffers sufficient suffire suffisamment suffisant suffisante suffisants suffit
sugar suggera suggere suggerer suggest suggested suggesting suggestion suggestions suggests suicidal suicide suicider suis suit suitable suitcase
suitcases suite suits suivant suivante suivantes suivez suivi suivie suivis suivit suivrai suivrais suivrait suivre sujet sujets sum summer summit sun
sung sunglasses sunk sunlight sunny sunrise sunscreen sunset sunshine super superb superbe superficielle superieur superieure superior supermarche
supermarket superstitious supervisor supper supplement supplementaire supplementaires supplia supplie supplied supplier supplies supply support
supporte supported supporter supportes supportez supporting supportive suppose supposed supposee supposees supposer supposes supposition suppress sur
sure surely surement sures surf surface surfing surgeon surgery surmonte surmonter surpoids surprenant surprenante surprend surprendre surpris
surprise surprised surprises surprising surprisingly surprit surrender surrendered surrounded surroundings surs sursauter surtout survecu survecurent
surveille surveiller surveillerai survenait survenir survenu survey survie surviendrait survienne surviennent survient survint survival survivantes
survivants survive survived surviving survivor survivors survivra survivre susceptible sushi sushis suspect suspecte suspected suspects suspended
suspenders suspendu suspendue suspicieuse suspicieux suspicion suspicious suspiciously sut swallow swallowed swallowing swam swear sweat sweater
sweating sweep sweet sweets swept swim swimmer swimmers swimming swims swimsuit switch switched swollen sword swore sworn syllable symbol symbole
sympa sympathetic sympathique sympathiques sympathy symptomes symptoms syrup system systeme tabac table tableau tableaux tablecloth tables tache
taches tag tail taille tailler tailles tails taire take taken takes taking tale talent talented talents talentueuse talentueux tales talk talkative
talked talker talking talks tall taller tallest tandis tank tanker tant tante tantinet tap tapa tape taper tapis tapped taquine tard tarder tardive
target tarif tarte tartes tas task tasse tasses taste tasted tastes tatouage tattoo taught taux tax taxe taxes taxi taxis tea teach teacher teachers
teaches teaching team teams tear tears teased teasing technical technique techniques technologie technology teddy teenager teenagers teens teeth
teindre teint tel tele telecharge telecharger telecommande telegram telephone telephoned telephoner telephonerai telephones telephonique telephoniques
telescope televiseur television tell telle tellement telles telling tells tels temoigne temoigner temoin temoins temper temperature tempete temple
temples temporaire temporarily temporary temps tempt temptation tempted tempting ten tenaient tenais tenait tenant tend tendance tendency tender
tendit tendre tends tendu tendue tenez teniez tenir tennis tense tension tent tenta tentant tentation tentative tente tenter tenterai tentes tentez
tenth tentons tents tenu tenue tenues term terme termes termina termine terminee terminer termines terms terrain terre terrestres terrible
terriblement terribles terribly terrifiant terrific terrifie terrified terrifiee terrifies terrifying territoire territory terror terrorist terroriste
terroristes terrorists tes test testament tested testify testing tests tete tetes tetu text textbook textbooks texte texted texting texto than thank
thanked thankful thanks that the theater theatre theft their theirs them themselves then theorie theories theory therapist therapy there thermometer
thermometre these thesis they thick thief thieves thin thing things think thinking thinks thinner third thirst thirsty thirteen thirties thirty this
thorough thoroughly those though thought thoughtful thoughts thousand thousands thread threat threaten threatened threatening three threw thrilled
throat throne through throughout throw throwing thrown thumb thumbs thunder thx ticket tickets tide tidy tie tied tien tiendra tiendrai tienne
tiennent tiennes tiens tient tiers ties tiger tigers tight tightly tigre tigres till timbre timbres time times timid timide timides tins tint tiny tip
tipsy tiptoed tir tira tire tired tiree tirer tires tirez tiroir tiroirs tirs tissu tissue title titre toast today toe toes tofu together toi toile
toilet toilette toilettes toit told tolerate tolerer tolererai toll tomates tomato tomatoes tomb tomba tombant tombe tombee tombees tombent tomber
tomberent tombes tomorrow ton tondeuse tone tongue tonight tonnes tons too took tool toolbox tools tooth toothache toothbrush toothpaste top topic
topics torche tore torn tornado torse tort tortues torture tortured tossed tot total totale totalement totalite totally toubib touch toucha touche
touched touchee toucher touches touchez touching tough tougher toujours toupet tour tourisme tourist touriste touristes touristique tourists tourna
tournait tournament tourne tournee tourner tournevis tourte tous tout toute toutes toux toward towards towel towels town towns toxic toxique toy toys
traca tracasse trace tracer traces track tracks tractor trade trading tradition traditional traduction traduire traduit traffic trafic tragedie
tragedy tragic trahi trahie trahira trahis trahison train traine trained trainer training trains traire trait traite traitement traitent traiter
traites traitez traitor traitre trampoline tranche tranquille tranquillement tranquilles transfer transferred transforme translate translated
translating translation transmettre transpire transpirer transportation transporte transported trap trapped trash travail travailla travaillaient
travaillais travaillait travaillant travaille travaillent travailler travaillerai travaillerais travaillerent travaillerons travailles travailleur
travailleurs travaillez travailliez travaillons travaux travel traveled traveler travelers traveling travels travers traversa traversant traverse
traverser treason treasure treat treated treating treatment treats treaty tree trees treize tremblait tremble tremblement tremblements trembler
trembling tremendous trempe trentaine trente tres tresor trial tribe tribunal triche tricher trick tricked tricks tricky tricot tricote tricoter tried
tries trigger trip tripes tripped trips triste tristes tristesse trois troisieme trombone trompe trompee tromper trompes trompette trompez
tronconneuse trone troops trop tropical trou trouble troubled troublemaker troubles troupes trousers trousse trousses trout trouva trouvai trouvaient
trouvais trouvait trouvames trouve trouvee trouvees trouvent trouver trouvera trouverai trouveraient trouverais trouveras trouverent trouverez
trouverions trouverons trouveront trouves trouvez trouviez trouvions trouvons truc truck trucs true truite truly trumpet trunk trust trusted trusting
trusts trustworthy truth truthful try trying tsunami tua tube tucked tue tuee tuees tuer tuera tuerai tueront tues tuez tuition tumor tuna tune tunnel
turkey turn turned turning turns turtles tuxedo tuyau tweet tweets twelve twenties twenty twice twin twins twisted two type types typewriter typhon
typhoon typical typing typique typist ugh ugliest ugly ultimate ultime ultraviolet umbrella umbrellas unable unacceptable unarmed unavoidable unaware
unbearable unbelievable unbelievably unbiased unbuttoned uncertain uncle unclear uncomfortable uncommon unconfirmed unconscious undecided under
undercover underestimate underestimated undergo underneath understand understandable understanding understands understood underwater underwear undone
undressing une uneasy unemployed unemployment unes unexpected unexpectedly unfair unfamiliar unfolded unforgettable unfortunate unfortunately
unfriendly unhappy unhealthy unicycle uniform uniforme uniforms unimaginable unimaginative uninsured uninteresting unique uniquement unisson unit
unite univers universal universe universitaire universite university unkind unknown unless unlikely unlock unlocked unlucky unmarried unnecessary
unpack unpacked unpacking unpleasant unpopular unpredictable unrealistic unreasonable unreliable uns unsaid unsociable unsolved unsure untidy until
untrustworthy unusual unwilling upcoming update upload uploaded upon ups upset upside upstairs urbaine urban urge urged urgence urgent urgente
urticaire usage use used useful useless uses usine usines using usual usually utile utiles utilisant utilisation utilise utilisee utilisent utiliser
utilises utilisez utilite utmost utter utterly vacances vacant vacation vacations vaccine vache vaches vacuum vague vaguement vaille vain vaincre vais
vaisseau vaisselle valable valait valent valeur valeurs valid valide valise valises valley valuable valuables value values van vanilla vanille
vanished vante vanter vapeur varicelle variete variety various vas vase vaste vaudrait vaut vecu vecut vedette vegetable vegetables vegetarian
vegetarians vegetarien vegetarienne vegetariens vehicle vehicles vehicule vehicules veille veiller veinard veine velo velos venaient venais venait
venant vend vendent vendeur vendeuse vending vendre vendredi vends vendu vendue vendus venez vengeance veniez venir venons vent vente ventes venteux
ventilateur ventre venu venue venues venus verge veridique verifia verifie verifiee verifier verify veritable veritables verite verrai verrais verre
verres verrez verrons verrouille verrouillee verrouiller vers versa verse version vert verte vertige vertiges verts vertu very veste vet vetement
vetements veterinaire veterinarian vetir vetue veuille veuilles veuillez veuilliez veulent veut veuve veux viande vibrer vicious victim victime
victimes victims victory vide video videos vides vie vieil vieille vieilles vieillissant vieillit viendra viendrai viendraient viendrais viendrait
viendras viendrez viendriez vienne viennent viennes viens vient vies vieux view vif village villagers ville villes vimes vin vingt vingts vinrent vins
vint violence violent violente violin violinist violon violoncelle violoniste viral vire viree virees virent virer vires virgule virtue virus vis visa
visage visible visiblement vision visit visite visited visitee visitent visiter visiteurs visiting visitor visitors visits vit vitamin vitamines
vitamins vite vitesse vitre vitres vitrine vivaient vivais vivait vivant vivante vivantes vivants vive vivement vivent vivez vivid vividly vivions
vivons vivra vivrai vivre vocabulaire vocabulary vocation vodka voeux voice voices voici voie voient voies voila voile voir vois voisin voisinage
voisine voisines voisins voit voiture voitures voix vol vola volant volcan volcano vole volee volent voler voleur voleurs voleuse volley volleyball
volontaire volontaires volonte volontiers vols volume volunteer volunteered volunteering volunteers vomir vont vos vote voted voter votes voting votre
votres voudra voudraient voudrais voudrait voudras voudrez voudriez voudront voulaient voulais voulait voulez vouliez voulions vouloir voulons voulu
voulut vous voyage voyagea voyager voyages voyais voyait voyant voyez voyiez voyons vrai vraie vraies vraiment vrais vue vues vulnerable vus wage
wages waist wait waited waiter waiting waitress wake wakes waking walk walked walker walking walks wall wallet walls wandered wanna want wanted
wanting wants war warm warmed warmer warming warmly warn warned warning warnings warrant wars was wash washed washes washing wasn waste wasted wasting
watch watched watches watching water watered watering watermelon wave waved waves waving way ways weak weaker weakness weaknesses wealth wealthy
weapon weapons wear wearing wears weather web website wedding weeds week weekend weekends weeks weigh weighed weighs weight weird weirdest weirdo
welcome welcomed welfare well went wept were weren west wet whale whales what whatever whatsoever wheat wheel wheelchair wheels when whenever where
whereabouts wherever whether which whichever while whining whiskey whisky whispered whispering whistle whistled whistling white who whoa whoever whole
whose why wicked wide widow wife wig wild willing willingly wimp win wind window windows winds windshield windy wine wing wings wink winked winner
winning wins winter winters wiped wire wisdom wise wisely wiser wish wished wishes wit witch with withdraw withdrew withered within without witness
witnessed witnesses witty wives woah woke woken wolf wolves woman women won wonder wondered wonderful wondering wonders wood wooden woods wool woozy
word words wore work workaholic worked worker workers working works world worm worn worried worries worry worrying worse worst worth worthless
worthwhile worthy would wouldn wound wounded wounds wow wrap wrapped wreck wrestling wrist write writer writes writing written wrong wrote wtf yacht
yard yards yawn yay year years yell yelled yelling yellow yen yens yes yesterday yet yeux yikes yoga yogurt you young younger youngest your yours
yourself yourselves youth zebras zero zipped zipper zone zoo`;
