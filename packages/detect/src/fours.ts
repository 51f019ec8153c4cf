/** Sets the bit that tells lower from upper case, in four characters. */
export const FOLD = 0x20202020;

/** Four folded units as a number, as `DataView` reads them with the low one first. */
export function fourAt(units: Uint8Array, at: number): number {
  const low = (units[at] as number) | ((units[at + 1] as number) << 8);
  return low | ((units[at + 2] as number) << 16) | ((units[at + 3] as number) << 24) | FOLD;
}
