import { describe, expect, test } from "vitest";
import { compileRules } from "../../src/compile.ts";
import { findKeys } from "../../src/scan.ts";
import type { Vendor } from "../../src/vendor.ts";
import { fill, seeded } from "../samples.ts";

const vendor = (name: string, env: string, shape: string, near: string[]): Vendor => ({
  name,
  category: "ai",
  env,
  docs: "https://example.com/docs",
  revoke: "https://example.com/keys",
  rules: [{ id: name.toLowerCase(), kind: "API key", shape, near }],
});
const ruleSet = compileRules([
  vendor("Deepgram", "DEEPGRAM_API_KEY", "{hex:40}", ["deepgram"]),
  vendor("Cohere", "CO_API_KEY", "{alnum:40}", ["cohere"]),
  vendor("Pinecone", "PINECONE_API_KEY", "{uuid}", ["pinecone"]),
  vendor("ElevenLabs", "ELEVENLABS_API_KEY", "{hex:32}", ["elevenlabs", "eleven labs", "xi api"]),
  vendor("Wolfram", "WOLFRAM_APP_ID", "{ualnum:6}-{ualnum:10}", ["wolfram", "wolfram alpha"]),
  vendor("Together", "TOGETHER_API_KEY", "{hex:64}", ["together ai", "together api"]),
]);

const hits: [string, string][] = [
  ["dotenv", "DEEPGRAM_API_KEY=‹{hex:40}›\n"],
  ["dotenv, quoted", 'export DEEPGRAM_API_KEY="‹{hex:40}›"'],
  ["JSON", '{ "deepgram": { "apiKey": "‹{hex:40}›" } }'],
  ["JSON inside a string", '"{\\"deepgram_key\\": \\"‹{hex:40}›\\"}"'],
  ["YAML", "deepgram:\n  api_key: ‹{hex:40}›\n"],
  ["YAML list of environment variables", "env:\n  - name: DEEPGRAM_API_KEY\n    value: ‹{hex:40}›\n"],
  ["Compose list", "environment:\n  - DEEPGRAM_API_KEY=‹{hex:40}›\n"],
  ["command that sets a secret", "gh secret set DEEPGRAM_API_KEY --body ‹{hex:40}›"],
  ["sentence", "my deepgram api key is ‹{hex:40}›, what is wrong?"],
  ["TOML", '[deepgram]\nkey = "‹{hex:40}›"\n'],
  ["INI", "[deepgram]\napi_key=‹{hex:40}›\r\n"],
  ["XML element", "<deepgramApiKey>‹{hex:40}›</deepgramApiKey>"],
  ["XML attribute", '<add key="DeepgramApiKey" value="‹{hex:40}›" />'],
  ["Android resource", '<string name="deepgram_api_key">‹{hex:40}›</string>'],
  ["property list", "<key>DeepgramAPIKey</key>\n\t<string>‹{hex:40}›</string>"],
  ["Dockerfile", "ENV DEEPGRAM_API_KEY ‹{hex:40}›\n"],
  ["Terraform", 'variable "deepgram_api_key" {\n  type    = string\n  default = "‹{hex:40}›"\n}'],
  ["TypeScript", 'const deepgramKey: string = "‹{hex:40}›";'],
  ["object key", "createApp({ deepgramKey: '‹{hex:40}›' })"],
  ["fallback", 'const key = process.env.DEEPGRAM_API_KEY || "‹{hex:40}›";'],
  ["constructor", "const dg = new DeepgramClient('‹{hex:40}›')"],
  ["client of a package", "co = cohere.Client('‹{alnum:40}›')"],
  [
    "client of an imported package",
    'import { createClient } from "@deepgram/sdk";\n\nconst client = createClient("‹{hex:40}›");',
  ],
  ["keyword argument", 'from cohere import Client\nclient = Client(api_key="‹{alnum:40}›")'],
  ["Python dictionary", 'config["deepgram"]["key"] = "‹{hex:40}›"'],
  ["Python environment", 'os.environ["DEEPGRAM_API_KEY"] = "‹{hex:40}›"'],
  ["Python default", 'key = os.getenv("DEEPGRAM_API_KEY", "‹{hex:40}›")'],
  ["Go", 'var deepgramKey string = "‹{hex:40}›"\n'],
  ["Go, short", 'deepgramKey := "‹{hex:40}›"\n'],
  ["Go environment", 'os.Setenv("DEEPGRAM_API_KEY", "‹{hex:40}›")'],
  ["Java", 'private static final String DEEPGRAM_KEY = "‹{hex:40}›";'],
  ["C#", 'Configuration["Deepgram:ApiKey"] = "‹{hex:40}›";'],
  ["Ruby", "config = { :deepgram_key => '‹{hex:40}›' }"],
  ["PHP", "define('DEEPGRAM_KEY', '‹{hex:40}›');"],
  ["PHP array", "'deepgram' => [ 'key' => '‹{hex:40}›' ],"],
  ["Rust", 'const DEEPGRAM_KEY: &\'static str = "‹{hex:40}›";'],
  ["header of curl", 'curl -H "xi-api-key: ‹{hex:32}›" https://api.elevenlabs.io/v1/voices'],
  ["authorization of curl", "curl -H 'Authorization: Token ‹{hex:40}›' https://api.deepgram.com/v1/listen"],
  [
    "authorization in code",
    "fetch('https://api.deepgram.com/v1/listen', { headers: { Authorization: 'Token ‹{hex:40}›' } })",
  ],
  ["authorization, glued", '// deepgram\nheaders = {"Authorization": "Token " + "‹{hex:40}›"}'],
  ["header of a call", 'request.setHeader("xi-api-key", "‹{hex:32}›");'],
  ["header pair of n8n", '{ "name": "xi-api-key", "value": "‹{hex:32}›" }'],
  [
    "expression of n8n",
    '"url": "https://api.deepgram.com", "headers": [{ "name": "Authorization", "value": "=Token ‹{hex:40}›" }]',
  ],
  ["flag", "deepgram-cli --api-key ‹{hex:40}› listen"],
  ["flag with =", "deepgram-cli --api-key=‹{hex:40}›"],
  ["query", "https://api.wolframalpha.com/v2/query?appid=‹{ualnum:6}-{ualnum:10}›&input=pi"],
  ["comment above", '# Deepgram\nAPI_KEY = "‹{hex:40}›"'],
  ["UUID", "PINECONE_API_KEY=‹{uuid}›"],
  ["UUID of a call", 'pinecone.init(api_key="‹{uuid}›", environment="us-west1-gcp")'],
  ["words apart", 'TOGETHER_AI_KEY = "‹{hex:64}›"'],
  ["default of a shell variable", "DEEPGRAM_API_KEY: $" + "{DEEPGRAM_API_KEY:-‹{hex:40}›}"],
  ["folded YAML", "DEEPGRAM_API_KEY: >-\n  ‹{hex:40}›\n"],
  ["list", "deepgramKeys: ['‹{hex:40}›', '‹{hex:40}›']"],
  ["command", "deepgram login ‹{hex:40}›"],
  ["command that sets", "deepgram set api-key ‹{hex:40}›"],
  ["section of INI", "[deepgram-eu]\ninternal_token = ‹{hex:40}›"],
  ["CSV", "service,variable,value\ndeepgram,DEEPGRAM_API_KEY,‹{hex:40}›,ops\n"],
  ["table of Markdown", "| DEEPGRAM_API_KEY | ‹{hex:40}› |"],
  ["default of a look-up", "env('DEEPGRAM_API', '‹{hex:40}›')"],
  ["own authorization scheme", "Authorization: DeepgramToken ‹{hex:40}›"],
  ["curl's user", "curl -u me:‹{hex:40}› https://api.deepgram.com/v1"],
  ["notebook", '"source": ["import cohere\\n", "co = cohere.Client(\\"‹{alnum:40}›\\")\\n"]'],
];

