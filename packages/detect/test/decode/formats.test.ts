import { describe, expect, test } from "vitest";
import { encodeBase64 } from "../../src/check/base64.ts";
import { createDetector } from "../../src/detector.ts";
import { keysOf, seeded } from "../samples.ts";

const detector = createDetector();
const random = seeded(41);
const key = (shape: string) => keysOf(shape, random)[0] ?? "";

/** How a format writes a value under a name: what stands before it, how it is escaped, what stands after it. */
interface Format {
  readonly name: string;
  readonly write: (name: string, value: string) => readonly [before: string, after: string];
  readonly escaped?: (value: string) => string;
}

const slashes = (value: string) => value.replaceAll("/", "\\/");
const unicode = (value: string) =>
  value.replace(/[-+=/_:@.]/g, (character) => `\\u00${character.charCodeAt(0).toString(16).padStart(2, "0")}`);

const formats: readonly Format[] = [
  { name: "dotenv", write: (name, _) => [`A=1\n${name}=`, "\nB=2\n"] },
  { name: "dotenv with quotes", write: (name) => [`export ${name}="`, '" # in use\n'] },
  { name: "JSON", write: (name) => [`{"a": 1, "${name}": "`, '"}'] },
  { name: "JSON in a string of JSON", write: (name) => [`{"body": "{\\"${name}\\":\\"`, '\\"}"}'] },
  { name: "JSON with escaped slashes", write: (name) => [`{"${name}":"`, '"}'], escaped: slashes },
  { name: "JSON with \\u escapes", write: (name) => [`{"${name}":"`, '"}'], escaped: unicode },
  { name: "YAML", write: (name) => [`env:\n  ${name}: `, "\n  b: 1\n"] },
  { name: "YAML list of Kubernetes", write: (name) => [`- name: ${name}\n  value: "`, '"\n'] },
  { name: "YAML of compose", write: (name) => [`environment:\n  - ${name}=`, "\n"] },
  { name: "TOML", write: (name) => [`[api]\n${name} = "`, '"\n'] },
  { name: "INI", write: (name) => [`[api]\n${name} = `, "\n"] },
  { name: "XML element", write: (name) => [`<${name}>`, `</${name}>`] },
  { name: "XML attribute", write: (name) => [`<add key="${name}" value="`, '" />'] },
  {
    name: "XML with entities",
    write: (name) => [`<add key="${name}" value="`, '" />'],
    escaped: (value) => value.replace(/[-/_]/g, (character) => `&#${character.charCodeAt(0)};`),
  },
  { name: "properties", write: (name) => [`${name.toLowerCase().replaceAll("_", ".")}=`, "\n"] },
  { name: "shell", write: (name) => [`export ${name}='`, "'\n"] },
  { name: "Dockerfile", write: (name) => [`FROM node\nENV ${name}=`, "\nRUN npm ci\n"] },
  { name: "Terraform", write: (name) => [`variable "${name}" {\n  default = "`, '"\n}\n'] },
  { name: "JavaScript", write: (name) => [`const ${name} = '`, "';\n"] },
  { name: "TypeScript template", write: (name) => [`const ${name}: string = \``, "`;\n"] },
  { name: "Python", write: (name) => [`os.environ["${name}"] = "`, '"\n'] },
  { name: "Python bytes", write: (name) => [`${name} = b"`, '"\n'] },
  { name: "Go", write: (name) => [`const ${name} = \``, "`\n"] },
  { name: "Java", write: (name) => [`static final String ${name} = "`, '";\n'] },
  { name: "C#", write: (name) => [`Environment["${name}"] = @"`, '";\n'] },
  { name: "Ruby", write: (name) => [`ENV["${name}"] ||= '`, "'\n"] },
  { name: "PHP", write: (name) => [`define('${name}', '`, "');\n"] },
  { name: "Rust", write: (name) => [`const ${name}: &str = "`, '";\n'] },
  { name: "n8n expression", write: (name) => [`{"name": "${name}", "value": "={{ \\"`, '\\" }}"}'] },
  { name: "notebook output", write: (name) => [`{"source": ["${name} = '`, "'\\n\",\n"] },
  { name: "comment", write: (name) => [`// ${name}: `, "\n"] },
  { name: "Markdown", write: (name) => [`Set \`${name}=`, "` first.\n"] },
  { name: "CRLF", write: (name) => [`A=1\r\n${name}=`, "\r\nB=2\r\n"] },
];

