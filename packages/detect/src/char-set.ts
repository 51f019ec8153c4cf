const ASCII = String.fromCharCode(...Array(128).keys());
const sets = new Map<string, Uint8Array>();

/** A table of 256 for the inside of a RegExp class: 1 for its members. Units above ASCII are never members. */
export function charSet(inside: string): Uint8Array {
  let set = sets.get(inside);
  if (!set) {
    set = new Uint8Array(256);
    for (const member of ASCII.match(new RegExp(`[${inside}]`, "g")) ?? []) set[member.charCodeAt(0)] = 1;
    sets.set(inside, set);
  }
  return set;
}

/** The members of such a set. */
export function membersOf(inside: string): string[] {
  return [...charSet(inside)].flatMap((is, unit) => (is ? [String.fromCharCode(unit)] : []));
}
