/** Months and weekdays in languages that articles come in and that no rule of the desk reads sentences of: for lines that are nothing but a date. */

/** January first, in every case that a date has it in; `,` parts the months, `|` the forms of one. */
const MONTHS: Readonly<Record<string, string>> = {
  af: 'januarie,februarie,maart,april,mei,junie,julie,augustus,september,oktober,november,desember',
  ar: 'يناير|كانون الثاني|جانفي,فبراير|شباط|فيفري,مارس|آذار,أبريل|إبريل|نيسان|أفريل,مايو|أيار|ماي,يونيو|حزيران|جوان,يوليو|تموز|جويلية,أغسطس|آب|أوت,سبتمبر|أيلول,أكتوبر|تشرين الأول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول',
  be: 'студзеня,лютага,сакавіка,красавіка,мая|траўня,чэрвеня,ліпеня,жніўня,верасня,кастрычніка,лістапада,снежня',
  bg: 'януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември',
  ca: 'gener|gen,febrer|febr,març,abril,maig,juny,juliol|jul,agost|ag,setembre|set,octubre|oct,novembre|nov,desembre|des',
  cs: 'leden|ledna,únor|února,březen|března,duben|dubna,květen|května,červen|června,červenec|července,srpen|srpna,září,říjen|října,listopad|listopadu,prosinec|prosince',
  cy: 'ionawr,chwefror,mawrth,ebrill,mai,mehefin,gorffennaf,awst,medi,hydref,tachwedd,rhagfyr',
  da: 'januar|jan,februar|feb,marts|mar,april|apr,maj,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,december|dec',
  el: 'ιανουάριος|ιανουαρίου|ιαν,φεβρουάριος|φεβρουαρίου|φεβ,μάρτιος|μαρτίου|μαρ,απρίλιος|απριλίου|απρ,μάιος|μαΐου|μαϊ,ιούνιος|ιουνίου|ιουν,ιούλιος|ιουλίου|ιουλ,αύγουστος|αυγούστου|αυγ,σεπτέμβριος|σεπτεμβρίου|σεπ,οκτώβριος|οκτωβρίου|οκτ,νοέμβριος|νοεμβρίου|νοε,δεκέμβριος|δεκεμβρίου|δεκ',
  et: 'jaanuar,veebruar,märts,aprill,mai,juuni,juuli,august,september,oktoober,november,detsember',
  eu: 'urtarrilaren|urtarrilak,otsailaren|otsailak,martxoaren|martxoak,apirilaren|apirilak,maiatzaren|maiatzak,ekainaren|ekainak,uztailaren|uztailak,abuztuaren|abuztuak,irailaren|irailak,urriaren|urriak,azaroaren|azaroak,abenduaren|abenduak',
  fa: 'ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه|جولای,اوت|آگوست,سپتامبر,اکتبر,نوامبر,دسامبر',
  fi: 'tammikuu|tammikuuta,helmikuu|helmikuuta,maaliskuu|maaliskuuta,huhtikuu|huhtikuuta,toukokuu|toukokuuta,kesäkuu|kesäkuuta,heinäkuu|heinäkuuta,elokuu|elokuuta,syyskuu|syyskuuta,lokakuu|lokakuuta,marraskuu|marraskuuta,joulukuu|joulukuuta',
  gl: 'xaneiro|xan,febreiro|feb,marzo|mar,abril|abr,maio,xuño|xuñ,xullo|xul,agosto|ago,setembro|set,outubro|out,novembro|nov,decembro|dec',
  he: 'ינואר,פברואר,מרץ|מרס,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר',
  hi: 'जनवरी,फरवरी|फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर|सितम्बर,अक्टूबर|अक्तूबर,नवंबर|नवम्बर,दिसंबर|दिसम्बर',
  hr: 'siječanj|siječnja,veljača|veljače,ožujak|ožujka,travanj|travnja,svibanj|svibnja,lipanj|lipnja,srpanj|srpnja,kolovoz|kolovoza,rujan|rujna,,studeni|studenoga|studenog,prosinac|prosinca',
  hu: 'január|jan,február|febr,március|márc,április|ápr,május|máj,június|jún,július|júl,augusztus|aug,szeptember|szept,október|okt,november|nov,december|dec',
  id: 'januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember',
  is: 'janúar,febrúar,mars,apríl,maí,júní,júlí,ágúst,september,október,nóvember,desember',
  ka: 'იანვარი,თებერვალი,მარტი,აპრილი,მაისი,ივნისი,ივლისი,აგვისტო,სექტემბერი,ოქტომბერი,ნოემბერი,დეკემბერი',
  lt: 'sausio|sausis,vasario|vasaris,kovo|kovas,balandžio|balandis,gegužės|gegužė,birželio|birželis,liepos|liepa,rugpjūčio|rugpjūtis,rugsėjo|rugsėjis,spalio|spalis,lapkričio|lapkritis,gruodžio|gruodis',
  lv: 'janvāris|janvārī,februāris|februārī,marts|martā,aprīlis|aprīlī,maijs|maijā,jūnijs|jūnijā,jūlijs|jūlijā,augusts|augustā,septembris|septembrī,oktobris|oktobrī,novembris|novembrī,decembris|decembrī',
  ms: 'januari,februari,mac,april,mei,jun,julai,ogos,september,oktober,november,disember',
  nb: 'januar|jan,februar|feb,mars|mar,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep|sept,oktober|okt,november|nov,desember|des',
  pl: 'styczeń|stycznia|sty,luty|lutego|lut,marzec|marca|mar,kwiecień|kwietnia|kwi,maj|maja,czerwiec|czerwca|cze,lipiec|lipca|lip,sierpień|sierpnia|sie,wrzesień|września|wrz,październik|października|paź,listopad|lis,grudzień|grudnia|gru',
  ro: 'ianuarie|ian,februarie|feb,martie|mar,aprilie|apr,mai,iunie|iun,iulie|iul,august|aug,septembrie|sept,octombrie|oct,noiembrie|noi,decembrie|dec',
  ru: 'январь|января|янв,февраль|февраля|фев,март|марта|мар,апрель|апреля|апр,май|мая,июнь|июня|июн,июль|июля|июл,август|августа|авг,сентябрь|сентября|сен|сент,октябрь|октября|окт,ноябрь|ноября|ноя,декабрь|декабря|дек',
  sk: 'január|januára,február|februára,marec|marca,apríl|apríla,máj|mája,jún|júna,júl|júla,august|augusta,september|septembra,október|októbra,november|novembra,december|decembra',
  sl: 'januar|januarja,februar|februarja,marec|marca,april|aprila,maj|maja,junij|junija,julij|julija,avgust|avgusta,september|septembra,oktober|oktobra,november|novembra,december|decembra',
  sq: 'janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor',
  sr: 'januar|januara|јануар|јануара,februar|februara|фебруар|фебруара,mart|marta|март|марта,april|aprila|април|априла,maj|maja|мај|маја,jun|juna|juni|јун|јуна,jul|jula|juli|јул|јула,avgust|avgusta|август|августа,septembar|septembra|септембар|септембра,oktobar|oktobra|октобар|октобра,novembar|novembra|новембар|новембра,decembar|decembra|децембар|децембра',
  sv: 'januari|jan,februari|feb,mars|mar,april|apr,maj,juni|jun,juli|jul,augusti|aug,september|sep|sept,oktober|okt,november|nov,december|dec',
  sw: 'januari,februari,machi,aprili,mei,juni,julai,agosti,septemba,oktoba,novemba,desemba',
  th: 'มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม,พฤศจิกายน,ธันวาคม',
  tr: 'ocak|oca,şubat|şub,mart|mar,nisan|nis,mayıs|may,haziran|haz,temmuz|tem,ağustos|ağu,eylül|eyl,ekim|eki,kasım|kas,aralık|ara',
  uk: 'січня|січень,лютого|лютий,березня|березень,квітня|квітень,травня|травень,червня|червень,липня|липень,серпня|серпень,вересня|вересень,жовтня|жовтень,листопад,грудня|грудень',
  ur: 'جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر',
};