const kinds = [
  {
    rule: "openai-project-key",
    name: "OPENAI_API_KEY",
    shape: "sk-proj-{alnum:40}-{alnum:16}_{alnum:16}T3BlbkFJ{url:73}{alnum:1}",
  },
  { rule: "deepgram-api-key", name: "DEEPGRAM_API_KEY", shape: "{hex:40}" },
] as const;

describe.each(kinds)("$rule", ({ rule, name, shape }) => {
  test.each(formats)("stands in $name with its exact span", ({ write, escaped = (value) => value }) => {
    const value = escaped(key(shape));
    const [before, after] = write(name, value);
    expect(found(before + value + after)).toEqual([
      { ruleId: rule, start: before.length, end: before.length + value.length },
    ]);
  });
});

describe("postgres-url-password", () => {
  test.each(formats)("stands in $name with its exact span", ({ write, escaped = (value) => value }) => {
    const password = key("{alnum:18}7q");
    const [before, after] = write("DATABASE_URL", "");
    const [head, tail] = ["postgres://app:", "@db.acme.io:5432/main"].map(escaped);
    const start = before.length + (head?.length ?? 0);
    expect(found(`${before}${head}${password}${tail}${after}`)).toEqual([
      { ruleId: "postgres-url-password", start, end: start + password.length },
    ]);
  });
});

test("a header of n8n stands in its expression", () => {
  const value = key("sk-proj-{url:73}{alnum:1}T3BlbkFJ{url:73}{alnum:1}");
  const text = `{"name":"Authorization","value":"=Bearer ${value}"}`;
  expect(found(text)).toEqual([spanOf("openai-project-key", text, value)]);
});

test("a key in a URL that stands in another URL is found with the span in the file", () => {
  const hook = key("https%3A%2F%2Fhooks.zapier.com%2Fhooks%2Fcatch%2F{digit:8}%2F{lalnum:7}");
  const text = `https://acme.io/go?to=${hook}%2F&x=1`;
  expect(found(text)).toEqual([spanOf("zapier-webhook", text, hook)]);
});

test("a value of a Kubernetes Secret is decoded, its name says what it is", () => {
  const value = encodeBase64(key("{hex:40}"));
  const text = `apiVersion: v1\nkind: Secret\ndata:\n  user: YWxpY2U=\n  DEEPGRAM_API_KEY: ${value}\n`;
  expect(found(text)).toEqual([spanOf("deepgram-api-key", text, value)]);
});

test("a file of variables in base64 is decoded", () => {
  const value = encodeBase64(`OPENAI_API_KEY=${key("sk-proj-{url:74}T3BlbkFJ{url:73}{alnum:1}")}\n`);
  const text = `write_files:\n  - encoding: b64\n    content: ${value}\n`;
  expect(found(text)).toEqual([spanOf("openai-project-key", text, value)]);
});

test("a private key in base64 is decoded, a certificate is not one", () => {
  const pem = (label: string) =>
    `-----BEGIN ${label}-----\n${encodeBase64(`\x30\x82\x01\x03\x02\x01\x00${key("{b64:256}")}`)}\n-----END ${label}-----\n`;
  const value = encodeBase64(pem("RSA PRIVATE KEY"));
  const text = `client-key-data: ${value}\nclient-certificate-data: ${encodeBase64(pem("CERTIFICATE"))}\n`;
  expect(found(text)).toEqual([spanOf("private-key-rsa", text, value)]);
});

test("equal keys have the same group, however they are written", () => {
  const grouping = createDetector({ hmac: (value) => value.toUpperCase() });
  const value = key("sk-proj-{alnum:73}-T3BlbkFJ{alnum:74}");
  const groups = grouping
    .scan(`a='${value}'\nb='${unicode(value)}'\nc='${encodeBase64(value)}'`)
    .map(({ group }) => group);
  expect(groups).toEqual([value.toUpperCase(), value.toUpperCase(), value.toUpperCase()]);
});

function found(text: string) {
  expect(detector.mayHold(new TextEncoder().encode(text))).toBe(true);
  return detector.scan(text).map(({ ruleId, start, end }) => ({ ruleId, start, end }));
}

function spanOf(ruleId: string, text: string, value: string) {
  return { ruleId, start: text.indexOf(value), end: text.indexOf(value) + value.length };
}
