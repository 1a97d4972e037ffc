/** The phrases that demand that a face or a name be hidden before a photograph is shown, in five languages; their form is told in `notice-phrase.ts`. */

/** Demands and no reports: "faces were pixelated at source" is none. */
export const HIDE_IDENTITY: readonly string[] = [
  '(face|faces|identity|identities|name|names|plate|plates|child|children|minor|minors|suspect|suspects|defendant|victim|victims) <6> (must|should|shall|to|has to|have to|needs to|need to) be <1> (pixelated|pixellated|blurred|obscured|masked|hidden|concealed|protected|anonymised|anonymized|unidentifiable|disguised|unrecognisable|unrecognizable)',
  '(please|must)? (pixelate|pixellate|blur|obscure|mask|disguise|anonymise|anonymize) <4> (face|faces|identity|identities|child|children|minor|minors|plate|plates|name|names)',
  '(must|may|can|should|shall) not be (identified|named|identifiable|recognisable|recognizable)',
  'cannot be (identified|named|recognisable|recognizable)',
  '(do not|dont|never) (identify|name|show) <2> (face|faces|child|children|minor|minors|suspect|victim|victims|defendant|person|persons|people)',
  '(face|faces) <3> (must|may|should) not be (shown|visible|published)',
  '(pixelation|pixellation|blurring|masking|anonymisation|anonymization) <4> (required|mandatory|obligatory|necessary)',
  'only <1> (pixelated|pixellated|blurred|anonymised|anonymized)',
  '(gesicht|gesichter|person|personen|identität|kennzeichen|kind|kinder|minderjährige|minderjährigen|angeklagte|angeklagten|angeklagter|verdächtige|verdächtigen|name|namen) <9> (verpixelt|gepixelt|unkenntlich gemacht|anonymisiert|verfremdet|geschwärzt) <1> werden',
  '(bitte)? (gesicht|gesichter|person|personen|identität|kennzeichen|kind|kinder|minderjährige|minderjährigen|angeklagten|namen) <4> (verpixeln|pixeln|unkenntlich machen|anonymisieren|schwärzen|zu verpixeln|zu pixeln|unkenntlich zu machen|zu anonymisieren)',
  '(darf|dürfen) nicht <2> (erkennbar|identifizierbar|kenntlich|erkannt|identifiziert) <1> (sein|werden)',
  '(verpixelung|unkenntlichmachung|anonymisierung) <4> (erforderlich|vorgeschrieben|pflicht|notwendig|zwingend|angeordnet)',
  'nur (verpixelt|gepixelt|anonymisiert|unkenntlich)',
  '(visage|visages|identité|mineur|mineurs|mineure|mineures|enfant|enfants|plaque|plaques) <5> (doit|doivent|devra|devront) <1> être <1> (flouté*|masqué*|anonymisé*|protégé*|caché*|pixellisé*|pixelisé*)',
  '(flouter|floutez|masquer|masquez|anonymiser|anonymisez|pixelliser|pixeliser) <3> (visage|visages|mineur|mineurs|enfant|enfants|plaque|plaques|identité)',
  '(floutage|anonymisation|anonymat) <5> (obligatoire|exigé|exigée|requis|requise|impératif|impérative)',
  '(visage|visages|mineur|mineurs|enfant|enfants) à (flouter|masquer)',
  '(rostro|rostros|cara|caras|identidad|menor|menores|niños|matrícula|matrículas) <6> (debe|deben|deberá|deberán|tiene que|tienen que|han de|ha de) <1> ser? <1> (pixelad*|pixelar*|difuminad*|difuminar*|ocultad*|ocultar*|protegid*|protegerse|preservad*|preservarse)',
  '(pixelar|pixelen|difuminar|difuminen|ocultar|oculten|preservar) <4> (rostro|rostros|cara|caras|identidad|menor|menores|matrícula|matrículas)',
  '(obligatorio|necesario|imprescindible) <1> (pixelar|difuminar|ocultar)',
  '(volto|volti|viso|visi|identità|minore|minori|bambino|bambini|targa|targhe) <5> (deve|devono|dovrà|dovranno|va|vanno) (essere)? <1> (oscurat*|pixelat*|sfocat*|copert*|protett*|schermat*|pixellat*)',
  '(oscurare|oscurate|pixelare|pixellare|sfocare|coprire|schermare) <4> (volto|volti|viso|visi|identità|minore|minori|targa|targhe)',
  'obbligo di (oscuramento|pixelatura|pixellatura|anonimato)',
];
