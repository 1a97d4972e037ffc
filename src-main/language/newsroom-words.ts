/** Words that news and sport live on and the dictionaries lack. */
import type { SpeltLanguage } from './dictionaries.ts';
export const NEWSROOM_WORDS: ReadonlySet<string> = new Set(
  `peloton pelotons domestique livestream livestreams livestreamed lockdown lockdowns standfirst frontman frontmen frontwoman paralympic paralympian
   paralympians para-athlete para-athletes wicketkeeper wicketkeepers batter batters offside offsides playmaker playmakers fullback fullbacks wingback
   wingbacks midfield postseason preseason matchday matchdays pitchside courtside trackside ringside poolside quayside dockside lakeside riverside
   touchline touchlines goalmouth crossbar penalty shootout shootouts podium podiums velodrome velodromes motocross supercross superbike superbikes biathlon biathlete
   biathletes triathlete triathletes decathlete heptathlete luge skeleton bobsled bobsleigh bobsleighs slopestyle halfpipe parkour kiteboarder kitesurfer kitesurfers
   windsurfer windsurfers paddleboarder paddleboarders paddleboard paddleboards kayaker kayakers canoeist canoeists coxswain coxless sculler scullers regatta regattas
   beatboxer cosplay cosplayer cosplayers influencer influencers podcaster podcasters drone drones quadcopter selfie selfies smartphone smartphones hashtag hashtags
   esports e-sports gamer gamers breakdancer breakdancers breakdancing freestyle freestyler mosh moshpit crowdfunding startup startups rewilding biodiversity microplastics
   heatwave heatwaves wildfire wildfires floodwater floodwaters flashflood mudslide mudslides rooftop rooftops riverbank riverbanks hillside hillsides roadside roadsides
   seafront beachfront waterfront shoreline shorelines lifeboat lifeboats coastguard coastguards firefighter firefighters firefighting paramedic paramedics airlift
   airstrike airstrikes ceasefire ceasefires checkpoint checkpoints pro-democracy anti-government counterprotest counterprotester counterprotesters protestor protestors
   riot teargas tear-gas frontline frontlines armoured evacuee evacuees asylum-seeker catwalk catwalks couture pret-a-porter fashionista fashionistas maquette
   mosque mosques minaret minarets imam imams menorah iftar suhoor eid diya diyas rangoli sari saris kimono kimonos hijab hijabs kippah mariachi flamenco samba sambadrome
   carnival carnivals reveller revellers revelry mardi gras oktoberfest biergarten lederhosen dirndl dirndls tapas paella sourdough barista baristas
   tulip tulips allotment allotments polytunnel combine harvester harvesters sheepdog sheepdogs alpaca alpacas llama meerkat meerkats orangutan orangutans panda pandas
   walrus puffin puffins gannet gannets otter otters seahorse kayaks catamaran catamarans trimaran yachtsman yachtsmen yachtswoman spinnaker spinnakers kite-surfing
   marquee marquees pergola gazebo planetarium aquarium aquariums cathedral bandstand bandstands towpath towpaths footbridge footbridges aqueduct viaduct viaducts
   flypast flypasts flyover flyovers cenotaph poppy poppies wreath wreaths bearskin busby regimental pageantry coronation tram trams tramway funicular cablecar
   semifinal semifinals quarterfinal quarterfinals semi-final semi-finals quarter-final quarter-finals runner-up runners-up kickoff tiebreak tiebreaks tie-break wildcard wildcards
   backhand forehand backstroke breaststroke medley steeplechase pole vaulter vaulter vaulters javelin shotput hurdler hurdlers relay relays sprinter sprinters
   lanyard lanyards confetti ticker-tape tifo ultras vuvuzela scarf scarves goalscorer goalscorers headbutt header headers nutmeg rabona tackle substitute substitutes
   conductor soprano mezzo mezzo-soprano tenor baritone libretto encore encores setlist roadie roadies festivalgoer festivalgoers festival-goer festival-goers concertgoer concertgoers
   cellist cellists violist violists oboist clarinettist clarinettists bassist bassists percussionist percussionists accordionist accordionists saxophonist trombonist keyboardist
   parliamentarian parliamentarians lawmaker lawmakers backbencher backbenchers presser newsreader newscaster broadcaster broadcasters photocall photoshoot photobomb
   onlooker onlookers passerby passersby bystander bystanders holidaymaker holidaymakers sunbather sunbathers daytripper commuter commuters pensioner pensioners toddler toddlers
   teammate teammates clubmate compatriot compatriots counterpart counterparts newlywed newlyweds groomsman bridesmaid bridesmaids schoolchild schoolchildren schoolboy schoolgirl
   shorn groyne groynes saltmarsh wetsuit wetsuits minke murmuration murmurations facemask facemasks nutmegged lineout lineouts yorker yorkers
   groundstroke groundstrokes axel faceoff zamboni judoka judokas taekwondo karateka steeplechaser byelection byelections showrunner showrunners
   pointe glamping portaloo portaloos ashfall hotspot hotspots flatbread kebab kebabs falafel hummus bao ramen sushi matcha prosecco churro churros pierogi borscht stollen baklava empanada empanadas gyoza kimchi sashimi tzatziki halloumi gnocchi raclette fondue arepa arepas poutine pho banh naan biryani gelato gelateria piazza
   rickshaw rickshaws tuk-tuk dhow dhows gondola gondolas gondolier gondoliers favela favelas souk souks bazaar burqa burqas niqab niqabs keffiyeh keffiyehs
   jihadist jihadists militiaman militiamen separatist separatists junta airbase airbases warplane warplanes drone-strike landmine landmines hostage-taker
   carjacking knifeman gunwoman cybersecurity deepfake deepfakes chatbot chatbots metaverse blockchain crypto cryptocurrency cryptocurrencies vape vapes vaping
   covid coronavirus omicron norovirus mpox quarantined superspreader vaxxers postdoc pro-choice pro-life transgender nonbinary cisgender drag queer
   snowmobile snowmobiles snowplough snowploughs snowcat gritter gritters floodplain floodplains stormwater wildflower wildflowers rewild regreening
   eurozone shockwave shockwaves hijinks ethnicity ethnicities frisbee frisbees bowtie bowties racecar racecars bandana bandanas glitchy volcanology vulcanology
   rollerblader rollerbladers rollerblading dpa capita heartwarmer cowritten trekking burgesses skerry skerries
   soigneur soigneurs bidon bidons puncheur puncheurs rouleur rouleurs keirin omnium pitlane quali eventing showjumper showjumpers showjumping freediver freedivers
   kitesurfing wakeboard wakeboarder wakeboarders bodyboard bodyboarder bodyboarders longboarder longboarders skatepark skateparks unicyclist unicyclists abseiler abseilers
   bouldering ferrata alpinist alpinists sherpa sherpas bonspiel backflip backflips lurcher lurchers tup tups parkin calliper callipers gendarmerie carabinieri campervan
   campervans scaffolder scaffolders fumarole fumaroles lahar lahars tephra pyroclastic shalwar kameez abaya abayas jilbab jilbabs kaftan kaftans gilet gilets onesie onesies
   torero toreros castell castells castellers ofrenda ofrendas calaveras sukkah thurible crozier croziers capybara capybaras orca orcas dugong dugongs clownfish autocue oud
   flautist flautists beatbox funambulist funambulists vaccinator vaccinators cobot cobots cubesat cubesats taikonaut taikonauts borealis ploughman ploughmen jeepney jeepneys
   maglev ceviche currywurst gluhwein panettone macaron macarons brulee sommelier sommeliers mixologist mixologists rewilded lakebed lakebeds haybale haybales trick-or-treaters
   treaters treater livestreaming laundrette laundrettes
   screengrab vs via per ex non anti pro mid de la van von der den el al di da du le les bin ibn ben und of`.split(
    /\s+/,
  ),
);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Taken over from English and other languages, in every newsroom. */
const EVERYWHERE = `selfie selfies smartphone smartphones hashtag hashtags livestream drag queer open-air influencer streaming streamer
  podcast podcasts blog blogger fitness jogger joggers skater skatepark snowboard snowboarder biathlon triathlon peloton paparazzi covid drone drones
  vs via de la van von der den el al di da du le les bin ibn ben und of the and live start-up startups startup mountainbike e-bike e-bikes handbike
  boxer sprint finale poster party show shows star stars fan fans team teams coach derby sushi ramen pizza burger food truck trucks street-art graffiti
  dpa afp emoji emojis gif gifs app apps top hit hits feed touch off indoor outdoor rookie cameo flap touchdown slalom heavy metal rock pop jazz hip-hop rap soul tv dj djs`;

