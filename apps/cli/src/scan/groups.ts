/** Numbers equal keys in the order in which they come: `g1`, `g2`… */
export interface Groups {
  of(equal: string): string;
  readonly count: number;
}

/** Beyond so many different keys they are no longer remembered, so that memory stays bounded. */
const MOST = 1_000_000;

export function createGroups(): Groups {
  const numbers = new Map<string, number>();
  let last = 0;
  return {
    of(equal) {
      const known = numbers.get(equal);
      if (known !== undefined) return `g${known}`;
      last++;
      if (last <= MOST) numbers.set(equal, last);
      return `g${last}`;
    },
    get count() {
      return last;
    },
  };
}
