import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { anthropicKey, openAiKey } from "../keys.ts";

/** An edit of a text: so much is cut out, in parts of a thousand, and something put in its place. */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A text, and edits that each make the next version of it. */
export interface Versions {
  readonly first: string;
  readonly edits: readonly (readonly Edit[])[];
}

const KEYS = [openAiKey(), openAiKey(), anthropicKey()];

/** Pieces of texts that mean something to the detector, whole or together with what is near them. */
const TELLING = [
  ...KEYS.map((key) => `const key = "${key}";\n`),
  KEYS[0] ?? "",
  `const half = "${KEYS[1]?.slice(0, 60)}`,
  `${KEYS[1]?.slice(60)}"\n`,
  "// vault-secret-ignore-next-line\n",
  "// vault-secret-ignore-file\n",
  "# gitleaks:allow",
  "mistral_api_key: ",
  `"${randomBytes(24).toString("base64url").replace(/[-_]/g, "x")}"`,
  "kind: Secret\ndata:\n",
  `  key: ${Buffer.from(KEYS[2] ?? "").toString("base64")}\n`,
  'curl -H "Authorization: Bearer \\\n',
  "-----BEGIN RSA PRIVATE KEY-----\n",
  "-----END RSA PRIVATE KEY-----\n",
  `${randomBytes(48).toString("base64")}\n`,
  "postgres://user:",
  "@db.example.org/x ",
  "größe",
  "\n",
  "\0",
];
const telling = fc.constantFrom(...TELLING);
/** Long enough to part what belongs together, or not. */
const filler = fc
  .tuple(fc.nat(9999), fc.constantFrom(1, 1, 5, 20, 40))
  .map(([number, count]) => `const value${number} = compute(${number % 7});\n`.repeat(count));
const piece = fc.oneof(telling, filler);
const edit = fc.record({
  at: fc.nat(1000),
  remove: fc.constantFrom(0, 0, 1, 3, 30),
  insert: fc.oneof(fc.constant(""), piece),
});

export const versions: fc.Arbitrary<Versions> = fc.record({
  first: fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join("")),
  edits: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
});

/** Pieces of the version before, as places in it, and what is new. */
export type Piece = { readonly from: number; readonly to: number } | Buffer;

/** The next version of a text, as pieces. Cuts lie anywhere, also within a character. */
export function edited(before: Buffer, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    const from = Math.max(done, Math.floor((before.length * at) / 1000));
    if (from > done) pieces.push({ from: done, to: from });
    if (insert !== "") pieces.push(Buffer.from(insert));
    done = Math.min(before.length, from + Math.ceil((before.length * remove) / 1000));
  }
  if (done < before.length) pieces.push({ from: done, to: before.length });
  return pieces;
}

/** A text and all its versions. */
export function textsOf({ first, edits }: Versions): Buffer[] {
  const texts: Buffer[] = [Buffer.from(first)];
  for (const each of edits) {
    const before = texts.at(-1) ?? Buffer.alloc(0);
    texts.push(join(before, edited(before, each)));
  }
  return texts;
}

/** The text that is made of these pieces. */
export function join(before: Buffer, pieces: readonly Piece[]): Buffer {
  return Buffer.concat(pieces.map((piece) => (Buffer.isBuffer(piece) ? piece : before.subarray(piece.from, piece.to))));
}
