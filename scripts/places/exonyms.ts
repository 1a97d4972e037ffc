/** Large cities with their names in English, German, French, Spanish and Italian, where GeoNames has another; its own name first, with the country. */
export const EXONYMS = `DE Munich|München|Múnich|Monaco di Baviera|Monaco
DE Köln|Cologne|Colonia
DE Nürnberg|Nuremberg|Núremberg|Norimberga
DE Hannover|Hanover|Hanovre|Hannover
DE Hamburg|Hambourg|Hamburgo|Amburgo
DE Frankfurt am Main|Frankfurt|Francfort|Fráncfort|Francoforte
DE Berlin|Berlín|Berlino
DE Bremen|Brême|Bremen|Brema
DE Dresden|Dresde|Dresda
DE Leipzig|Lipsia
DE Stuttgart|Stoccarda
DE Düsseldorf|Dusseldorf
DE Aachen|Aix-la-Chapelle|Aquisgrán|Aquisgrana
DE Mainz|Mayence|Maguncia|Magonza
DE Trier|Trèves|Tréveris|Treviri
AT Vienna|Wien|Vienne|Viena
AT Salzburg|Salzbourg|Salzburgo|Salisburgo
AT Innsbruck
CH Zürich|Zurich|Zúrich|Zurigo
CH Genève|Geneva|Genf|Ginebra|Ginevra
CH Bern|Berne|Berna
CH Basel|Bâle|Basilea
CH Lausanne|Losanna
CH Luzern|Lucerne|Lucerna
IT Rome|Rom|Roma
IT Milan|Mailand|Milán|Milano
IT Naples|Neapel|Nápoles|Napoli
IT Turin|Turín|Torino
IT Venice|Venedig|Venise|Venecia|Venezia
IT Florence|Florenz|Florencia|Firenze
IT Genoa|Genua|Gênes|Génova|Genova
IT Bologna|Bologne|Bolonia
IT Padova|Padua|Padoue
IT Verona|Vérone
IT Palermo|Palerme
IT Trieste|Triest
IT Siracusa|Syrakus|Syracuse
IT Bolzano|Bozen
FR Paris|París|Parigi
FR Lyon|Lione|Lyons
FR Marseille|Marsella|Marsiglia|Marseilles
FR Nice|Nizza|Niza
FR Strasbourg|Straßburg|Estrasburgo|Strasburgo
FR Bordeaux|Burdeos
FR Toulouse|Tolosa
FR Calais
FR Dunkerque|Dunkirk|Dünkirchen
FR Reims
FR Lourdes
ES Madrid
ES Barcelona|Barcelone|Barcellona
ES Sevilla|Seville|Séville|Siviglia
ES Córdoba|Cordoba|Cordoue|Cordova
ES Zaragoza|Saragossa|Saragosse
ES Valencia|Valence
ES Málaga|Malaga
ES Pamplona|Pampelune
ES Donostia / San Sebastián|San Sebastián|San Sebastian|Saint-Sébastien|Donostia
ES A Coruña|La Coruña|La Corogne
ES Santiago de Compostela|Saint-Jacques-de-Compostelle
ES Palma|Palma de Mallorca|Palma di Maiorca
PT Lisbon|Lissabon|Lisbonne|Lisboa|Lisbona
PT Porto|Oporto
GB London|Londres|Londra
GB Edinburgh|Édimbourg|Edimburgo
GB Glasgow
IE Dublin|Dublín|Dublino
BE Brussels|Brüssel|Bruxelles|Bruselas
BE Antwerpen|Antwerp|Anvers|Amberes|Anversa
BE Gent|Ghent|Gand|Gante
BE Brugge|Bruges|Brügge|Brujas
BE Liège|Lüttich|Lieja|Liegi
NL Amsterdam|Ámsterdam
NL The Hague|Den Haag|La Haye|La Haya|L'Aia
LU Luxembourg|Luxemburg|Luxemburgo|Lussemburgo
DK Copenhagen|Kopenhagen|Copenhague|Copenaghen|København
SE Stockholm|Estocolmo|Stoccolma
SE Göteborg|Gothenburg|Gotemburgo
SE Malmö|Malmo
NO Oslo
FI Helsinki|Helsingfors
IS Reykjavík|Reykjavik
PL Warsaw|Warschau|Varsovie|Varsovia|Varsavia|Warszawa
PL Kraków|Krakow|Krakau|Cracovie|Cracovia|Cracow
PL Wrocław|Breslau|Wroclaw|Breslavia
PL Gdańsk|Danzig|Gdansk|Danzica
PL Łódź|Lodz
PL Poznań|Posen|Poznan
CZ Prague|Prag|Praga|Praha
CZ Brno|Brünn
SK Bratislava|Pressburg
HU Budapest
RO Bucharest|Bukarest|Bucarest|București
BG Sofia|Sofía
RS Belgrade|Belgrad|Belgrado
HR Zagreb|Zagabria
HR Dubrovnik
SI Ljubljana|Laibach|Liubliana|Lubiana
BA Sarajevo
AL Tirana|Tiranë
GR Athens|Athen|Athènes|Atenas|Atene
GR Thessaloníki|Thessaloniki|Thessalonique|Tesalónica|Salonicco
CY Nicosia|Nikosia|Nicosie
TR Istanbul|Estambul
TR Ankara
TR İzmir|Izmir|Smyrna
RU Moscow|Moskau|Moscou|Moscú|Mosca
RU Saint Petersburg|St. Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|San Pietroburgo
UA Kyiv|Kiew|Kiev
UA Kharkiv|Charkiw|Járkov|Kharkov
UA Odessa|Odesa
UA Lviv|Lemberg|Leópolis|Leopoli
UA Kherson|Cherson|Jersón
UA Mariupol
UA Dnipro
BY Minsk
LT Vilnius|Wilna|Vilna
LV Riga
EE Tallinn|Tallin
GE Tbilisi|Tiflis
AM Yerevan|Jerewan|Erevan|Ereván
AZ Baku|Bakou|Bakú
IL Jerusalem|Jérusalem|Jerusalén|Gerusalemme
IL Tel Aviv|Tel-Aviv
IL Haifa
PS Gaza|Gaza City|Gaza-Stadt
LB Beirut|Beyrouth
SY Damascus|Damaskus|Damas|Damasco
SY Aleppo|Alep|Alepo
IQ Baghdad|Bagdad
IQ Mosul|Mossul|Mossoul
IR Tehran|Teheran|Téhéran|Teherán
SA Riyadh|Riad|Riyad
SA Mecca|Mekka|La Mecque|La Meca|La Mecca
AE Dubai|Dubaï|Dubái
AE Abu Dhabi|Abou Dabi
QA Doha
YE Sanaa|Saná
EG Cairo|Kairo|Le Caire|El Cairo|Il Cairo
EG Alexandria|Alexandrie|Alejandría|Alessandria d'Egitto
LY Tripoli|Tripolis|Trípoli
TN Tunis|Túnez|Tunisi
DZ Algiers|Algier|Alger|Argel|Algeri
MA Marrakesh|Marrakesch|Marrakech
MA Casablanca
SD Khartoum|Khartum|Jartum
ET Addis Ababa|Addis Abeba|Adís Abeba
KE Nairobi
ZA Cape Town|Kapstadt|Le Cap|Ciudad del Cabo|Città del Capo
ZA Johannesburg|Johannesbourg|Johannesburgo
NG Lagos
SN Dakar
CN Beijing|Peking|Pékin|Pekín|Pechino
CN Shanghai|Schanghai|Shanghái
HK Hong Kong|Hongkong
JP Tokyo|Tokio|Tōkyō
JP Kyoto|Kioto
JP Osaka
KR Seoul|Séoul|Seúl|Seul
KP Pyongyang|Pjöngjang
TW Taipei|Taipéi|Taipeh
VN Ho Chi Minh City|Saigon|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|Ciudad Ho Chi Minh
VN Hanoi|Hanoï|Hanói
SG Singapore|Singapur|Singapour
TH Bangkok
ID Jakarta|Yakarta|Giacarta
PH Manila|Manille
IN New Delhi|Neu-Delhi|Nueva Delhi|Nuova Delhi
IN Delhi
IN Mumbai|Bombay
IN Bengaluru|Bangalore
IN Kolkata|Kalkutta|Calcutta
IN Chennai
AF Kabul|Kaboul
PK Islamabad
PK Karachi|Karatschi
NP Kathmandu|Katmandú|Katmandu
BD Dhaka
MM Yangon|Rangun|Rangoon
KZ Almaty
UZ Tashkent|Taschkent|Tachkent
AU Sydney|Sídney
NZ Auckland
US New York City|New York|Nueva York|Nuova York
US Washington, D.C.|Washington
US Los Angeles|Los Ángeles
US San Francisco
US New Orleans|La Nouvelle-Orléans|Nueva Orleans
US Philadelphia|Philadelphie|Filadelfia
CA Montréal|Montreal
CA Québec|Quebec City|Quebec
MX Mexico City|Mexiko-Stadt|Mexico|Ciudad de México|Città del Messico
CU Havana|Havanna|La Havane|La Habana|L'Avana
BR São Paulo|Sao Paulo
BR Rio de Janeiro|Río de Janeiro
AR Buenos Aires
CO Bogotá|Bogota
PE Lima
CL Santiago|Santiago de Chile
EC Quito
VE Caracas
BO La Paz
PY Asunción|Asuncion
UY Montevideo`;
