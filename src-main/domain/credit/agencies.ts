/** The agencies a desk knows, each with the names it is printed by; a desk may pass its own list instead. */
import { fold, norm } from '../text/fold.ts';

export interface Agency {
  /** The one name used for comparing and grouping, and in JSON. */
  readonly name: string;
  /** Other names it is printed by; capitals throughout are understood and need no entry. */
  readonly aliases: readonly string[];
  /** How this desk prints it; absent where the desk has no wish of its own. */
  readonly preferred?: string;
}

function agency(name: string, ...aliases: readonly string[]): Agency {
  return { name, aliases };
}

export const AGENCIES: readonly Agency[] = [
  agency('AP', 'AP Photo', 'AP Photos', 'AP Images', 'Associated Press', 'The Associated Press', 'A.P.'),
  agency('Reuters', 'Thomson Reuters', 'Reuters Photo'),
  agency('AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP Photo', 'AFP Forum'),
  agency(
    'Getty Images',
    'Getty',
    'GettyImages',
    'Getty Images Sport',
    'Getty Images Europe',
    'Getty Images News',
    'Getty Images Entertainment',
    'Getty Images North America',
  ),
  agency(
    'PA',
    'PA Wire',
    'PA Images',
    'PA Media',
    'Press Association',
    'PA Archive',
    'Press Association Images',
    'PA Photos',
  ),
  agency('EPA', 'EPA-EFE', 'EPA Images', 'European Pressphoto Agency', 'European Press Photo Agency'),
  agency('Shutterstock', 'Shutterstock Editorial', 'Rex Shutterstock'),
  agency('Rex Features', 'Rex', 'REX USA'),
  agency('Alamy', 'Alamy Live News', 'Alamy Stock Photo'),
  agency('Xinhua', 'Xinhua News Agency', 'Xinhua Photo'),
  agency('TASS', 'ITAR-TASS', 'Itar-Tass'),
  agency('DPA', 'dpa', 'Deutsche Presse-Agentur', 'picture alliance', 'dpa picture alliance'),
  agency('ANSA'),
  agency('Bloomberg', 'Bloomberg News'),
  agency('NurPhoto', 'Nur Photo'),
  agency('Anadolu', 'Anadolu Agency', 'Anadolu Images', 'Anadolu Ajansi'),
  agency('Zuma', 'ZUMA Press', 'Zuma Press Wire', 'ZUMA Wire', 'ZUMAPRESS.com'),
  agency('Sipa', 'Sipa Press', 'Sipa USA', 'SIPA'),
  agency('Imago', 'Imago Images', 'imago images', 'imago'),
  agency('ANP'),
  agency('TT', 'TT News Agency', 'TT Nyhetsbyrån'),
  agency('NTB', 'NTB Scanpix', 'Scanpix'),
  agency('Ritzau', 'Ritzau Scanpix'),
  agency('Lehtikuva'),
  agency('Keystone', 'Keystone-SDA'),
  agency('APA', 'APA-PictureDesk'),
  agency('Belga', 'Belga Photo'),
  agency('EFE', 'Agencia EFE'),
  agency('LUSA', 'Lusa'),
  agency('Kyodo', 'Kyodo News'),
  agency('Jiji Press', 'Jiji'),
  agency('Yonhap', 'Yonhap News', 'Yonhap News Agency'),
  agency('AAP', 'AAP Image', 'AAP Images', 'Australian Associated Press'),
  agency('Canadian Press', 'The Canadian Press', 'CP', 'La Presse Canadienne', 'CP Images'),
  agency('SOPA Images', 'SOPA'),
  agency('LightRocket'),
  agency('Action Images'),
  agency('Action Plus', 'Action Plus Sports', 'Action Plus Sports Images'),
  agency('Icon Sportswire', 'Icon Sport'),
  agency('USA TODAY Sports', 'USA Today Sports Images', 'USA TODAY Network'),
  agency('Imagn', 'Imagn Images'),
  agency('WireImage', 'Wire Image'),
  agency('FilmMagic'),
  agency('Redferns'),
  agency('Allsport'),
  agency('Corbis', 'Corbis Sport'),
  agency('Hulton Archive', 'Hulton'),
  agency('Magnum Photos', 'Magnum'),
  agency('Polaris', 'Polaris Images'),
  agency('Eyevine'),
  agency('Camera Press'),
  agency('SWNS', 'South West News Service'),
  agency('Backgrid'),
  agency('Splash News', 'Splash'),
  agency('MEGA', 'Mega Agency'),
  agency('PAP', 'Polska Agencja Prasowa'),
  agency('CTK', 'ČTK'),
  agency('MTI'),
  agency('Agerpres'),
  agency('Tanjug'),
  agency('HINA'),
  agency('Ukrinform'),
  agency('RIA Novosti', 'Sputnik'),
  agency('PTI', 'Press Trust of India'),
  agency('ANI'),
  agency('Antara', 'Antara Foto'),
  agency('Bernama'),
  agency('CNA', 'Central News Agency'),
  agency('VCG', 'Visual China Group'),
  agency('Agência Brasil', 'Agencia Brasil'),
  agency('Télam', 'Telam'),
  agency('Agencja Wyborcza', 'Agencja Wyborcza.pl', 'Agencja Gazeta'),
  agency('Hans Lucas'),
  agency('MAXPPP'),
  agency('Abaca', 'Abaca Press', 'ABACAPRESS.com'),
  agency('Bestimage'),
  agency('DPPI'),
  agency('Presse Sports'),
  agency('LaPresse'),
  agency('Insidefoto'),
  agency('Europa Press'),
  agency('MB Media'),
  agency('INPHO', 'Inpho'),
  agency('Sportsfile'),
  agency('SNS Group', 'SNS'),
  agency('ProSports', 'Pro Sports Images'),
  agency('CSM', 'Cal Sport Media'),
  agency('Pacific Press'),
  agency('AdMedia'),
  agency('STAR MAX', 'Star Max'),
  agency('NASA', 'NASA Photo', 'NASA/JPL-Caltech', 'JPL-Caltech'),
  agency('ESA', 'European Space Agency'),
  agency('NOAA'),
  agency('Maxar', 'Maxar Technologies'),
  agency('Planet Labs', 'Planet Labs PBC'),
  agency('Invision'),
  agency('Al Jazeera', 'Al-Jazeera', 'Aljazeera'),
  agency('BBC', 'BBC News', 'BBC Sport'),
  agency('CNN'),
  agency('The Guardian'),
  agency('The Observer'),
  agency('The New York Times', 'New York Times', 'NYT'),
  agency('The Washington Post', 'Washington Post'),
  agency('Los Angeles Times', 'LA Times'),
  agency('Chicago Tribune'),
  agency('The Boston Globe', 'Boston Globe'),
  agency('The Times', 'Times Newspapers'),
  agency('The Telegraph', 'The Daily Telegraph'),
  agency('The Independent'),
  agency('The Irish Times', 'Irish Times'),
  agency('The Globe and Mail'),
  agency('Toronto Star'),
  agency('Le Monde'),
  agency('NPR'),
  agency('Middle East Images'),
  agency('Newscom'),
  agency('Profimedia'),
  agency('Cover Images'),
  agency('Agence VU', 'Agence Vu'),
  agency('Panos', 'Panos Pictures'),
  agency('VII Photo'),
  agency('NOOR Images'),
  agency('Contour by Getty Images'),
  agency('UPI'),
  agency('WENN'),
  agency('GC Images'),
  agency('Allstar', 'Allstar Picture Library'),
  agency('Sportsphoto'),
  agency('Offside', 'Offside Sports Photography'),
  agency('DeFodi Images', 'DeFodi'),
  agency('ISI Photos'),
  agency('Quality Sport Images'),
  agency('Visionhaus'),
  agency('Speed Media'),
  agency('Flash90'),
  agency('Depo Photos'),
  agency('Le Pictorium'),
  agency('Gamma-Rapho', 'Gamma'),
  agency('ullstein bild'),
  agency('Mirrorpix'),
  agency('TopFoto'),
  agency('Bridgeman Images'),
  agency('Everett Collection'),
  agency('Universal Images Group'),
  agency('Barcroft Media', 'Barcroft Images'),
  agency('Caters', 'Caters News Agency'),
  agency('Bav Media'),
  agency('Cavendish Press'),
  agency('Solent News'),
  agency('Avalon', 'Avalon.red'),
  agency('Latin America News Agency'),
  agency('Agencia Press South'),
  agency('Matrix Images'),
  agency('Penta Press'),
  agency('Vatican Media', 'Vatican News'),
  agency('UNICEF'),
  agency('UNHCR'),
  agency('Greenpeace'),
  agency('CameraSport', 'Camera Sport'),
  agency('The Yomiuri Shimbun', 'Yomiuri Shimbun'),
  agency('The Asahi Shimbun', 'Asahi Shimbun'),
];

