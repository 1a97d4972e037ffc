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
  'Aberdeen|Abu Dhabi|Adelaide|Amsterdam|Ankara|Antwerp|Athens|Atlanta|Auckland|Augsburg|Baghdad|Baku|Bangkok|Barcelona|Basel|Beijing|Beirut|Belfast|Belgrade|Bergen|Berlin|Bern|Bilbao|Birmingham|Bogota|Bologna|Bonn|Bordeaux|Boston|Bradford|Brasilia|Bratislava|Bremen|Brighton|Brisbane|Bristol|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Calgary|Cambridge|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Charlotte|Chicago|Cincinnati|Cleveland|Cologne|Copenhagen|Cork|Dakar|Dallas|Damascus|Delhi|Denver|Detroit|Doha|Dortmund|Dresden|Dubai|Dublin|Duisburg|Düsseldorf|Edinburgh|Erfurt|Essen|Florence|Frankfurt|Gdansk|Geneva|Genoa|Ghent|Glasgow|Gothenburg|Graz|Hamburg|Hanoi|Hanover|Havana|Heidelberg|Helsinki|Hong Kong|Honolulu|Houston|Indianapolis|Innsbruck|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Karachi|Karlsruhe|Kiel|Kigali|Kolkata|Krakow|Kuala Lumpur|Kyiv|Kyoto|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leicester|Leipzig|Lille|Lima|Limerick|Linz|Lisbon|Liverpool|Ljubljana|Lodz|London|Los Angeles|Luxembourg|Lyon|Madrid|Malaga|Malmo|Manchester|Manila|Mannheim|Marseille|Melbourne|Memphis|Miami|Milan|Milwaukee|Minneapolis|Minsk|Monaco|Montevideo|Montpellier|Montreal|Moscow|Mumbai|Munich|Nairobi|Nantes|Naples|New Delhi|New Orleans|New York|Newcastle|Nice|Nottingham|Nuremberg|Orlando|Osaka|Oslo|Ottawa|Oxford|Palermo|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Portland|Porto|Potsdam|Prague|Pretoria|Quito|Rabat|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rostock|Rotterdam|Salzburg|San Diego|San Francisco|Santiago|São Paulo|Sarajevo|Seattle|Seoul|Seville|Shanghai|Sheffield|Sofia|Southampton|St. Louis|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tampa|Tbilisi|Tehran|Tel Aviv|The Hague|Tirana|Tokyo|Toronto|Toulouse|Tripoli|Trondheim|Tunis|Turin|Utrecht|Valencia|Vancouver|Venice|Vienna|Vilnius|Warsaw|Washington|Wellington|Wolfsburg|Wroclaw|York|Zagreb|Zurich'.split(
    '|',
  );

const COUNTRY_BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((names) => names.map((name) => [fold(name), fold(names[0] ?? '')] as const)),
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
