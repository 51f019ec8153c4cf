import { fourAt } from "./fours.ts";

/** From frequent to rare in English and code; what is not here, such as a digit, is rarer than any of them. */
const FREQUENT = " \":,()='/etaoinsrlcdupmhgfbyvwkxqjz";
/** Fours that are frequent although their letters are not. */
const COMMON = new Set(
  (
    "ment type oken ttok uctu serv rvic vice face form igur work code cess comm comp even test auth base secr cret clie " +
    "conf onfi mess ssag ndex truc cons rati plic chan chem tory coun line prom ream ampl arch tabl lass arse pace push " +
    "flow mark trac .com acce anne heck priv rypt cryp clou stac usto"
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
