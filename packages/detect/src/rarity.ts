import { fourAt } from "./fours.ts";

/** From frequent to rare in English and code; what is not here, such as a digit, is rarer than any of them. */
const FREQUENT = " \":,()='/etaoinsrlcdupmhgfbyvwkxqjz";
/** Fours that are frequent although their letters are not. */
const COMMON = new Set(
  (
    "ment tion type toke oken ttok ruct uctu ctur serv rvic vice face form igur work code cess comm comp vent even test auth " +
    "path base sign secr cret user name clie ient http ault ults conf onfi mess essa ssag info inde ndex stru truc valu alue " +
    "cons rati ctor stan nsta spon pons plic acti chan sche chem sear earc tory docu ocum ount coun line fine prom port trea " +
    "ream ampl arch meta tabl lass arse pace spac rate push flow over mark trac cket .com www. //ap s:// ://a icat lica resp " +
    "espo cces acce hann anne sett etti heck chec priv rypt cryp load clou stac tack stre cust usto stom data keys edia"
  )
    .split(" ")
    .map((four) => fourAt(new TextEncoder().encode(four), 0)),
);

/** Where each unit stands in `FREQUENT`. */
const ranks = new Uint8Array(256).fill(FREQUENT.length);
for (let rank = 0; rank < FREQUENT.length; rank++) ranks[FREQUENT.charCodeAt(rank) | 0x20] = rank;

/** Where in an anchor of at least five folded units the five stand that are together the rarest in English and code. */
export function rarestPlace(units: Uint8Array, start: number, length: number): number {
  let best = 0;
  let most = 0;
  for (let at = 0; at + 5 <= length; at++) {
    let rarity = 0;
    for (let i = start + at; i < start + at + 5; i++) rarity += ranks[units[i] as number] as number;
    if (rarity <= most) continue;
    if (COMMON.has(fourAt(units, start + at)) || COMMON.has(fourAt(units, start + at + 1))) continue;
    most = rarity;
    best = at;
  }
  return best;
}
