/** Number of subject and verb in German, French, Spanish and Italian: plain slips are found, everything that may be right is left alone. */
import { describe, expect, it } from 'vitest';
import { agreementFaultsAbroad } from './agreement-abroad.ts';

type Language = Parameters<typeof agreementFaultsAbroad>[0];

const mended = (language: Language, text: string): string =>
  [...agreementFaultsAbroad(language)(text)]
    .reverse()
    .reduce((all, { start, end, suggestion }) => all.slice(0, start) + (suggestion ?? '?') + all.slice(end), text);

describe('a verb that does not agree', () => {
  it.each<[Language, string, string]>([
    ['de', 'Zwei Zuschauer geht über die Brücke.', 'Zwei Zuschauer gehen über die Brücke.'],
    ['de', 'Die Läuferinnen überquert im Regen die Ziellinie.', 'Die Läuferinnen überqueren im Regen die Ziellinie.'],
    ['de', 'Ein Zuschauer winken vom Ufer.', 'Ein Zuschauer winkt vom Ufer.'],
    ['de', 'Viele Fans wartet vor dem Stadion.', 'Viele Fans warten vor dem Stadion.'],
    ['de', 'Die Demonstranten trägt ihre Fahnen.', 'Die Demonstranten tragen ihre Fahnen.'],
    ['fr', 'Des coureurs franchit la ligne.', 'Des coureurs franchissent la ligne.'],
    ['fr', 'Un spectateur regardent la course.', 'Un spectateur regarde la course.'],
    ['fr', 'Les supporters anglais chante dans la rue.', 'Les supporters anglais chantent dans la rue.'],
    ['fr', 'Le maire saluent la foule. Deux enfants court.', 'Le maire salue la foule. Deux enfants courent.'],
    ['es', 'Los corredores cruza la meta.', 'Los corredores cruzan la meta.'],
    ['es', 'Una mujer llevan flores.', 'Una mujer lleva flores.'],
    ['es', 'Los aficionados argentinos celebra el gol.', 'Los aficionados argentinos celebran el gol.'],
    ['it', 'I corridori taglia il traguardo.', 'I corridori tagliano il traguardo.'],
    ['it', 'Uno spettatore guardano la corsa.', 'Uno spettatore guarda la corsa.'],
    ['it', 'Gli agenti controllati arriva in piazza.', 'Gli agenti controllati arrivano in piazza.'],
  ])('%s: %s', (language, text, right) => expect(mended(language, text)).toBe(right));
});

describe('what may be right', () => {
  it.each<[Language, string]>([
    ['de', 'Zwei Männer nimmt die Polizei fest.'],
    ['de', 'Drei Fische hält der Angler in die Kamera.'],
    ['de', 'Zwei Spieler trägt ein Helfer vom Platz.'],
    ['de', 'Die Mutter trägt ihr Kind.'],
    ['de', 'Die Läufer überqueren die Ziellinie.'],
    ['de', 'Ein Banner halten Demonstranten in der Hand.'],
    ['de', 'Eine Fahne schwenken Fans vor dem Stadion.'],
    ['de', 'Ein Paar und ein Hund gehen am Ufer.'],
    ['fr', 'Un homme et une femme regardent la course.'],
    ['fr', 'Une dizaine de spectateurs regardent la course.'],
    ['fr', 'La plupart regardent la course.'],
    ['fr', 'Les Andalouses est une station balnéaire.'],
    ['fr', 'Le public applaudit. Les gens applaudissent.'],
    ['fr', 'Les conventions signées entre deux clubs.'],
    ['es', 'La mayoría celebran el gol.'],
    ['es', 'Un grupo de aficionados celebran el gol.'],
    ['es', 'Los agentes de guardia esperan.'],
    ['it', 'La maggior parte dei tifosi cantano.'],
    ['it', 'Le nuove linee guida valgono da oggi.'],
    ['it', 'Un gruppo di tifosi cantano.'],
  ])('%s: %s', (language, text) => expect(agreementFaultsAbroad(language)(text)).toEqual([]));
});