/** What the dictionaries of German, French, Spanish and Italian lack. */
export const NEWSROOM_WORDS_ABROAD: Readonly<Record<Exclude<SpeltLanguage, 'en'>, ReadonlySet<string>>> = {
  de: set(`${EVERYWHERE} bzw ca usw jubelnd jubelnde jubelnden klatschend winkend paralympisch paralympische paralympischen zeitgleich
    klimaneutral klimaneutrale coronabedingt barrierefrei barrierefreie barrierefreien vollbesetzt vollbesetzte vollbesetzten schneebedeckt schneebedeckte
    schneebedeckten lichterloh olympisch olympische olympischen letztgenannt tags zuvor jährig jährige jährigen jähriger sen jun geb gest links rechts
    pink modeln etc uvm ambiente hotel domestiziert domestizierte domestizierten taktil taktile taktilen multiethnisch multiethnische multiethnischen
    orangenen orangefarben orangefarbene orangefarbenen beige beigem beigen erstmal stolzieren stolziert pelzig pelzige pelziges verströmt stachelig stachelige changieren oblast maglev`),
  fr: set(`${EVERYWHERE} handisport écologiste manifestant manifestante manifestants manifestantes supportrice supportrices paralympique
    paralympiques postier e-mail mail mails parkings week-end week-ends sit-in gilets skateurs skateuses surfeur surfeurs surfeuse surfeuses influenceuse influenceur
    influenceurs pique-nique cyclotouristes festivalier festivaliers festivalière festivalières rave-party confinement déconfinement
    weekend weekends blogueur blogueurs blogueuse blogueuses écographie écographies plaza telenovela linebacker awards socioéconomique socioéconomiques refroidisseur covoiturage`),
  es: set(`${EVERYWHERE} paralímpico paralímpica paralímpicos paralímpicas surfista surfistas bici bicis pandemia confinamiento influencers
    castellers encierro encierros falla fallas mascletá cabalgata exfutbolista exfutbolistas vicepresidenta vicealcaldesa mediocampista
    hardware software sticker stickers shock picnic pícnic ranking rankings jet jets record récord banana bananas minarete minaretes apuñalamiento apuñalamientos inflable inflables
    estatuilla estatuillas monzón monzones balcánico retro conservacionista conservacionistas climatólogo climatóloga climatólogos dolmen dólmenes federalización extramarital
    posclásico posguerra indetectable andino andina andinos andinas maglev yate yates patinete patinetes dron drones tuitero tuiteros selfi selfis`),
  it: set(`${EVERYWHERE} paralimpico paralimpica paralimpici paralimpiche selfie tifosa tifose tifoso surfista surfisti influencer lockdown
    biancazzurri biancoceleste rossonero rossoneri nerazzurro nerazzurri bianconero bianconeri giallorosso giallorossi azzurra azzurre azzurri azzurro
    frecce tricolori ciclovia corteo cortei flashmob pattinatrice pattinatrici vicesindaca vicesindaco
    social stakeholder season retrò pluripremiato pluripremiata pluripremiati kilowatt oblast rift umanismo maglev eurozona rumor boulevard personal first lady publishing boa monopattino monopattini cesariano cesariani`),
};
