import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRules } from "../../src/compile.ts";
import { REACH } from "../../src/context/keys.ts";
import { allVendors } from "../../src/rules/index.ts";
import { findKeys } from "../../src/scan.ts";
import { fill, seeded } from "../samples.ts";

const names = ["Deepgram", "Cohere", "Pinecone", "ElevenLabs", "Mistral AI", "Twilio", "SerpApi"];
const ruleSet = compileRules(allVendors().filter(({ name }) => names.includes(name)));
const pieces = [
  'DEEPGRAM_API_KEY="{hex:40}"\n',
  "# Deepgram\nAPI_KEY={hex:40}\n",
  'co = cohere.Client("{alnum:40}")\n',
  "pinecone:\n  api_key: {uuid}\n",
  'headers = { "xi-api-key": "{hex:32}" }\n',
  'curl -u "AC{hex:32}:{hex:32}" https://api.twilio.com/\n',
  "https://serpapi.com/search?api_key={hex:64}&q=x\n",
  '- name: MISTRAL_API_KEY\n  value: "{alnum:32}"\n',
  "import cohere\n",
  '"{hex:40}", ',
  "{alnum:150}",
  "token = ",
  "lorem ipsum dolor sit amet ",
  "\n\n",
  "deepgram ",
  "/",
];

test("whether a value is a key depends on nothing farther from it than the reach", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.integer(), (parts, seed) => {
      const { text } = fill(parts.join(""), seeded(seed));
      const keys = findKeys(ruleSet, text);
      for (const { start, end, compiled, confidence } of keys) {
        const from = Math.max(0, start - REACH);
        const inWindow = findKeys(ruleSet, text.slice(from, end + REACH)).find((key) => key.start === start - from);
        expect([inWindow?.end, inWindow?.compiled.rule.id, inWindow?.confidence]).toEqual([
          end - from,
          compiled.rule.id,
          confidence,
        ]);
      }
      // The other way round: a window finds nothing in its middle that the whole text does not have.
      for (let middle = 0; middle < text.length; middle += 700) {
        const from = Math.max(0, middle - REACH);
        const found = findKeys(ruleSet, text.slice(from, middle + 200 + REACH)).filter(
          (key) => key.start + from >= middle && key.end + from <= middle + 200,
        );
        for (const key of found) {
          expect(keys.map(({ start, compiled }) => [start, compiled.rule.id])).toContainEqual([
            key.start + from,
            key.compiled.rule.id,
          ]);
        }
      }
    }),
    { numRuns: process.env.SLOW ? 2_000 : 60 },
  );
});
