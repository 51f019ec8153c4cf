const sets = new Map<string, Uint8Array>();

/** A table of 256 for the inside of a RegExp class: 1 for its members. Units above ASCII are never members. */
export function charSet(inside: string): Uint8Array {
  let set = sets.get(inside);
  if (!set) {
    const pattern = new RegExp(`[${inside}]`);
    set = Uint8Array.from({ length: 256 }, (_, unit) =>
      unit < 128 && pattern.test(String.fromCharCode(unit)) ? 1 : 0,
    );
    sets.set(inside, set);
  }
  return set;
}

/** The members of such a set. */
export function membersOf(inside: string): string[] {
  return [...charSet(inside)].flatMap((is, unit) => (is ? [String.fromCharCode(unit)] : []));
}
