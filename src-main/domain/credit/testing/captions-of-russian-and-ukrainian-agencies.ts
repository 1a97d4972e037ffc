/** Captions of agencies and offices of Russia and Ukraine: what a desk would make of each; all names are invented or of public figures. */
import type { WireSample } from './wire-sample.ts';

export const CAPTIONS_OF_RUSSIAN_AND_UKRAINIAN_AGENCIES: readonly WireSample[] = [
  {
    text: 'MARLOW, RUSSIA - MARCH 3, 2023: A skater trains on the ice in Marlow. Irina Petrova/TASS',
    caption: [
      'A skater trains on the ice in Marlow.',
      'MARLOW, RUSSIA - MARCH 3, 2023: A skater trains on the ice in Marlow.',
    ],
    agencies: ['TASS'],
    photographer: 'Irina Petrova',
  },
  {
    text: 'Пасечники открывают улей 9 апреля 2025 года. Пётр Ильин/ТАСС',
    caption: 'Пасечники открывают улей 9 апреля 2025 года.',
    agencies: ['TASS'],
    photographer: 'Пётр Ильин',
  },
  {
    text: 'Пасечники открывают улей. Фото: Пётр Ильин/Коммерсантъ',
    caption: 'Пасечники открывают улей.',
    agencies: ['Kommersant'],
    photographer: 'Пётр Ильин',
  },
  {
    text: 'Пасічники відкривають вулик. Фото: Укрінформ',
    caption: 'Пасічники відкривають вулик.',
    agencies: ['Ukrinform'],
    photographer: null,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Nora Feld/TASS/Sipa USA',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['TASS', 'Sipa'],
    photographer: 'Nora Feld',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Kremlin.ru',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['Kremlin'],
    photographer: null,
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. ФОТО: Нора Фельд/РИА Новости',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['RIA Novosti'],
    photographer: 'Нора Фельд',
  },
  {
    text: 'Volunteers clear mud from a kitchen in Torne. Фото: пресс-служба МЧС/ТАСС',
    caption: 'Volunteers clear mud from a kitchen in Torne.',
    agencies: ['TASS'],
    photographer: null,
    open: true,
  },
  {
    text: "Norcastle's president speaks in parliament, March 3, 2025. Sputnik/Ivan Petrov/Pool via REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
    caption: "Norcastle's president speaks in parliament, March 3, 2025.",
    agencies: ['RIA Novosti', 'Reuters'],
    photographer: 'Ivan Petrov',
    aside: ['ATTENTION EDITORS'],
  },
  {
    text: 'RUSSIA, SEVERSK - MARCH 3, 2025: Skaters on a frozen canal. Ivan Petrov/TASS',
    caption: ['RUSSIA, SEVERSK - MARCH 3, 2025: Skaters on a frozen canal.', 'Skaters on a frozen canal.'],
    agencies: ['TASS'],
    photographer: 'Ivan Petrov',
  },
  {
    text: 'Конькобежцы на замёрзшем канале в Северске, 3 марта 2025 года. Иван Петров/ТАСС',
    caption: 'Конькобежцы на замёрзшем канале в Северске, 3 марта 2025 года.',
    agencies: ['TASS'],
    photographer: 'Иван Петров',
  },
  {
    text: 'Конькобежцы на замёрзшем канале. Фото: Иван Петров / РИА Новости',
    caption: 'Конькобежцы на замёрзшем канале.',
    agencies: ['RIA Novosti'],
    photographer: 'Иван Петров',
  },
  {
    text: 'Конькобежцы на замёрзшем канале. © РИА Новости / Иван Петров',
    caption: 'Конькобежцы на замёрзшем канале.',
    agencies: ['RIA Novosti'],
    photographer: 'Иван Петров',
  },
  {
    text: 'Рибалки в порту, 3 березня 2025 року. Фото: Укрінформ',
    caption: 'Рибалки в порту, 3 березня 2025 року.',
    agencies: ['Ukrinform'],
    photographer: null,
  },
  {
    text: 'ASHBY. NORLAND. NOVEMBER 19, 2036. Mary Doe arrives. Sergei Ivanov/TASS',
    caption: ['Mary Doe arrives.', 'ASHBY. NORLAND. NOVEMBER 19, 2036. Mary Doe arrives.'],
    agencies: ['TASS'],
    photographer: 'Sergei Ivanov',
  },
];