const misses: [string, string][] = [
  ["nothing names the provider", "API_KEY={hex:40}"],
  ["a commit", "deepgram commit {hex:40}"],
  ["a commit by name", 'deepgram_commit = "{hex:40}"'],
  ["a hash by name", "DEEPGRAM_SHA256={hex:40}"],
  ["a link to a commit", "https://github.com/deepgram/sdk/commit/{hex:40}"],
  ["a version of an action", "uses: deepgram/action@{hex:40}"],
  ["a package's checksum", '"deepgram": { "integrity": "{hex:40}" }'],
  ["another provider's name", 'DEEPGRAM_URL="https://api.deepgram.com"\nACME_API_KEY={hex:40}\n'],
  ["an id", "PINECONE_PROJECT_ID={uuid}"],
  ["a UUID that nothing calls a key", "pinecone: {uuid}"],
  ["a word that is part of another", 'coherentKey = "{alnum:40}"'],
  ["a path", "import '/deepgram/{hex:40}/index.js'"],
  ["a file", 'deepgramKey = "{hex:40}.png"'],
  ["longer than a key", "DEEPGRAM_API_KEY={hex:41}"],
  ["a common word alone", 'together we set key = "{hex:64}"'],
  ["the key of a component", '<Item className="row" key="{hex:40}" name="deepgram" />'],
  ["a signature", "X-Deepgram-Token-Signature: {hex:40}"],
  ["a key of the cache", 'deepgramCacheKey = "{hex:40}"'],
  ["a word far away", `deepgram ${"lorem ipsum ".repeat(40)} api_key = "{hex:40}"`],
];

function scan(text: string) {
  return findKeys(ruleSet, text).map(({ start, end }) => ({ start, end }));
}

describe("a key that only its surroundings tell is found in", () => {
  for (const [what, template] of hits) {
    test(`${what}: ${template}`, () => {
      const { text, spans } = fill(template, seeded(3));
      expect(scan(text)).toEqual(spans);
    });
  }
});

describe("no key is", () => {
  for (const [why, template] of misses) {
    test(`${why}: ${template}`, () => {
      expect(scan(fill(template, seeded(5)).text)).toEqual([]);
    });
  }
});
