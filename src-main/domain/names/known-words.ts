/** Words with a capital that are no names of persons, and given names: both only sharpen guesses, neither is complete. */
import { fold } from '../text/fold.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(fold));
}

/** Small words between the parts of a name. */
export const PARTICLES: ReadonlySet<string> = set(
  'de da do dos das del della delle degli di du des la le les van von der den dem het ter ten bin bint ibn al el ul y e i zu zum zur af av ap st',
);

/** Words that open a sentence or a headline with a capital without being part of a name. */
export const OPENERS: ReadonlySet<string> = set(
  `a an the this that these those he she it they we i you his her its their our my there here in on at as after before when while where who
   what how why with from by for to of and but or so if more some many most all one two three four five six seven eight nine ten both each
   every another other others during under over near outside inside behind between among against across along around above below beside
   through throughout despite amid since until about no not yes also only just even still then now today yesterday tomorrow later earlier
   first second third last next new old young former fans people police men women children players crowds spectators supporters visitors
   residents officials workers students soldiers protesters demonstrators runners riders rowers dancers singers musicians members team teams
   file photo picture image undated fireworks smoke rain snow flowers candles cars boats ships trains left right centre center top bottom
   eds corrects embargo`,
);

/** Titles and roles that are before a person's name with a capital. */
export const TITLES: ReadonlySet<string> = set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess pope president chancellor minister premier mayor senator
   governor judge justice captain coach manager goalkeeper striker defender midfielder forward winger director conductor singer actor actress
   general colonel major sergeant lieutenant officer chief rev reverend father sister brother bishop archbishop cardinal rabbi imam sheikh
   prime vice deputy secretary ambassador commissioner congressman congresswoman representative delegate champion winner driver rider runner
   swimmer sprinter cyclist referee umpire artist author writer musician pianist violinist drummer guitarist photographer
   volunteer teammate teammates counterpart colleague resident farmer nurse doctor teacher student soldier firefighter paramedic veteran lawyer
   activist director designer dancer soprano tenor baritone cellist choreographer comedian presenter chef baker fisherman
   bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident bundespräsidentin präsident präsidentin ministerin bürgermeister bürgermeisterin oberbürgermeister
   trainer trainerin torwart torhüter torhüterin stürmer könig königin prinz prinzessin papst bischof herr frau sänger sängerin schauspieler schauspielerin
   président présidente ministre maire mairesse roi reine pape évêque entraîneur entraîneure gardien chanteur chanteuse acteur actrice monsieur madame
   presidente presidenta ministro ministra alcalde alcaldesa rey reina papa obispo entrenador entrenadora portero cantante actor actriz señor señora don doña
   sindaco sindaca re regina vescovo allenatore allenatrice portiere attore attrice signor signora premier
   rower runner boxer wrestler golfer skier skater gymnast jockey rower pilot astronaut scientist historian poet novelist sculptor painter
   brother sister wife husband mother father son daughter widow spokesman spokeswoman lawmaker mp
   king queen prince princess duke duchess earl baron baroness count countess rapper frontman bassist singer-songwriter rower coxswain`,
);

/** Roles that teams and parties have as well as persons: `champion Ashby United`. */
export const SHARED_ROLES: ReadonlySet<string> = set(
  'champion winner chief prime vice deputy teammates resident forward judge counterpart driver',
);

/** Weekdays, months, peoples and languages: never compared as names. */
export const CALENDAR_AND_PEOPLES: ReadonlySet<string> = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
   december easter christmas ramadan passover german germans french british english scottish welsh irish american americans italian italians
   spanish spaniards portuguese dutch belgian belgians swiss austrian austrians swedish swedes norwegian norwegians danish danes finnish
   finns icelandic polish poles czech czechs slovak slovaks slovenian slovenians croatian croatians serbian serbs bosnian hungarian
   hungarians romanian romanians bulgarian bulgarians greek greeks turkish turks russian russians ukrainian ukrainians georgian georgians
   armenian israeli israelis palestinian palestinians lebanese syrian syrians iraqi iraqis iranian iranians saudi egyptian egyptians
   moroccan moroccans algerian algerians tunisian tunisians nigerian nigerians kenyan kenyans ethiopian ethiopians south african africans
   indian indians pakistani pakistanis chinese japanese korean koreans thai vietnamese indonesian malaysian filipino australian australians
   canadian canadians mexican mexicans brazilian brazilians argentine argentinian argentinians chilean chileans colombian colombians
   peruvian uruguayan european europeans asian asians african christian christians muslim muslims jewish catholic catholics protestant
   orthodox democrat democrats democratic republican republicans conservative conservatives labour liberal liberals olympic olympics
   paralympic paralympics street square park bridge stadium arena palace museum cathedral church university airport station hospital`,
);

