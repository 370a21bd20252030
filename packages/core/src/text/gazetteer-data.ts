/**
 * Countries, big cities, French regions, departments and towns, accent-free: `key,other name,…` divided by semicolons. Written by scripts/gazetteer.mjs.
 * From Unicode CLDR (Unicode License v3), GeoNames (CC BY 4.0, geonames.org) and Etalab's découpage administratif (Licence Ouverte 2.0).
 */
export const GAZETTEER = `
a coruna;aachen,aix la chapelle;aba;abadan;abbeville;abeokuta;abha;abidjan;ablon sur seine;abobo;abomey calavi;abu dhabi;abu ghurayb;abuja
acapulco de juarez;accra;acheres;achicourt;acigne;acoua;ad diwaniyah;adana;adapazarı;addis ababa;adelaide;aden;ado ekiti;adıyaman
afghanistan,afganistan;africa,afrique;agadir;agartala;agde;agen;ageoshimo;agra;aguascalientes;ahmadnagar;ahmedabad;ahvaz;aiffres;aigues mortes
aimargues;ain;aire sur l adour;aire sur la lys;aisne;aix en provence;aix les bains;aixe sur vienne;aizawl;aizenay;ajaccio;ajman city;ajmer;akashi
akita;akola;aksu;aktau,aktaou;aktobe;akure;al ahmadi;al amarah;al basrah al qadimah;al fayyum;al hillah;al hoceima;al hudaydah;al hufuf;al jubayl
al kharj;al khums;al kut;al mahallah al kubra;al mansurah;al mawsil al jadidah;al minya;al mubarraz;al qadarif
aland islands,iles aland,islas aland,alandinseln;albania,albanie,albanien;albert;albertville;albi;albuquerque;alcala de henares;alencon;aleppo,alep
ales;alexandria,alexandrie;alfortville;algeria,algerie,argelia,algerien;algiers,alger;algrange;alicante;aligarh;allahabad;allauch;allier;allinges
allonnes;almaty;alor setar;alpes de haute provence;alpes maritimes;altkirch;alto barinas;altona;alvaro obregon;alwar;amagasaki;amarnath
ambares et lagrave;ambattur;ambazac;amberieu en bugey;ambert;ambilly;amboise;ambon;american samoa,samoa americaines,samoa americana,amerikanisch samoa
amiens;amilly;amman;amneville;amravati;amritsar;amsterdam;anaheim;ananindeua;anantapur;anapolis;ancenis saint gereon;anchorage;andernos les bains
andijon;andorra,andorre;andresy;andrezieux boutheon;angarsk;angeles city;angers;anglet;angola;angouleme;anguilla,anguila;aniche;ankara;annaba;annecy
annemasse;annezin;annoeullin;annonay;anqing;ansan si;anse;anshan;anshun;antakya;antalya;antananarivo;antarctica,antarctique,antartida,antarktis
antibes;antigua & barbuda,antigua et barbuda,antigua y barbuda,antigua und barbuda;antipolo;antofagasta;antony;antwerp,anvers,antwerpen;anyang
anyang si;anzin;aomori;aparecida de goiania;apatou;apt;ar rayyan;aracaju;araguaina;arak;aral;arcachon;archway;arcueil;ardabil;ardeche;ardennes
arequipa;ares;argeles sur mer;argentan;argenteuil;argentina,argentine,argentinien;arhus;ariege;arkhangel sk;arles;arlington;armenia,armenie,armenien
armentieres;arnage;arnouville;arpajon;arpajon sur cere;arques;arradon;arrah;arras;arroyo naranjo;artigues pres bordeaux;aruba;arue;arusha
as sulaymaniyah;asahikawa;asansol;ascension island,ile de l ascension,isla de la ascension,ascension;ashdod;ashgabat;asia,asie;asmara
asnieres sur seine;astrakhan;asuncion;aswan;asyut;atani;atasehir;athens,athenes;athis mons;atikokan;atlanta;atsiaman;atsugi;aubagne;aube;aubenas
aubergenville;aubervilliers;aubiere;aubignan;aubigny les clouzeaux;aubigny sur nere;auby;aucamville;auch;auchel;auckland;aude;audenge;audincourt
audruicq;audun le tiche;augsburg;aulnay sous bois;aulnoy lez valenciennes;aulnoye aymeries;auneau bleury saint symphorien;aurangabad;auray
aurec sur loire;aureilhan;aurillac;auriol;aurora;aussillon;aussonne;austin;australia,australie,australien;austria,autriche,osterreich;auterive;autun
auvergne rhone alpes;auvers sur oise;auxerre;auxonne;avadi;avallon;aveyron;avignon;avion;avon;avranches;avrille;ay champagne;aytre;azadshahr
azcapotzalco;azerbaijan,azerbaidjan,azerbaiyan,aserbaidschan;bab ezzouar;babol;babruysk;bacolod city;bacoor;badalona;baden;bafoussam;bagcılar;bagerhat
baghdad,bagdad;bagneres de bigorre;bagneux;bagnolet;bagnols sur ceze;bago;baguio;bahamas;bahawalpur;bahcelievler;bahia blanca
bahia de banderas,bahia banderas;bahrain,bahrein,barein;baicheng;baie mahault;baillargues;bailleul;baillif;bailly romainvilliers;bain de bretagne
baisieux;bakersfield;baku;balaruc les bains;bali;balikpapan;ballan mire;ballancourt sur essonne;balma;baltimore;balıkesir;bamako;bamenda;banda aceh
bandar abbas;bandar lampung;bandol;bandraboua;bandrele;bandung;bangkok;bangladesh,banglades,bangladesch;bangui;banja luka;banjarmasin;bannalec;banqiao
baoding;baotou;bar le duc;baranagar;barasat;barbados,barbade;barberaz;barcelona,barcelone;barddhaman;bareilly;barentin;bari;barinas;barisal;barlin
barnaul;barquisimeto;barr;barranquilla;barueri;baruta;bas rhin;basel,bale;basrah;basse goulaine;basse terre;bassens;bastia;batam;batangas;bathinda
batikent;batman;batna;baton rouge;battagram;bauchi;baud;bauge en anjou;baume les dames;bauru;bauvin;bavaria,baviere,bayern;bayamon;bayan nur;bayeux
bayonne;beaucaire;beauchamp;beaucouze;beaufort en anjou;beaugency;beaumont;beaumont sur oise;beaune;beaupreau en mauges;beaurains;beaurepaire
beausoleil;beauvais;beauvoisin;beauzelle;bedarieux;bedarrides;begles;behren les forbach;bei an;beihai;beijing,pekin,peking;beira;beirut,beyrouth
bekasi;belarus,bielorussie,bielorrusia;belem,belen;belfast;belford roxo;belfort;belgaum;belgium,belgique,belgica,belgien;belgorod;belgrade
belin beliet;belize,belice;bellary;bellegarde;bellerive sur allier;bellevigne en layon;bellevigny;belleville en beaujolais;belley;bello;belo horizonte
benfeld;bengaluru;bengbu;benghazi;bengkulu;beni;benin;benin city;benito juarez;benoni;benxi;berbera;berck;bergen;bergerac;berlin
bermuda,bermudes,bermudas;bern,berne;bernay;berre l etang;bertoua;besancon;bessan;bessancourt;betheny;bethoncourt;bethune;betim;betton;beuvrages
beuvry;bexley;beynes;beynost;bezannes;beziers;bezons;bhagalpur;bharatpur;bhatpara;bhavnagar;bhayandar;bhilai;bhilwara;bhimbar;bhiwandi;bhopal
bhubaneshwar;bhutan,bhoutan,butan;biarritz;białystok;bidar;bidart;bielefeld;bien hoa;biganos;biguglia;bihar sharif;bihorel;bijapur;bikaner;bilaspur
bilbao;bilimora;billere;billy berclau;billy montigny;binan;binangonan;binic etables sur mer;binjai;biot;birkenhead;birmingham;biscarrosse;bischheim
bischwiller;bishkek;biskra;bissau;biysk;blackpool;blagnac;blagoveshchensk;blain;blainville sur orne;blanquefort;blantyre;blanzy;blaye;blere
bloemfontein;blois;blotzheim;blumenau;boa vista;bobigny;bobo dioulasso;bochum;bochum hordel;boe;bogor;bogota;bogra;bohain en vermandois;bois colombes
bois d arcy;bois guillaume;bois le roi;boissy saint leger;bokaro;boksburg;bolbec;bolivia,bolivie,bolivien;bollene;bologna,bologne;bompas;bon encontre
bonchamp les laval;bondoufle;bondues;bondy;bonn;bonneuil sur marne;bonneville;bonnieres sur seine;bons en chablais;bonsecours;bora bora;bordeaux
borderes sur l echez;borgo;borivli;bormes les mimosas;borujerd;bosnia & herzegovina,bosnie herzegovine,bosnia y herzegovina,bosnien und herzegowina
boston;botshabelo;botswana,botsuana;bouake;bouaye;bouc bel air;boucau;bouchemaine;bouches du rhone;boueni;bouffemont;bougival;bouguenais;bouillante
bouillargues;boulay moselle;boulazac isle manoire;boulogne billancourt;boulogne sur mer;boumerdas;bourail;bourbourg;bourg de peage;bourg en bresse
bourg la reine;bourg les valence;bourg saint andeol;bourg saint maurice;bourges;bourgogne franche comte;bourgoin jallieu;boussy saint antoine
bouvet island,ile bouvet,isla bouvet,bouvetinsel;bradford;brahmapur;braila;brakpan;brampton;bras panon;brasilia;brasov;bratislava;bratsk;braunschweig
brazil,bresil,brasil,brasilien;brazzaville;breal sous montfort;brebieres;brech;bremen;brent;bressuire;brest;bretignolles sur mer;bretigny sur orge
breuillet;briancon;bricquebec en cotentin;brie comte robert;briec;brignais;brignoles;brindas;brioude;brisbane;brissac loire aubance;bristol
british indian ocean territory,territoire britannique de l ocean indien,territorio britanico del oceano indico,britisches territorium im indischen ozean
british virgin islands,iles vierges britanniques,islas virgenes britanicas,britische jungferninseln;brittany,bretagne;brive la gaillarde;brno;bron
brooklyn;brou sur chantereine;bruay la buissiere;bruay sur l escaut;bruges,brugge;bruguieres;brumath;brunei,brunei darussalam;brunoy
brunstatt didenheim;brussels,bruxelles,brussel;bruz;bry sur marne;bryansk;buc;bucaramanga;bucharest,bucarest;bucheon si;budapest;budta;buenaventura
buenavista;buenos aires;buffalo;bujumbura;bukan;bukavu;bukhara;bukit mertajam;bulawayo;bulgaria,bulgarie,bulgarien;bully les mines;buraydah
bures sur yvette;burgundy,bourgogne;burhanpur;burkina faso;burnaby;bursa;burundi;busan;busingen;bussy saint georges;butuan;buxerolles;bydgoszcz
cabanatuan city;cabestany;cabimas;cabries;cabuyao;cachan;cadaujac;caen;cagayan de oro;cagnes sur mer;cahors;cainta;cairo,le caire;calabar;calais
calamba;calgary;cali;callao;calonne ricouart;caloocan city;caluire et cuire;calvados;calvi;calvisson;camaguey;camayenne;cambo les bains
cambodia,cambodge,camboya,kambodscha;cambrai;cameroon,cameroun,camerun,kamerun;campeche;campina grande;campinas;campo grande;campos dos goytacazes
can tho;canada,kanada;canaries,kanaren;canary islands,iles canaries,canarias,kanarische inseln;canberra;cancale;cancun;canejan;canet en roussillon
cangzhou;cankaya;cannes;canoas;canohes;cantal;canteleu;canton island,canton,isla kanton;capbreton;cape town;cape verde,cap vert,cabo verde
capesterre belle eau;cappelle la grande;carabanchel;caracas;carapicuiba;carbon blanc;carbonne;carcassonne;cardiff;carentan les marais;carhaix plouguer
caribbean netherlands,pays bas caribeens,caribe neerlandes,karibische niederlande;carmaux;carnoux en provence;carpentras;carquefou;carqueiranne
carrefour;carrieres sous poissy;carrieres sur seine;carros;carry le rouet;cartagena;caruaru;carvin;casablanca;cascavel;casey station;cassis
castanet tolosan;castelginest;castelnau d estretefonds;castelnau le lez;castelnaudary;castelsarrasin;castres;castries;catalonia,catalogne,cataluna
catania;caucaia;caudan;caudebec les elbeuf;caudry;caumont sur durance;caussade;cavaillon;cavalaire sur mer;caxias do sul;cayenne
cayman islands,iles caimans,islas caiman,kaimaninseln;cazouls les beziers;cebazat;cebu city;celaya;cenon
central african republic,republique centrafricaine,republica centroafricana,zentralafrikanische republik;centralniy;centre val de loire;centurion
ceret;cergy;cernay;cesson;cesson sevigne;cessy;cestas;ceuta & melilla,ceuta et melilla,ceuta y melilla,ceuta und melilla;ceyrat;chabeuil
chad,tchad,tschad;chagny;chagos archipelago;chalette sur loing;challans;challes les eaux;chalon sur saone;chalonnes sur loire;chalons en champagne
chamalieres;chambery;chambly;chambourcy;chambray les tours;chamonix mont blanc;champagne au mont d or;champagne sur oise;champagne sur seine
champagnole;champigneulles;champigny sur marne;champniers;champs sur marne;chanda;chandigarh;chandler;changchun;changde;change;changsha;changshu city
changwon;changzhi;changzhou;chanteloup les vignes;chantepie;chantilly;chantonnay;chanverrie;chaoyang;chaozhou;chaponost;chapra;charbonnieres les bains
charente;charente maritime;charenton le pont;charleroi;charleville mezieres;charlotte;charlottesville;charnay les macon;chartres;chartres de bretagne
charvieu chavagneux;chasse sur rhone;chassieu;chateau arnoux saint auban;chateau gontier sur mayenne;chateau thierry;chateaubourg;chateaubriant
chateaudun;chateaugiron;chateaulin;chateauneuf les martigues;chateauneuf sur loire;chateaurenard;chateauroux;chatel guyon;chatelaillon plage
chatellerault;chatenay malabry;chatenoy le royal;chatham islands;chatillon;chatillon sur chalaronne;chatillon sur seine;chatou;chatuzange le goubet
chaumes en retz;chaumont;chauny;chauray;chauvigny;chavanoz;chaville;chazelles sur lyon;cheboksary;checy;chelles;chelyabinsk;chemille en anjou;chemnitz
chengde;chengdu;chengzhong;chennai;chennevieres sur marne;chenove;cheonan;cheongju si;cher;cherbourg en cotentin;cherepovets;cherkasy;chernihiv
chernivtsi;chesapeake;chessy;chevigny saint sauveur;chevilly larue;chevreuse;chiang mai;chiba;chicago;chiclayo;chiconi;chifeng;chigasaki;chihuahua
chile,chili;chilly mazarin;chimbote;chimoio;china,chine;chiniot;chinju;chinon;chirongui;chisinau;chita;chittagong;chitungwiza;chofu;choisy le roi
cholet;chon buri;chongjin;chongqing;christchurch;christmas island,ile christmas,isla de navidad,weihnachtsinsel,navidad;chula vista;chuncheon;chuuk
chuzhou;ciampea;ciboure;cilaos;cileungsir;cimahi;cincinnati;ciputat;cirebon;city of balikpapan;city of westminster;ciudad apodaca;ciudad bolivar
ciudad del este;ciudad general escobedo;ciudad guayana;ciudad juarez;ciudad lineal;ciudad lopez mateos;ciudad nezahualcoyotl;ciudad obregon
ciudad victoria;claix;clamart;clapiers;claye souilly;clermont;clermont ferrand;clermont l herault;cleveland;clichy;clichy sous bois
clipperton island,ile clipperton,isla clipperton,clipperton insel;clisson;cloyes les trois rivieres;cluj napoca;cluses;coacalco;coatzacoalcos
cochabamba;cochin;cocos (keeling) islands,iles cocos,islas cocos,kokosinseln;cocos islands;cognac;cognin;cogolin;coimbatore;colmar;cologne,koln
colombelles;colombes;colombia,colombie,kolumbien;colombo;colomiers;colonia del valle;colorado springs;columbus;combourg;combs la ville;comilla;comines
commentry;commercy;comoros,comores,comoras,komoren;compiegne;conakry;concarneau;concepcion;condat sur vienne;conde en normandie;conde sur l escaut
condom;conflans sainte honorine;congo brazzaville,congo,kongo brazzaville;constanta;constantine;contagem;contes
cook islands,iles cook,islas cook,cookinseln;copenhagen,copenhague;corbas;corbeil essonnes;corbie;cordoba;corlu;cormeilles en parisis
cormelles le royal;cormontreuil;cornebarrieu;corpus christi;correze;corrientes;corse du sud;corsica,corse;corte;cosne cours sur loire;costa rica
cote d or;cotes d armor;cotonou;coublevie;coubron;coudekerque branche;coueron;coulaines;coulogne;coulommiers;coulounieix chamiers;courbevoie
courcelles les lens;courdimanche;cournon d auvergne;cournonterral;courrieres;coursan;courthezon;courtry;coutances;coutras;couzeix;coventry;cox s bazar
coyoacan;craiova;cranves sales;craponne;cregy les meaux;creil;crepy en valois;crest;creteil;creuse;creutzwald;croatia,croatie,croacia,kroatien
croissy sur seine;croix;croix des bouquets;crolles;crosne;crozon;cruseilles;cuauhtemoc;cuautitlan izcalli;cuba,kuba;cucq;cucuta;cuenca;cuernavaca
cuers;cugand la bernardiere;cuges les pins;cugnaux;cuiaba;cuincy;culiacan;cumana;curacao,curazao;curitiba;cusco;cusset;cuttack
cyprus,chypre,chipre,zypern;czechia,czech republic,republique tcheque,tchequie,chequia,tschechien;czestochowa;da nang;dadonghai;dadukou;daegu;daejeon
dainville;dakar;dalian;daliang;dallas;daloa;damanhur;damascus,damas;dammam;dammarie les lys;dammartin en goele;dandong;daqing;dar es salaam;darbhanga
dardilly;darnetal;dasmarinas;datong;davangere;davao;dax;debrecen;decazeville;dechy;decines charpieu;dehiwala mount lavinia;dehra dun;deir ez zor;delle
delmas 73;dembeni;denain;denizli;denmark,danemark,dinamarca;denpasar;denver;deols;depok;dera ghazi khan;derby;des moines;detroit;deuil la barre
deux sevres;deville les rouen;dewas;dezhou;dhaka;dhanbad;dhulia;diadema;diego garcia;dieppe;diepsloot;diez de octubre;digne les bains;digoin;dihok
dijon;dinajpur;dinan;dinard;dindigul;dire dawa;divatte sur loire;dives sur mer;divion;divonne les bains;diyarbakır;djibouti,yibuti,dschibuti;djougou
dnipro;doha;dol de bretagne;dole;dombasle sur meurthe;dombivli;domene;domerat;dominica,dominique
dominican republic,republique dominicaine,republica dominicana,dominikanische republik;domont;dompierre sur mer;donetsk;donges;dongguan;donzere
dordogne;dortmund;douai;douala;douarnenez;doubs;douchy les mines;doue en anjou;doullens;dourdan;dourges;douvaine;douvres la delivrande;douvrin
dr congo,rdc,congo kinshasa,republica democratica del congo,kongo kinshasa;draguignan;drancy;drap;draveil;dresden,dresde;dreux;drome;drusenheim;dubai
dublin;ducos;dugny;duisburg;dumbea;dumont d urville station,dumont d urville;dunkerque;duque de caxias;durban;durg;durgapur;durham;dushanbe;dusseldorf
dzaoudzi;dzerzhinsk;east jerusalem;east london;easter island,ile de paques,isla de pascua,osterinsel;eaubonne;eaunes;ebute ikorodu;ecatepec de morelos
echirolles;eckbolsheim;ecouen;ecuador,equateur;ecully;edea;edinburgh,edimbourg;edmonton;efon alaaye;egly;eguilles;egypt,egypte,egipto,agypten
eimsbuttel;eindhoven;eirunepe;eixample;el aaiun,laayoune;el daein;el fasher;el obeid;el paso;el salvador,salvador;elancourt;elazıg;elbeuf;elche
eldoret;elne;elven;embrun;embu;emerainville;enghien les bains;england,angleterre,inglaterra;ensenada;ensisheim;ensues la redonne
entraigues sur la sorgue;entre deux;entrelacs;enugu;epagny metz tessy;epernay;epernon;epinal;epinay sous senart;epinay sur orge;epinay sur seine;epone
equatorial guinea,guinee equatoriale,guinea ecuatorial,aquatorialguinea;eragny sur oise;erbil;erdre en anjou;erfurt;ergue gaberic;eritrea,erythree
ermont;ernee;erquinghem lys;erstein;erzurum;esbly;escalquens;escaudain;eschau;esenler;esenyurt;eskisehir;espoo;essarts en bocage;essen;essey les nancy
essonne;estaires;estonia,estonie,estland;esvres;eswatini,esuatini;etampes;etaples;etawah;ethiopia,ethiopie,etiopia,athiopien;etobicoke
etoile sur rhone;etrechy;eure;eure et loir;europe;european union,union europeenne,union europea,europaische union;evian les bains;evreux;evron
evry courcouronnes;eybens;eyguieres;eysines;ezanville;faaa;fabregues;faches thumesnil;faisalabad;falaise
falkland islands,iles malouines,islas malvinas,falklandinseln;fameck;farebersviller;faridabad;faroe islands,iles feroe,islas feroe,faroer;faroes
farrukhabad;faulquemont;faverges seythenex;favoriten;fayence;fayetteville;fecamp;fegersheim;feignies;feira de santana;fenain;fendou;fenghuang
fenouillet;ferguson;fernando de noronha;ferney voltaire;ferriere la grande;fes;feurs;feytiat;feyzin;figeac;fiji,fidji,fiyi,fidschi;filliere;finistere
finland,finlande,finlandia,finnland;firminy;firozabad;fismes;flers;flers en escrebieux;fleurance;fleury les aubrais;fleury merogis;fleury sur orne
flines lez raches;floirac;florange;florence,firenze;florensac;florianopolis;floridablanca;foix;fondettes;fonsorbes;fontaine;fontaine les dijon
fontainebleau;fontaines sur saone;fontana;fontenay aux roses;fontenay le comte;fontenay le fleury;fontenay sous bois;fontenay tresigny;fontenilles
forbach;forcalquier;formosa;fort de france;fort wayne;fort worth;fortaleza;fos sur mer;foshan;fosses;fouesnant;fougeres;foulayronnes
fouquieres les lens;fourmies;foz do iguacu;franca;france,francia,frankreich;francheville;franconville;frankfurt,francfort,frankfurt am main
franqueville saint pierre;freetown;freiburg;frejus;fremont;french guiana,guyane francaise,guayana francesa,franzosisch guayana
french polynesia,polynesie francaise,polinesia francesa,franzosisch polynesien
french southern territories,terres australes francaises,territorios australes franceses,franzosische sud und antarktisgebiete;fresnes
fresnes sur escaut;fresno;freyming merlebach;frontignan;fronton;frouard;frouzins;fuencarral el pardo;fuji;fujisawa;fukui shi;fukuoka;fukushima
fukuyama;furiani;fushun;fuveau;fuxin;fuzhou;gabon,gabun;gaborone;gagny;gaillac;gaillard;gaillon;gajuwaka;galapagos islands,galapagos;galati
gambia,gambie;gambsheim;gan;ganganagar;ganja;gannat;gaoping;gap;garches;gard;gardanne;gareoult;gargenville;garges les gonesse;garland;garons;garoua
gatineau;gauchy;gaya;gaza;gaziantep;gdansk;gdynia;gebze;geelong;geispolsheim;gelsenkirchen;gemenos;genas;genay;general santos;geneva,geneve,genf
genlis;gennes val de loire;gennevilliers;genoa,genes,genova;gentilly;george town;georgetown;georgia,georgie,georgien;gerardmer
germany,allemagne,alemania,deutschland;gers;gerzat;geveze;gex;ghana;ghaziabad;ghent,gand,gent;giberville;gibraltar;gien;gieres;gif sur yvette;gifu shi
gigean;gignac;gignac la nerthe;gijon;gilbert;gironde;gisors;givet;givors;giza;glasgow;gleize;glendale;goiania;golbey;gold coast;gombe;gomez palacio
gond pontouvre;gonesse;gonfreville l orcher;gorakhpur;gorgan;gorges;gosaba;gothenburg,goteborg;gouesnou;gourbeyre;gournay en bray;gournay sur marne
goussainville;gouvieux;governador valadares;goyang si;goyave;grabels;gradignan;grand champ;grand charmont;grand couronne;grand est;grand santi
grandchamp des fontaines;grande synthe;grans;granville;grasse;graulhet;gravatai;gravelines;gray;graz;greater noida;greece,grece,grecia,griechenland
greenland,groenland,groenlandia,gronland;greensboro;grenada,grenade,granada;grenay;grenoble;gretz armainvilliers;grezieu la varenne;grigny
grigny sur rhone;gros morne;groslay;groznyy;gruissan;guadalajara;guadeloupe,guadalupe;guam;guangyuan;guangzhou;guankou;guantanamo;guaruja;guarulhos
guatemala;guatemala city;guayaquil;guebwiller;guemene penfao;guenange;guer;guerande;gueret;guernsey,guernesey;gueugnon;guichen;guidel;guilers
guilherand granges;guilin;guinea bissau,guinee bissau,guinea bisau;guinea,guinee;guines;guingamp;guipavas;guipry messac;guiyang;gujan mestras
gujranwala;gujrat;gulbarga;guli;gumi;gunsan;guntur;gusau;gustavo adolfo madero;guwahati;guyana;guyancourt;guyane;gwalior;gwangju;ha il;habsheim
hachinohe;hachioji;haeju;hafar al batin;hagondange;haguenau;haifa;haikou;hailar;haillicourt;haiphong;haiti;hakodate;halifax;halluin;halwan;hamadan
hamah;hamamatsu;hamburg mitte;hamburg nord;hamburg,hambourg;hamhung;hamilton;handan;hangu;hangzhou;hannover;hanoi;haora;hapur;harare;harbin;harburg
harfleur;hargeysa;harnes;hasparren;haubourdin;haut rhin;haute corse;haute garonne;haute goulaine;haute loire;haute marne;haute saone;haute savoie
haute vienne;hautes alpes;hautes pyrenees;hautmont;hauts de bienne;hauts de france;hauts de seine;havana,la havane;hayange;hazebrouck
heard & mcdonald islands,iles heard et macdonald,islas heard y mcdonald,heard und mcdonaldinseln;hebi;hefei;hegang;heillecourt;helsinki;hem;hendaye
henderson;hengshui;hengyang;henin beaumont;hennebont;herat;herault;herbignac;herblay sur seine;heric;hericourt;hermosillo;heroica matamoros
herouville saint clair;hersin coupigny;hettange grande;heze;hialeah;himeji;hirakata;hiratsuka;hiroshima;hirson;hisar;hitiaa o te ra
ho chi minh city,saigon,ho chi minh ville,ciudad ho chi minh,ho chi minh stadt;hobart;hoenheim;hohhot;holguin;hombourg haut;homecourt;homs;homyel
honcho;honduras;honfleur;hong kong;hong kong sar china,r a s chinoise de hong kong,sonderverwaltungsregion hongkong;honolulu;horbourg wihr;horlivka
hortolandia;houdain;houilles;houplines;houston;hrodna;hsinchu;huahine;huai an;huaibei;huainan;hualien city;huambo;huancayo;huanggang;huangshi;huayin
hubli;hue;huizhou;hulan ergi;hungary,hongrie,hungria,ungarn;hungnam;huningue;huntington beach;huocheng;hwaseong si;hyderabad;hyeres;iasi;ibadan;ibague
ibaraki;ibb;ica;iceland,islande,islandia,island;ichalkaranji;ichihara;ichinomiya;idku;idron;ifs;igny;ijebu ode;ikeja;ikire;ikot ekpene;iksan
ile de clipperton;ile de france;ilesa;iligan;iligan city;ille et vilaine;ille sur tet;illkirch graffenstaden;illzach;iloilo;ilorin;imperatriz;imphal
imus;incheon;india,inde,indien;indianapolis;indonesia,indonesie,indonesien;indore;indre;indre et loire;ingre;inzinzac lochrist;ipatinga;ipoh;iquique
iquitos;iran;irapuato;iraq,irak;irbid;ireland,irlande,irlanda,irland;irigny;irkutsk;ironville;irvine;irving;isbergues;isere;isfahan;islamabad;isle
isle of man,ile de man,isla de man;islington;ismailia;israel;issoire;issoudun;issy les moulineaux;istanbul;istres;itabuna;itagui
italy,italie,italia,italien;itapevi;itaquaquecetuba;itteville;ittoqqortoormiit;ivano frankivsk;ivanovo;ivory coast,cote d ivoire;ivry sur seine;iwaki
iwo;ixtapaluca;izhevsk;izmir;izon;iztacalco;iztapalapa;jabalpur;jaboatao;jaboatao dos guararapes;jacarei;jacksonville;jacou;jaipur;jakarta;jalalabad
jalandhar;jalgaon;jalna;jamaica,jamaique,jamaika;jambi city;jammu;jamnagar;jamshedpur;janze;japan,japon;jarny;jarville la malgrange;jassans riottier
jaunay marigny;jeddah;jeju city;jember;jeonju;jerez de la frontera;jersey;jersey city;jerusalem;jessore;jeumont;jhang sadr;jhansi;ji an;jiamusi
jiangmen;jianshui;jiaojiang;jiaozuo;jiaxing;jieyang;jilin;jimeta;jinan;jincheng;jingdezhen;jingling;jining;jinzhou;jiujiang;jixi;joao pessoa;jodhpur
joetsu;joeuf;johannesburg;johor bahru;joigny;joinville;joinville le pont;jonage;jonquieres;jordan,jordanie,jordania,jordanien;jos;jose c paz
jouars pontchartrain;joue les tours;jouy en josas;jouy le moutier;juarez;juazeiro do norte;juba;juiz de fora;juliaca;jundiai;jura;jurancon;juvignac
juvisy sur orge;kabul,kaboul;kaduna;kaesong;kafr ad dawwar;kagoshima;kahramanmaras;kahriz;kaifeng;kakinada;kakogawacho honmachi;kaliningrad
kalininskiy;kaluga;kalyan;kamarhati;kamianske;kampala;kampung baru subang;kananga;kanazawa;kandahar;kanggye;kani keli;kano;kanpur;kansas city
kaohsiung;karabaglar;karachi;karagandy;karaj;karamay;karbala;karimnagar;karlsruhe;karnal;karol bagh;kashgar;kashiwa;kassala;kasugai;kasukabe;kasur
kathmandu,katmandou,katmandu;katowice;katsina;kaunas;kawagoe;kawaguchi;kawasaki;kayseri;kazakhstan,kazajistan,kasachstan;kazan;kediri;keelung;kembs
kemerovo;kenitra;kenya,kenia;kerguelen islands;kerman;kermanshah;kervignac;khabarovsk;khabarovsk vtoroy;khamis mushait;kharagpur;kharkiv,kharkov
khartoum;kherson;khimki;khmelnytskyi;khomeyni shahr;khorramabad;khorramshahr;khovd,chowd;khulna;kiel;kielce;kigali;kimhae;kingersheim;kingston
kingston upon hull;kinshasa;kiribati;kirkuk;kirov;kisangani;kishiwada;kismayo;kisumu;kitakyushu;kitchener;kitwe;klang;kobe;kochi;kolhapur
kolkata,calcutta,calcuta,kalkutta;kollam;kolwezi;komsomolsk on amur;kone;konya;korba;koriyama;koshigaya;kosice;kosovo;kostanay,kostanai,qostanai;kosti
kostroma;kota;kota bharu;kota kinabalu;kotli;koungou;kourou;kousseri;kowloon;kozhikode;krakow,cracovie;krasnodar;krasnogvargeisky;krasnoyarsk;krefeld
kremenchuk;kropyvnytskyi;krugersdorp;kryvyi rih;kuala lumpur;kuala terengganu;kuantan;kuching;kukatpalli;kulti;kumamoto;kumasi;kunming;kunshan;kupang
kurashiki;kurgan;kurnool;kursk;kurume;kuwait,koweit;kwajalein atoll;kwangmyong;kyain seikgyi township;kyiv,kiev,kiew;kyoto
kyrgyzstan,kirghizstan,kirguistan,kirgisistan;kyzylorda,kzyl orda,qysylorda;kırıkkale;l aigle;l arbresle;l etang la ville;l etang sale;l hay les roses
l hopital;l hospitalet de llobregat;l ile saint denis;l isle adam;l isle d abeau;l isle d espagnac;l isle jourdain;l isle sur la sorgue;l union
la balme de sillingy;la bassee;la baule escoublac;la bouilladisse;la cadiere d azur;la celle saint cloud;la chapelle d armentieres
la chapelle saint luc;la chapelle saint mesmin;la chapelle sur erdre;la chevroliere;la ciotat;la colle sur loup;la courneuve;la couronne;la crau
la creche;la defense;la fare les oliviers;la farlede;la ferriere;la ferte bernard;la ferte mace;la ferte saint aubin;la ferte sous jouarre;la fleche
la garde;la garenne colombes;la garnache;la gaude;la gorgue;la grande motte;la hague;la londe les maures;la madeleine;la meziere;la montagne
la motte servolex;la mulatiere;la paz;la penne sur huveaune;la pintana;la plaine des palmistes;la plata;la possession;la queue en brie;la ravoire
la ricamarie;la riche;la roche sur foron;la roche sur yon;la rochelle;la romana;la roque d antheron;la roquette sur siagne;la salvetat saint gilles
la seyne sur mer;la talaudiere;la teste de buch;la tour du pin;la trinite;la tronche;la valette du var;la verpilliere;la verriere;la ville aux dames
la ville du bois;la wantzenau;labarthe sur leze;labenne;labruguiere;lac megantic;lacanau;lacroix saint ouen;lagnieu;lagny sur marne;lagord;lagos
lahore;laille;lal bahadur nagar;lallaing;lamballe armor;lambersart;lambesc;lamentin;lamorlaye;lancon provence;landerneau;landes;landivisiau;lanester
laneuveville devant nancy;langfang;langon;langres;langueux;languidic;lankaran;lannemezan;lannilis;lannion;lanton;lanzhou;laohekou;laon;laos
lapu lapu city;lardy;laredo;larkana;larmor plage;las palmas de gran canaria;las pinas;las tunas;las vegas;latakia;latina;lattes;latur
latvia,lettonie,letonia,lettland;laudun l ardoise;launaguet;lausanne;laval;lavaur;lavelanet;laventie;laxou;le barcares;le barp;le beausset;le blanc
le blanc mesnil;le boulou;le bourget;le bourget du lac;le bouscat;le cannet;le cannet des maures;le castellet;le cateau cambresis;le cendre
le chambon feugerolles;le chesnay rocquencourt;le controis en sologne;le coteau;le cres;le creusot;le diamant;le francois;le gosier;le grand quevilly
le grau du roi;le haillan;le havre;le kremlin bicetre;le lamentin;le lavandou;le lion d angers;le loroux bottereau;le lorrain;le luc;le malesherbois
le mans;le marin;le mee sur seine;le mene;le mesnil esnard;le mesnil le roi;le mesnil saint denis;le mont dore;le moule;le muy;le palais sur vienne
le passage;le peage de roussillon;le pecq;le pellerin;le perray en yvelines;le perreux sur marne;le petit quevilly;le pian medoc;le plessis bouchard
le plessis robinson;le plessis trevise;le poinconnet;le poire sur vie;le pont de claix;le pontet;le port;le port marly;le portel;le pradet
le pre saint gervais;le puy en velay;le puy sainte reparade;le raincy;le relecq kerhuon;le rheu;le robert;le rove;le soler;le taillan medoc;le tampon
le teich;le teil;le thor;le val d hazey;le vauclin;le vesinet;lebanon,liban,libano,libanon;leeds;leers;leforest;lege cap ferret;leguevin;leicester
leipzig;lekki;lempdes;lens;lentilly;leognan;leon de los aldama;les abrets en dauphine;les abymes;les achards;les andelys;les angles;les arcs
les avenieres veyrins thuellin;les avirons;les clayes sous bois;les essarts le roi;les hauts d anjou;les herbiers;les lilas;les mureaux
les pavillons sous bois;les pennes mirabeau;les ponts de ce;les sables d olonne;les sorinieres;les trois bassins;les trois ilets;les ulis;lescar
lesigny;lesneven;lesotho,lesoto;lesparre medoc;lesquin;lestrem;levallois perret;levens;leves;lexington;lexington fayette;lezignan corbieres;lezoux
liancourt;lianshan;liaocheng;liaoyang;liaoyuan;libercourt;liberia;libertad;libourne;libreville;libya,libye,libia,libyen;liechtenstein;liege,luik
lieusaint;lievin;liffre;lifou;ligne;lijiang;likasi;lille;lillebonne;lillers;lilongwe;lima;limay;limeil brevannes;limeira;limoges;limours;limoux;linas
lincoln;linfen;lingolsheim;linselles;linxia chengguanzhen;linyi;linz;lipa city;lipetsk;lisbon,lisbonne,lisboa;lisieux;lisses
lithuania,lituanie,lituania,litauen;liupanshui;livarot pays d auge;liverdun;liverpool;livron sur drome;livry gargan;ljubljana;loa janan;lobito;loches
locmaria plouzane;lodeve;logan city;lognes;loir et cher;loire;loire atlantique;loire authion;loireauxence;loiret;loison sous lens;lome;london,londres
londrina;long beach;longjumeau;longpont sur orge;longue jumelles;longueau;longuenee en anjou;longuenesse;longueuil;longuyon;longvic;longwy;lons
lons le saunier;loon plage;loos;loos en gohelle;lord howe island;lorgues;lorient;loriol sur drome;lormont;los angeles;los mochis;lot;lot et garonne
loudeac;loudun;louhans chateaurenaud;louisville;lourdes;louveciennes;louviers;louvres;louvroil;lower prince s quarter;lozere;luancheng;luanda;lubbock
lubeck;lublin;lubumbashi;luc la primaube;lucciana;luce;lucena;lucknow;lucon;ludhiana;ludon medoc;ludres;luhansk;luisant;lunel;luneville;luohe;luoyang
luqiao;lure;lusaka;luton;lutsk;lutterbach;luxembourg,luxemburgo,luxemburg;luxeuil les bains;luxor;luynes;luzarches;lviv;lyon,lyons;lys haut layon
lys lez lannoy;m tsangamouji;mably;macao sar china,r a s chinoise de macao,sonderverwaltungsregion macau;macao,macau;macapa;maceio
machecoul saint meme;machida;macon;macouria;macquarie island;madagascar,madagaskar;madison;madrid;madurai;maebashi;maen roch;magdalena contreras
magdeburg;magnanville;magnitogorsk;magny en vexin;magny le hongre;magny les hameaux;magugpo poblacion;mahe;mahilyow;mahina;maiduguri;maine et loire
mainvilliers;mainz,mayence;maisons alfort;maisons laffitte;maizieres les metz;makassar;makati city;makhachkala;makiyivka;makurdi;malaga;malakoff
malang;malatya;malaunay;malawi,malaui;malaysia,malaisie,malasia;maldives,maldivas,malediven;malegaon;malemort;mali;malingao;malir cantonment;mallemort
malmo;malta,malte;maltepe;malzeville;mamoudzou;mana;manado;managua;manaus;manche;manchester;mandalay;mandaluyong city;mandaue city
mandelieu la napoule;manduel;mangalore;manhattan;manila,manille;manisa;manizales;mannheim;manosque;mansilingan;mantampay;mantes la jolie
mantes la ville;manukau city;maputo;mar del plata;mar ino;maracaibo;maracay;marange silvange;marcheprime;marck;marcoussis;marcq en baroeul;mardan;mare
marennes hiers brouage;margny les compiegne;marguerittes;marienthal;marignane;marignier;marilia;maringa;maripasoula;mariupol,marioupol;marka;markham
marles les mines;marly;marly la ville;marly le roi;marmande;marnaz;marne;marolles en hurepoix;maromme;maroua;marquesas islands,marquises
marquette lez lille;marquise;marrakesh,marrakech;marsannay la cote;marseillan;marseille,marseilles
marshall islands,iles marshall,islas marshall,marshallinseln;marsillargues;martignas sur jalle;martigues;martinique,martinica;maryvale;masan;mashhad
masina;massy;mataram;mathura;matola;matoury;matsudo;matsumoto;matsuyama;maturin;mau;maua;maubeuge;mauges sur loire;mauguio;maule;mauleon;maurepas
mauritania,mauritanie,mauretanien;mauritius,maurice,mauricio;mawlamyine;mawson station;maxeville;mayenne;mayotte;mazamet;mazan;mazar e sharif;mazatlan
maze milon;mazingarbe;mbeya;mbuji mayi;mcmurdo station;meads;meaux;mecca,la mecque;medan;medellin;medina;meerut;mehun sur yevre;mek ele;meknes
melbourne;melesse;melle;melun;memphis;mende;mendoza;mennecy;menton;menucourt;mer;mericourt;merida;meriel;merignac;merkezefendi;merlo;mersin;meru
merville;mery sur oise;mesa;mesnils sur iton;messina;metz;meudon;meulan en yvelines;meung sur loire;meurthe et moselle;meuse;mexicali
mexico city,mexico,ciudad de mexico,mexique,mexiko,mexiko stadt;meximieux;meylan;meyreuil;meyzieu;meze;mezidon vallee d auge;miami;mianyang
micronesia,micronesie,mikronesien;midway atoll;migennes;mignaloux beauvoir;migne auxances;miguel hidalgo;milan,milano,mailand;milhaud;millau
milton keynes;milwaukee;mimizan;minamirinkan;minato;mingora;minna;minneapolis;minsk;mions;mios;miramas;miri;miribel;mirpur khas;mirzapur;misratah
missillac;mississauga;mito;mitry mory;mixco;miyazaki;modesto;moelan sur mer;mogadishu;mogi das cruzes;moirans;moissac;moissy cramayel;mokolo;mokotow
mokpo;moldova,moldavie,moldavia,republik moldau;molsheim;mombasa;monaco;monchengladbach;monclova;moncoutant sur sevre;mondelange;mondeville
mondonville;monghyr;mongolia,mongolie,mongolei;monistrol sur loire;monrovia;mons en baroeul;mont de marsan;mont saint aignan;mont saint martin
montaigu vendee;montargis;montataire;montauban;montauban de bretagne;montauroux;montbeliard;montbonnot saint martin;montbrison;montceau les mines
montdidier;montech;montelimar;montenegro;montereau fault yonne;monteria;monterrey;montes claros;montesson;monteux;montevideo;montevrain;montfermeil
montfort sur meu;montgeron;montgomery;montigny en gohelle;montigny le bretonneux;montigny les cormeilles;montigny les metz;montivilliers;montlhery
montlouis sur loire;montlucon;montluel;montmagny;montmorency;montmorillon;montoir de bretagne;montpellier;montpon menesterol;montreal;montreuil
montreuil juigne;montrevault sur evre;montrond les bains;montrouge;monts;montserrat;montval sur loir;moorea maiao;moradabad;morangis;morbihan
morcenx la nouvelle;mordelles;morelia;moreno valley;moret loing et orvanne;morieres les avignon;morioka;morlaix;mormant;mornant;morne a l eau
morocco,maroc,marruecos,marokko;morogoro;moron;morsang sur orge;mortagne sur sevre;morteau;moscow,moscou,moskau;moselle;mossoro;mostoles;mosul,mossoul
mouans sartoux;mougins;mouguerre;mouilleron le captif;moulins;moulins les metz;mourenx;mouroux;mouvaux;mouy;moyeuvre grande;mozambique,mosambik
mtsamboro;mubi;mucumpiz;mudanjiang;mueang nonthaburi;mukalla;mulhouse;mulsanne;multan;mumbai,bombay;mundolsheim;munich,munchen;munster;muratpasa
murcia;muret;murmansk;murs erigne;musaffah;muscat;mutzig;muzaffarabad;muzaffarnagar;muzaffarpur;muzillac;mwanza;myanmar (burma),myanmar;mykolayiv
mymensingh;mysore;n dalatando;n djamena,yamena;naberezhnyye chelny;nacala;nadiad;nagano;nagarpur;nagasaki;nagercoil;nagoya;nagpur;naha;naihati;naintre
nairobi;najaf;najafabad;najafgarh;najran;nakhon ratchasima;nakuru;nal chik;namangan;namibia,namibie;namp o;nampula;nanchang;nanchong;nancy;nanded
nandy;nangi;nangis;nanjing;nanning;nans les pins;nanterre;nantes;nanteuil les meaux;nantong;nanyang;naples,napoli;nara shi;narayanganj;narbonne;narela
narsingdi;nashik;nashville;nasiriyah;nassau;natal;natore;naucalpan de juarez;nauru;navi mumbai;navotas;nawabshah;nay pyi taw;nazarabad;nazret;ndola
negrepelisse;neijiang;neiva;nellore;nemours;nepal;nerac;netherlands,pays bas,holland,hollande,paises bajos,niederlande;neue neustadt;neufchateau
neuilly plaisance;neuilly sur marne;neuilly sur seine;neuquen;neuves maisons;neuville de poitou;neuville en ferrain;neuville sur saone;nevers
new caledonia,nouvelle caledonie,nueva caledonia,neukaledonien;new delhi,delhi;new kingston;new orleans,la nouvelle orleans;new south memphis
new york,new york city,nyc;new zealand,nouvelle zelande,nueva zelanda,neuseeland;newark;newcastle;newport;neyagawa;neyshabur;ngaoundere;nha trang
niamey;nicaragua;nice;nicolas romero;nicosia;nieppe;nieul sur mer;nievre;niger;nigeria;niigata;nimes;ningbo;niort;nis;nishinomiya hama;niteroi;niue
nizamabad;nizhnekamsk;nizhnevartovsk;nizhniy novgorod;nizhny tagil;noeux les mines;nogales;nogent le rotrou;nogent sur marne;nogent sur oise
nogent sur seine;noida;noisiel;noisy le grand;noisy le roi;noisy le sec;nord;norfolk;norfolk island,ile norfolk,isla norfolk,norfolkinsel
normandy,normandie;nort sur erdre;north korea,coree du nord,corea del norte,nordkorea;north las vegas
north macedonia,macedoine du nord,macedonia del norte,nordmazedonien;north shore;north york;northampton;northern ireland,irlande du nord
northern mariana islands,iles mariannes du nord,islas marianas del norte,nordliche marianen;norway,norvege,noruega,norwegen;norwich
notre dame de bondeville;notre dame des landes;nottingham;nouakchott;noumea,numea;nouvelle aquitaine;nouzonville;nova iguacu;noves;novi sad
novo hamburgo;novokuznetsk;novorossiysk;novosibirsk;nowrangapur;noyal chatillon sur seiche;noyal sur vilaine;noyant villages;noyelles godault
noyelles sous lens;noyon;nueil les aubiers;nuevo laredo;nuits saint georges;nukus;numazu;nur sultan;nuremberg,nurnberg;nuuk;nyala;nyons;oakland;oaxaca
oberhausbergen;oberhausen;obernai;occitanie;octeville sur mer;odawara;odesa,odessa;oignies;oise;oissel sur seine;oita;ojo de agua;okanagan;okara
okayama;okazaki;okene;oklahoma city;olinda;olivet;ollainville;ollioules;olongapo;oloron sainte marie;omaha;oman;ombree d anjou;omdurman;omsk;ondo
ondres;onet le chateau;onitsha;onnaing;oradea;oraison;oran;orange;orchies;ordos;oree d anjou;orel;orenburg;orgeres;orgeval;orlando;orleans;orly
ormesson sur marne;orne;ornex;orsay;orsk;orthez;orumiyeh;oruro;orvault;osaka;osasco;oshawa;oslo;osmaniye;osny;ostrava;ostricourt;ostwald;othis;otsu
ottawa;ouagadougou;ouangani;ouistreham;oujda angad;oullins pierre benite;outreau;oviedo;owerri;owo;oxnard;oye plage;oyo;oyonnax;ozoir la ferriere;pace
pachuca de soto;pacy sur eure;padang;padova;paea;paimpol;paita;pakistan;palaiseau;palau,palaos;palavas les flots;palembang;palermo,palerme
palestine,territoires palestiniens,palestinian territories,territorios palestinos,palastinensische autonomiegebiete;pali;palma;palmer land;palmira
palu;pamandzi;pamiers;panama;panazol;panihati;panipat;panshan;pantin;papaichton;papara;papeete
papua new guinea,papouasie nouvelle guinee,papua nueva guinea,papua neuguinea;paradise;paraguay;paramaribo;parana;paray le monial;paray vieille poste
parbhani;parempuyre;parentis en born;parigne l eveque;paris;parmain;parthenay;pas de calais;pasay;pasig city;pasragad branch;passy;pasto;pathein
patiala;patna;pau;pauillac;paulista;pavilly;pavlodar;pays de la loire;pecquencourt;pegomas;pekalongan;pekanbaru;pelissanne;pelotas;pematangsiantar
penmarch;penza;percut;pereira;perenchies;perigny;perigueux;perm;pernes les fontaines;perols;peronnas;peronne;perpignan;perros guirec;persan;perth
pertuis;peru,perou;peshawar;pessac;petaling jaya;petare;petionville;petit bourg;petit canal;petit caux;petit couronne;petite foret;petite ile
petite rosselle;petropavl;petropolis;petrozavodsk;peymeinade;peypin;peyrolles en provence;pezenas;pfastatt;philadelphia,philadelphie
philippines,filipinas,philippinen;phnom penh;phoenix;pia;pibrac;pierrefeu du var;pierrelatte;pierrelaye;pietermaritzburg;pignan;pikine;pilar;pimpri
pingdingshan;pingxiang;piolenc;piracicaba;pirae;pitcairn islands,iles pitcairn,islas pitcairn,pitcairninseln;pithiviers;pittsburgh;piura;plabennec
plaisance du touch;plaisir;plan de cuques;plano;pledran;plerin;plescop;plesse;pleurtuit;ploemeur;ploeren;ploermel;ploiesti;ploneour lanvern;plouay
ploudalmezeau;ploufragan;plougastel daoulas;plouguerneau;plouhinec;plouigneau;ploumagoar;plouzane;plovdiv;pluneret;pluvigner;plymouth;pohang;pohnpei
pointe a pitre;pointe noire;poissy;poisy;poitiers;poland,pologne,polonia,polen;pollestres;poltava;pont a mousson;pont audemer;pont de cheruy
pont du chateau;pont eveque;pont l abbe;pont l eveque;pont saint esprit;pont saint martin;pont sainte marie;pont sainte maxence;ponta grossa
pontarlier;pontault combault;pontcharra;pontchateau;pontianak;pontivy;pontoise;popayan;pordic;pornic;pornichet;port au prince;port de bouc
port de paix;port elizabeth;port harcourt;port jerome sur seine;port la nouvelle;port louis;port moresby;port said;port saint louis du rhone
port sudan;portes les valence;portet sur garonne;portland;porto;porto alegre;porto novo;porto vecchio;porto velho;portugal;posadas;pourrieres;poussan
pouzauges;poznan;prades;prades le lez;prague,praha,prag;praia grande;presidente prudente;preston;pretoria;prevessin moens;pristina;privas;prokop yevsk
provence alpes cote d azur;provins;pskov;publier;pucallpa;puducherry;puebla;puente alto;puente de vallecas;puerto la cruz;puerto princesa
puerto rico,porto rico;puerto vallarta;puget sur argens;puilboreau;pulnoy;punaauia;punasa;pune;purwakarta;purwokerto;puteaux;putian;puy de dome;puyang
puyang chengguanzhen;pyongyang;pyrenees atlantiques;pyrenees orientales;qarchak;qarshi;qatar,catar,katar;qazvin;qina;qingdao;qinhuangdao;qionghai
qiqihar;qom;quebec,quebec city;queens;quesnoy sur deule;questembert;quetigny;quetta;queven;quezon city;qui nhon;quievrechain;quilmes;quimper;quimperle
quincy sous senart;quincy voisins;quint fonsegrives;quito;quthbullapur;ra s bayrut;rabastens;rabat;rach gia;radom;rahim yar khan;raichur;raipur
raismes;rajahmundry;rajkot;rajshahi;raleigh;ramadi;ramagundam;rambervillers;rambouillet;ramgundam;ramonville saint agne;rampur;rancagua;ranchi
randburg;rangpur;raon l etape;ras al khaimah city;rasht;ratlam;raurkela;rawalpindi;reading;recife;redon;reichshoffen;reignier esery;reims
remire montjoly;remiremont;rengasdengklok;rennes;reno;resistencia;rethel;reunion,la reunion;revel;revin;rewa;reynosa;reyrieux;reze;rhone;riantec
ribeirao das neves;ribeirao preto;richards bay;richmond;riedisheim;riga;rillieux la pape;rio branco;rio de janeiro,rio;rio gallegos;rio verde;riom
riorges;ris orangis;rishon leziyyon;rive de gier;riverside;rives;rives du loir en anjou;rivesaltes;riviere pilote;riviere salee;rivne;rixheim
riyadh,riyad;rizhao;roanne;rocbaron;roche la moliere;rochefort;rochefort du gard;rochester;rodez;rognac;rohini;rohtak;roissy en brie;romagnat
romainville;romania,roumanie,rumania,rumanien;romans sur isere;rombas;rome,roma,rom;romilly sur seine;romorantin lanthenay;ronchin;roncq;roodepoort
roost warendin;roquebrune cap martin;roquebrune sur argens;roquefort la bedoule;roquefort les pins;roquemaure;roques;roquevaire;rosario;rosheim
rosny sous bois;rosny sur seine;rosporden;rostov na donu;rothera station;rotterdam;roubaix;rouen;rousset;roussillon;rouvroy;royan;roye;rueil malmaison
ruelle sur touvre;rumilly;rungis;russeifa;russia,russie,rusia,russland;rwanda,ruanda;ryazan;rybinsk;sa dec;sabadell;sable sur sarthe;sabzevar
sacramento;sada;safi;saharanpur;sahiwal;sainghin en weppes;sains en gohelle;saint affrique,st affrique;saint alban leysse,st alban leysse
saint alban,st alban;saint amand les eaux,st amand les eaux;saint amand montrond,st amand montrond;saint andre de cubzac,st andre de cubzac
saint andre de la roche,st andre de la roche;saint andre de sangonis,st andre de sangonis;saint andre des eaux,st andre des eaux
saint andre les vergers,st andre les vergers;saint andre lez lille,st andre lez lille;saint andre,st andre;saint apollinaire,st apollinaire
saint arnoult en yvelines,st arnoult en yvelines;saint astier,st astier;saint aubin de medoc,st aubin de medoc
saint aubin les elbeuf,st aubin les elbeuf;saint ave,st ave;saint avertin,st avertin;saint avold,st avold
saint barthelemy d anjou,st barthelemy d anjou;saint benoit,st benoit;saint berthevin,st berthevin;saint bonnet de mure,st bonnet de mure
saint brevin les pins,st brevin les pins;saint brice sous foret,st brice sous foret;saint brieuc,st brieuc;saint cannat,st cannat
saint chamas,st chamas;saint chamond,st chamond;saint cheron,st cheron;saint christol lez ales,st christol lez ales;saint claude,st claude
saint clement de riviere,st clement de riviere;saint cloud,st cloud;saint cyprien,st cyprien;saint cyr au mont d or,st cyr au mont d or
saint cyr l ecole,st cyr l ecole;saint cyr sur loire,st cyr sur loire;saint cyr sur mer,st cyr sur mer;saint denis de pile,st denis de pile
saint denis en val,st denis en val;saint denis les bourg,st denis les bourg;saint denis,st denis;saint didier au mont d or,st didier au mont d or
saint die des vosges,st die des vosges;saint dizier,st dizier;saint doulchard,st doulchard;saint egreve,st egreve;saint esprit,st esprit
saint esteve,st esteve;saint etienne au mont,st etienne au mont;saint etienne de montluc,st etienne de montluc
saint etienne du rouvray,st etienne du rouvray;saint etienne,st etienne;saint fargeau ponthierry,st fargeau ponthierry
saint florent sur cher,st florent sur cher;saint flour,st flour;saint fons,st fons;saint francois,st francois;saint galmier,st galmier
saint gaudens,st gaudens;saint gely du fesc,st gely du fesc;saint genest lerpt,st genest lerpt;saint genis laval,st genis laval
saint genis les ollieres,st genis les ollieres;saint genis pouilly,st genis pouilly;saint georges d orques,st georges d orques
saint georges de didonne,st georges de didonne;saint germain en laye,st germain en laye;saint germain les arpajon,st germain les arpajon
saint germain les corbeil,st germain les corbeil;saint gervais les bains,st gervais les bains;saint gilles croix de vie,st gilles croix de vie
saint gilles,st gilles;saint girons,st girons;saint gratien,st gratien;saint gregoire,st gregoire;saint herblain,st herblain
saint hilaire de riez,st hilaire de riez;saint hilaire du harcouet,st hilaire du harcouet;saint ismier,st ismier
saint jacques de la lande,st jacques de la lande;saint james,st james;saint jean bonnefonds,st jean bonnefonds;saint jean d angely,st jean d angely
saint jean d illac,st jean d illac;saint jean de boiseau,st jean de boiseau;saint jean de braye,st jean de braye
saint jean de la ruelle,st jean de la ruelle;saint jean de luz,st jean de luz;saint jean de maurienne,st jean de maurienne
saint jean de monts,st jean de monts;saint jean de vedas,st jean de vedas;saint jean le blanc,st jean le blanc;saint jean,st jean
saint jorioz,st jorioz;saint jory,st jory;saint joseph,st joseph;saint juery,st juery;saint julien de concelles,st julien de concelles
saint julien en genevois,st julien en genevois;saint julien les villas,st julien les villas;saint junien,st junien
saint just en chaussee,st just en chaussee;saint just saint rambert,st just saint rambert;saint laurent blangy,st laurent blangy
saint laurent de la salanque,st laurent de la salanque;saint laurent de mure,st laurent de mure;saint laurent du maroni,st laurent du maroni
saint laurent du var,st laurent du var;saint leu la foret,st leu la foret;saint leu,st leu;saint lo,st lo;saint loubes,st loubes;saint louis
saint lyphard,st lyphard;saint lys,st lys;saint maixent l ecole,st maixent l ecole;saint malo,st malo;saint mande,st mande
saint mandrier sur mer,st mandrier sur mer;saint marcel les valence,st marcel les valence;saint marcel,st marcel
saint marcellin en forez,st marcellin en forez;saint marcellin,st marcellin;saint mars du desert,st mars du desert
saint martin boulogne,st martin boulogne;saint martin d heres,st martin d heres;saint martin d uriage,st martin d uriage
saint martin de crau,st martin de crau;saint martin de seignanx,st martin de seignanx;saint martin la pallu,st martin la pallu
saint martin le vinoux,st martin le vinoux;saint martin lez tatinghem,st martin lez tatinghem;saint maur des fosses,st maur des fosses
saint maurice l exil,st maurice l exil;saint maurice,st maurice;saint max,st max;saint maximin la sainte baume,st maximin la sainte baume
saint medard en jalles,st medard en jalles;saint memmie,st memmie;saint michel chef chef,st michel chef chef;saint michel sur orge,st michel sur orge
saint mitre les remparts,st mitre les remparts;saint nazaire,st nazaire;saint nicolas de port,st nicolas de port;saint omer,st omer
saint orens de gameville,st orens de gameville;saint ouen l aumone,st ouen l aumone;saint ouen sur seine,st ouen sur seine
saint pantaleon de larche,st pantaleon de larche;saint pathus,st pathus;saint paul les dax,st paul les dax
saint paul trois chateaux,st paul trois chateaux;saint paul,st paul;saint pee sur nivelle,st pee sur nivelle;saint peray,st peray
saint petersburg,st petersburg,saint petersbourg;saint philbert de grand lieu,st philbert de grand lieu;saint philippe,st philippe
saint pierre d irube,st pierre d irube;saint pierre d oleron,st pierre d oleron;saint pierre des corps,st pierre des corps
saint pierre du mont,st pierre du mont;saint pierre du perray,st pierre du perray;saint pierre en auge,st pierre en auge
saint pierre en faucigny,st pierre en faucigny;saint pierre les elbeuf,st pierre les elbeuf;saint pierre les nemours,st pierre les nemours
saint pierre,miquelon,st pierre;saint pol de leon,st pol de leon;saint priest en jarez,st priest en jarez;saint priest,st priest
saint privat des vieux,st privat des vieux;saint prix,st prix;saint pryve saint mesmin,st pryve saint mesmin
saint quentin fallavier,st quentin fallavier;saint quentin,st quentin;saint rambert d albon,st rambert d albon;saint raphael,st raphael
saint remy de provence,st remy de provence;saint remy les chevreuse,st remy les chevreuse;saint remy,st remy;saint renan,st renan
saint saturnin les avignon,st saturnin les avignon;saint saulve,st saulve;saint sebastien de morsent,st sebastien de morsent
saint sebastien sur loire,st sebastien sur loire;saint sever,st sever;saint sulpice la pointe,st sulpice la pointe
saint symphorien d ozon,st symphorien d ozon;saint thibault des vignes,st thibault des vignes;saint vallier,st vallier;saint victoret,st victoret
saint vincent de tyrosse,st vincent de tyrosse;saint vit,st vit;saint xandre,st xandre;saint yrieix la perche,st yrieix la perche
saint yrieix sur charente,st yrieix sur charente;saint zacharie,st zacharie;sainte adresse,ste adresse;sainte anne,ste anne
sainte foy les lyon,ste foy les lyon;sainte genevieve des bois,ste genevieve des bois;sainte livrade sur lot,ste livrade sur lot
sainte luce sur loire,ste luce sur loire;sainte luce,ste luce;sainte marie,ste marie;sainte maxime,ste maxime;sainte pazanne,ste pazanne
sainte rose,ste rose;sainte savine,ste savine;sainte sigolene,ste sigolene;sainte soulle,ste soulle;sainte suzanne,ste suzanne;saintes
saintry sur seine;saitama;sakai;salazie;sale;saleilles;salem;sallanches;sallaumines;salles;salon de provence;salta;saltillo;samara;samarinda;samarkand
samoa;samsun;samut prakan;san antonio;san bernardino;san bernardo;san diego;san fernando;san francisco;san jose;san jose del monte;san juan
san lorenzo;san luis potosi;san marino,saint marin;san miguel de tucuman;san miguelito;san nicolas de los garza;san pablo;san pedro
san pedro de macoris;san pedro sula;san salvador;san salvador de jujuy;san sebastian,saint sebastien,donostia;sanaa;sanandaj;sanary sur mer;sancaktepe
sandakan;sangli;sanlıurfa;sanming;sannois;sant marti;santa ana;santa catarina;santa clara;santa cruz de la sierra;santa cruz de tenerife;santa fe
santa luzia;santa maria;santa maria chimalhuacan;santa marta;santa rosa;santa teresa del tuy;santarem;santes;santiago de cuba
santiago de los caballeros;santiago de queretaro;santiago de surco;santiago del estero;santiago,santiago du chili;santo andre;santo domingo
santo domingo de los colorados;santo domingo este;santo domingo oeste;santol;santos;sao bernardo do campo;sao carlos;sao joao de meriti
sao jose do rio preto;sao jose dos campos;sao leopoldo;sao luis;sao paulo
sao tome & principe,sao tome et principe,santo tome y principe,sao tome und principe;sao tome,santo tome;sao vicente;saone et loire;sapporo
saragossa,zaragoza,saragosse;sarajevo;saran;saransk;saratov;sarcelles;sargodha;sari;sariwon;sark,sercq;sarlat la caneda;sarrebourg;sarreguemines
sarrians;sarthe;sartrouville;sarzeau;sasebo;sassenage;sathonay camp;satna;saudi arabia,arabie saoudite,arabia saudi,saudi arabien;saugor;saujon
saulx les chartreux;saumur;sausheim;sausset les pins;sautron;sauvian;savenay;saverne;savigny le temple;savigny sur orge;savoie;scaer;scarborough
sceaux;schiltigheim;schoelcher;schweighouse sur moder;sciez;scionzier;scotland,ecosse;scottsdale;seattle;seclin;sector 1;sector 2;sector 3;sector 4
sector 5;sector 6;secunderabad;sedan;seeb;segre en anjou bleu;seichamps;seine et marne;seine maritime;seine saint denis;sejong;selestat;seloncourt
semarang;semeac;semey;senas;sendai;sene;senegal;senlis;sens;seongnam si;seoul;sepang;septemes les vallons;serbia,serbie,serbien;serekunda;seremban
serignan;serra;serris;servian;sete;sete lagoas;setif;sevastopol;seville,sevilla;sevran;sevremoine;sevremont;sevres;seychelles,seychellen;seysses
seyssinet pariset;seyssins;sfax;shagamu;shah alam;shahjanpur;shakhty;shanghai;shangrao;shangyu;shantou;shaoguan;shaoxing;sharjah;shashi;sheffield
shekhupura;shengli;shenyang;shenzhen;shibganj;shihezi;shijiazhuang;shimoga;shimonoseki;shiqi;shiraz;shivaji nagar;shiyan;shizuoka;showa station,showa
shrirampur;shuangyashan;shyamnagar;shymkent;sialkot;sierra leone,sierra leona;sigean;siliguri;sillingy;simferopol;simiane collongue;sin le noble
sincelejo;singa;singapore,singapour,singapur;sint maarten;sinuiju;siping;sirjan;sisli;sisteron;situbondo;sivas;sivens;six fours les plages;skopje
slovakia,slovaquie,eslovaquia,slowakei;slovenia,slovenie,eslovenia,slowenien;smolensk;soacha;sochi;sofia;sohag;soissons;soisy sous montmorency
soisy sur seine;soka;sokoto;solapur;soledad;soledad de graciano sanchez;sollies pont;sollies toucas
solomon islands,iles salomon,islas salomon,salomonen;somain;somalia,somalie;somme;sommieres;sonipat;sorbiers;sorgues;sorocaba;sosnowiec
sotteville les rouen;souffelweyersheim;souleuvre en bocage;soultz haut rhin;soustons;south africa,afrique du sud,sudafrica,sudafrika;south boston
south georgia & south sandwich islands,georgie du sud et les iles sandwich du sud,islas georgia del sur y sandwich del sur,sudgeorgien und die sudlichen sandwichinseln
south korea,coree du sud,corea del sur,sudkorea;south sudan,soudan du sud,sudan del sur,sudsudan;south tangerang;southampton;southend on sea;soweto
soyapango;soyaux;spain,espagne,espana,spanien;spokane;sri lanka;srinagar;st barthelemy,saint barthelemy,san bartolome
st helena,sainte helene,santa elena;st john s,saint jean de terre neuve,san juan de terranova
st kitts & nevis,saint christophe et nieves,san cristobal y nieves,st kitts und nevis;st kitts,saint christophe,san cristobal;st louis
st lucia,sainte lucie,santa lucia;st martin,saint martin,san martin
st pierre & miquelon,saint pierre et miquelon,san pedro y miquelon,st pierre und miquelon;st thomas,saint thomas
st vincent & grenadines,saint vincent et les grenadines,san vicente y las granadinas,st vincent und die grenadinen
st vincent,saint vincent,san vicente;stains;staryy oskol;staten island;stavropol;sterlitamak;stiring wendel;stockholm;stockton;stoke on trent
strasbourg,strassburg;stuttgart;subang jaya;suce sur erdre;sucre;sucy en brie;sudan,soudan;suez;suihua;suita;suizhou;sukabumi;sukkur;sully sur loire
sultanah;sultanbeyli;sultangazi;sumare;sumqayıt;sumy;sunch on;suncheon;sunderland;sungai petani;surabaya;surakarta;surat;suresnes;surgeres;surgut
suriname,surinam;surrey;sury le comtal;surzur;suwon;suzano;suzhou
svalbard & jan mayen,svalbard et jan mayen,svalbard y jan mayen,spitzbergen und jan mayen;swansea;sweden,suede,suecia,schweden
switzerland,suisse,suiza,schweiz;sydney;syktyvkar;sylhet;syria,syrie,siria,syrien;szczecin;ta if;ta izz;taboao da serra;tabriz;tabuk;tacloban;tacna
tacoma;taganrog;taguig;tahaa;tai an;taiarapu est;taiarapu ouest;taichung;taihecun;tain l hermitage;tainan;taipei;taiping;taiwan;taiyuan;taizhou
tajikistan,tadjikistan,tayikistan,tadschikistan;takamatsu;takarazuka;takasaki;takatsuki;takeo;takoradi;talange;talant;talcahuano;talence;tallinn
talmont saint hilaire;tamale;tambov;tampa;tampere;tampico;tanda;tanga;tangerang;tanggu;tangier,tanger;tangshan;tanjore;tanzania,tanzanie,tansania
taoyuan city;tapachula;taputapuatea;tarare;tarascon;taraz;tarbes;tarhuna;tarn;tarn et garonne;tarnos;tarsus;tashkent;tasikmalaya;tassin la demi lune
taubate;taverny;tawau;taytay;tbilisi;tebessa;tegal;tegucigalpa;tehran,teheran;tehuacan;tel aviv;temara;tembisa;templeuve en pevele;temuco;teni;tepic
teresina;tergnier;ternay;ternopil;terrassa;terrasson lavilledieu;terres australes et antarctiques francaises;territoire de belfort;terville
teteghem coudekerque village;tetouan;teva i uta;thailand,thailande,tailandia;thane;thann;thaon les vosges;the bronx;the hague;theix noyalo
thessaloniki,thessalonique;thi xa phu my;thiais;thiers;thies;thies nones;thionville;thiruvananthapuram;thizy les bourgs;thoiry;thones;thonon les bains
thoothukudi;thorigne fouillard;thorigny sur marne;thouare sur loire;thouars;thrissur;thue et mue;thuir;thyez;tianjin;tianshui;tieling
tignieu jameyzieu;tijuana;timisoara;timor leste,timor oriental;tinqueux;tirana;tiruchirappalli;tirunelveli;tirupati;tiruppur;tiruvottiyur;tlahuac
tlalnepantla;tlalpan;tlaquepaque;toamasina;togo;tokelau;tokorozawa;tokushima;tokyo;tol yatti;toledo;toluca;tomblaine;tomsk;tonala;tonga;tongchuanshi
tonghua;tongliao;tongshan;tonnay charente;tonneins;torcy;toronto;torreon;torun;touba;toul;toulon;toulouges;toulouse;tourcoing;tournan en brie
tournefeuille;tournon sur rhone;tournus;tours;tourves;toyama;toyohashi;toyonaka;toyota;trabzon;trans en provence;trappes;trebes;tregueux;tregunc
treillieres;trelaze;trelissac;tremblay en france;tresses;trets;trevoux;triel sur seine;trignac;trilport
trinidad & tobago,trinite et tobago,trinidad y tobago,trinidad und tobago;tripoli;tristan da cunha,tristan de acuna;trith saint leger;trois rivieres
troll station;troyes;trujillo;tshikapa;tsingoni;tsuen wan;tucson;tucuman;tula;tulle;tullins;tulsa;tumkur;tungi;tunis;tunisia,tunisie,tunez,tunesien
turin,torino;turkiye,turquie,turquia,turkei;turkmenabat;turkmenistan
turks & caicos islands,iles turques et caiques,islas turcas y caicos,turks und caicosinseln;turmero;turpan;tuvalu;tuxtla;tver;tyumen
u s outlying islands,iles mineures eloignees des etats unis,islas menores alejadas de ee uu,amerikanische uberseeinseln
u s virgin islands,iles vierges des etats unis,islas virgenes de ee uu,amerikanische jungferninseln;uberaba;uberlandia;uckange;udaipur;udon thani;ufa
uganda,ouganda;ugep;ugine;uijeongbu si;uitenhage;ujjain;ukraine,ucrania;ulan bator;ulan ude;ulhasnagar;ulsan;ulyanovsk;umraniye;umuahia;unieux
united arab emirates,uae,emirats arabes unis,emiratos arabes unidos,vereinigte arabische emirate
united kingdom,uk,royaume uni,great britain,grande bretagne,reino unido,vereinigtes konigreich
united states,usa,etats unis,us,united states of america,estados unidos,vereinigte staaten;urrugne;uruapan;uruguay;urumqi;uskudar;ussel
ust kamenogorsk;ustaritz;utrecht;utsunomiya;uvea;uyo;uzbekistan,ouzbekistan,usbekistan;uzes;vadodara;vaires sur marne;vaison la romaine;val d oise
val de briey;val de marne;val de moder;val de reuil;valbonne;valdahon;valdalliere;valdoie;valence;valencia,valence espagne;valenciennes;valentigney
valenton;valladolid;vallauris;valledupar;valleiry;vallet;vallons de l erdre;valognes;valparaiso;valreas;valserhone;van;vancouver;vanderbijlpark
vandoeuvre les nancy;vannes;vanuatu;vanves;var;varanasi;varces allieres et risset;varennes vauzelles;varna;varzea grande;vasyl evsky ostrov
vatican city,etat de la cite du vatican,ciudad del vaticano,vatikanstadt;vaucluse;vaucresson;vaughan;vaugneray;vaujours;vaulx en velin;vaureal;vauvert
vaux le penil;vaux sur seine;veauche;vedene;veigne;velaux;velikiy novgorod;velizy villacoublay;vence;vendargues;vendee;vendenheim;vendin le vieil
vendome;venelles;venezuela;venice,venise,venezia;venissieux;ventabren;venustiano carranza;veracruz;verdun;vereeniging;vergeze;vern sur seiche
vernaison;verneuil d avre et d iton;verneuil sur seine;vernon;vernouillet;verona;verrieres en anjou;verrieres le buisson;versailles;vert saint denis
vertou;vesoul;vetraz monthoux;vexin sur epte;vezin le coquet;viamao;viarmes;vias;vic le comte;vichy;victoria;victoria de durango;vidauban
vienna,wien,vienne;vierzon;vietnam,viet nam;vieux conde;vieux habitants;vif;vigneux de bretagne;vigneux sur seine;vigo;vijayawada;vila velha
villa nueva;villabe;villahermosa;villard bonnot;villars;villars les dombes;villavicencio;ville d avray;ville la grand;villebon sur yvette;villecresnes
villefontaine;villefranche de lauragais;villefranche de rouergue;villefranche sur mer;villefranche sur saone;villejuif;villemandeur
villemoisson sur orge;villemomble;villemur sur tarn;villenave d ornon;villeneuve d ascq;villeneuve en retz;villeneuve la garenne;villeneuve le roi
villeneuve les avignon;villeneuve les maguelone;villeneuve loubet;villeneuve saint georges;villeneuve sur lot;villeneuve sur yonne;villeneuve tolosane
villennes sur seine;villenoy;villeparisis;villepinte;villepreux;villerest;villers cotterets;villers le lac;villers les nancy;villers saint paul
villerupt;villetaneuse;villette d anthon;villeurbanne;villiers le bel;villiers sur marne;vilnius;vina del mar;vincennes;vindry sur turdine;vineuil
vinnytsia;vire normandie;virginia beach;viriat;viroflay;viry;viry chatillon;visakhapatnam;vitebsk;vitoria;vitoria da conquista;vitre;vitrolles
vitry le francois;vitry sur seine;vizille;vladikavkaz;vladimir;vladivostok;voiron;voisins le bretonneux;volgograd;vologda;volta redonda;volzhskiy
voreppe;voronezh;vosges;vostok station,wostok;vouneuil sous biard;vung tau;vykhino zhulebino;wad medani;wafangdian;wakayama;wake island
wales,pays de galles;wallers;wallis & futuna,wallis et futuna,wallis y futuna,wallis und futuna;wambrechies;wandsbek;warangal;warri
warsaw,varsovie,warszawa;washington,washington dc;wasquehal;wasselonne;wattignies;wattrelos;wavrin;waziers;weifang;welkom;wellington;wenshan city
wenzhou;wervicq sud;west bank,cisjordanie;west jerusalem;west raleigh;western sahara,sahara occidental,westsahara;wichita;wiesbaden;wimereux;windhoek
windsor;winejok;wingles;winnipeg;winston salem;wintzenheim;wissembourg;wissous;witbank;wittelsheim;wittenheim;woippy;wollongong;wolverhampton;wonju
wonsan;woodlands;wormhout;wrocław;wuhai;wuhan;wuhu;wuppertal;wusong;wuwei;wuxi;wuxue;wuzhou;xalapa de enriquez;xi an;xiamen;xiangtan;xiangyang;xiantao
xianyang;xico;xingtai;xining;xinpu;xintai;xinxiang;xinyang;xinyuan;xiuying;xochimilco;xuchang;yakutsk;yamagata;yamunanagar;yanbu;yancheng;yangjiang
yangon,rangoun,rangun;yangquan;yangshuo;yangzhou;yanji;yantai;yao;yaounde;yaroslavl;yazd;yekaterinburg;yemen,jemen;yeosu;yerevan;yerres;yffiniac;yibin
yichang;yinchuan;yingkou;yiyang;yogyakarta;yokkaichi;yokohama;yokosuka;yonkers;yonne;yono;yoshkar ola;yssingeaux;yuci;yueyang;yuncheng;yunfu;yutz
yvelines;yvetot;yzeure;zagazig;zagreb;zahedan;zambia,zambie,sambia;zamboanga;zanjan;zanzibar;zapopan;zaporizhia;zaria;zarqa;zelenograd;zeytinburnu
zhabei;zhangjiakou;zhangjiakou shi xuanhua qu;zhangzhou;zhanjiang;zhaoqing;zhengzhou;zhenjiang;zhongshan;zhoukou;zhu cheng city;zhuhai;zhumadian
zhuzhou;zhytomyr;zibo;zigong;zimbabwe,zimbabue,simbabwe;zunyi;zurich;łodz`;
