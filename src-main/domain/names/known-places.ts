/** Countries (with their other names), states and large cities that captions name; folded, for telling a place from a person. */
import { fold } from '../text/fold.ts';

/** One country a line: the usual name first, then its other names and its codes as captions and metadata write them. */
const COUNTRIES =
  `Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus
Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi
Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China,People's Republic of China|Colombia|Comoros|Costa Rica|Croatia|Cuba|Cyprus
Czech Republic,Czechia|Denmark|Djibouti|Dominican Republic|Ecuador|Egypt|El Salvador|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland
France|Gabon|Gambia|Georgia|Germany,Deutschland|Ghana|Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India
Indonesia|Iran|Iraq|Ireland,Republic of Ireland|Israel|Italy|Ivory Coast,Côte d'Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo
Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives
Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar,Burma|Namibia|Nepal
Netherlands,The Netherlands,Holland|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Panama
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia,Russian Federation|Rwanda|Saudi Arabia|Senegal|Serbia
Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea,Korea,Republic of Korea|South Sudan|Spain|Sri Lanka
Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey,Türkiye
Turkmenistan|Uganda|Ukraine|United Arab Emirates,UAE,U.A.E.|Uruguay|Uzbekistan|Vatican City,Vatican|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe
United Kingdom,UK,U.K.,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,GB|United States,USA,US,U.S.,U.S.A.,United States of America`
    .split(/[|\n]/)
    .map((line) => line.split(','));

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Bavaria|Saxony|Thuringia|Brandenburg|Hesse|Quebec|Ontario|Alberta|Queensland|Victoria|Catalonia|Andalusia|Tuscany|Lombardy|Sicily|Normandy|Brittany|Provence'.split(
    '|',
  );