/** Common given names of several languages: two words that begin with one are taken for a person. */
export const GIVEN_NAMES: ReadonlySet<string> = set(
  `federica alessio pietro antonello thibault francoise herve loic gunter ute stein tor hakon beatriz aaron abdul abdullah abigail adam adele adrian adriana agnes ahmed aisha alain alan albert alberto alejandro aleksandr alessandra
   alessandro alex alexander alexandra alexandre alexis alfred ali alice alicia alina alison amanda amelia amina amir amy ana anas anastasia
   anders andre andrea andreas andrei andres andrew andrey angela angelina anita anja anke ann anna annalena anne anneke annie anthony antje
   antoine anton antonia antonio arjun arne arthur astrid august aurelie axel barbara bastian beatrice ben benedict benjamin bernard bernd
   bernardo bettina bianca bill birgit bjorn bob boris brian brigitte britta bruce bruno camille carl carla carlo carlos carmen carol caroline
   catherine cecilia charles charlotte cherno chiara chloe chris christa christian christiane christina christine christoph christopher
   claire clara claudia claudio clemens colin cristian cristiano cristina daisuke dan daniel daniela daniele danielle daria david deborah
   denis dennis diana diego dieter dietmar dimitri dirk dmitri dominic dominik donald dora doris dorothea eder edgar edith eduardo edward
   ekaterina elena eleni elias elisa elisabeth elizabeth ella ellen elsa emil emilia emilie emily emma emmanuel enrico enrique eric erica erik
   erika ernst esther eva evelyn fabian fatima federico felicia felix ferdinand fernanda fernando filip finn fiona florence florian frances
   francesca francesco francis francisco francois frank franz franziska fred frederic frederik friedrich gabriel gabriela gabriele gareth
   gary george georg georges gerard gerd gerhard giorgio giovanni giulia giuseppe grace graham greta guido guillaume gunnar gustav guy hanna
   hannah hannes hans harald harriet harry hassan heather hector heidi heike heinz helen helena helene helga helmut hendrik henri henrik
   henry herbert hermann hiroshi holger hugo ian ibrahim ida igor ilse ina ines inga inge ingrid irene irina isaac isabel isabella isabelle
   ivan ivana jack jackie jacob jacques jakob james jamie jan jana jane janet janis jason javier jean jeff jennifer jens jeremy jessica jill
   jim jo joan joana joanna joao joachim joe joel johan johann johanna johannes john johnny jon jonas jonathan jorge jose josef joseph josephine
   joshua joyce juan judith jules julia julian juliane julie juliette julius jurgen justin kai kamal karen karim karin karl karla karolina
   kate katharina katherine kathleen katja katrin kazuo keiko keith kelly ken kenji kenneth kerstin kevin khaled kim kirsten klaus konrad
   kristin kristina kurt lara larissa lars laszlo laura lauren laurent lea leah lena leo leon leonardo leonie leroy lewis liam lily lina
   linda lionel lisa liv lorenzo louis louisa louise luc luca lucas lucia lucy ludwig luigi luis luisa luka lukas luke lydia mads magdalena
   mahmoud maja malik manfred manuel manuela marc marcel marcelo marco marcus margaret margarita maria marian marianne marie marija marina
   mario marion marius mark markus marta martha martin martina mary mateo mathias mathieu matteo matthew matthias maurice max maximilian
   maya megan mehmet melanie mia michael michaela michal michel michele michelle miguel mika mike milan milena miriam mohamed mohammed monica
   monika moritz moussa murat mustafa nadia nadine naomi natalia natalie nathan neil nelson niall nick nicola nicolas nicole niels nikola
   nikolai nils nina nino noah noel nora norbert norman olaf ole oleg olga oliver olivia olivier omar oscar oskar otto pablo pamela paola
   paolo pascal patrice patricia patrick paul paula pauline pavel pedro pepe per peter petra philip philipp philippe pia pierre pieter piotr
   priya quentin rachel rafael rahul rainer ralf ralph raphael raul rebecca regina reinhard renate rene ricardo riccardo richard rita robert
   roberto robin rodrigo roger roland rolf roman ronald rosa rose ross rudolf russell ruth ryan sabine sabrina sally salma sam samantha samuel
   sandra sandro santiago sara sarah saskia scott sean sebastian selma serena serge sergei sergio sharon sigrid silke silvia simon simona
   simone sofia sonia sonja sophia sophie stefan stefania stefanie stefano steffen stella stephan stephanie stephen steve steven stuart
   sunil susan susanna susanne sven svenja sylvia tamara tanja tara tatiana ted teresa thea theo theresa thiago thierry thomas tilda till tim
   timo tina tobias tom tomas tony torsten tracy uli ulrich ulrike ursula uta uwe valentina valerie vanessa vera veronica victor victoria
   viktor viktoria vincent virginia vladimir walter waltraud wendy werner wilhelm will william willy wolfgang xavier yann yannick yasmin
   yoko yuki yusuf yves yvonne zainab zoe
    aaliyah abebe abel abena abraham achieng achim adamu adel adem adil aditya afonso agata agnieszka ahmad aileen aino aisling
    akash akemi akiko akira aksel akua alana alastair alba aldo alejandra aleksander aleksandra aleksei alena alessia alfie alfonso
    alisha alistair alma alois alvaro amadou amal amar amara ambre amelie amit angus anil anish anjali annabel annette annika ansel
    antonina anwar aoife ariana ariel arlene armando armin arnaud arnold arpad arto arturo asbjorn asha ashley ashok asif aslak
    aslan asuka atsuko augusto aurora ayesha aylin ayse aziz babak baptiste barry bart bashir beata becky bela belen benito bente
    bernadette bert bertrand beth betty bianka blanca bobby bogdan bojan brad bradley bram branislav brenda brendan brent brett
    bridget brigid bryan bryce bukola cameron camila carina carlotta carole caterina cathal catriona cecile cedric celia celine
    cesar chandra chantal charlene charlie chen cheng cheryl chiamaka chidi chinedu chinwe cian ciara ciaran clare clarissa claude
    clement cleo clive conor constantin cora corinne cormac craig cynthia cyril dag dagmar daiki damian damien damir danica danilo
    dara darko darren dave davide davor dean debbie declan deepak deirdre delphine denise derek dermot desmond devi dilip dilnoza
    dimitar dimitris dinesh dino dmitry dmytro dolores domingo donna dorota doug douglas dragan dylan eamon eddie edmund edna edwin
    eero efua egon eileen eilidh eino eirik elaine eleanor eli eliane elif elin eliza elke ellie elodie elvira emeka emer emir
    emmanuelle emre enda engin enzo erin erling ernesto erwin esra esteban estelle ester ethan etienne eugene eugenia eun eunice
    evan evelina ewa ewan fabienne fabio fadi fahad faisal farah farid fatma fatou fay felipe femi fergus fernand fidel finlay
    finola fionn fleur flynn folake fraser freddie freya frida fritz gabor gael gaetan gail garry gavin gemma genevieve geoffrey
    georgia georgina geraint gerald geraldine gerardo germaine gert gianluca gianni gilbert gilles gillian gina gino giorgia
    giovanna gita glenn gloria goran gordon grainne greg gregor gregory grigor guadalupe gudrun guillermo gunther gustavo gwen
    gwyneth hakan halvard hamid hamza hana hank hao harjit harold haruki haruto hasan hatice haydar hayley hedda hedwig heiko heli
    hendrika heng henrietta henrique herman hilary hilda hilde hina hiroki hiroko hisham horst howard hua hui humberto hye hyun iain
    idris ifeoma ignacio ikram ilaria ilona ilya iman imani imran inaki indira ingeborg ingmar ingvar ingvild inigo ioana ioannis
    ion iris irma isaiah isha isidro ismael ismail istvan itziar ivo iwan izabela jaakko jacek jacinta jacqueline jade jaime jake
    jakub jamal jamila janek janine jared jarek jari jarmila jasmin jasmine jasper javed jaya jayne jean-luc jean-pierre jeanne
    jelena jenna jenny jeremiah jeroen jerome jerry jess jesse jesus jia jin jing jiri jitka jody joey jolanta jonah jonny joost
    jordi joris jovan jozef juana juhani julien juliet jun jung junior jussi kaede kaito kajsa kalle kamau kamil kanako kaori kareem
    karina karol karsten kasia kasper katarina kath kathrin kathryn katie kavita kay kazuki keir keita kelvin kenta kerry khadija
    khalid kieran kiki kimberly kiran kirk kirsty kit klara klaudia kofi koji konstantin kristian kristof kumar kwabena kwame kyle
    kylie ladislav laila lakshmi lance larry lasse latifa laurence laurie lawrence layla leandro leanne lee lei leif leila lene
    lenka lennart leona leonard leonor leopold lerato lesley leslie leszek leyla li lia lidia lieke lilian liliana lillian lin ling
    lisbeth lise liu livia liz liza ljiljana lois lola lonnie lore loretta lorna lorraine lotta lotte lou luana lubos luciano
    ludmila ludovic luz lydie lynn lynne mabel maciej madeleine magda magnus mahdi mai maike mairead malcolm malgorzata mandy manish
    manoj manon manu mara marcela marcello marcia marcin marcos marek margarete margot margrethe mariah mariam mariana mariano
    maribel maricarmen marie-claire mariella marijke marilyn marisa marisol maristella marit marjan marko marlene marlon marten
    marvin maryam masako masashi massimo mateja mateus matilda matilde matt matteus mattia maud maura mauricio mauro maxim maxime
    meera mehdi mei meryem mette micah mick mihai mikael mikhail mikko mildred milos mina ming minh mira mirela mirjam mirko
    miroslav misaki mitch mo mohamad mohammad mohan moira molly mona monique morten moses muhammad muriel mustapha myra nabil nadira
    naoko narendra natalya natasha nathalie nathaniel navid nayeli neha nelly nenad nestor ngozi nia niamh nicholas nicki nicolai
    nicolo nigel nika nikita niko nikolay nikos nimal nisha njeri nnamdi noa noam noelia noemi nomvula noriko nour nuala nuno nuria
    octavio oksana ola olena olivera olu oluwaseun oluwatobi oona oren orla orlando orsolya osama osman otieno ousmane owen ozan
    paavo paddy padraig pal paloma panagiotis paolina parveen pascale patricio patrik patrizia patsy paulina pavlos peder peggy
    penelope penny pernille perry petar petr petros petter phil philippa phoebe phyllis piero pilar pim pinar prakash pranav preeti
    priscilla quincy rachid rada radek radka rafaela rafal raffaele raimund raj rajesh raju ramesh ramon ramona rania raquel rashid
    rasmus ravi raymond reece regine reiko reinaldo remi remy renata renato rhys ria rick ricky rikke riley rina ritva rob robbie
    roberta rocio rodney rogelio rohan roisin ron ronan ronnie rory rosalie rosalind rosemary rosie roxana roy ruben rudi rudy rui
    rune rupert russ rustam rutendo sachiko sadia sadie said sakura salah saleh salim salman salvador salvatore sami samir samira
    samson sandeep sandrine sandy sanjay sanna santi saoirse saori sascha satoshi saul seamus segun selim semra senan seren sergey
    seung severine shane shania shannon sharif shaun shauna shawn sheila shelley sherry shinji shirley shreya shu sian sibel
    siegfried sienna sigurd sigurdur sile silvana silvio simeon sina sinead siobhan sipho sjoerd slavica slobodan smita soeren
    solange solveig soren stacey stan stanislav stanley stavros steen sten sterling stig stijn stina stipe suad sue sue-ellen
    sulaiman suleiman sumi suresh susana suzanne suzuki svein svetlana sybille syed sylvain sylvie szymon tadeusz taiga takashi
    takeshi tal talia tamas tamsin tanya tariq tarja taro teddy tendai terence teresia tereza terry tessa thabo thandi thanh thelma
    themba theodor theodora therese thijs thomasina thor thora thorsten tiago tiffany tilman timothy tine tobin todd tommaso tommy
    toni tonya torben torbjorn tore tove tracey travis trent trevor tricia trine trinh tristan trond troy trudy tsering tuan tunde
    tuomas tuva tyler tyrone uche ulf uma umar umberto una unai urs usha vaclav valentin valentino valerio valery vanda vanja vasil
    vasile vasilis vasily venkat veronika vesna vibeke vicente vicky vigdis vijay vikram viktorija vilma vinay vincenzo viola vito
    vittoria vittorio vivian vivien vivienne vlad vladislav vojtech volker wanda wanjiru wei wenche wendell wesley wim winifred
    winston wioletta wladyslaw wouter xander xenia xiao xin yael yahya yasemin yasir yasmina yasuko yaw yelena yen ying yolanda
    yosef youssef yu yui yulia yumi yuri yusra yuto yvette zach zachary zahra zara zbigniew zdenek zeinab zeljko zena zeynep zhang
    zlatan zlatko zoltan zora zsofia zuzana`,
);

