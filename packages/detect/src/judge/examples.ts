/**
 * Keys that documentation shows, known by hash, so that none stands in the source. FNV-1a, 32 bit.
 */
const EXAMPLES = new Set<number>([]);

export function isExample(value: string): boolean {
  return EXAMPLES.has(hashOf(value));
}

/** FNV-1a. */
export function hashOf(value: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
