/**
 * Continents, countries, states, big cities, French regions, departments and towns, accent-free: `key,other name,…` divided by semicolons;
 * `>key` says what country or region contains those that follow, `>>key` what city. Written by scripts/gazetteer.mjs.
 * From Unicode CLDR (Unicode License v3), GeoNames (CC BY 4.0, geonames.org) and Etalab's découpage administratif (Licence Ouverte 2.0).
 */
export const GAZETTEER = `
africa,afrique;american samoa,samoa americaines,samoa americana,amerikanisch samoa,samoa americane;angola;anguilla,anguila
antarctica,antarctique,antartida,antarktis,antartide;antigua & barbuda,antigua et barbuda,antigua y barbuda,antigua und barbuda,antigua e barbuda
argentina,argentine,argentinien;aruba;ascension island,ile de l ascension,isla de la ascension,ascension,isola ascensione,ilha de ascensao;atikokan
australia,australie,australien;bahamas;bahia de banderas,bahia banderas;barbados,barbade;belize,belice;benin;bermuda,bermudes,bermudas
bolivia,bolivie,bolivien;botswana,botsuana;bouvet island,ile bouvet,isla bouvet,bouvetinsel,isola bouvet,ilha bouvet
brazil,bresil,brasil,brasilien,brasile
british indian ocean territory,territoire britannique de l ocean indien,territorio britanico del oceano indico,britisches territorium im indischen ozean,territorio britannico dell oceano indiano,territorio britanico do oceano indico
british virgin islands,iles vierges britanniques,islas virgenes britanicas,britische jungferninseln,isole vergini britanniche,ilhas virgens britanicas
burgundy,bourgogne;burkina faso,burquina faso;burundi;busingen;cameroon,cameroun,camerun,kamerun,camaroes;canada,kanada;canaries,kanaren,canarie
cape verde,cap vert,cabo verde,capo verde
caribbean netherlands,pays bas caribeens,caribe neerlandes,karibische niederlande,caraibi olandesi,paises baixos caribenhos;casey station
cayman islands,iles caimans,islas caiman,kaimaninseln,isole cayman,ilhas cayman
central african republic,republique centrafricaine,republica centroafricana,zentralafrikanische republik,repubblica centrafricana,republica centro africana
chad,tchad,tschad,ciad,chade;chagos archipelago;chatham islands,chatnam;chile,chili,cile
christmas island,ile christmas,isla de navidad,weihnachtsinsel,isola christmas,ilha christmas,navidad;chuuk;ciudad juarez
clipperton island,ile clipperton,isla clipperton,clipperton insel,isola di clipperton,ilha de clipperton
cocos (keeling) islands,iles cocos,islas cocos,kokosinseln;cocos islands;colombia,colombie,kolumbien;comoros,comores,comoras,komoren,comore
congo brazzaville,congo,kongo brazzaville,republica do congo;cook islands,iles cook,islas cook,cookinseln,isole cook,ilhas cook;costa rica;cuba,kuba
curacao,curazao;diego garcia;djibouti,yibuti,dschibuti,gibuti,djibuti;dominica,dominique
dominican republic,republique dominicaine,republica dominicana,dominikanische republik,repubblica dominicana
dr congo,rdc,congo kinshasa,republica democratica del congo,kongo kinshasa;dumont d urville station,dumont d urville
easter island,ile de paques,isla de pascua,osterinsel,pasqua,ilha de pascoa;ecuador,equateur,equador;eirunepe
equatorial guinea,guinee equatoriale,guinea ecuatorial,aquatorialguinea,guinea equatoriale,guine equatorial;eritrea,erythree,eritreia
eswatini,esuatini,essuatini;ethiopia,ethiopie,etiopia,athiopien;europe
european union,union europeenne,union europea,europaische union,unione europea,uniao europeia
falkland islands,iles malouines,islas malvinas,falklandinseln,isole falkland,ilhas malvinas;faroes;fernando de noronha;fiji,fidji,fiyi,fidschi,figi
french guiana,guyane francaise,guayana francesa,franzosisch guayana,guyana francese,guiana francesa
french southern territories,terres australes francaises,territorios australes franceses,franzosische sud und antarktisgebiete,terre australi francesi,territorios franceses do sul
gabon,gabun,gabao;galapagos islands,galapagos;gambia,gambie;ghana,gana;greenland,groenland,groenlandia,gronland;guam;guatemala
guinea bissau,guinee bissau,guinea bisau,guine bissau;guinea,guinee,guine;guyana,guiana;haiti
heard & mcdonald islands,iles heard et macdonald,islas heard y mcdonald,heard und mcdonaldinseln,isole heard e mcdonald,ilhas heard e mcdonald
honduras;ittoqqortoormiit;ivory coast,cote d ivoire,costa d avorio,costa do marfim;kenya,kenia,quenia;kerguelen islands;kiribati,quiribati
kwajalein atoll;lac megantic;lesotho,lesoto;liberia;lord howe island;lower prince s quarter;macquarie island;madagascar,madagaskar;malawi,malaui;mali
marquesas islands,marquises,marchesi;marshall islands,iles marshall,islas marshall,marshallinseln,isole marshall,ilhas marshall
mauritania,mauritanie,mauretanien;mauritius,maurice,mauricio;mawson station;mcmurdo station
mexico city,mexico,ciudad de mexico,mexique,mexiko,messico,mexiko stadt,citta del messico,cidade do mexico;micronesia,micronesie,mikronesien
midway atoll;montserrat;mozambique,mosambik,mozambico,mocambique;namibia,namibie;nauru
new zealand,nouvelle zelande,nueva zelanda,neuseeland,nuova zelanda,nova zelandia;nicaragua;niger;nigeria;niue
norfolk island,ile norfolk,isla norfolk,norfolkinsel,isola norfolk,ilha norfolk
northern mariana islands,iles mariannes du nord,islas marianas del norte,nordliche marianen,isole marianne settentrionali,ilhas marianas do norte
notre dame des landes;nuuk;palau,palaos;palmer land;panama
papua new guinea,papouasie nouvelle guinee,papua nueva guinea,papua neuguinea,papua nuova guinea,papua nova guine;paraguay,paraguai;peru,perou
pitcairn islands,iles pitcairn,islas pitcairn,pitcairninseln,isole pitcairn,ilhas pitcairn;pohnpei;puerto rico,porto rico,portorico;rothera station
rwanda,ruanda;samoa;san sebastian,saint sebastien,donostia
sao tome & principe,sao tome et principe,santo tome y principe,sao tome und principe,sao tome e principe;senegal;seychelles,seychellen,seicheles
showa station,showa;sierra leone,sierra leona,serra leoa;sint maarten;sivens
solomon islands,iles salomon,islas salomon,salomonen,isole salomone,ilhas salomao;somalia,somalie
south africa,afrique du sud,sudafrica,sudafrika,africa do sul
south georgia & south sandwich islands,georgie du sud et les iles sandwich du sud,islas georgia del sur y sandwich del sur,sudgeorgien und die sudlichen sandwichinseln,georgia del sud e sandwich australi,ilhas georgia do sul e sandwich do sul
south sudan,soudan du sud,sudan del sur,sudsudan,sud sudan,sudao do sul;st helena,sainte helene,santa elena,sant elena,santa helena
st kitts & nevis,saint christophe et nieves,san cristobal y nieves,st kitts und nevis,saint kitts e nevis,sao cristovao e nevis
st lucia,sainte lucie,santa lucia,saint lucia
st vincent & grenadines,saint vincent et les grenadines,san vicente y las granadinas,st vincent und die grenadinen,saint vincent e grenadine,sao vicente e granadinas
suriname,surinam;tanzania,tanzanie,tansania;togo;tokelau;tonga
trinidad & tobago,trinite et tobago,trinidad y tobago,trinidad und tobago,trinidad e tobago;tristan da cunha,tristan de acuna,tristao da cunha
troll station;turks & caicos islands,iles turques et caiques,islas turcas y caicos,turks und caicosinseln,isole turks e caicos,ilhas turcas e caicos
tuvalu
u s outlying islands,iles mineures eloignees des etats unis,islas menores alejadas de ee uu,amerikanische uberseeinseln,isole minori esterne degli stati uniti,ilhas menores distantes dos eua
u s virgin islands,iles vierges des etats unis,islas virgenes de ee uu,amerikanische jungferninseln,isole vergini americane,ilhas virgens americanas
uganda,ouganda;united states,usa,etats unis,us,united states of america,estados unidos,vereinigte staaten,stati uniti;uruguay,uruguai;vanuatu
venezuela;vostok station,wostok;wake island;west bank,cisjordanie;zambia,zambie,sambia;zimbabwe,zimbabue,simbabwe;>afghanistan;herat;jalalabad
kabul,kaboul;kandahar;mazar e sharif;>africa;algeria,algerie,argelia,algerien
canary islands,iles canaries,canarias,kanarische inseln,isole canarie,ilhas canarias
ceuta & melilla,ceuta et melilla,ceuta y melilla,ceuta und melilla,ceuta e melilla;egypt,egypte,egipto,agypten,egitto,egito;libya,libye,libia,libyen
morocco,maroc,marruecos,marokko,marocco,marrocos;sudan,soudan,sudao;tunisia,tunisie,tunez,tunesien
western sahara,sahara occidental,westsahara,sahara occidentale,saara ocidental;>ain;amberieu en bugey;belley;beynost;bourg en bresse;cessy
chatillon sur chalaronne;divonne les bains;ferney voltaire;gex;jassans riottier;lagnieu;meximieux;miribel;montluel;ornex;oyonnax;peronnas
prevessin moens;reyrieux;saint denis les bourg,st denis les bourg;saint genis pouilly,st genis pouilly;thoiry;trevoux;valserhone;villars les dombes
viriat;>aisne;bohain en vermandois;chateau thierry;chauny;gauchy;hirson;laon;saint quentin,st quentin;soissons;tergnier;villers cotterets;>alabama
montgomery;>alaska;anchorage;>albania;tirana;>algeria;algiers,alger;annaba;bab ezzouar;batna;biskra;boumerdas;constantine;oran;setif;tebessa;>allier
bellerive sur allier;commentry;cusset;domerat;gannat;montlucon;moulins;vichy;yzeure;>alpes de haute provence;chateau arnoux saint auban
digne les bains;forcalquier;manosque;oraison;sisteron;>alpes maritimes;antibes;beausoleil;biot;cagnes sur mer;cannes;carros;contes;drap;grasse
la colle sur loup;la gaude;la roquette sur siagne;le cannet;levens;mandelieu la napoule;menton;mouans sartoux;mougins;nice;pegomas;peymeinade
roquebrune cap martin;roquefort les pins;saint andre de la roche,st andre de la roche;saint laurent du var,st laurent du var;valbonne;vallauris;vence
villefranche sur mer;villeneuve loubet;>angola;huambo;lobito;luanda;n dalatando;>ardeche;annonay;aubenas;bourg saint andeol;guilherand granges;le teil
privas;saint peray,st peray;tournon sur rhone;>ardennes;charleville mezieres;givet;nouzonville;rethel;revin;sedan;>argentina;bahia blanca;buenos aires
corrientes;formosa;jose c paz;la plata;mar del plata;mendoza;merlo;moron;neuquen;parana;pilar;posadas;quilmes;resistencia;rio gallegos;rosario;salta
san juan;san miguel de tucuman;san salvador de jujuy;santa fe;santiago del estero;sao tome,santo tome;>ariege;foix;lavelanet;pamiers
saint girons,st girons;>arizona;chandler;gilbert;glendale;maryvale;mesa;phoenix;scottsdale;tucson;>armenia;yerevan;>asia
afghanistan,afganistan,afeganistao;armenia,armenie,armenien;azerbaijan,azerbaidjan,azerbaiyan,aserbaidschan,azerbaigian,azerbaijao
bahrain,bahrein,barein;bangladesh,banglades,bangladesch;bhutan,bhoutan,butan,butao;brunei,brunei darussalam
cambodia,cambodge,camboya,kambodscha,cambogia,camboja;china,chine,cina;cyprus,chypre,chipre,zypern,cipro;georgia,georgie,georgien
hong kong sar china,r a s chinoise de hong kong,sonderverwaltungsregion hongkong,ras di hong kong;india,inde,indien;indonesia,indonesie,indonesien
iran,ira;iraq,irak,iraque;israel,israele;japan,japon,giappone,japao;jordan,jordanie,jordania,jordanien,giordania
kazakhstan,kazajistan,kasachstan,kazakistan,cazaquistao;kuwait,koweit;kyrgyzstan,kirghizstan,kirguistan,kirgisistan,kirghizistan,quirguistao;laos
lebanon,liban,libano,libanon;macao sar china,r a s chinoise de macao,sonderverwaltungsregion macau,ras di macao;malaysia,malaisie,malasia
maldives,maldivas,malediven,maldive;mongolia,mongolie,mongolei;myanmar (burma),myanmar;nepal
north korea,coree du nord,corea del norte,nordkorea,corea del nord,coreia do norte;oman,oma;pakistan,paquistao
palestine,territoires palestiniens,palestinian territories,territorios palestinos,palastinensische autonomiegebiete,territori palestinesi
philippines,filipinas,philippinen,filippine;qatar,catar,katar;saudi arabia,arabie saoudite,arabia saudi,saudi arabien,arabia saudita
singapore,singapour,singapur,singapura;south korea,coree du sud,corea del sur,sudkorea,corea del sud,coreia do sul;sri lanka;syria,syrie,siria,syrien
taiwan;tajikistan,tadjikistan,tayikistan,tadschikistan,tagikistan,tadjiquistao;thailand,thailande,tailandia,thailandia
timor leste,timor oriental,timor est;turkiye,turquie,turquia,turkei,turchia;turkmenistan,turcomenistao
united arab emirates,uae,emirats arabes unis,emiratos arabes unidos,vereinigte arabische emirate,emirati arabi uniti,emirados arabes unidos
uzbekistan,ouzbekistan,usbekistan,uzbequistao;vietnam,viet nam,vietna;yemen,jemen,iemen;>aube;la chapelle saint luc;nogent sur seine;pont sainte marie
romilly sur seine;saint andre les vergers,st andre les vergers;saint julien les villas,st julien les villas;sainte savine,ste savine;troyes;>aude
carcassonne;castelnaudary;coursan;gruissan;lezignan corbieres;limoux;narbonne;port la nouvelle;sigean;trebes;>australia;adelaide
australian capital territory;brisbane;canberra;geelong;gold coast;hobart;logan city;melbourne;new south wales;northern territory;perth;queensland
south australia;sydney;tasmania;victoria;western australia;wollongong;>austria;favoriten;graz;linz;vienna,wien,vienne;>auvergne rhone alpes;ain;allier
ardeche;cantal;drome;haute loire;haute savoie;isere;loire;puy de dome;rhone;savoie;>aveyron;decazeville;luc la primaube;millau;onet le chateau;rodez
saint affrique,st affrique;villefranche de rouergue;>azerbaijan;baku;ganja;lankaran;sumqayıt;>bahamas;nassau;>bangladesh;bagerhat;barisal;bogra
chittagong;comilla;cox s bazar;dhaka;dinajpur;jessore;khulna;mymensingh;nagarpur;narayanganj;narsingdi;natore;rajshahi;rangpur;shibganj;sylhet;tungi
>bas rhin;barr;benfeld;bischheim;bischwiller;brumath;drusenheim;eckbolsheim;erstein;eschau;fegersheim;gambsheim;geispolsheim;haguenau;hoenheim
illkirch graffenstaden;la wantzenau;lingolsheim;molsheim;mundolsheim;mutzig;oberhausbergen;obernai;ostwald;reichshoffen;rosheim;saverne;schiltigheim
schweighouse sur moder;selestat;souffelweyersheim;strasbourg,strassburg;val de moder;vendenheim;wasselonne;wissembourg;>belarus;babruysk;brest;homyel
hrodna;mahilyow;minsk;vitebsk;>belgium;antwerp,anvers,antwerpen;brussels,bruxelles,brussel;east flanders;flanders;flemish brabant;hainaut;liege,luik
limburg;namur;wallonia;walloon brabant;west flanders;>benin;abomey calavi;cotonou;djougou;porto novo;>>berlin;kreuzberg;neukolln;>bolivia;cochabamba
la paz;oruro;santa cruz de la sierra;sucre;>bosnia & herzegovina;banja luka;sarajevo;>botswana;gaborone;>bouches du rhone;aix en provence;allauch
arles;aubagne;auriol;berre l etang;bouc bel air;cabries;carnoux en provence;carry le rouet;cassis;chateauneuf les martigues;chateaurenard
cuges les pins;eguilles;ensues la redonne;eyguieres;fos sur mer;fuveau;gardanne;gemenos;gignac la nerthe;grans;istres;la bouilladisse;la ciotat
la fare les oliviers;la penne sur huveaune;la roque d antheron;lambesc;lancon provence;le puy sainte reparade;le rove;les pennes mirabeau;mallemort
marignane;marseille,marseilles;martigues;meyreuil;miramas;noves;pelissanne;peypin;peyrolles en provence;plan de cuques;port de bouc
port saint louis du rhone;rognac;roquefort la bedoule;roquevaire;rousset;saint cannat,st cannat;saint chamas,st chamas
saint martin de crau,st martin de crau;saint mitre les remparts,st mitre les remparts;saint remy de provence,st remy de provence
saint victoret,st victoret;salon de provence;sausset les pins;senas;septemes les vallons;simiane collongue;tarascon;trets;velaux;venelles;ventabren
vitrolles;>bourgogne franche comte;cote d or;doubs;haute saone;jura;nievre;saone et loire;territoire de belfort;yonne;>brazil;ananindeua;anapolis
aparecida de goiania;aracaju;araguaina;barueri;bauru;belem,belen;belford roxo;belo horizonte;betim;blumenau;boa vista;brasilia;campina grande;campinas
campo grande;campos dos goytacazes;canoas;carapicuiba;caruaru;cascavel;caucaia;caxias do sul;contagem;cuiaba;curitiba;diadema;duque de caxias
el salvador,salvador;embu;feira de santana;florianopolis;fortaleza;foz do iguacu;goiania;governador valadares;gravatai;guaruja;guarulhos;hortolandia
imperatriz;ipatinga;itabuna;itapevi;itaquaquecetuba;jaboatao;jaboatao dos guararapes;jacarei;joao pessoa;joinville;juazeiro do norte;juiz de fora
jundiai;limeira;londrina;macapa;maceio;manaus;marilia;maringa;maua;mogi das cruzes;montes claros;mossoro;natal;niteroi;nova iguacu;novo hamburgo
olinda;osasco;paulista;pelotas;petropolis;piracicaba;ponta grossa;porto alegre;porto velho;praia grande;presidente prudente;recife;ribeirao das neves
ribeirao preto;rio branco;rio de janeiro,rio;rio verde;santa luzia;santa maria;santarem;santo andre;santos;sao bernardo do campo;sao carlos
sao joao de meriti;sao jose do rio preto;sao jose dos campos;sao leopoldo;sao luis;sao paulo,san paolo;serra;sete lagoas;sorocaba
st vincent,saint vincent,san vicente,sao vicente;sumare;suzano;taboao da serra;taubate;teresina;tucuman,tucuma;uberaba;uberlandia;varzea grande;viamao
vila velha;vitoria;vitoria da conquista;volta redonda;>brittany;cotes d armor;finistere;ille et vilaine;morbihan;>>brussels;anderlecht;molenbeek
schaerbeek;zaventem;>bulgaria;plovdiv;sofia;varna;>burkina faso;bobo dioulasso;ouagadougou;>burundi;bujumbura;>california;anaheim;bakersfield
chula vista;fontana;fremont;fresno;huntington beach;irvine;long beach;los angeles;modesto;moreno valley;oakland;oxnard;riverside;sacramento
san bernardino;san diego;san francisco;san jose;santa ana;stockton;>calvados;bayeux;blainville sur orne;caen;colombelles;conde en normandie
cormelles le royal;dives sur mer;douvres la delivrande;falaise;fleury sur orne;giberville;herouville saint clair;honfleur;ifs;lisieux
livarot pays d auge;mezidon vallee d auge;mondeville;ouistreham;pont l eveque;saint pierre en auge,st pierre en auge;souleuvre en bocage;thue et mue
valdalliere;vire normandie;>cambodia;phnom penh;takeo;>cameroon;bafoussam;bamenda;bertoua;douala;edea;garoua;kousseri;maroua;mokolo;ngaoundere;yaounde
>canada;alberta;brampton;british columbia;burnaby;calgary;edmonton;etobicoke;gatineau;halifax;hamilton;kitchener;laval;longueuil;manitoba;markham
mississauga;montreal;new brunswick;newfoundland and labrador;north york;northwest territories;nova scotia;nunavut;okanagan;ontario;oshawa;ottawa
prince edward island;quebec,quebec city;saskatchewan;scarborough;st john s,saint jean de terre neuve,san juan de terranova,saint john s
st thomas,saint thomas;surrey;toronto;vancouver;vaughan;windsor;winnipeg;yukon;>cantal;arpajon sur cere;aurillac;saint flour,st flour
>central african republic;bangui;>centre val de loire;cher;eure et loir;indre;indre et loire;loir et cher;loiret;>chad;n djamena,yamena;>charente
angouleme;champniers;cognac;gond pontouvre;l isle d espagnac;la couronne;ruelle sur touvre;saint yrieix sur charente,st yrieix sur charente;soyaux
>charente maritime;aytre;chatelaillon plage;dompierre sur mer;la rochelle;lagord;marennes hiers brouage;nieul sur mer;perigny;puilboreau;rochefort
royan;saint georges de didonne,st georges de didonne;saint jean d angely,st jean d angely;saint pierre d oleron,st pierre d oleron
saint xandre,st xandre;sainte soulle,ste soulle;saintes;saujon;surgeres;tonnay charente;>cher;aubigny sur nere;bourges;mehun sur yevre
saint amand montrond,st amand montrond;saint doulchard,st doulchard;saint florent sur cher,st florent sur cher;vierzon;>chile;antofagasta;concepcion
iquique;la pintana;puente alto;rancagua;san bernardo;santiago,santiago du chili;talcahuano;temuco;valparaiso;vina del mar;>china;aksu;anqing;anshan
anshun;anyang;aral;baicheng;baoding;baotou;bayan nur;bei an;beihai;beijing,pekin,peking;bengbu;benxi;cangzhou;changchun;changde;changsha;changshu city
changzhi;changzhou;chaoyang;chaozhou;chengde;chengdu;chengzhong;chifeng;chongqing;chuzhou;dadonghai;dadukou;dalian;daliang;dandong;daqing;datong
dezhou;dongguan;fendou;fenghuang;foshan;fushun;fuxin;fuzhou;gaoping;guangyuan;guangzhou;guankou;guilin;guiyang;guli;haikou;hailar;handan;hangu
hangzhou;harbin;hebi;hefei;hegang;hengshui;hengyang;heze;hohhot;huai an;huaibei;huainan;huanggang;huangshi;huayin;huizhou;hulan ergi;huocheng;ji an
jiamusi;jiangmen;jianshui;jiaojiang;jiaozuo;jiaxing;jieyang;jilin;jinan;jincheng;jingdezhen;jingling;jining;jinzhou;jiujiang;jixi;kaifeng;karamay
kashgar;kunming;kunshan;langfang;lanzhou;laohekou;lianshan;liaocheng;liaoyang;liaoyuan;lijiang;linfen;linxia chengguanzhen;linyi;liupanshui;luancheng
luohe;luoyang;luqiao;mianyang;mudanjiang;nanchang;nanchong;nanjing;nanning;nantong;nanyang;neijiang;ningbo;ordos;panshan;pingdingshan;pingxiang;putian
puyang;puyang chengguanzhen;qingdao;qinhuangdao;qionghai;qiqihar;rizhao;sanming;shanghai;shangrao;shangyu;shantou;shaoguan;shaoxing;shashi;shengli
shenyang;shenzhen;shihezi;shijiazhuang;shiqi;shiyan;shuangyashan;siping;suihua;suizhou;suzhou;tai an;taihecun;taiyuan;taizhou;tanggu;tangshan;tianjin
tianshui;tieling;tongchuanshi;tonghua;tongliao;tongshan;turpan;urumqi;wafangdian;weifang;wenshan city;wenzhou;wuhai;wuhan;wuhu;wusong;wuwei;wuxi;wuxue
wuzhou;xi an;xiamen;xiangtan;xiangyang;xiantao;xianyang;xingtai;xining;xinpu;xintai;xinxiang;xinyang;xinyuan;xiuying;xuchang;yancheng;yangjiang
yangquan;yangshuo;yangzhou;yanji;yantai;yibin;yichang;yinchuan;yingkou;yiyang;yuci;yueyang;yuncheng;yunfu;zhabei;zhangjiakou
zhangjiakou shi xuanhua qu;zhangzhou;zhanjiang;zhaoqing;zhengzhou;zhenjiang;zhongshan;zhoukou;zhu cheng city;zhuhai;zhumadian;zhuzhou;zibo;zigong
zunyi;>colombia;barranquilla;bello;bogota;bucaramanga;buenaventura;cali;cartagena;cucuta;floridablanca;ibague;itagui;manizales;medellin;monteria;neiva
palmira;pasto;pereira;popayan;santa marta;sincelejo;soacha;soledad;valledupar;villavicencio;>colorado;aurora;colorado springs;denver
>congo brazzaville;brazzaville;pointe noire;>correze;brive la gaillarde;malemort;saint pantaleon de larche,st pantaleon de larche;tulle;ussel
>corse du sud;ajaccio;porto vecchio;>corsica;corse du sud;haute corse;>cote d or;auxonne;beaune;chatillon sur seine;chenove;chevigny saint sauveur
dijon;fontaine les dijon;genlis;longvic;marsannay la cote;nuits saint georges;quetigny;saint apollinaire,st apollinaire;talant;>cotes d armor
binic etables sur mer;dinan;guingamp;lamballe armor;langueux;lannion;le mene;loudeac;paimpol;perros guirec;pledran;plerin;ploufragan;ploumagoar;pordic
saint brieuc,st brieuc;tregueux;yffiniac;>creuse;gueret;>croatia;zagreb;>cuba;arroyo naranjo;camaguey;diez de octubre;guantanamo;havana,la havane
holguin;las tunas;santa clara;santiago de cuba;>cyprus;nicosia;>czechia;brno;ostrava;prague,praha,prag;>denmark;arhus;copenhagen,copenhague
>deux sevres;aiffres;bressuire;chauray;la creche;mauleon;melle;moncoutant sur sevre;niort;nueil les aubiers;parthenay
saint maixent l ecole,st maixent l ecole;thouars;>dominican republic;la romana;san pedro de macoris;santiago de los caballeros;santo domingo
santo domingo este;santo domingo oeste;>dordogne;bergerac;boulazac isle manoire;coulounieix chamiers;montpon menesterol;perigueux
saint astier,st astier;sarlat la caneda;terrasson lavilledieu;trelissac;>doubs;audincourt;baume les dames;besancon;bethoncourt;grand charmont
montbeliard;morteau;pontarlier;saint vit,st vit;seloncourt;valdahon;valentigney;villers le lac;>dr congo;beni;bukavu;kananga;kinshasa;kisangani
kolwezi;likasi;lubumbashi;masina;mbuji mayi;tshikapa;>drome;bourg de peage;bourg les valence;chabeuil;chatuzange le goubet;crest;donzere
etoile sur rhone;livron sur drome;loriol sur drome;montelimar;nyons;pierrelatte;portes les valence;romans sur isere
saint marcel les valence,st marcel les valence;saint paul trois chateaux,st paul trois chateaux;saint rambert d albon,st rambert d albon
tain l hermitage;valence;>ecuador;guayaquil;quito;santo domingo de los colorados;>egypt;al fayyum;al mahallah al kubra;al mansurah;al minya
alexandria,alexandrie;aswan;asyut;cairo,le caire;damanhur;giza;halwan;idku;ismailia;kafr ad dawwar;luxor;port said;qina;sohag;suez;tanda;zagazig
>el salvador;san salvador;soyapango;>eritrea;asmara;>essonne;arpajon;athis mons;ballancourt sur essonne;bondoufle;boussy saint antoine
bretigny sur orge;breuillet;brunoy;bures sur yvette;chilly mazarin;corbeil essonnes;crosne;dourdan;draveil;egly;epinay sous senart;epinay sur orge
etampes;etrechy;evry courcouronnes;fleury merogis;gif sur yvette;grigny;igny;itteville;juvisy sur orge;la ville du bois;lardy;les ulis;limours;linas
lisses;longjumeau;longpont sur orge;marcoussis;marolles en hurepoix;massy;mennecy;montgeron;montlhery;morangis;morsang sur orge;ollainville;orsay
palaiseau;paray vieille poste;quincy sous senart;ris orangis;saint cheron,st cheron;saint germain les arpajon,st germain les arpajon
saint germain les corbeil,st germain les corbeil;saint michel sur orge,st michel sur orge;saint pierre du perray,st pierre du perray
sainte genevieve des bois,ste genevieve des bois;saintry sur seine;saulx les chartreux;savigny sur orge;soisy sur seine;verrieres le buisson
vigneux sur seine;villabe;villebon sur yvette;villemoisson sur orge;viry chatillon;wissous;yerres;>estonia;tallinn;>ethiopia;addis ababa;dire dawa
mek ele;nazret;>eure;bernay;evreux;gaillon;gisors;le val d hazey;les andelys;louviers;mesnils sur iton;pacy sur eure;pont audemer
saint sebastien de morsent,st sebastien de morsent;val de reuil;verneuil d avre et d iton;vernon;vexin sur epte;>eure et loir
auneau bleury saint symphorien;chartres;chateaudun;cloyes les trois rivieres;dreux;epernon;leves;luce;luisant;mainvilliers;nogent le rotrou
vernouillet;>europe;aland islands,iles aland,islas aland,alandinseln,isole aland,ilhas aland;albania,albanie,albanien;andorra,andorre
austria,autriche,osterreich;belarus,bielorussie,bielorrusia,bielorussia,bielorrussia;belgium,belgique,belgica,belgien,belgio
bosnia & herzegovina,bosnie herzegovine,bosnia y herzegovina,bosnien und herzegowina,bosnia ed erzegovina,bosnia e herzegovina
bulgaria,bulgarie,bulgarien;croatia,croatie,croacia,kroatien,croazia
czechia,czech republic,republique tcheque,tchequie,chequia,tschechien,cechia,tchequia;denmark,danemark,dinamarca,danimarca;estonia,estonie,estland
faroe islands,iles feroe,islas feroe,faroer,isole fær oer,ilhas faroe;finland,finlande,finlandia,finnland;france,francia,frankreich,franca
germany,allemagne,alemania,deutschland,germania,alemanha;gibraltar,gibilterra;greece,grece,grecia,griechenland;guernsey,guernesey
hungary,hongrie,hungria,ungarn,ungheria;iceland,islande,islandia,island,islanda;ireland,irlande,irlanda,irland
isle of man,ile de man,isla de man,isola di man,ilha de man;italy,italie,italia,italien;jersey;kosovo;latvia,lettonie,letonia,lettland,lettonia
liechtenstein;lithuania,lituanie,lituania,litauen;luxembourg,luxemburgo,luxemburg,lussemburgo;malta,malte;moldova,moldavie,moldavia,republik moldau
monaco;montenegro;netherlands,pays bas,holland,hollande,paises bajos,niederlande,paesi bassi,paises baixos
north macedonia,macedoine du nord,macedonia del norte,nordmazedonien,macedonia del nord,macedonia do norte;norway,norvege,noruega,norwegen,norvegia
poland,pologne,polonia,polen;portugal,portogallo;romania,roumanie,rumania,rumanien,romenia;russia,russie,rusia,russland;san marino,saint marin
sark,sercq;serbia,serbie,serbien,servia;slovakia,slovaquie,eslovaquia,slowakei,slovacchia;slovenia,slovenie,eslovenia,slowenien
spain,espagne,espana,spanien,spagna,espanha
svalbard & jan mayen,svalbard et jan mayen,svalbard y jan mayen,spitzbergen und jan mayen,svalbard e jan mayen;sweden,suede,suecia,schweden,svezia
switzerland,suisse,suiza,schweiz,svizzera,suica;ukraine,ucrania,ucraina
united kingdom,uk,royaume uni,great britain,grande bretagne,reino unido,vereinigtes konigreich,regno unito
vatican city,etat de la cite du vatican,ciudad del vaticano,vatikanstadt,citta del vaticano,cidade do vaticano;>finistere;bannalec;briec
carhaix plouguer;chateaulin;concarneau;crozon;douarnenez;ergue gaberic;fouesnant;gouesnou;guilers;guipavas;landerneau;landivisiau;lannilis
le relecq kerhuon;lesneven;locmaria plouzane;moelan sur mer;morlaix;penmarch;plabennec;ploneour lanvern;ploudalmezeau;plougastel daoulas;plouguerneau
plouigneau;plouzane;pont l abbe;quimper;quimperle;rosporden;saint pol de leon,st pol de leon;saint renan,st renan;scaer;tregunc;>finland;espoo
helsinki;tampere;>flanders;bruges,brugge;ghent,gand,gent;>florida;hialeah;jacksonville;miami;orlando;tampa;>france;auvergne rhone alpes
bourgogne franche comte;brittany,bretagne;centre val de loire;corsica,corse
french polynesia,polynesie francaise,polinesia francesa,franzosisch polynesien,polinesia francese;grand est;guyane;hauts de france;ile de clipperton
ile de france;martinique,martinica;mayotte;new caledonia,nouvelle caledonie,nueva caledonia,neukaledonien,nuova caledonia,nova caledonia
normandy,normandie;nouvelle aquitaine;occitanie;pays de la loire;provence alpes cote d azur;reunion,la reunion,riunione,reuniao,la riunione
st pierre & miquelon,saint pierre et miquelon,san pedro y miquelon,st pierre und miquelon,saint pierre e miquelon,sao pedro e miquelao
terres australes et antarctiques francaises;wallis & futuna,wallis et futuna,wallis y futuna,wallis und futuna,wallis e futuna;>french polynesia;arue
bora bora;faaa;hitiaa o te ra;huahine;mahina;moorea maiao;paea;papara;papeete;pirae;punaauia;tahaa;taiarapu est;taiarapu ouest;taputapuatea;teva i uta
>gabon;libreville;>gambia;serekunda;>gard;aigues mortes;aimargues;ales;bagnols sur ceze;beaucaire;beauvoisin;bellegarde;bouillargues;calvisson;garons
laudun l ardoise;le grau du roi;les angles;manduel;marguerittes;milhaud;nimes;pont saint esprit;rochefort du gard;roquemaure
saint christol lez ales,st christol lez ales;saint gilles,st gilles;saint privat des vieux,st privat des vieux;sommieres;uzes;vauvert;vergeze
villeneuve les avignon;>georgia;atlanta;tbilisi;>germany;aachen,aix la chapelle;altona;augsburg;baden wurttemberg;bavaria,baviere,bayern;berlin
bielefeld;bochum;bochum hordel;bonn;brandenburg;braunschweig;bremen;chemnitz;cologne,koln;dortmund;dresden,dresde;duisburg;dusseldorf;eimsbuttel
erfurt;essen;frankfurt,francfort,frankfurt am main;freiburg;gelsenkirchen;hamburg mitte;hamburg nord;hamburg,hambourg;hannover;harburg;hesse;karlsruhe
kiel;krefeld;leipzig;lower saxony;lubeck;magdeburg;mainz,mayence;mannheim;marienthal;mecklenburg vorpommern;monchengladbach;munich,munchen;munster
neue neustadt;north rhine westphalia;nuremberg,nurnberg;oberhausen;rhineland palatinate;saarland;saxony;saxony anhalt;schleswig holstein;stuttgart
thuringia;wandsbek;wiesbaden;wuppertal;>gers;auch;condom;fleurance;l isle jourdain;>ghana;accra;atsiaman;kumasi;takoradi;tamale;>gironde
ambares et lagrave;andernos les bains;arcachon;ares;artigues pres bordeaux;audenge;bassens;begles;belin beliet;biganos;blanquefort;blaye;bordeaux
cadaujac;canejan;carbon blanc;cenon;cestas;coutras;eysines;floirac;gradignan;gujan mestras;izon;la teste de buch;lacanau;langon;lanton;le barp
le bouscat;le haillan;le pian medoc;le taillan medoc;le teich;lege cap ferret;leognan;lesparre medoc;libourne;lormont;ludon medoc;marcheprime
martignas sur jalle;merignac;mios;parempuyre;pauillac;pessac;saint andre de cubzac,st andre de cubzac;saint aubin de medoc,st aubin de medoc
saint denis de pile,st denis de pile;saint jean d illac,st jean d illac;saint loubes,st loubes;saint medard en jalles,st medard en jalles;salles
talence;tresses;villenave d ornon;>grand est;ardennes;aube;bas rhin;haut rhin;haute marne;marne;meurthe et moselle;meuse;moselle;vosges;>greece
athens,athenes;thessaloniki,thessalonique;>guadeloupe;baie mahault;baillif;basse terre;bouillante;capesterre belle eau;gourbeyre;goyave;lamentin
le gosier;le moule;les abymes;morne a l eau;petit bourg;petit canal;pointe a pitre;port louis;saint claude,st claude;saint francois,st francois
sainte anne,ste anne;sainte rose,ste rose;trois rivieres;vieux habitants;>guatemala;guatemala city;mixco;villa nueva;>guinea;camayenne;conakry
>guinea bissau;bissau;>guyana;georgetown;>guyane;apatou;cayenne;grand santi;kourou;macouria;mana;maripasoula;matoury;papaichton;remire montjoly
saint laurent du maroni,st laurent du maroni;>haiti;carrefour;croix des bouquets;delmas 73;petionville;port au prince;port de paix;>haut rhin;altkirch
blotzheim;brunstatt didenheim;cernay;colmar;ensisheim;guebwiller;habsheim;horbourg wihr;huningue;illzach;kembs;kingersheim;lutterbach;mulhouse
pfastatt;riedisheim;rixheim;sausheim;soultz haut rhin;thann;wintzenheim;wittelsheim;wittenheim;>haute corse;bastia;biguglia;borgo;calvi;corte;furiani
lucciana;>haute garonne;aucamville;aussonne;auterive;balma;beauzelle;blagnac;bruguieres;carbonne;castanet tolosan;castelginest
castelnau d estretefonds;colomiers;cornebarrieu;cugnaux;eaunes;escalquens;fenouillet;fonsorbes;fontenilles;fronton;frouzins;l union
la salvetat saint gilles;labarthe sur leze;launaguet;leguevin;mondonville;muret;pibrac;plaisance du touch;portet sur garonne;quint fonsegrives
ramonville saint agne;revel;roques;saint alban,st alban;saint gaudens,st gaudens;saint jean,st jean;saint jory,st jory;saint lys,st lys
saint orens de gameville,st orens de gameville;seysses;toulouse;tournefeuille;villefranche de lauragais;villemur sur tarn;villeneuve tolosane
>haute loire;aurec sur loire;brioude;le puy en velay;monistrol sur loire;sainte sigolene,ste sigolene;yssingeaux;>haute marne;chaumont;langres
saint dizier,st dizier;>haute saone;gray;hericourt;lure;luxeuil les bains;vesoul;>haute savoie;allinges;ambilly;annecy;annemasse;bonneville
bons en chablais;chamonix mont blanc;cluses;cranves sales;cruseilles;douvaine;epagny metz tessy;evian les bains;faverges seythenex;filliere;gaillard
la balme de sillingy;la roche sur foron;marignier;marnaz;passy;poisy;publier;reignier esery;rumilly;saint gervais les bains,st gervais les bains
saint jorioz,st jorioz;saint julien en genevois,st julien en genevois;saint pierre en faucigny,st pierre en faucigny;sallanches;sciez;scionzier
sillingy;thones;thonon les bains;thyez;valleiry;vetraz monthoux;ville la grand;viry;>haute vienne;aixe sur vienne;ambazac;condat sur vienne;couzeix
feytiat;isle;le palais sur vienne;limoges;panazol;saint junien,st junien;saint yrieix la perche,st yrieix la perche;>hautes alpes;briancon;embrun;gap
>hautes pyrenees;aureilhan;bagneres de bigorre;borderes sur l echez;lannemezan;lourdes;semeac;tarbes;>hauts de france;aisne;nord;oise;pas de calais
somme;>hauts de seine;antony;asnieres sur seine;bagneux;bois colombes;boulogne billancourt;bourg la reine;chatenay malabry;chatillon;chaville;clamart
clichy;colombes;courbevoie;fontenay aux roses;garches;gennevilliers;issy les moulineaux;la garenne colombes;le plessis robinson;levallois perret
malakoff;meudon;montrouge;nanterre;neuilly sur seine;puteaux;rueil malmaison;saint cloud,st cloud;sceaux;sevres;suresnes;vanves;vaucresson
ville d avray;villeneuve la garenne;>hawaii;honolulu;>herault;agde;baillargues;balaruc les bains;bedarieux;bessan;beziers;castelnau le lez;castries
cazouls les beziers;clapiers;clermont l herault;cournonterral;fabregues;florensac;frontignan;gigean;gignac;grabels;jacou;juvignac;la grande motte
lattes;le cres;lodeve;lunel;marseillan;marsillargues;mauguio;meze;montpellier;palavas les flots;perols;pezenas;pignan;poussan;prades le lez
saint andre de sangonis,st andre de sangonis;saint clement de riviere,st clement de riviere;saint gely du fesc,st gely du fesc
saint georges d orques,st georges d orques;saint jean de vedas,st jean de vedas;sauvian;serignan;servian;sete;vendargues;vias;villeneuve les maguelone
>honduras;san pedro sula;tegucigalpa;>hong kong sar china;hong kong;kowloon;tsuen wan;>hungary;budapest;debrecen;>ile de france;essonne;hauts de seine
paris;seine et marne;seine saint denis;val d oise;val de marne;yvelines;>ille et vilaine;acigne;bain de bretagne;betton;breal sous montfort;bruz
cancale;cesson sevigne;chantepie;chartres de bretagne;chateaubourg;chateaugiron;combourg;dinard;dol de bretagne;fougeres;geveze;guichen;guipry messac
janze;la meziere;laille;le rheu;liffre;maen roch;melesse;montauban de bretagne;montfort sur meu;mordelles;noyal chatillon sur seiche;noyal sur vilaine
orgeres;pace;pleurtuit;redon;rennes;saint gregoire,st gregoire;saint jacques de la lande,st jacques de la lande;saint malo,st malo;thorigne fouillard
vern sur seiche;vezin le coquet;vitre;>illinois;chicago;>india;agartala;agra;ahmadnagar;ahmedabad;aizawl;ajmer;akola;aligarh;allahabad;alwar;amarnath
ambattur;amravati;amritsar;anantapur;andaman and nicobar islands;andhra pradesh;arrah;arunachal pradesh;asansol;assam;aurangabad;avadi;bali;baranagar
barasat;barddhaman;bareilly;bathinda;belgaum;bellary;bengaluru;bhagalpur;bharatpur;bhatpara;bhavnagar;bhayandar;bhilai;bhilwara;bhiwandi;bhopal
bhubaneshwar;bidar;bihar;bihar sharif;bijapur;bikaner;bilaspur;bilimora;bokaro;borivli;brahmapur;burhanpur;chanda;chandigarh;chapra;chennai
chhattisgarh;cochin;coimbatore;cuttack;dadra and nagar haveli;dadra and nagar haveli and daman and diu;daman and diu;darbhanga;davangere;dehra dun
dewas;dhanbad;dhulia;dindigul;dombivli;durg;durgapur;etawah;faridabad;farrukhabad;firozabad;gajuwaka;ganganagar;gaya;ghaziabad;goa;gorakhpur;gosaba
greater noida;gujarat;gulbarga;guntur;guwahati;gwalior;haora;hapur;haryana;himachal pradesh;hisar;hubli;hyderabad;ichalkaranji;imphal;indore;jabalpur
jaipur;jalandhar;jalgaon;jalna;jammu;jammu and kashmir;jamnagar;jamshedpur;jhansi;jharkhand;jodhpur;kakinada;kalyan;kamarhati;kanpur;karimnagar;karnal
karnataka;karol bagh;kerala;kharagpur;kolhapur;kolkata,calcutta,calcuta,kalkutta;kollam;korba;kota;kozhikode;kukatpalli;kulti;kurnool;ladakh
lakshadweep;lal bahadur nagar;latur;lucknow;ludhiana;madhya pradesh;madurai;maharashtra;mahe;malegaon;mangalore;manipur;mathura;mau;meerut;meghalaya
mirzapur;mizoram;monghyr;moradabad;mumbai,bombay;muzaffarnagar;muzaffarpur;mysore;nadiad;nagaland;nagercoil;nagpur;naihati;najafgarh;nanded;nangi
narela;nashik;navi mumbai;nellore;new delhi,delhi;nizamabad;noida;nowrangapur;odisha;pali;panihati;panipat;parbhani;patiala;patna;pimpri;puducherry
punasa;pune;punjab;quthbullapur;raichur;raipur;rajahmundry;rajasthan;rajkot;ramagundam;ramgundam;rampur;ranchi;ratlam;raurkela;rewa;rohini;rohtak
saharanpur;salem;sangli;satna;saugor;secunderabad;shahjanpur;shimoga;shivaji nagar;shrirampur;shyamnagar;sikkim;siliguri;solapur;sonipat;srinagar
surat;tamil nadu;tanjore;telangana;teni;thane;thiruvananthapuram;thoothukudi;thrissur;tiruchirappalli;tirunelveli;tirupati;tiruppur;tiruvottiyur
tripura;tumkur;udaipur;ujjain;ulhasnagar;uttar pradesh;uttarakhand;vadodara;varanasi;vijayawada;visakhapatnam;warangal;west bengal;yamunanagar
>indiana;fort wayne;indianapolis;>indonesia;ambon;balikpapan;banda aceh;bandar lampung;bandung;banjarmasin;batam;bekasi;bengkulu;binjai;bogor;ciampea
cileungsir;cimahi;ciputat;cirebon;city of balikpapan;denpasar;depok;jakarta;jambi city;jember;kediri;kupang;loa janan;makassar;malang;manado;mataram
medan;padang;palembang;palu;pekalongan;pekanbaru;pematangsiantar;percut;pontianak;purwakarta;purwokerto;rengasdengklok;samarinda;semarang;situbondo
south tangerang;sukabumi;surabaya;surakarta;tangerang;tasikmalaya;tegal;yogyakarta;>indre;chateauroux;deols;issoudun;le blanc;le poinconnet
>indre et loire;amboise;ballan mire;blere;chambray les tours;chinon;esvres;fondettes;joue les tours;la riche;la ville aux dames;loches;luynes
montlouis sur loire;monts;saint avertin,st avertin;saint cyr sur loire,st cyr sur loire;saint pierre des corps,st pierre des corps;tours;veigne;>iowa
des moines;>iran;abadan;ahvaz;arak;ardabil;azadshahr;babol;bandar abbas;borujerd;bukan;gorgan;hamadan;isfahan;kahriz;karaj;kerman;kermanshah
khomeyni shahr;khorramabad;khorramshahr;mashhad;najafabad;nazarabad;neyshabur;orumiyeh;pasragad branch;qarchak;qazvin;qom;rasht;sabzevar;sanandaj;sari
shiraz;sirjan;tabriz;tehran,teheran;yazd;zahedan;zanjan;>iraq;abu ghurayb;ad diwaniyah;al amarah;al basrah al qadimah;al hillah;al kut
al mawsil al jadidah;as sulaymaniyah;baghdad,bagdad;basrah;dihok;erbil;karbala;kirkuk;mosul,mossoul;najaf;nasiriyah;ramadi;>ireland;dublin;>isere
beaurepaire;bourgoin jallieu;charvieu chavagneux;chasse sur rhone;chavanoz;claix;coublevie;crolles;domene;echirolles;eybens;fontaine;gieres;grenoble
l isle d abeau;la tour du pin;la tronche;la verpilliere;le peage de roussillon;le pont de claix;les abrets en dauphine;les avenieres veyrins thuellin
meylan;moirans;montbonnot saint martin;pont de cheruy;pont eveque;pontcharra;rives;roussillon;saint egreve,st egreve;saint ismier,st ismier
saint marcellin,st marcellin;saint martin d heres,st martin d heres;saint martin d uriage,st martin d uriage
saint martin le vinoux,st martin le vinoux;saint maurice l exil,st maurice l exil;saint quentin fallavier,st quentin fallavier;sassenage
seyssinet pariset;seyssins;tignieu jameyzieu;tullins;varces allieres et risset;vif;villard bonnot;villefontaine;villette d anthon;vizille;voiron
voreppe;>israel;ashdod;haifa;jerusalem;rishon leziyyon;tel aviv;west jerusalem;>italy;abruzzo;aosta valley;apulia;bari;basilicata;bologna,bologne
calabria;campania;catania;emilia romagna;florence,firenze;friuli venezia giulia;genoa,genes,genova;lazio;liguria;lombardy;marche;messina
milan,milano,mailand;molise;naples,napoli;padova;palermo,palerme;piedmont;rome,roma,rom;sardinia;sicily;trentino south tyrol;turin,torino;tuscany
umbria;veneto;venice,venise,venezia;verona;>ivory coast;abidjan;abobo;bouake;daloa;>jamaica;kingston;new kingston;>japan;ageoshimo;akashi;akita
amagasaki;aomori;asahikawa;atsugi;chiba;chigasaki;chofu;fuji;fujisawa;fukui shi;fukuoka;fukushima;fukuyama;gifu shi;hachinohe;hachioji;hakodate
hamamatsu;himeji;hirakata;hiratsuka;hiroshima;honcho;ibaraki;ichihara;ichinomiya;iwaki;joetsu;kagoshima;kakogawacho honmachi;kanazawa;kashiwa;kasugai
kasukabe;kawagoe;kawaguchi;kawasaki;kishiwada;kitakyushu;kobe;kochi;koriyama;koshigaya;kumamoto;kurashiki;kurume;kyoto;machida;maebashi;matsudo
matsumoto;matsuyama;minamirinkan;minato;mito;miyazaki;morioka;nagano;nagasaki;nagoya;naha;nara shi;neyagawa;niigata;nishinomiya hama;numazu;odawara
oita;okayama;okazaki;osaka;otsu;saitama;sakai;sapporo;sasebo;sendai;shimonoseki;shizuoka;soka;suita;takamatsu;takarazuka;takasaki;takatsuki;tokorozawa
tokushima;tokyo;toyama;toyohashi;toyonaka;toyota;utsunomiya;wakayama;yamagata;yao;yokkaichi;yokohama;yokosuka;yono;>jordan;amman;irbid;russeifa;zarqa
>jura;champagnole;dole;hauts de bienne;lons le saunier;>kansas;wichita;>kazakhstan;aktau,aktaou;aktobe;almaty;karagandy;kostanay,kostanai,qostanai
kyzylorda,kzyl orda,qysylorda;nur sultan;pavlodar;petropavl;semey;shymkent;taraz;ust kamenogorsk;>kentucky;ironville;lexington;lexington fayette
louisville;meads;>kenya;eldoret;kisumu;mombasa;nairobi;nakuru;>kosovo;pristina;>kuwait;al ahmadi;>kyrgyzstan;bishkek;>landes;aire sur l adour
biscarrosse;capbreton;dax;labenne;mimizan;mont de marsan;morcenx la nouvelle;ondres;parentis en born;saint martin de seignanx,st martin de seignanx
saint paul les dax,st paul les dax;saint pierre du mont,st pierre du mont;saint sever,st sever;saint vincent de tyrosse,st vincent de tyrosse;soustons
tarnos;>latvia;riga;>lebanon;beirut,beyrouth;ra s bayrut;>liberia;monrovia;>libya;al khums;benghazi;misratah;tarhuna;tripoli;>lithuania;kaunas;vilnius
>loir et cher;blois;le controis en sologne;mer;romorantin lanthenay;vendome;vineuil;>loire;andrezieux boutheon;chazelles sur lyon;feurs;firminy
la ricamarie;la talaudiere;le chambon feugerolles;le coteau;mably;montbrison;montrond les bains;riorges;rive de gier;roanne;roche la moliere
saint chamond,st chamond;saint etienne,st etienne;saint galmier,st galmier;saint genest lerpt,st genest lerpt;saint jean bonnefonds,st jean bonnefonds
saint just saint rambert,st just saint rambert;saint marcellin en forez,st marcellin en forez;saint priest en jarez,st priest en jarez;sorbiers
sury le comtal;unieux;veauche;villars;villerest;>loire atlantique;ancenis saint gereon;basse goulaine;blain;bouaye;bouguenais;carquefou;chateaubriant
chaumes en retz;clisson;coueron;divatte sur loire;donges;gorges;grandchamp des fontaines;guemene penfao;guerande;haute goulaine;herbignac;heric
la baule escoublac;la chapelle sur erdre;la chevroliere;la montagne;le loroux bottereau;le pellerin;les sorinieres;ligne;loireauxence
machecoul saint meme;missillac;montoir de bretagne;nantes;nort sur erdre;orvault;plesse;pont saint martin;pontchateau;pornic;pornichet;reze
saint andre des eaux,st andre des eaux;saint brevin les pins,st brevin les pins;saint etienne de montluc,st etienne de montluc
saint herblain,st herblain;saint jean de boiseau,st jean de boiseau;saint julien de concelles,st julien de concelles;saint lyphard,st lyphard
saint mars du desert,st mars du desert;saint michel chef chef,st michel chef chef;saint nazaire,st nazaire
saint philbert de grand lieu,st philbert de grand lieu;saint sebastien sur loire,st sebastien sur loire;sainte luce sur loire,ste luce sur loire
sainte pazanne,ste pazanne;sautron;savenay;suce sur erdre;thouare sur loire;treillieres;trignac;vallet;vallons de l erdre;vertou;vigneux de bretagne
villeneuve en retz;>loiret;amilly;beaugency;chalette sur loing;chateauneuf sur loire;checy;fleury les aubrais;gien;ingre;la chapelle saint mesmin
la ferte saint aubin;le malesherbois;meung sur loire;montargis;olivet;orleans;pithiviers;saint denis en val,st denis en val
saint jean de braye,st jean de braye;saint jean de la ruelle,st jean de la ruelle;saint jean le blanc,st jean le blanc
saint pryve saint mesmin,st pryve saint mesmin;saran;sully sur loire;villemandeur;>>london;brixton;camden;croydon;hackney;heathrow;soho;tottenham
westminster;>>los angeles;beverly hills;hollywood;>lot;cahors;figeac;>lot et garonne;agen;boe;bon encontre;foulayronnes;le passage;marmande;nerac
sainte livrade sur lot,ste livrade sur lot;tonneins;villeneuve sur lot;>louisiana;baton rouge;new orleans,la nouvelle orleans;>lozere;mende;>>lyon
croix rousse;part dieu;venissieux;>macao sar china;macao,macau;>madagascar;antananarivo;toamasina;>maine et loire;angers;avrille;bauge en anjou
beaucouze;beaufort en anjou;beaupreau en mauges;bellevigne en layon;bouchemaine;brissac loire aubance;chalonnes sur loire;chemille en anjou;cholet
doue en anjou;erdre en anjou;gennes val de loire;le lion d angers;les hauts d anjou;les ponts de ce;loire authion;longue jumelles;longuenee en anjou
lys haut layon;mauges sur loire;maze milon;montreuil juigne;montrevault sur evre;murs erigne;noyant villages;ombree d anjou;oree d anjou
rives du loir en anjou;saint barthelemy d anjou,st barthelemy d anjou;saumur;segre en anjou bleu;sevremoine;trelaze;verrieres en anjou;>malawi
blantyre;lilongwe;>malaysia;alor setar;bukit mertajam;george town;ipoh;johor bahru;kampung baru subang;klang;kota bharu;kota kinabalu;kuala lumpur
kuala terengganu;kuantan;kuching;miri;petaling jaya;sandakan;sepang;seremban;shah alam;subang jaya;sungai petani;taiping;tawau;>mali;bamako;>manche
avranches;bricquebec en cotentin;carentan les marais;cherbourg en cotentin;coutances;granville;la hague
saint hilaire du harcouet,st hilaire du harcouet;saint james,st james;saint lo,st lo;valognes;>marne;ay champagne;betheny;bezannes
chalons en champagne;cormontreuil;epernay;fismes;reims;saint memmie,st memmie;tinqueux;vitry le francois;>>marseille;la castellane;vieux port
>martinique;ducos;fort de france;gros morne;la trinite;le diamant;le francois;le lamentin;le lorrain;le marin;le robert;le vauclin;les trois ilets
riviere pilote;riviere salee;saint esprit,st esprit;sainte luce,ste luce;schoelcher;>maryland;baltimore;>massachusetts;boston;south boston;>mauritania
nouakchott;>mayenne;bonchamp les laval;chateau gontier sur mayenne;ernee;evron;saint berthevin,st berthevin;>mayotte;acoua;bandraboua;bandrele;boueni
chiconi;chirongui;dembeni;dzaoudzi;kani keli;koungou;m tsangamouji;mamoudzou;mtsamboro;ouangani;pamandzi;sada;tsingoni;>meurthe et moselle
champigneulles;dombasle sur meurthe;essey les nancy;frouard;heillecourt;homecourt;jarny;jarville la malgrange;joeuf;laneuveville devant nancy;laxou
liverdun;longuyon;longwy;ludres;luneville;malzeville;maxeville;mont saint martin;nancy;neuves maisons;pont a mousson;pulnoy;saint max,st max
saint nicolas de port,st nicolas de port;seichamps;tomblaine;toul;val de briey;vandoeuvre les nancy;villers les nancy;villerupt;>meuse;bar le duc
commercy;verdun;>mexico city;acapulco de juarez;aguascalientes;alvaro obregon;azcapotzalco;benito juarez;buenavista;campeche;cancun;celaya;chihuahua
ciudad apodaca;ciudad general escobedo;ciudad lopez mateos;ciudad nezahualcoyotl;ciudad obregon;ciudad victoria;coacalco;coatzacoalcos
colonia del valle;coyoacan;cuauhtemoc;cuautitlan izcalli;cuernavaca;culiacan;ecatepec de morelos;ensenada;gomez palacio;guadeloupe,guadalupe,guadalupa
gustavo adolfo madero;hermosillo;heroica matamoros;irapuato;ixtapaluca;iztacalco;iztapalapa;juarez;leon de los aldama;los mochis;magdalena contreras
mazatlan;merida;mexicali;miguel hidalgo;monclova;monterrey;morelia;naucalpan de juarez;nicolas romero;nogales;nuevo laredo;oaxaca;ojo de agua
pachuca de soto;puebla;puerto vallarta;reynosa;saltillo;san luis potosi;san nicolas de los garza;santa catarina;santa maria chimalhuacan
santiago de queretaro;soledad de graciano sanchez;tampico;tapachula;tehuacan;tepic;tijuana;tlahuac;tlalnepantla;tlalpan;tlaquepaque;toluca;tonala
torreon;tuxtla;uruapan;venustiano carranza;veracruz;victoria de durango;villahermosa;xalapa de enriquez;xico;xochimilco;zapopan;>michigan
canton island,canton,isla kanton,ilha de canton;detroit;>minnesota;minneapolis;saint paul,st paul;>missouri;ferguson;kansas city;st louis;>moldova
chisinau;>mongolia;khovd,chowd;ulan bator;>morbihan;arradon;auray;baden;baud;brech;caudan;elven;grand champ;guer;guidel;hennebont;inzinzac lochrist
kervignac;lanester;languidic;larmor plage;lorient;muzillac;plescop;ploemeur;ploeren;ploermel;plouay;plouhinec;pluneret;pluvigner;pontivy;questembert
queven;riantec;saint ave,st ave;sarzeau;sene;surzur;theix noyalo;vannes;>morocco;agadir;al hoceima;casablanca;fes;kenitra;marrakesh,marrakech;meknes
oujda angad;rabat;safi;sale;tangier,tanger;temara;tetouan;>moselle;algrange;amneville;audun le tiche;behren les forbach;boulay moselle;creutzwald
fameck;farebersviller;faulquemont;florange;forbach;freyming merlebach;guenange;hagondange;hayange;hettange grande;hombourg haut;l hopital
maizieres les metz;marange silvange;metz;mondelange;montigny les metz;moulins les metz;moyeuvre grande;petite rosselle;rombas;saint avold,st avold
sarrebourg;sarreguemines;stiring wendel;talange;terville;thionville;uckange;woippy;yutz;>mozambique;beira;chimoio;maputo;matola;nacala;nampula
>myanmar (burma);bago;kyain seikgyi township;mandalay;mawlamyine;nay pyi taw;pathein;yangon,rangoun,rangun,rangoon,rangum;>namibia;windhoek;>nebraska
lincoln;omaha;>nepal;kathmandu,katmandou,katmandu;>netherlands;amsterdam;eindhoven;rotterdam;the hague;utrecht;>nevada;henderson;las vegas
north las vegas;paradise;reno;>new caledonia;bourail;dumbea;kone;le mont dore;lifou;mare;noumea,numea;paita;>new jersey;jersey city;newark;>new mexico
albuquerque;>>new york;bronx;brooklyn;buffalo;central park;east village;ground zero;harlem;hudson river;jamaica,jamaique,jamaika,giamaica;manhattan
queens;rochester;staten island;the bronx;times square;wall street;yonkers;>new zealand;auckland;christchurch;manukau city;north shore;wellington
>nicaragua;managua;>nievre;cosne cours sur loire;nevers;varennes vauzelles;>niger;niamey;>nigeria;aba;abeokuta;abuja;ado ekiti;akure;atani;bauchi
benin city;calabar;ebute ikorodu;efon alaaye;enugu;gombe;gusau;ibadan;ijebu ode;ikeja;ikire;ikot ekpene;ilesa;ilorin;iwo;jimeta;jos;kaduna;kano
katsina;lagos;lekki;maiduguri;makurdi;minna;mubi;okene;ondo;onitsha;owerri;owo;oyo;port harcourt;shagamu;sokoto;ugep;umuahia;uyo;warri;zaria;>nord
aniche;annoeullin;anzin;armentieres;auby;aulnoy lez valenciennes;aulnoye aymeries;bailleul;baisieux;bauvin;beuvrages;bondues;bourbourg
bruay sur l escaut;cambrai;cappelle la grande;caudry;comines;conde sur l escaut;coudekerque branche;croix;cuincy;dechy;denain;douai;douchy les mines
dunkerque;erquinghem lys;escaudain;estaires;faches thumesnil;feignies;fenain;ferriere la grande;flers en escrebieux;flines lez raches;fourmies
fresnes sur escaut;grande synthe;gravelines;halluin;haubourdin;hautmont;hazebrouck;hem;houplines;jeumont;la bassee;la chapelle d armentieres;la gorgue
la madeleine;lallaing;lambersart;le cateau cambresis;leers;lesquin;lille;linselles;loon plage;loos;louvroil;lys lez lannoy;marcq en baroeul;marly
marquette lez lille;maubeuge;merville;mons en baroeul;mouvaux;neuville en ferrain;nieppe;onnaing;orchies;ostricourt;pecquencourt;perenchies
petite foret;quesnoy sur deule;quievrechain;raismes;ronchin;roncq;roost warendin;roubaix;sainghin en weppes;saint amand les eaux,st amand les eaux
saint andre lez lille,st andre lez lille;saint saulve,st saulve;santes;seclin;sin le noble;somain;templeuve en pevele;teteghem coudekerque village
tourcoing;trith saint leger;valenciennes;vieux conde;villeneuve d ascq;wallers;wambrechies;wasquehal;wattignies;wattrelos;wavrin;waziers;wervicq sud
wormhout;>normandy;calvados;eure;manche;orne;seine maritime;>north carolina;charlotte;durham;fayetteville;greensboro;raleigh;west raleigh
winston salem;>north korea;chongjin;haeju;hamhung;hungnam;kaesong;kanggye;namp o;pyongyang;sariwon;sinuiju;sunch on;wonsan;>north macedonia;skopje
>norway;bergen;oslo;>nouvelle aquitaine;charente;charente maritime;correze;creuse;deux sevres;dordogne;gironde;haute vienne;landes;lot et garonne
pyrenees atlantiques;>occitanie;ariege;aude;aveyron;gard;gers;haute garonne;hautes pyrenees;herault;lot;lozere;pyrenees orientales;tarn
tarn et garonne;>ohio;cincinnati;cleveland;columbus;>oise;beauvais;chambly;chantilly;clermont;compiegne;creil;crepy en valois;gouvieux
lacroix saint ouen;lamorlaye;liancourt;margny les compiegne;meru;montataire;mouy;nogent sur oise;noyon;pont sainte maxence
saint just en chaussee,st just en chaussee;senlis;villers saint paul;>oklahoma;oklahoma city;tulsa;>oman;muscat;seeb;>oregon;portland;>orne;alencon
argentan;flers;l aigle;la ferte mace;>pakistan;bahawalpur;battagram;bhimbar;chiniot;dera ghazi khan;faisalabad;gujranwala;gujrat;islamabad;jhang sadr
karachi;kasur;kotli;lahore;larkana;malir cantonment;mardan;mingora;mirpur khas;multan;muzaffarabad;nawabshah;okara;peshawar;quetta;rahim yar khan
rawalpindi;sahiwal;sargodha;shekhupura;sialkot;sukkur;>palestine;east jerusalem;gaza;>panama;san miguelito;>papua new guinea;port moresby;>paraguay
asuncion,assuncao;ciudad del este;san lorenzo;>>paris;bataclan;belleville;champs elysees;la defense;menilmontant;montmartre;pigalle;trocadero
>pas de calais;achicourt;aire sur la lys;annezin;arques;arras;auchel;audruicq;avion;barlin;beaurains;berck;bethune;beuvry;billy berclau;billy montigny
boulogne sur mer;brebieres;bruay la buissiere;bully les mines;calais;calonne ricouart;carvin;coulogne;courcelles les lens;courrieres;cucq;dainville
divion;dourges;douvrin;etaples;fouquieres les lens;grenay;guines;haillicourt;harnes;henin beaumont;hersin coupigny;houdain;isbergues;laventie
le portel;leforest;lens;lestrem;libercourt;lievin;lillers;loison sous lens;longuenesse;loos en gohelle;marck;marles les mines;marquise;mazingarbe
mericourt;montigny en gohelle;noeux les mines;noyelles godault;noyelles sous lens;oignies;outreau;oye plage;rouvroy;sains en gohelle
saint etienne au mont,st etienne au mont;saint laurent blangy,st laurent blangy;saint martin boulogne,st martin boulogne
saint martin lez tatinghem,st martin lez tatinghem;saint omer,st omer;sallaumines;vendin le vieil;wimereux;wingles;>pays de la loire;loire atlantique
maine et loire;mayenne;sarthe;vendee;>pennsylvania;philadelphia,philadelphie;pittsburgh;>peru;arequipa;callao;chiclayo;chimbote;cusco;huancayo;ica
iquitos;juliaca;lima;piura;pucallpa;santiago de surco;tacna;trujillo;>philippines;angeles city;antipolo;asia,asie;bacolod city;bacoor;baguio;batangas
binan;binangonan;budta;butuan;cabanatuan city;cabuyao;cagayan de oro;cainta;calamba;caloocan city;cebu city;dasmarinas;davao;general santos;iligan
iligan city;iloilo;imus;lapu lapu city;las pinas;libertad;lipa city;lucena;magugpo poblacion;makati city;malingao;mandaluyong city;mandaue city
manila,manille;mansilingan;mantampay;navotas;olongapo;pasay;pasig city;puerto princesa;quezon city;san fernando;san jose del monte;san pablo;san pedro
santa rosa;santol;tacloban;taguig;taytay;zamboanga;>poland;białystok;bydgoszcz;czestochowa;gdansk;gdynia;katowice;kielce;krakow,cracovie;lublin
mokotow;poznan;radom;sosnowiec;szczecin;torun;warsaw,varsovie,warszawa;wrocław;łodz;>portugal;lisbon,lisbonne,lisboa;porto;>provence alpes cote d azur
alpes de haute provence;alpes maritimes;bouches du rhone;hautes alpes;var;vaucluse;>puerto rico;bayamon;>puy de dome;ambert;aubiere;beaumont;cebazat
ceyrat;chamalieres;chatel guyon;clermont ferrand;cournon d auvergne;gerzat;issoire;le cendre;lempdes;lezoux;pont du chateau;riom;romagnat;thiers
vic le comte;>pyrenees atlantiques;anglet;bayonne;biarritz;bidart;billere;boucau;cambo les bains;ciboure;gan;hasparren;hendaye;idron;jurancon;lescar
lons;mouguerre;mourenx;oloron sainte marie;orthez;pau;saint jean de luz,st jean de luz;saint pee sur nivelle,st pee sur nivelle
saint pierre d irube,st pierre d irube;urrugne;ustaritz;>pyrenees orientales;argeles sur mer;bompas;cabestany;canet en roussillon;canohes;ceret;elne
ille sur tet;le barcares;le boulou;le soler;perpignan;pia;pollestres;prades;rivesaltes;saint cyprien,st cyprien;saint esteve,st esteve
saint laurent de la salanque,st laurent de la salanque;saleilles;thuir;toulouges;>qatar;ar rayyan;doha;>reunion;bras panon;cilaos;entre deux
l etang sale;la plaine des palmistes;la possession;le port;le tampon;les avirons;les trois bassins;petite ile;saint andre,st andre
saint benoit,st benoit;saint denis,st denis;saint joseph,st joseph;saint leu,st leu;saint louis;saint philippe,st philippe
saint pierre,miquelon,st pierre;sainte marie,ste marie;sainte suzanne,ste suzanne;salazie;>rhone;anse;belleville en beaujolais;brignais;brindas;bron
caluire et cuire;champagne au mont d or;chaponost;charbonnieres les bains;chassieu;corbas;craponne;dardilly;decines charpieu;ecully;feyzin
fontaines sur saone;francheville;genas;genay;givors;gleize;grezieu la varenne;grigny sur rhone;irigny;jonage;l arbresle;la mulatiere;lentilly
lyon,lyons;meyzieu;mions;mornant;neuville sur saone;oullins pierre benite;rillieux la pape;saint bonnet de mure,st bonnet de mure
saint cyr au mont d or,st cyr au mont d or;saint didier au mont d or,st didier au mont d or;saint fons,st fons;saint genis laval,st genis laval
saint genis les ollieres,st genis les ollieres;saint laurent de mure,st laurent de mure;saint priest,st priest
saint symphorien d ozon,st symphorien d ozon;sainte foy les lyon,ste foy les lyon;sathonay camp;tarare;tassin la demi lune;ternay;thizy les bourgs
vaugneray;vaulx en velin;vernaison;villefranche sur saone;villeurbanne;vindry sur turdine;>romania;braila;brasov;bucharest,bucarest;cluj napoca
constanta;craiova;galati;iasi;oradea;ploiesti;sector 1;sector 2;sector 3;sector 4;sector 5;sector 6;timisoara;>russia;angarsk;arkhangel sk;astrakhan
barnaul;belgorod;biysk;blagoveshchensk;bratsk;bryansk;centralniy;cheboksary;chelyabinsk;cherepovets;chita;dzerzhinsk;groznyy;irkutsk;ivanovo;izhevsk
kaliningrad;kalininskiy;kaluga;kazan;kemerovo;khabarovsk;khabarovsk vtoroy;khimki;kirov;komsomolsk on amur;kostroma;krasnodar;krasnogvargeisky
krasnoyarsk;kurgan;kursk;lipetsk;magnitogorsk;makhachkala;mar ino;moscow,moscou,moskau;murmansk;naberezhnyye chelny;nal chik;nizhnekamsk
nizhnevartovsk;nizhniy novgorod;nizhny tagil;novokuznetsk;novorossiysk;novosibirsk;omsk;orel;orenburg;orsk;penza;perm;petrozavodsk;prokop yevsk;pskov
rostov na donu;ryazan;rybinsk;saint petersburg,st petersburg,saint petersbourg;samara;saransk;saratov;shakhty;smolensk;sochi;staryy oskol;stavropol
sterlitamak;surgut;syktyvkar;taganrog;tambov;tol yatti;tomsk;tula;tver;tyumen;ufa;ulan ude;ulyanovsk;vasyl evsky ostrov;velikiy novgorod;vladikavkaz
vladimir;vladivostok;volgograd;vologda;volzhskiy;voronezh;vykhino zhulebino;yakutsk;yaroslavl;yekaterinburg;yoshkar ola;zelenograd;>rwanda;kigali
>saone et loire;autun;blanzy;chagny;chalon sur saone;charnay les macon;chatenoy le royal;digoin;gueugnon;le creusot;louhans chateaurenaud;macon
montceau les mines;paray le monial;saint marcel,st marcel;saint remy,st remy;saint vallier,st vallier;tournus;>sarthe;allonnes;arnage;change;coulaines
la ferte bernard;la fleche;le mans;montval sur loir;mulsanne;parigne l eveque;sable sur sarthe;>saudi arabia;abha;al hufuf;al jubayl;al kharj
al mubarraz;buraydah;dammam;ha il;hafar al batin;jeddah;khamis mushait;mecca,la mecque;medina;najran;riyadh,riyad;sultanah;ta if;tabuk;yanbu;>savoie
aix les bains;albertville;barberaz;bourg saint maurice;challes les eaux;chambery;cognin;entrelacs;la motte servolex;la ravoire;le bourget du lac
saint alban leysse,st alban leysse;saint jean de maurienne,st jean de maurienne;ugine;>seine et marne;avon;bailly romainvilliers;bois le roi
brie comte robert;brou sur chantereine;bussy saint georges;cesson;champagne sur seine;champs sur marne;chelles;chessy;claye souilly;combs la ville
coulommiers;courtry;cregy les meaux;dammarie les lys;dammartin en goele;emerainville;esbly;fontainebleau;fontenay tresigny;gretz armainvilliers
la ferte sous jouarre;lagny sur marne;le mee sur seine;lesigny;lieusaint;lognes;magny le hongre;meaux;melun;mitry mory;moissy cramayel
montereau fault yonne;montevrain;moret loing et orvanne;mormant;mouroux;nandy;nangis;nanteuil les meaux;nemours;noisiel;othis;ozoir la ferriere
pontault combault;provins;quincy voisins;roissy en brie;saint fargeau ponthierry,st fargeau ponthierry;saint pathus,st pathus
saint pierre les nemours,st pierre les nemours;saint thibault des vignes,st thibault des vignes;savigny le temple;serris;thorigny sur marne;torcy
tournan en brie;trilport;vaires sur marne;vaux le penil;vert saint denis;villenoy;villeparisis;>seine maritime;barentin;bihorel;bois guillaume;bolbec
bonsecours;canteleu;caudebec les elbeuf;darnetal;deville les rouen;dieppe;elbeuf;fecamp;franqueville saint pierre;gonfreville l orcher;gournay en bray
grand couronne;harfleur;le grand quevilly;le havre;le mesnil esnard;le petit quevilly;lillebonne;malaunay;maromme;mont saint aignan;montivilliers
notre dame de bondeville;octeville sur mer;oissel sur seine;pavilly;petit caux;petit couronne;port jerome sur seine;rouen
saint aubin les elbeuf,st aubin les elbeuf;saint etienne du rouvray,st etienne du rouvray;saint pierre les elbeuf,st pierre les elbeuf
sainte adresse,ste adresse;sotteville les rouen;yvetot;>seine saint denis;aubervilliers;aulnay sous bois;bagnolet;bobigny;bondy;clichy sous bois
coubron;drancy;dugny;epinay sur seine;gagny;gournay sur marne;l ile saint denis;la courneuve;le blanc mesnil;le bourget;le pre saint gervais;le raincy
les lilas;les pavillons sous bois;livry gargan;montfermeil;montreuil;neuilly plaisance;neuilly sur marne;noisy le grand;noisy le sec;pantin
romainville;rosny sous bois;saint ouen sur seine,st ouen sur seine;sevran;stains;tremblay en france;vaujours;villemomble;villepinte;villetaneuse
>senegal;dakar;pikine;thies;thies nones;touba;>serbia;belgrade;nis;novi sad;>sierra leone;freetown;>singapore;woodlands;>slovakia;bratislava;kosice
>slovenia;ljubljana;>somalia;berbera;hargeysa;kismayo;marka;mogadishu;>somme;abbeville;albert;amiens;corbie;doullens;longueau;montdidier;peronne;roye
>south africa;benoni;bloemfontein;boksburg;botshabelo;brakpan;cape town;centurion;diepsloot;durban;east london;johannesburg;krugersdorp;newcastle
pietermaritzburg;port elizabeth;pretoria;randburg;richards bay;roodepoort;soweto;tembisa;uitenhage;vanderbijlpark;vereeniging;welkom;witbank
>south korea;ansan si;anyang si;bucheon si;busan;changwon;cheonan;cheongju si;chinju;chuncheon;daegu;daejeon;goyang si;gumi;gunsan;gwangju;hwaseong si
iksan;incheon;jeju city;jeonju;kimhae;kwangmyong;masan;mokpo;pohang;sejong;seongnam si;seoul;suncheon;suwon;uijeongbu si;ulsan;wonju;yeosu
>south sudan;juba;winejok;>spain;a coruna;alava;albacete;alcala de henares;alicante;almeria;andalusia;aragon;asturias;asturias province;avila;badajoz
badalona;balearic islands;balears province;barcelona,barcelone;basque country;bilbao;biscay;burgos;caceres;cadiz;cantabria;cantabria province
carabanchel;castellon;castile and leon;castile la mancha;catalonia,catalogne,cataluna;ceuta;ciudad lineal;ciudad real;cordoba;cuenca;eixample;elche
extremadura;fuencarral el pardo;galicia;gijon;gipuzkoa;girona;grenada,grenade,granada;guadalajara;huelva;huesca;jaen;jerez de la frontera
l hospitalet de llobregat;la rioja;la rioja province;las palmas;las palmas de gran canaria;latina;leon;lleida;lugo;madrid;madrid autonomous community
madrid province;malaga;melilla;mostoles;murcia;murcia region;navarra;navarra chartered community;ourense;oviedo;palencia;palma;pontevedra
puente de vallecas;sabadell;salamanca;sant marti;santa cruz de tenerife;saragossa,zaragoza,saragosse;segovia;seville,sevilla;soria;tarragona;terrassa
teruel;toledo;valencia,valence espagne;valencian community;valladolid;vigo;zamora;>sri lanka;colombo;dehiwala mount lavinia;>st barthelemy
st barthelemy,saint barthelemy,san bartolome,sao bartolomeu;>st martin;st martin,saint martin,san martin,sao martinho;>sudan;al qadarif;el daein
el fasher;el obeid;kassala;khartoum;kosti;nyala;omdurman;port sudan;singa;wad medani;>suriname;paramaribo;>sweden;gothenburg,goteborg;malmo;stockholm
>switzerland;basel,bale;bern,berne;geneva,geneve,genf;lausanne;zurich;>syria;aleppo,alep;damascus,damas;deir ez zor;hamah;homs;latakia;>taiwan;banqiao
hsinchu;hualien city;kaohsiung;keelung;taichung;tainan;taipei;taoyuan city;>tajikistan;dushanbe;>tanzania;arusha;dar es salaam;mbeya;morogoro;mwanza
tanga;zanzibar;>tarn;albi;aussillon;carmaux;castres;gaillac;graulhet;labruguiere;lavaur;mazamet;rabastens;saint juery,st juery
saint sulpice la pointe,st sulpice la pointe;>tarn et garonne;castelsarrasin;caussade;moissac;montauban;montech;negrepelisse;>tennessee;memphis
nashville;new south memphis;>territoire de belfort;belfort;delle;valdoie;>texas;arlington;austin;corpus christi;dallas;el paso;fort worth;garland
houston;irving;laredo;lubbock;plano;san antonio;>thailand;bangkok;chiang mai;chon buri;mueang nonthaburi;nakhon ratchasima;samut prakan;udon thani
>togo;lome;>tunisia;sfax;tunis;>turkiye;adana;adapazarı;adıyaman;ankara;antakya;antalya;atasehir;bagcılar;bahcelievler;balıkesir;batikent;batman;bursa
cankaya;corlu;denizli;diyarbakır;elazıg;erzurum;esenler;esenyurt;eskisehir;gaziantep;gebze;istanbul;izmir;kahramanmaras;karabaglar;kayseri;konya
kırıkkale;malatya;maltepe;manisa;merkezefendi;mersin;muratpasa;osmaniye;samsun;sancaktepe;sanlıurfa;sisli;sivas;sultanbeyli;sultangazi;tarsus;trabzon
umraniye;uskudar;van;zeytinburnu;>turkmenistan;ashgabat;turkmenabat;>uganda;kampala;>ukraine;cherkasy;chernihiv;chernivtsi;dnipro;donetsk;horlivka
ivano frankivsk;kamianske;kharkiv,kharkov;kherson;khmelnytskyi;kremenchuk;kropyvnytskyi;kryvyi rih;kyiv,kiev,kiew;luhansk;lutsk;lviv;makiyivka
mariupol,marioupol;mykolayiv;odesa,odessa;poltava;rivne;sevastopol;simferopol;sumy;ternopil;vinnytsia;zaporizhia;zhytomyr;>united arab emirates
abu dhabi;ajman city;dubai;musaffah;ras al khaimah city;sharjah;>united kingdom;archway;belfast;bexley;birkenhead;birmingham;blackpool;bradford;brent
bristol;cardiff;city of westminster;coventry;derby;edinburgh,edimbourg;england,angleterre,inglaterra;glasgow;islington;kingston upon hull;leeds
leicester;liverpool;london,londres;luton;manchester;milton keynes;newport;northampton;northern ireland,irlande du nord;norwich;nottingham;plymouth
preston;reading;scotland,ecosse;sheffield;southampton;southend on sea;stoke on trent;sunderland;swansea;wales,pays de galles;wolverhampton
>united states;alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky
louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey,nj;new mexico
new york,new york city,ny city,nyc,ny;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee
texas;utah;vermont;virginia;washington,washington dc;west virginia;wisconsin;wyoming;>uruguay;montevideo;>uzbekistan;andijon;bukhara;namangan;nukus
qarshi;samarkand;tashkent;>val d oise;argenteuil;arnouville;auvers sur oise;beauchamp;beaumont sur oise;bessancourt;bezons;bouffemont;cergy
champagne sur oise;cormeilles en parisis;courdimanche;deuil la barre;domont;eaubonne;ecouen;enghien les bains;eragny sur oise;ermont;ezanville;fosses
franconville;garges les gonesse;gonesse;goussainville;groslay;herblay sur seine;jouy le moutier;l isle adam;le plessis bouchard;louvres;luzarches
magny en vexin;marly la ville;menucourt;meriel;mery sur oise;montigny les cormeilles;montmagny;montmorency;osny;parmain;persan;pierrelaye;pontoise
saint brice sous foret,st brice sous foret;saint gratien,st gratien;saint leu la foret,st leu la foret;saint ouen l aumone,st ouen l aumone
saint prix,st prix;sannois;sarcelles;soisy sous montmorency;taverny;vaureal;viarmes;villiers le bel;>val de marne;ablon sur seine;alfortville;arcueil
boissy saint leger;bonneuil sur marne;bry sur marne;cachan;champigny sur marne;charenton le pont;chennevieres sur marne;chevilly larue;choisy le roi
creteil;fontenay sous bois;fresnes;gentilly;ivry sur seine;joinville le pont;l hay les roses;la queue en brie;le kremlin bicetre;le perreux sur marne
le plessis trevise;limeil brevannes;maisons alfort;nogent sur marne;orly;ormesson sur marne;rungis;saint mande,st mande
saint maur des fosses,st maur des fosses;saint maurice,st maurice;sucy en brie;thiais;valenton;villecresnes;villejuif;villeneuve le roi
villeneuve saint georges;villiers sur marne;vincennes;vitry sur seine;>var;bandol;bormes les mimosas;brignoles;carqueiranne;cavalaire sur mer;cogolin
cuers;draguignan;fayence;frejus;gareoult;hyeres;la cadiere d azur;la crau;la farlede;la garde;la londe les maures;la seyne sur mer;la valette du var
le beausset;le cannet des maures;le castellet;le lavandou;le luc;le muy;le pradet;les arcs;lorgues;montauroux;nans les pins;ollioules;pierrefeu du var
pourrieres;puget sur argens;rocbaron;roquebrune sur argens;saint cyr sur mer,st cyr sur mer;saint mandrier sur mer,st mandrier sur mer
saint maximin la sainte baume,st maximin la sainte baume;saint raphael,st raphael;saint zacharie,st zacharie;sainte maxime,ste maxime;sanary sur mer
six fours les plages;sollies pont;sollies toucas;toulon;tourves;trans en provence;vidauban;>vaucluse;apt;aubignan;avignon;bedarrides;bollene
carpentras;caumont sur durance;cavaillon;courthezon;entraigues sur la sorgue;jonquieres;l isle sur la sorgue;le pontet;le thor;mazan;monteux
morieres les avignon;orange;pernes les fontaines;pertuis;piolenc;saint saturnin les avignon,st saturnin les avignon;sarrians;sorgues;vaison la romaine
valreas;vedene;>vendee;aizenay;aubigny les clouzeaux;bellevigny;bretignolles sur mer;challans;chantonnay;chanverrie;cugand la bernardiere
essarts en bocage;fontenay le comte;la ferriere;la garnache;la roche sur yon;le poire sur vie;les achards;les herbiers;les sables d olonne;lucon
montaigu vendee;mortagne sur sevre;mouilleron le captif;pouzauges;saint gilles croix de vie,st gilles croix de vie
saint hilaire de riez,st hilaire de riez;saint jean de monts,st jean de monts;sevremont;talmont saint hilaire;>venezuela;alto barinas;barinas
barquisimeto;baruta;cabimas;caracas;ciudad bolivar;ciudad guayana;cumana;maracaibo;maracay;maturin;mucumpiz;petare;puerto la cruz;santa teresa del tuy
st kitts,saint christophe,san cristobal,sao cristovao;turmero;>vienna;buxerolles;chatellerault;chauvigny;jaunay marigny;loudun;mignaloux beauvoir
migne auxances;montmorillon;naintre;neuville de poitou;poitiers;saint martin la pallu,st martin la pallu;vouneuil sous biard;>vietnam;bien hoa;can tho
da nang;haiphong;hanoi;ho chi minh city,saigon,ho chi minh ville,ciudad ho chi minh,ho chi minh stadt,ho chi minh,cidade de ho chi minh;hue;nha trang
qui nhon;rach gia;sa dec;thi xa phu my;vung tau;>virginia;charlottesville;chesapeake;norfolk;richmond;virginia beach;>vosges;epinal;gerardmer;golbey
neufchateau;rambervillers;raon l etape;remiremont;saint die des vosges,st die des vosges;thaon les vosges;>wallis & futuna;uvea;>wallonia;charleroi
>>washington;capitol hill;pentagon;seattle;spokane;tacoma;>western sahara;el aaiun,laayoune,el ayun;>wisconsin;madison;milwaukee;>yemen;aden
al hudaydah;ibb;mukalla;sanaa;ta izz;>yonne;auxerre;avallon;joigny;migennes;sens;villeneuve sur yonne;>yvelines;acheres;andresy;aubergenville;beynes
bois d arcy;bonnieres sur seine;bougival;buc;carrieres sous poissy;carrieres sur seine;chambourcy;chanteloup les vignes;chatou;chevreuse
conflans sainte honorine;croissy sur seine;elancourt;epone;fontenay le fleury;gargenville;guyancourt;houilles;jouars pontchartrain;jouy en josas
l etang la ville;la celle saint cloud;la verriere;le chesnay rocquencourt;le mesnil le roi;le mesnil saint denis;le pecq;le perray en yvelines
le port marly;le vesinet;les clayes sous bois;les essarts le roi;les mureaux;limay;louveciennes;magnanville;magny les hameaux;maisons laffitte
mantes la jolie;mantes la ville;marly le roi;maule;maurepas;meulan en yvelines;montesson;montigny le bretonneux;noisy le roi;orgeval;plaisir;poissy
rambouillet;rosny sur seine;saint arnoult en yvelines,st arnoult en yvelines;saint cyr l ecole,st cyr l ecole;saint germain en laye,st germain en laye
saint remy les chevreuse,st remy les chevreuse;sartrouville;trappes;triel sur seine;vaux sur seine;velizy villacoublay;verneuil sur seine;versailles
villennes sur seine;villepreux;viroflay;voisins le bretonneux;>zambia;kitwe;lusaka;ndola;>zimbabwe;bulawayo;chitungwiza;harare`;