/** How the desk wants that agency printed, by its canonical name; null where it has said nothing. */
export function preferredName(name: string, agencies: readonly Agency[]): string | null {
  return agencies.find((agency) => agency.name === name)?.preferred ?? null;
}

/** How an agency was found by a printed name. */
export interface AgencyMatch {
  readonly name: string;
  readonly printed: string;
  /** Found only with case ignored. */
  readonly caseIgnored: boolean;
}

interface AgencyIndex {
  readonly exact: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
  /** Answers given before: one gallery asks for the same words again and again. */
  readonly asked: Map<string, AgencyMatch | null>;
}

const INDEXES = new WeakMap<readonly Agency[], AgencyIndex>();

/** The list prepared for look-ups; made once per list. */
export function agencyIndex(agencies: readonly Agency[]): AgencyIndex {
  const known = INDEXES.get(agencies);
  if (known !== undefined) return known;
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const { name, aliases, preferred = name } of agencies) {
    for (const printed of [name, preferred, ...aliases]) {
      exact.set(printed, name);
      exact.set(printed.toUpperCase(), name);
      if (!folded.has(fold(printed))) folded.set(fold(printed), name);
    }
  }
  const index: AgencyIndex = { exact, folded, asked: new Map() };
  INDEXES.set(agencies, index);
  return index;
}

