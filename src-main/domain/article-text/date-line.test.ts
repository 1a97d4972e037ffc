/** Date lines in the languages of the desk, in the forms that their sites and wires print; and lines that are none. */
import { describe, expect, it } from 'vitest';
import { dateLineOf } from './date-line.ts';

const AUGUST = [
  '12 August 2024',
  'August 12, 2024',
  'Aug. 12, 2024',
  'Monday, 12 August 2024',
  '12th August 2024',
  'Mon 12 Aug 2024 14.30 BST',
  'Published: August 12, 2024 at 2:30 p.m. EDT',
  'Updated 2:30 PM EDT, Mon August 12, 2024',
  'Last updated on 12 August 2024, 14:30 GMT',
  'First published on Mon 12 Aug 2024 06.00 BST',
  '2024-08-12',
  '2024-08-12T14:30:00Z',
  '2024-08-12 14:30:00+02:00',
  '20240812',
  '2024/08/12',
  'London, 12 August 2024',
  'Date: 12 August 2024',
  '12 AUGUST 2024',
  '12. August 2024',
  'Montag, 12. August 2024',
  'Mo., 12. Aug. 2024',
  'den 12. August 2024',
  '12.08.2024',
  '12.8.2024',
  '12. 8. 2024',
  '12.08.24',
  'Stand: 12.08.2024, 14:30 Uhr',
  'Veröffentlicht am 12. August 2024 um 14.30 Uhr',
  'Aktualisiert am 12.08.2024 - 14:30',
  'Erstellt am 12.08.2024 | Aktualisiert am 13.08.2024',
  'Datum: Montag, 12. August 2024',
  'Berlin, 12. August 2024',
  'Zuletzt aktualisiert: 12.08.2024, 9 Uhr',
  'Letzte Änderung: 12. August 2024',
  '12 août 2024',
  'Le 12 août 2024',
  'Lundi 12 août 2024',
  'le lundi 12 août 2024',
  'Publié le 12 août 2024 à 14h30',
  'Publié le 12/08/2024 à 14:30',
  'Mis à jour le 12 août 2024 à 9 h',
  'Publié le 12 août 2024 à 14h30 - Mis à jour le 13 août 2024 à 9h00',
  'Paris, le 12 août 2024',
  'Date de publication : 12 août 2024',
  '12 aout 2024',
  '12 de agosto de 2024',
  'Lunes, 12 de agosto de 2024',
  '12 agosto 2024',
  '12 de agosto del 2024',
  'Publicado el 12 de agosto de 2024 a las 14:30',
  'Actualizado: 12/08/2024 14:30 h',
  'Madrid, 12 ago. 2024',
  'Fecha: 12/08/2024',
  'Última actualización: 12 de agosto de 2024',
  'lunes 12 de agosto de 2024, 14.30 h',
  'Lunedì 12 agosto 2024',
  'Roma, 12 agosto 2024',
  'Pubblicato il 12 agosto 2024 alle ore 14:30',
  'Aggiornato il 12/08/2024 alle 14.30',
  'Data: 12 agosto 2024',
  '12 ago 2024',
  'Ultimo aggiornamento: 12 agosto 2024',
  'lun., 12 ago. 2024',
  'Segunda-feira, 12 de agosto de 2024',
  'Seg., 12 ago. 2024',
  'Maandag 12 augustus 2024',
  'ma 12 aug. 2024',
];
const FIRST = [
  '1er mars 2025',
  'Samedi 1er mars 2025',
  '1° marzo 2025',
  '1º de marzo de 2025',
  '1. März 2025',
  'March 1st, 2025',
  '1 mars 2025',
  '1 mar. 2025',
  '1. Mrz 2025',
];

describe('dateLineOf', () => {
  it.each(AUGUST)('reads %s', (line) => expect(dateLineOf(line)?.iso).toBe('2024-08-12'));
  it.each(FIRST)('reads %s', (line) => expect(dateLineOf(line)?.iso).toBe('2025-03-01'));
  it.each([
    'August',
    'Am 12. August kamen viele',
    '12 August',
    'Der 12. August 2024 war heiß',
    'Rowers open the season on 12 August 2024',
    'Un été 2024',
    '31.02.2024',
    '30 février 2024',
    'Data from 12 August 2024 show a rise',
    '1/3',
    'Stand der Dinge',
  ])('takes %s for no date line', (line) => expect(dateLineOf(line)).toBeNull());
  it('says where day and month may be the other way round, and only there', () => {
    expect(dateLineOf('03/04/2024')).toEqual({ iso: '2024-04-03', ambiguous: true });
    expect(dateLineOf('Updated: 03/04/2024')?.ambiguous).toBe(true);
    expect(dateLineOf('03.04.2024')).toEqual({ iso: '2024-04-03', ambiguous: false });
    expect(dateLineOf('Publié le 03/04/2024')).toEqual({ iso: '2024-04-03', ambiguous: false });
  });
});