/** Named alike in two languages that write dates otherwise: `4. listopada 2025.` is Croatian and October, `4 listopada 2025` Polish and November. */
export const LISTOPADA = /^(?:listopada|листопада)$/u;

const WEEKDAYS =
  'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag man tir ons tor fre lør søn mån tis lör sön ' +
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ' +
  'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena ' +
  'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis ' +
  'poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle ' +
  'pondelok utorok streda štvrtok piatok nedeľa ponedeljek torek sreda četrtek petek nedelja ponedjeljak utorak srijeda četvrtak petak subota ponedeljak ' +
  'понедељак уторак среда четвртак петак субота недеља понедельник вторник четверг пятница суббота воскресенье ' +
  'понеділок вівторок середа четвер пʼятниця п’ятниця неділя понеделник сряда четвъртък петък събота неделя ' +
  'hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică ' +
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar dilluns dimarts dimecres dijous divendres dissabte diumenge ' +
  'luns mércores xoves venres domingo astelehena asteartea asteazkena osteguna ostirala larunbata igandea ' +
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad ' +
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه ' +
  'mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur';

/** All forms of each month, January first. */
export const MONTHS_ELSEWHERE: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, at) =>
  Object.values(MONTHS).flatMap((months) => (months.split(',')[at] ?? '').split('|').filter((form) => form !== '')),
);

export const WEEKDAYS_ELSEWHERE: readonly string[] = WEEKDAYS.split(' ');

/** What stands before a date of publication, small letters without accents. */
export const DATE_LABELS_ELSEWHERE =
  'publicerad|publicerat|uppdaterad|uppdaterat|publisert|oppdatert|sist oppdatert|publiceret|udgivet|offentliggjort|opdateret|sidst opdateret|dato|' +
  'julkaistu|paivitetty|avaldatud|uuendatud|publicets|atjaunots|paskelbta|publikuota|atnaujinta|' +
  'opublikowano|data publikacji|aktualizacja|zaktualizowano|publikovano|aktualizovano|zverejnene|aktualizovane|vydano|objavljeno|azurirano|objavljeno dne|posodobljeno|' +
  'kozzeteve|frissitve|megjelent|publicat|actualitzat|actualizat|publicat pe|publicat la|yayinlanma(?: tarihi)?|yayin tarihi|guncelleme(?: tarihi)?|son guncelleme|giris|' +
  'опубликовано|обновлено|дата(?: публикации)?|публикация|опубликован[оаы]?|оновлено|опубліковано|публикувано|обновена|објављено|ажурирано|' +
  'δημοσιευση|δημοσιευτηκε|δημοσιευθηκε|ενημερωση|τελευταια ενημερωση|ημερομηνια|' +
  'نشر في|نشرت في|تاريخ النشر|اخر تحديث|اخر تحديث في|حدث في|פורסם(?: בתאריך)?|עודכן|תאריך|diterbitkan|dipublikasikan|tanggal|terbit|ngay';