/** Given names one letter or two apart that belong to two people rather than to a typing slip. */
const PAIRS = `maria mario|martin martina|daniel daniela|daniel danielle|daniel daniele|michel michelle|michel michele|michael michaela
gabriel gabriela|gabriel gabriele|andrea andreas|paul paula|carl carla|karl karla|christian christina|christian christine|christian christiane
christina christine|cristian cristina|jan jana|jan jane|juan juana|anna anne|anna hanna|robert roberta|roberto roberta|eric erica|erik erika
ivan ivana|alexander alexandra|alexandre alexandra|alessandro alessandra|julia julian|julia julie|julian juliane|simon simone|simon simona
stefan stefania|stefano stefania|stefan stefanie|joan joana|joan john|jon joan|jean jane|jean joan|denis denise|dennis denise|louis louise|louis luis
louise louisa|luis luisa|lena lina|lena lea|mark marc|marco marc|marco mario|marta maria|maria marie|marina maria|marina martina|nicola nicolas|nicolas nicole
victor victoria|viktor viktoria|emil emily|emil emilie|claudia claudio|francis frances|francesco francesca|fernando fernanda|federico federica
sandra sandro|johann johanna|johan johann|johannes johanna|joseph josephine|sam samuel|max mark|eva ava|leon leo|lukas luke|tim tom|tim timo|ben bob|dan ian`;
const DIFFERENT: ReadonlySet<string> = new Set(
  PAIRS.split(/[|\n]/).map((pair) => pair.trim().split(' ').sort().join(' ')),
);

/** True where two given names (folded) are near each other and yet two names. */
export function areDifferentGivenNames(one: string, other: string): boolean {
  return DIFFERENT.has([one, other].sort().join(' '));
}
