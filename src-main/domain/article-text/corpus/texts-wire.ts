/** Article texts as wire desks send them, each with the one right reading; every text is invented. */
import { type CorpusText, lines } from './corpus-text.ts';

export const WIRE_TEXTS: readonly CorpusText[] = [
  {
    title: 'AP package: date line, glued headline and standfirst, brackets, File and Pool',
    text: lines(
      'date 2025-02-03',
      'Storm Ewald batters the Kestrel coast for a second night. Rescue crews worked by torchlight while ferries stayed in port.',
      '',
      'KELDING, Norway (AP) — The storm reached the coast on Sunday evening and had not moved on by Monday noon.',
      '',
      'More than 4,000 homes were without power, the grid operator said.',
      '',
      'Here is a selection of pictures by AP photographers.',
      '',
      'Waves break over the harbor wall in Kelding, Norway, Monday, Feb. 3, 2025. (AP Photo/Ingvild Åsen)',
      '',
      'A firefighter carries a dog from a flooded cellar in Kelding, Norway, Sunday, Feb. 2, 2025. (Tor-Erik Bø/NTB Scanpix via AP)',
      '',
      'Prime Minister Solveig Dahl speaks to reporters outside the fire station in Kelding, Norway, Monday, Feb. 3, 2025. (AP Photo/Ingvild Åsen, Pool)',
      '',
      'FILE - The old lighthouse stands in calm water near Kelding, Norway, on June 1, 2022. (AP Photo/Per O. Lunde, File)',
    ),
    expected: {
      headline: 'Storm Ewald batters the Kestrel coast for a second night.',
      date: '2025-02-03',
      standfirst: 'Rescue crews worked by torchlight while ferries stayed in port.',
      body: [
        'KELDING, Norway (AP) — The storm reached the coast on Sunday evening and had not moved on by Monday noon.',
        'More than 4,000 homes were without power, the grid operator said.',
        'Here is a selection of pictures by AP photographers.',
      ],
      pictures: [
        {
          caption: 'Waves break over the harbor wall in Kelding, Norway, Monday, Feb. 3, 2025.',
          credit: 'AP Photo/Ingvild Åsen',
        },
        {
          caption: 'A firefighter carries a dog from a flooded cellar in Kelding, Norway, Sunday, Feb. 2, 2025.',
          credit: 'Tor-Erik Bø/NTB Scanpix via AP',
        },
        {
          caption:
            'Prime Minister Solveig Dahl speaks to reporters outside the fire station in Kelding, Norway, Monday, Feb. 3, 2025.',
          credit: 'AP Photo/Ingvild Åsen, Pool',
        },
        {
          caption: 'FILE - The old lighthouse stands in calm water near Kelding, Norway, on June 1, 2022.',
          credit: 'AP Photo/Per O. Lunde, File',
        },
      ],
    },
  },
  {
    title: 'Reuters package: no standfirst, agency first, handout and via',
    text: lines(
      'Pilgrims climb Mount Harl before dawn',
      '',
      'July 9, 2024',
      '',
      'Tens of thousands of pilgrims climbed Mount Harl on Tuesday.',
      '',
      'The climb takes six hours.',
      '',
      'Pilgrims carry lanterns on their way up Mount Harl, July 9, 2024. REUTERS/Şule Yılmaz',
      '',
      'An aerial view shows the queue below the summit of Mount Harl. REUTERS/Ciarán Ó Briain TPX IMAGES OF THE DAY',
      '',
      'A helicopter takes an injured pilgrim from Mount Harl. Harl Mountain Rescue/Handout via REUTERS',
      '',
      '“Next year I will bring better shoes,” says Aoife Byrne. Jordan Pettitt/Pool via REUTERS',
    ),
    expected: {
      headline: 'Pilgrims climb Mount Harl before dawn',
      date: '2024-07-09',
      standfirst: 'Tens of thousands of pilgrims climbed Mount Harl on Tuesday.',
      body: ['The climb takes six hours.'],
      pictures: [
        { caption: 'Pilgrims carry lanterns on their way up Mount Harl, July 9, 2024.', credit: 'REUTERS/Şule Yılmaz' },
        {
          caption: 'An aerial view shows the queue below the summit of Mount Harl.',
          credit: 'REUTERS/Ciarán Ó Briain',
        },
        {
          caption: 'A helicopter takes an injured pilgrim from Mount Harl.',
          credit: 'Harl Mountain Rescue/Handout via REUTERS',
        },
        {
          caption: '“Next year I will bring better shoes,” says Aoife Byrne.',
          credit: 'Jordan Pettitt/Pool via REUTERS',
        },
      ],
    },
  },
  {
    title: 'AFP: capitals in names, spaces by the slash, CRLF and a mark',
    text: `\ufeff${lines(
      'DATE: 14 July 2023',
      'HEADLINE: Bastille Day fireworks light up the valley',
      'STANDFIRST: Every village between Orle and Saint-Armel sent its band.',
      '',
      'PICTURES:',
      '',
      'Firefighters dance at their station in Saint-Armel on July 14, 2023. (Photo by Loïc VENANCE-ROUX / AFP)',
      '',
      'Children wave flags in Orle. (Photo by Anne-Sophie D’HÉROUVILLE / POOL / AFP)',
      '',
      'A trumpet player waits for rain to stop. (Photo by Handout / Orle Town Hall / AFP)',
    ).replaceAll('\n', '\r\n')}`,
    expected: {
      headline: 'Bastille Day fireworks light up the valley',
      date: '2023-07-14',
      standfirst: 'Every village between Orle and Saint-Armel sent its band.',
      body: [],
      pictures: [
        {
          caption: 'Firefighters dance at their station in Saint-Armel on July 14, 2023.',
          credit: 'Photo by Loïc VENANCE-ROUX / AFP',
        },
        { caption: 'Children wave flags in Orle.', credit: 'Photo by Anne-Sophie D’HÉROUVILLE / POOL / AFP' },
        {
          caption: 'A trumpet player waits for rain to stop.',
          credit: 'Photo by Handout / Orle Town Hall / AFP',
        },
      ],
    },
  },
  {
    title: 'Getty: Photo by, for a client, via, question mark and quotation at the end',
    text: lines(
      'Awards night in Halmar',
      'Sequins, tears and one lost shoe',
      'Sunday 8 September 2024',
      '',
      'The actors’ guild gave its prizes on Sunday.',
      '',
      'Best looks in photos:',
      '',
      'Noémie Laurent-Faye arrives. (Photo by Emma McAllister/Getty Images for AFG)',
      'Is that really the director’s brother? (Photo by Gareth Nwosu-Bell/WireImage)',
      'Halvard “Hal” Strand says: “I have no speech.” (Photo by Michele Eve Sandoval/AFP via Getty Images)',
      'Winner Kwame N’Diaye (L) and presenter Zoë de Groot (R) hold on to the statue (Photo by Dia Dipasupil-Reyes/Getty Images)',
    ),
    expected: {
      headline: 'Awards night in Halmar',
      date: '2024-09-08',
      standfirst: 'Sequins, tears and one lost shoe',
      body: ['The actors’ guild gave its prizes on Sunday.', 'Best looks in photos:'],
      pictures: [
        { caption: 'Noémie Laurent-Faye arrives.', credit: 'Photo by Emma McAllister/Getty Images for AFG' },
        { caption: 'Is that really the director’s brother?', credit: 'Photo by Gareth Nwosu-Bell/WireImage' },
        {
          caption: 'Halvard “Hal” Strand says: “I have no speech.”',
          credit: 'Photo by Michele Eve Sandoval/AFP via Getty Images',
        },
        {
          caption: 'Winner Kwame N’Diaye (L) and presenter Zoë de Groot (R) hold on to the statue',
          credit: 'Photo by Dia Dipasupil-Reyes/Getty Images',
        },
      ],
    },
  },
  {
    title: 'EPA, dpa and Xinhua mixed, no blank lines, full stops after credits',
    text: lines(
      'date 2024-11-30',
      'Christmas markets open across the north',
      'Mulled wine, wool and long queues in the first week.',
      'The first stalls opened on Friday.',
      'These are the best pictures of the weekend.',
      'A baker piles up stollen in Lübeck, Germany. EPA-EFE/FRIEDEMANN VOGEL.',
      'Visitors walk under lights in Bremen, Germany. Sina Schuldt/dpa/picture alliance.',
      'A girl looks at wooden toys in Tallinn, Estonia. (Xinhua/Sergei Stepanov).',
      'Choristers warm up in Riga, Latvia. [EPA].',
    ),
    expected: {
      headline: 'Christmas markets open across the north',
      date: '2024-11-30',
      standfirst: 'Mulled wine, wool and long queues in the first week.',
      body: ['The first stalls opened on Friday.', 'These are the best pictures of the weekend.'],
      pictures: [
        { caption: 'A baker piles up stollen in Lübeck, Germany.', credit: 'EPA-EFE/FRIEDEMANN VOGEL' },
        { caption: 'Visitors walk under lights in Bremen, Germany.', credit: 'Sina Schuldt/dpa/picture alliance' },
        { caption: 'A girl looks at wooden toys in Tallinn, Estonia.', credit: 'Xinhua/Sergei Stepanov' },
        { caption: 'Choristers warm up in Riga, Latvia.', credit: 'EPA' },
      ],
    },
  },
  {
    title: 'wrapped at 72 columns with credits broken over the line end',
    text: lines(
      'date 2024-05-19',
      'Title race goes to the last lap of the last day as three clubs stand',
      'level on points',
      '',
      'Nobody at the ground in Westmere could sit down on Sunday, and nobody',
      'at the other two grounds could either.',
      '',
      'Three clubs began the day with 78 points each. The league has never',
      'seen that before.',
      '',
      'The day in pictures:',
      '',
      'Westmere captain Óscar Mbeki-Larsen lifts the trophy above his head',
      'after his team won 3-2 in the last minute, Sunday, May 19, 2024. AP',
      'Photo/Jean-Luc Moreau',
      '',
      'Fans of Kelding City leave the ground early in Kelding. Some did not',
      'see the goal that would have changed everything. Photo by',
      'Stuart MacIver/Getty Images',
      '',
      'Coach Ruud van den Heuvel waits alone. Alastair',
      'Grant-Shaw/AP',
    ),
    expected: {
      headline: 'Title race goes to the last lap of the last day as three clubs stand level on points',
      date: '2024-05-19',
      standfirst:
        'Nobody at the ground in Westmere could sit down on Sunday, and nobody at the other two grounds could either.',
      body: [
        'Three clubs began the day with 78 points each. The league has never seen that before.',
        'The day in pictures:',
      ],
      pictures: [
        {
          caption:
            'Westmere captain Óscar Mbeki-Larsen lifts the trophy above his head after his team won 3-2 in the last minute, Sunday, May 19, 2024.',
          credit: 'AP Photo/Jean-Luc Moreau',
        },
        {
          caption:
            'Fans of Kelding City leave the ground early in Kelding. Some did not see the goal that would have changed everything.',
          credit: 'Photo by Stuart MacIver/Getty Images',
        },
        { caption: 'Coach Ruud van den Heuvel waits alone.', credit: 'Alastair Grant-Shaw/AP' },
      ],
    },
  },
];
