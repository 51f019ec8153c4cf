import { describe, expect, test } from "vitest";
import { envNameOf, nameOf } from "../../src/context/name.ts";

const VALUE = "0f3b9c";
const at = (text: string) => text.indexOf(VALUE);

describe("the variable of a value is that of", () => {
  const named: [string, string][] = [
    [`MY_OPENAI_KEY=${VALUE}`, "MY_OPENAI_KEY"],
    [`export MY_OPENAI_KEY="${VALUE}"`, "MY_OPENAI_KEY"],
    [`const key = process.env.MY_OPENAI_KEY ?? "${VALUE}";`, "MY_OPENAI_KEY"],
    [`os.environ["MY_OPENAI_KEY"] = "${VALUE}"`, "MY_OPENAI_KEY"],
    [`os.getenv("MY_OPENAI_KEY", "${VALUE}")`, "MY_OPENAI_KEY"],
    [`- name: MY_OPENAI_KEY\n  value: ${VALUE}`, "MY_OPENAI_KEY"],
    [`ENV MY_OPENAI_KEY ${VALUE}`, "MY_OPENAI_KEY"],
  ];
  for (const [text, name] of named) test(text, () => expect(envNameOf(text, at(text))).toBe(name));
});

describe("no variable is in", () => {
  const unnamed = [
    `apiKey: "${VALUE}"`,
    `new OpenAI("${VALUE}")`,
    VALUE,
    `Authorization: Bearer ${VALUE}`,
    `KEY=${VALUE}`,
  ];
  for (const text of unnamed) test(text, () => expect(envNameOf(text, at(text))).toBeUndefined());
});

describe("the name of a value is", () => {
  const named: [string, string][] = [
    [`settings.deepgram["apiKey"] = "${VALUE}"`, "apiKey"],
    [`const key: string = '${VALUE}'`, "key"],
    [`var key string = "${VALUE}"`, "key"],
    [`curl -H "xi-api-key: ${VALUE}"`, "xi-api-key"],
    [`"Authorization": "Token ${VALUE}"`, "Authorization"],
    [`https://api.example.com/v1?a=b&key=${VALUE}`, "key"],
    [`<apiKey>${VALUE}</apiKey>`, "apiKey"],
    [`client.login("${VALUE}")`, "login"],
    [`new Client(url, "${VALUE}")`, "Client"],
    [`req.setHeader("x-api-key", "${VALUE}")`, "x-api-key"],
    [`tool --secret ${VALUE}`, "--secret"],
    [`curl -u user:${VALUE} https://example.com`, "password"],
    [`my mistral api key is ${VALUE}, can you`, "key"],
    [`gh secret set DEEPGRAM_API_KEY --body "${VALUE}"`, "DEEPGRAM_API_KEY"],
    [`tool --body ${VALUE}`, ""],
    [`["${VALUE}"]`, ""],
    [`the value ${VALUE} in prose`, ""],
  ];
  for (const [text, name] of named) test(text, () => expect(nameOf(text, at(text))?.last ?? "").toBe(name));
});
