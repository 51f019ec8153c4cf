import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inflate } from "../../src/sources/pack/inflate.ts";

test("whatever was deflated comes back", () => {
  const property = fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
    const packed = deflateSync(bytes, { level });
    expect(inflate(packed, bytes.length, Buffer.alloc(bytes.length + 1))).toEqual(Buffer.from(bytes));
  });
  fc.assert(property);
});

test("what is cut off, damaged, longer or shorter is refused, and the next one works", () => {
  const good = deflateSync(Buffer.alloc(100, "ab"));
  const room = () => Buffer.alloc(200);
  for (let end = 0; end < good.length; end++) expect(() => inflate(good.subarray(0, end), 100, room())).toThrow();
  for (let at = 0; at < good.length; at++) {
    const damaged = Buffer.from(good);
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    expect(() => inflate(damaged, 100, room())).toThrow();
  }
  expect(() => inflate(good, 99, room())).toThrow();
  expect(() => inflate(good, 101, room())).toThrow();
  expect(inflate(good, 100, room())).toEqual(Buffer.alloc(100, "ab"));
});
