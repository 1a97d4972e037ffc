/** Captions of agencies of Spain and Portugal: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_IBERIAN_AGENCIES: readonly WireSample[] = [
  {
    text: 'GRAF8120. MARLO (ESPAÑA), 03/03/2023.- Una panadera enharina los panes este viernes en Marlo. EFE/ Lucía Campos',
    caption: [
      'Una panadera enharina los panes este viernes en Marlo.',
      'MARLO (ESPAÑA), 03/03/2023.- Una panadera enharina los panes este viernes en Marlo.',
    ],
    agencies: ['EFE'],
    photographer: 'Lucía Campos',
  },
  {
    text: 'Uma padeira polvilha pães em Marlo, 3 de março de 2023. JOÃO PRATAS/LUSA',
    caption: 'Uma padeira polvilha pães em Marlo, 3 de março de 2023.',
    agencies: ['LUSA'],
    photographer: 'João Pratas',
  },
  {
    text: 'MADRID, 12/05/2024.- Aficionados del equipo celebran el título en Cibeles. EFE/ Rodrigo Jiménez',
    caption: 'MADRID, 12/05/2024.- Aficionados del equipo celebran el título en Cibeles.',
    agencies: ['EFE'],
    photographer: 'Rodrigo Jiménez',
  },
  {
    text: 'Los bomberos trabajan en Valencia. EFE/Archivo/Manuel Bruque',
    caption: 'Los bomberos trabajan en Valencia.',
    agencies: ['EFE'],
    photographer: 'Manuel Bruque',
  },
  {
    text: 'Ganadoras del premio en Oviedo. |ELOY ALONSO / EFE',
    caption: 'Ganadoras del premio en Oviedo.',
    agencies: ['EFE'],
    photographer: 'ELOY ALONSO',
  },
  {
    text: 'El volcán en erupción, en La Palma. Foto: Kike Rincón - Europa Press',
    caption: 'El volcán en erupción, en La Palma.',
    agencies: ['Europa Press'],
    photographer: 'Kike Rincón',
  },
  {
    text: 'Un hombre pasea por la playa de la Malvarrosa. Ana Escobar / EFE',
    caption: 'Un hombre pasea por la playa de la Malvarrosa.',
    agencies: ['EFE'],
    photographer: 'Ana Escobar',
  },
  {
    text: 'Una madre con su hija en Tapachula (Juan Manuel Blanco/EFE/REX/Shutterstock)',
    caption: 'Una madre con su hija en Tapachula',
    agencies: ['EFE', 'Rex Features', 'Shutterstock'],
    photographer: 'Juan Manuel Blanco',
  },
  {
    text: 'OLDMOOR, SPAIN - APRIL 9: A beekeeper smiles on April 9, 2025 in Oldmoor, Spain. (Photo by Tariq Aziz/Europa Press via Getty Images)',
    caption: [
      'A beekeeper smiles on April 9, 2025 in Oldmoor, Spain.',
      'OLDMOOR, SPAIN - APRIL 9: A beekeeper smiles on April 9, 2025 in Oldmoor, Spain.',
    ],
    agencies: ['Europa Press', 'Getty Images'],
    photographer: 'Tariq Aziz',
  },
  {
    text: 'Apicultores abren una colmena este miércoles. EFE/ Tomás Gil',
    caption: 'Apicultores abren una colmena este miércoles.',
    agencies: ['EFE'],
    photographer: 'Tomás Gil',
  },
  {
    text: 'Apicultores abren una colmena. EFE/EPA/TARIQ AZIZ',
    caption: 'Apicultores abren una colmena.',
    agencies: ['EFE', 'EPA'],
    photographer: 'Tariq Aziz',
  },
  {
    text: 'Apicultores abren una colmena. Créditos: Tomás Gil (Agencia EFE)',
    caption: 'Apicultores abren una colmena.',
    agencies: ['EFE'],
    photographer: 'Tomás Gil',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. EFE/Nora Feld ***SOLO USO EDITORIAL/SOLO DISPONIBLE PARA ILUSTRAR LA NOTICIA QUE ACOMPAÑA (CRÉDITO OBLIGATORIO)***',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['EFE'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. EFE/EPA/NORA FELD',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['EFE', 'EPA'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Foto: Nora Feld / Europa Press',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Europa Press'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. EFE/Maria Lund',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['EFE'],
    photographer: 'Maria Lund',
  },
  {
    text: 'Volunteers sort apples in Halden on Nov. 12, 2036. MARIA LUND/LUSA',
    caption: 'Volunteers sort apples in Halden on Nov. 12, 2036.',
    agencies: ['Lusa'],
    photographer: 'Maria Lund',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. LUSA/ANA REIS',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['LUSA'],
    photographer: 'Ana Reis',
  },
  {
    text: 'A goat crosses a road in Torp on Nov. 13, 2036. EFE/ Ana Reis',
    caption: 'A goat crosses a road in Torp on Nov. 13, 2036.',
    agencies: ['EFE'],
    photographer: 'Ana Reis',
  },
  {
    text: 'GRAF1234. VILLANORTE, 03/03/2025.- Pescadores en el puerto de Villanorte este lunes. EFE/ Elena Ruiz',
    caption: [
      'GRAF1234. VILLANORTE, 03/03/2025.- Pescadores en el puerto de Villanorte este lunes.',
      'VILLANORTE, 03/03/2025.- Pescadores en el puerto de Villanorte este lunes.',
      'Pescadores en el puerto de Villanorte este lunes.',
    ],
    agencies: ['EFE'],
    photographer: 'Elena Ruiz',
  },
  {
    text: 'Pescadores en el puerto de Villanorte. EFE/Elena Ruiz SOLO USO EDITORIAL/NO VENTAS',
    caption: 'Pescadores en el puerto de Villanorte.',
    agencies: ['EFE'],
    photographer: 'Elena Ruiz',
    aside: ['SOLO USO EDITORIAL'],
  },
  {
    text: 'Pescadores en el puerto de Villanorte. Elena Ruiz / Europa Press',
    caption: 'Pescadores en el puerto de Villanorte.',
    agencies: ['Europa Press'],
    photographer: 'Elena Ruiz',
  },
  {
    text: 'Pescadores en el puerto de Villanorte. ELENA RUIZ (EFE)',
    caption: 'Pescadores en el puerto de Villanorte.',
    agencies: ['EFE'],
    photographer: 'Elena Ruiz',
  },
  {
    text: 'ASHBY, 19/11/2036.- Mary Doe llega al palacio este miércoles. EFE/Jane Doe',
    caption: [
      'Mary Doe llega al palacio este miércoles.',
      'ASHBY, 19/11/2036.- Mary Doe llega al palacio este miércoles.',
    ],
    agencies: ['EFE'],
    photographer: 'Jane Doe',
  },
  {
    text: 'AME2345. ASHBY (NORLAND), 19/11/2036.- Fotografía cedida por la Presidencia de Ashby donde aparece Mary Doe. EFE/ Presidencia de Ashby /SOLO USO EDITORIAL/ SOLO DISPONIBLE PARA ILUSTRAR LA NOTICIA QUE ACOMPAÑA (CRÉDITO OBLIGATORIO)',
    caption: [
      'Fotografía cedida por la Presidencia de Ashby donde aparece Mary Doe.',
      'ASHBY (NORLAND), 19/11/2036.- Fotografía cedida por la Presidencia de Ashby donde aparece Mary Doe.',
    ],
    agencies: ['EFE'],
    photographer: null,
    aside: ['SOLO USO EDITORIAL'],
  },
];
