/** Words that news and sport live on in German, French, Spanish and Italian and the dictionaries lack. */
import type { SpeltLanguage } from './dictionaries.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Taken over from English and other languages, in every newsroom. */
const EVERYWHERE = `selfie selfies smartphone smartphones hashtag hashtags livestream drag queer open-air influencer streaming streamer
  podcast podcasts blog blogger fitness jogger joggers skater skatepark snowboard snowboarder biathlon triathlon peloton paparazzi covid drone drones
  vs via de la van von der den el al di da du le les bin ibn ben und of the and live start-up startups startup mountainbike e-bike e-bikes handbike
  boxer sprint finale poster party show shows star stars fan fans team teams coach derby sushi ramen pizza burger food truck trucks street-art graffiti`;

export const NEWSROOM_WORDS_ABROAD: Readonly<Record<Exclude<SpeltLanguage, 'en'>, ReadonlySet<string>>> = {
  de: set(`${EVERYWHERE} bzw ca usw jubelnd jubelnde jubelnden klatschend winkend paralympisch paralympische paralympischen zeitgleich
    klimaneutral klimaneutrale coronabedingt barrierefrei barrierefreie barrierefreien vollbesetzt vollbesetzte vollbesetzten schneebedeckt schneebedeckte
    schneebedeckten lichterloh olympisch olympische olympischen letztgenannt tags zuvor jährig jährige jährigen jähriger sen jun geb gest links rechts`),
  fr: set(`${EVERYWHERE} handisport écologiste manifestant manifestante manifestants manifestantes supportrice supportrices paralympique
    paralympiques postier e-mail mail mails parkings week-end week-ends sit-in gilets skateurs skateuses surfeur surfeurs surfeuse surfeuses influenceuse influenceur
    influenceurs pique-nique cyclotouristes festivalier festivaliers festivalière festivalières rave-party confinement déconfinement`),
  es: set(`${EVERYWHERE} paralímpico paralímpica paralímpicos paralímpicas surfista surfistas bici bicis pandemia confinamiento influencers
    castellers encierro encierros falla fallas mascletá cabalgata exfutbolista exfutbolistas vicepresidenta vicealcaldesa mediocampista`),
  it: set(`${EVERYWHERE} paralimpico paralimpica paralimpici paralimpiche selfie tifosa tifose tifoso surfista surfisti influencer lockdown
    biancazzurri biancoceleste rossonero rossoneri nerazzurro nerazzurri bianconero bianconeri giallorosso giallorossi azzurra azzurre azzurri azzurro
    frecce tricolori ciclovia corteo cortei flashmob pattinatrice pattinatrici vicesindaca vicesindaco`),
};