const CITIES =
  'Aberdeen|Abu Dhabi|Acapulco|Accra|Addis Ababa|Adelaide|Aden|Ahmedabad|Aleppo|Alexandria|Algiers|Alicante|Almaty|Amman|Amsterdam|Ankara|Antakya|Antalya|Antananarivo|Antwerp|Astana|Asuncion|Athens|Atlanta|Auckland|Augsburg|Avignon|Baghdad|Baku|Baltimore|Bamako|Bangkok|Barcelona|Bari|Basel|Basra|Beijing|Beirut|Belfast|Belgorod|Belgrade|Belo Horizonte|Bengaluru|Benghazi|Bergamo|Bergen|Berlin|Bern|Bilbao|Birmingham|Bishkek|Blackpool|Bogota|Bologna|Bonn|Bordeaux|Boston|Bradford|Braga|Brasilia|Bratislava|Brazzaville|Bremen|Brest|Brighton|Brisbane|Bristol|Brno|Bruges|Brussels|Bucharest|Budapest|Buenos Aires|Bursa|Busan|Cairo|Calais|Calgary|Cambridge|Canberra|Cancun|Cannes|Canterbury|Cape Town|Caracas|Cardiff|Casablanca|Catania|Cebu|Charleroi|Charlotte|Chengdu|Chennai|Chiang Mai|Chicago|Chisinau|Christchurch|Cincinnati|Cleveland|Coimbra|Cologne|Colombo|Conakry|Copenhagen|Cork|Cornwall|Coventry|Crimea|Curitiba|Dakar|Dallas|Damascus|Dar es Salaam|Davos|Delhi|Denver|Derna|Des Moines|Detroit|Dhaka|Dijon|Diyarbakir|Dnipro|Doha|Donbas|Donetsk|Dortmund|Dresden|Dubai|Dublin|Dubrovnik|Duisburg|Dundee|Dunkirk|Durban|Düsseldorf|Edinburgh|Eindhoven|El Paso|Erbil|Erfurt|Essen|Exeter|Florence|Folkestone|Fort Worth|Fortaleza|Frankfurt|Freetown|Fukushima|Funchal|Gaborone|Galway|Gaza|Gaza City|Gaza Strip|Gaziantep|Gdansk|Gdynia|Geneva|Genoa|Ghent|Glasgow|Goma|Gothenburg|Granada|Graz|Grenoble|Groningen|Guadalajara|Guangzhou|Guatemala City|Guayaquil|Haifa|Hamburg|Hanoi|Hanover|Harare|Hatay|Havana|Heidelberg|Helsinki|Hiroshima|Ho Chi Minh City|Hobart|Homs|Hong Kong|Honolulu|Houston|Hyderabad|Ibiza|Idlib|Indianapolis|Innsbruck|Inverness|Ipswich|Isfahan|Iskenderun|Islamabad|Istanbul|Izmir|Jacksonville|Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Kahramanmaras|Kampala|Kandahar|Kansas City|Karachi|Karlsruhe|Kashmir|Kathmandu|Katowice|Kazan|Khan Younis|Kharkiv|Khartoum|Kherson|Kiel|Kigali|Kinshasa|Kobe|Kolkata|Kosice|Krakow|Kramatorsk|Kuala Lumpur|Kupiansk|Kursk|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahaina|Lahore|Las Vegas|Lausanne|Le Mans|Leeds|Leicester|Leipzig|Libreville|Lille|Lima|Limerick|Linz|Lisbon|Liverpool|Ljubljana|Lodz|London|Los Angeles|Louisville|Luanda|Lucerne|Lugano|Luhansk|Lusail|Lusaka|Luxembourg|Luxor|Lviv|Lyon|Maastricht|Madrid|Malaga|Mallorca|Malmo|Managua|Manama|Manaus|Manchester|Manila|Mannheim|Maputo|Margate|Mariupol|Marrakech|Marrakesh|Marseille|Maui|Mecca|Medellin|Medina|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Mombasa|Monaco|Monrovia|Monte Carlo|Monterrey|Montevideo|Montpellier|Montreal|Moscow|Mosul|Mumbai|Munich|Muscat|Nagasaki|Nagoya|Nairobi|Nantes|Naples|Nashville|New Delhi|New Orleans|New York|Newcastle|Niamey|Nice|Nicosia|Norwich|Nottingham|Novi Sad|Nuremberg|Oakland|Odesa|Odessa|Okinawa|Oklahoma City|Omaha|Orlando|Osaka|Oslo|Ottawa|Ouagadougou|Oxford|Palermo|Pamplona|Panama City|Paris|Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Phuket|Pittsburgh|Plovdiv|Plymouth|Podgorica|Port-au-Prince|Portland|Porto|Porto Alegre|Potsdam|Poznan|Prague|Pretoria|Pristina|Pyongyang|Quito|Rabat|Rafah|Ramallah|Recife|Reims|Rennes|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rostock|Rotterdam|Saint Petersburg|Saint-Denis|Salt Lake City|Salzburg|San Antonio|San Diego|San Francisco|San Jose|San Juan|San Salvador|San Sebastian|Sanaa|Santiago|Sapporo|Sarajevo|São Paulo|Seattle|Seoul|Seville|Shanghai|Sheffield|Shenzhen|Shiraz|Silverstone|Skopje|Sochi|Sofia|Southampton|Srinagar|St. Louis|St. Petersburg|Stavanger|Stockholm|Strasbourg|Stuttgart|Surabaya|Svalbard|Swansea|Sydney|Taipei|Tallinn|Tampa|Tangier|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Tenerife|The Hague|Thessaloniki|Tijuana|Timisoara|Tirana|Tokyo|Toronto|Toulouse|Trieste|Tripoli|Tromso|Trondheim|Tunis|Turin|Turku|Ulaanbaatar|Uppsala|Utrecht|Uvalde|Valencia|Valletta|Valparaiso|Vancouver|Varanasi|Varna|Venice|Verona|Versailles|Vienna|Vientiane|Vilnius|Warsaw|Washington|Wellington|Wembley|West Bank|Westminster|Whitehall|Wimbledon|Wolfsburg|Wolverhampton|Wroclaw|Wuhan|Yangon|Yaounde|Yerevan|Yokohama|York|Yorkshire|Zagreb|Zandvoort|Zanzibar|Zaporizhzhia|Zaragoza|Zurich'.split(
    '|',
  );

const COUNTRY_BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((names) => names.map((name) => [fold(name), fold(names[0] ?? '')] as const)),
);
const SPELLINGS: ReadonlySet<string> = new Set(
  [...COUNTRIES.flat(), ...STATES, ...CITIES].map((name) => name.normalize('NFC').toLowerCase()),
);
const CITY_NAMES: ReadonlySet<string> = new Set(CITIES.map(fold));
const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map(fold));

/** One name for one country, however it is written; null where it is none that this file knows. */
export function countryNamed(name: string): string | null {
  return COUNTRY_BY_NAME.get(fold(name).replace(/\.$/, '')) ?? null;
}

export function isLargeCity(name: string): boolean {
  return CITY_NAMES.has(fold(name));
}

/** A country, state or large city: what is known to be a place needs no second look as a person. */
export function isKnownPlace(name: string): boolean {
  const folded = fold(name);
  return COUNTRY_BY_NAME.has(folded) || CITY_NAMES.has(folded) || STATE_NAMES.has(folded);
}

/** True where the text is spelt as a known place is, its accents and hyphens too. */
export function isPlaceSpelling(text: string): boolean {
  return SPELLINGS.has(text.normalize('NFC').toLowerCase());
}
