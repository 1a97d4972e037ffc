/** Which of the desk's five colours a label's word means: other programs store the word of their user's language, not the colour. */
import type { Colour } from '../photo.ts';

/** The default label sets, colour by colour (red, yellow, green, blue, purple). A colour that the desk lacks goes to its neighbour. */
const WORDS: Readonly<Record<1 | 2 | 3 | 4 | 5, string>> = {
  1: `red, rot, rouge, rojo, rosso, vermelho, rood, röd, rød, rauður, punainen, czerwony, czerwona, červená, červený, piros, vörös, roșu,
    красный, красная, червоний, kırmızı, κόκκινο, レッド, 赤, 赤色, 빨강, 빨간색, 빨강색, 红, 红色, 紅, 紅色, 紅色標籤,
    select, auswahl, auswählen, sélection, sélectionner, seleccionar, selezionato, to delete, delete, winner, winner alt`,
  2: `yellow, gelb, jaune, amarillo, giallo, amarelo, geel, gul, keltainen, żółty, żółta, žlutá, žlutý, žltá, sárga, galben, желтый, жёлтый,
    жовтий, sarı, κίτρινο, イエロー, 黄, 黄色, 노랑, 노란색, 黃, 黃色, orange, naranja, arancione, laranja, oranje,
    second, zweite, zweite wahl, deuxième, second choix, segundo, secondo, color correction needed, superior, superior alt`,
  3: `green, grün, vert, verde, groen, grön, grønn, grøn, vihreä, zielony, zielona, zelená, zelený, zöld, зеленый, зелёный, зелений, yeşil,
    πράσινο, グリーン, 緑, 緑色, 초록, 초록색, 녹색, 绿, 绿色, 綠, 綠色,
    approved, freigegeben, genehmigt, approuvé, approuvée, aprobado, approvato, good to use, typical, typical alt`,
  4: `blue, blau, bleu, azul, blu, blauw, blå, sininen, niebieski, niebieska, modrá, modrý, kék, albastru, синий, голубой, синій, mavi, μπλε,
    ブルー, 青, 青色, 파랑, 파란색, 蓝, 蓝色, 藍, 藍色, cyan, aqua,
    review, überprüfen, prüfen, réviser, à réviser, revisar, revisione, retouching needed, extras`,
  5: `purple, lila, violett, purpur, magenta, pourpre, violet, púrpura, morado, violeta, viola, porpora, roxo, paars, lilla, violetti, purppura,
    fioletowy, fioletowa, purpurowy, fialová, fialový, purpurová, bíbor, violet, фиолетовый, пурпурный, лиловый, фіолетовий, mor, eflatun, μωβ,
    パープル, 紫, 紫色, 보라, 보라색, 자주색, pink, rosa,
    to do, todo, zu erledigen, à faire, por hacer, da fare, to print`,
};

const COLOUR_OF: ReadonlyMap<string, Colour> = new Map(
  ([1, 2, 3, 4, 5] as const).flatMap((colour) =>
    WORDS[colour].split(',').map((word): [string, Colour] => [plain(word), colour]),
  ),
);

/** Null where the word is no colour of any program: a label of the desk's own making. */
export function colourOfLabel(label: string): Colour | null {
  return COLOUR_OF.get(plain(label)) ?? null;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase().replace(/\s+/g, ' ').trim();
}