const LONGEST_NAME = 80;
const MOST_ASKED = 8192;

/** The agency of that printed name, whole; `Getty Images for Somebody` is Getty Images. */
export function agencyNamed(printed: string, agencies: readonly Agency[] = AGENCIES): AgencyMatch | null {
  if (printed.length > LONGEST_NAME) return null;
  const { asked } = agencyIndex(agencies);
  const known = asked.get(printed);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const found = lookUp(printed, agencies);
  asked.set(printed, found);
  return found;
}

function lookUp(printed: string, agencies: readonly Agency[]): AgencyMatch | null {
  const index = agencyIndex(agencies);
  const plain = norm(printed);
  const name = index.exact.get(plain);
  if (name !== undefined) return { name, printed: plain, caseIgnored: false };
  // `Reuters photo`, `Bernama pic`.
  const kind = /^(.+?)\s(?:photos?|pics?|pix|pictures?|images?)$/iu.exec(plain)?.[1];
  const supplier = kind === undefined ? undefined : index.exact.get(kind);
  if (supplier !== undefined) return { name: supplier, printed: plain, caseIgnored: false };
  const folded = index.folded.get(fold(plain));
  if (folded !== undefined) return { name: folded, printed: plain, caseIgnored: true };
  const client = /^(.+?) for \p{Lu}/u.exec(plain);
  return client?.[1] === undefined ? null : withClient(client[1], plain, agencies);
}

function withClient(supplier: string, printed: string, agencies: readonly Agency[]): AgencyMatch | null {
  const name = agencyIndex(agencies).exact.get(supplier);
  return name === undefined ? null : { name, printed, caseIgnored: false };
}
