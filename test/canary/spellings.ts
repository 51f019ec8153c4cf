export interface Spelling {
  readonly name: string;
  readonly text: string;
}

/** Shortest run of letters and digits that no other text has by chance. */
const LEAST = 16;

/**
 * Every text in which a key may have been written down. What only touches punctuation (URL-encoding, JSON escapes,
 * however many times over) leaves the longest run of letters and digits alone, so that run stands for all of them.
 * Throws for a value without such a run.
 */
export function spellingsOf(value: string): Spelling[] {
  const core = longestRun(value);
  const encoded = base64Cores(core);
  return [
    { name: "plain", text: core },
    { name: "reversed", text: [...core].reverse().join("") },
    { name: "hexadecimal", text: Buffer.from(core).toString("hex") },
    { name: "hexadecimal", text: Buffer.from(core).toString("hex").toUpperCase() },
    { name: "UTF-16", text: Buffer.from(core, "utf16le").toString("latin1") },
    ...encoded.map((text) => ({ name: "base64", text })),
    ...encoded.flatMap((text) => base64Cores(text).map((again) => ({ name: "base64 twice", text: again }))),
  ];
}

function longestRun(value: string): string {
  const [longest = ""] = (value.match(/[A-Za-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length);
  if (longest.length < LEAST) throw new Error(`a canary needs ${LEAST} letters and digits in a row`);
  return longest;
}

/** What base64 makes of a text in the middle of others, for each of its three alignments. */
function base64Cores(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.from("\0".repeat(before) + text);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
    return whole.slice(before === 0 ? 0 : 4);
  });
}
