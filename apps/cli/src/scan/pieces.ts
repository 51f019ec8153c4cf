import type { Finding } from "@vault-secret/detect";
import { decode, type Encoding, encodingOf } from "./encoding.ts";
import type { Hit } from "./hit.ts";
import { after, START } from "./position.ts";
import type { Scanner } from "./scanner.ts";

/** Fills a buffer from `from` to its end, or to the end of the content. Returns the length of what is in the buffer. */
export type Fill<Length = number | Promise<number>> = (target: Buffer, from: number) => Length;

const PIECE_BYTES = 16 * 2 ** 20;
/** What two pieces share, so that no key and no hint beside it is cut: half of it lies on either side of the seam. */
const OVERLAP_BYTES = 128 * 2 ** 10;

/** The hits of a content of any length in bounded memory, piece by piece, each with the number of bytes it went on. */
export async function* scanPieces(
  fill: Fill,
  name: string,
  scanner: Scanner,
): AsyncGenerator<{ hits: Hit[]; bytes: number }> {
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let length = await fill(piece, 0);
  const encoding = encodingOf(piece.subarray(0, length));
  if (!encoding) return;
  piece.copyWithin(0, encoding.mark, length);
  length -= encoding.mark;
  let [from, firstUnit] = [START, 0];
  for (;;) {
    if (length < piece.length) length = await fill(piece, length);
    const isLast = length < piece.length;
    const next = isLast ? length : characterStart(piece, length - OVERLAP_BYTES, encoding);
    const seam = isLast ? length : characterStart(piece, length - OVERLAP_BYTES / 2, encoding);
    const head = decode(piece.subarray(0, next), encoding);
    const seamUnit = head.length + decode(piece.subarray(next, seam), encoding).length;
    const found = scanner.findings(piece.subarray(0, length), encoding, name);
    const isOwn = ({ start }: Finding) => start >= firstUnit && (isLast || start < seamUnit);
    yield { hits: found?.hits(found.findings.filter(isOwn), from) ?? [], bytes: next };
    if (isLast) return;
    [from, firstUnit] = [after(head, from), seamUnit - head.length];
    piece.copyWithin(0, next, length);
    length -= next;
  }
}

/** The nearest place at or before `at` where a character begins. */
function characterStart(bytes: Buffer, at: number, { name }: Encoding): number {
  if (name !== "utf8") return at & ~1;
  let start = at;
  while (at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
