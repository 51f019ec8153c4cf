import fc from "fast-check";
import { expect, test } from "vitest";
import { unitsOf } from "../src/byte-units.ts";
import { utf16Units } from "../src/utf16-units.ts";

const character = fc.constantFrom("a", "Z", "\n", "é", "€", "😀", "\u{10ffff}", "\u007f", "\u0080");
const texts = fc.array(character, { maxLength: 40 }).map((all) => all.join(""));

test("bytes of any text become its units, and places in them its places", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = new TextEncoder().encode(text);
      const characters = [...text];
      const starts = characters.map((_, index) => characters.slice(0, index).join(""));
      const found = utf16Units(
        bytes,
        starts.map((before) => new TextEncoder().encode(before).length),
        text.length,
      );
      expect(found?.places).toEqual(starts.map((before) => before.length));
      expect([...(found?.units.bytes ?? [])]).toEqual([...unitsOf(text).bytes]);
    }),
  );
});

test("broken UTF-8 is never taken for whole: a byte that is lost, added or changed", () => {
  const damaged = fc
    .tuple(texts, fc.nat(), fc.constantFrom("lose", "add", "change"), fc.nat(255))
    .map(([text, where, how, byte]) => {
      const bytes = [...new TextEncoder().encode(text)];
      const at = where % (bytes.length + 1);
      bytes.splice(at, how === "add" ? 0 : 1, ...(how === "lose" ? [] : [byte]));
      return new Uint8Array(bytes);
    });
  fc.assert(
    fc.property(damaged, (bytes) => {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      const found = utf16Units(bytes, [], text.length);
      // Where it answers at all, it says what the decoder says.
      if (found) expect([...found.units.bytes]).toEqual([...unitsOf(text).bytes]);
    }),
  );
});
