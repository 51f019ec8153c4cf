import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDelta, changedRanges, placesOf, readDelta } from "../../src/sources/pack/delta.ts";

type Piece = { readonly from: number; readonly length: number } | { readonly insert: Uint8Array };

const base = fc.uint8Array({ minLength: 1, maxLength: 300 });
const pieces = (size: number) =>
  fc.array(
    fc.oneof(
      fc
        .tuple(fc.nat(size - 1), fc.nat(size))
        .map(([from, length]): Piece => ({ from, length: Math.min(length + 1, size - from) })),
      fc.uint8Array({ minLength: 1, maxLength: 127 }).map((insert): Piece => ({ insert })),
    ),
    { maxLength: 12 },
  );
const deltas = base.chain((bytes) =>
  pieces(bytes.length).map((made) => ({ base: bytes, made, target: join(bytes, made) })),
);

test("a delta makes what its pieces say", () => {
  const property = fc.property(deltas, ({ base, made, target }) => {
    const delta = readDelta(encode(base.length, made, target.length));
    const bytes = new Uint8Array(delta.size);
    applyDelta(delta, base, bytes);
    expect(Buffer.from(bytes)).toEqual(target);
  });
  fc.assert(property);
});

test("whatever stands in the object and not in the base is in a changed range, with what is around it", () => {
  const property = fc.property(deltas, fc.nat(20), ({ base, made, target }, margin) => {
    const ranges = changedRanges(readDelta(encode(base.length, made, target.length)), margin, margin);
    const isChanged = (at: number) => ranges.some((from, i) => i % 2 === 0 && from <= at && at < (ranges[i + 1] ?? 0));
    const text = Buffer.from(base);
    for (let at = 0; at + margin < target.length; at++) {
      if (!isChanged(at)) expect(text.includes(target.subarray(Math.max(0, at - margin), at + margin + 1))).toBe(true);
    }
    expect(ranges).toEqual([...ranges].sort((a, b) => a - b));
  });
  fc.assert(property);
});

test("a piece of the base is found wherever it was copied to as a whole", () => {
  const property = fc.property(deltas, fc.nat(), fc.nat(), ({ base, made, target }, first, second) => {
    const from = first % base.length;
    const to = from + 1 + (second % (base.length - from));
    const places = placesOf(readDelta(encode(base.length, made, target.length)), from, to);
    if (places === "cut") return;
    for (const place of places) {
      expect(target.subarray(place, place + to - from)).toEqual(Buffer.from(base.subarray(from, to)));
    }
  });
  fc.assert(property);
});

test("damaged deltas are refused, never obeyed", () => {
  const property = fc.property(fc.uint8Array({ maxLength: 60 }), base, (bytes, from) => {
    try {
      const delta = readDelta(bytes);
      if (delta.size < 1e6) applyDelta(delta, from, new Uint8Array(delta.size));
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  });
  fc.assert(property, { numRuns: 1000 });
});

function join(base: Uint8Array, made: readonly Piece[]): Buffer {
  return Buffer.concat(
    made.map((piece) => ("insert" in piece ? piece.insert : base.subarray(piece.from, piece.from + piece.length))),
  );
}

/** As git writes deltas (gitformat-pack). */
function encode(baseSize: number, made: readonly Piece[], size: number): Uint8Array {
  const bytes = [...sizeBytes(baseSize), ...sizeBytes(size)];
  for (const piece of made) {
    if ("insert" in piece) bytes.push(piece.insert.length, ...piece.insert);
    else bytes.push(0b10110011, piece.from & 255, piece.from >> 8, piece.length & 255, piece.length >> 8);
  }
  return Uint8Array.from(bytes);
}

function sizeBytes(size: number): number[] {
  return size < 128 ? [size] : [(size & 127) | 128, ...sizeBytes(size >> 7)];
}
