import { describe, expect, test } from "vitest";
import { isRandom } from "../../src/judge/realistic.ts";
import { isInBlob } from "../../src/judge/surroundings.ts";
import { seeded } from "../samples.ts";

const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const alnum = upper + lower + digits;
const alphabets: [string, string, number[]][] = [
  ["hex", `${digits}abcdef`, [32, 40, 64]],
  ["alnum", alnum, [20, 32, 40, 48]],
  ["url", `${alnum}-_`, [43, 93]],
  ["lalnum", lower + digits, [20, 32]],
  ["b32", `${upper}234567`, [16]],
  ["letter", upper + lower, [34]],
  ["b64", `${alnum}+/`, [40]],
  ["digit", digits, [20]],
];
/** 100,000 in thorough runs; the bound leaves room for chance in the fewer. */
const rounds = process.env.SLOW ? 100_000 : 4_000;

describe("of 1,000 random keys fewer than one is refused", () => {
  for (const [name, alphabet, lengths] of alphabets) {
    for (const length of lengths) {
      test(`${name}, ${length} characters`, { timeout: 60_000 }, () => {
        const random = seeded(length);
        let refused = 0;
        for (let round = 0; round < rounds; round++) {
          let key = "";
          while (key.length < length) key += alphabet[random(alphabet.length)];
          if (!isRandom(key)) refused++;
        }
        expect(refused).toBeLessThanOrEqual(rounds / 1_000);
      });
    }
  }
});

describe("no machine drew by lot", () => {
  const fakes = [
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX",
    "00000000000000000000000000000000",
    "your-api-key-here-1234",
    "YOUR_OPENAI_API_KEY_HERE",
    "my-secret-key",
    "chasing-dot-before-after",
    "convertLangChainToolCallToOpenAI",
    "WeaviateInsufficientPermissionsError",
    "0123456789abcdef0123456789abcdef",
    "1234567890abcdefghijklmnop",
    "abcd1234efgh5678ijkl9012",
    "a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4",
    "d41d8cd98f00d41d8cd98f00d41d8cd9",
    "deadbeefdeadbeefdeadbeefdeadbeef",
    "fedcba9876543210fedcba9876543210",
    "qwertyuiopasdfghjklzxcvbnm123456",
    "aabbaabbaabbaabbaabbaabbaabbaabb",
    "the_quick_brown_fox_jumps_over_the_lazy_dog",
    "FakeTokenForTestsOnly1",
    "test-token-abc",
    "include_archived_conversations_v2",
  ];
  for (const fake of fakes) test(fake, () => expect(isRandom(fake)).toBe(false));
});

test("what base64 goes on behind is part of it", () => {
  expect(isInBlob("u/abcd+tz8s", 2, 6)).toBe(true);
  expect(isInBlob('u/abcd" + rest', 2, 6)).toBe(false);
});
