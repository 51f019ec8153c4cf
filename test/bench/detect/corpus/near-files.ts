import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { documented } from "./documented.ts";
import type { Random } from "./random.ts";

export interface NearFile {
  readonly reason: string;
  readonly file: string;
  readonly text: string;
}

/** Whole files full of what resembles keys: hashes, packed pictures, packed programs, translations, encrypted values. */
export function nearFiles(random: Random): NearFile[] {
  const hash = (encoding: "hex" | "base64", algorithm = "sha256") =>
    createHash(algorithm).update(random.bytes(16)).digest(encoding);
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");
  const version = () => `${random.int(0, 9)}.${random.int(0, 20)}.${random.int(0, 30)}`;
  const word = () => random.pick(WORDS);
  return [
    {
      reason: "lock file",
      file: "package-lock.json",
      text: `{"lockfileVersion":3,"packages":{\n${lines(60, () => `  "node_modules/${word()}-${word()}": {"version":"${version()}","integrity":"sha512-${hash("base64", "sha512")}"},`)}\n}}`,
    },
    {
      reason: "lock file",
      file: "yarn.lock",
      text: lines(
        40,
        () =>
          `${word()}@^${version()}:\n  version "${version()}"\n  resolved "https://registry.yarnpkg.com/${word()}/-/${word()}-${version()}.tgz#${hash("hex", "sha1")}"\n`,
      ),
    },
    {
      reason: "lock file",
      file: "go.sum",
      text: lines(
        60,
        () =>
          `github.com/${word()}/${word()} v${version()} h1:${hash("base64")}\ngithub.com/${word()}/${word()} v${version()}/go.mod h1:${hash("base64")}`,
      ),
    },
    {
      reason: "lock file",
      file: "Cargo.lock",
      text: lines(40, () => `[[package]]\nname = "${word()}"\nversion = "${version()}"\nchecksum = "${hash("hex")}"\n`),
    },
    {
      reason: "lock file",
      file: "poetry.lock",
      text: lines(40, () => `    {file = "${word()}-${version()}-py3-none-any.whl", hash = "sha256:${hash("hex")}"},`),
    },
    {
      reason: "lock file",
      file: "requirements.txt",
      text: lines(30, () => `${word()}==${version()} --hash=sha256:${hash("hex")}`),
    },
    {
      reason: "lock file",
      file: ".terraform.lock.hcl",
      text: `provider "registry.terraform.io/hashicorp/aws" {\n  hashes = [\n${lines(20, () => `    "zh:${hash("hex")}",\n    "h1:${hash("base64")}",`)}\n  ]\n}`,
    },
    {
      reason: "source map",
      file: "bundle.js.map",
      text: `{"version":3,"sources":["src/auth.ts"],"names":["apiKey","token","secret"],"mappings":"${random.characters("b64", 9000)}"}`,
    },
    {
      reason: "packed picture",
      file: "logo.html",
      text: `<img alt="key" src="data:image/png;base64,${picture(random, 9000)}">\n`,
    },
    {
      reason: "packed picture",
      file: "icons.css",
      text: lines(8, () => `.token-${word()}{background:url(data:image/svg+xml;base64,${picture(random, 600)})}`),
    },
    {
      reason: "packed picture",
      file: "figure.ipynb",
      text: `{"cells":[{"outputs":[{"data":{"image/png":"${picture(random, 12_000)}\\n"}}]}]}`,
    },
    {
      reason: "packed program",
      file: "vendor.min.js",
      text: `!function(e,t){${lines(400, () => `var ${random.characters("letter", 2)}=t(${random.int(100, 99_999)}).${random.characters("letter", 3)},token=e.key("${random.characters("hex", 20)}");`).replaceAll("\n", "")}}()`,
    },
    {
      reason: "chunk names",
      file: "manifest.json",
      text: `{\n${lines(60, () => `  "${word()}.js": "/static/${word()}.${random.characters("hex", 20)}.js",`)}\n  "key": "none"\n}`,
    },
    {
      reason: "translations",
      file: "de.json",
      text: `{\n${lines(40, () => `  "${word()}.api_key.${word()}": "Geben Sie den API-Schlüssel von ${word()} ein",\n  "password_${word()}": "Passwort zurücksetzen",`)}\n  "secret": "Geheimnis"\n}`,
    },
    {
      reason: "ids",
      file: "rows.csv",
      text: `id,owner,session\n${lines(60, () => `${random.uuid()},${random.uuid()},${random.characters("hex", 32)}`)}\n`,
    },
    { reason: "hashes", file: "SHA256SUMS", text: lines(40, () => `${hash("hex")}  ${word()}-${version()}.tar.gz`) },
    {
      reason: "hashes",
      file: "index.html",
      text: lines(
        10,
        () =>
          `<script src="/${word()}.js" integrity="sha384-${hash("base64", "sha384")}" nonce="${hash("base64", "md5")}"></script>`,
      ),
    },
    {
      reason: "hashes",
      file: "history.txt",
      text: lines(
        40,
        () => `commit ${hash("hex", "sha1")}\nAuthor: Ada <ada@acme.io>\n\n    rotate the ${word()} token\n`,
      ),
    },
    {
      reason: "public keys",
      file: "authorized_keys",
      text: lines(8, () => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.characters("b64", 43)} ${word()}@acme`),
    },
    {
      reason: "public keys",
      file: "known_hosts",
      text: lines(
        8,
        () =>
          `|1|${hash("base64", "sha1")}|${hash("base64", "sha1")} ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB${random.characters("b64", 340)}`,
      ),
    },
    { reason: "public keys", file: "ca.pem", text: armour("CERTIFICATE", random, 900) },
    { reason: "public keys", file: "public.pem", text: armour("PUBLIC KEY", random, 294) },
    { reason: "public keys", file: "release.asc", text: armour("PGP SIGNATURE", random, 560) },
    { reason: "private key without a key", file: "check.py", text: PEM_IN_CODE },
    {
      reason: "private key without a key",
      file: "docs.md",
      text: `${HEADER}\nMIIEvQIBADANBg...\n${FOOTER}\n\n${HEADER}\n<your private key>\n${FOOTER}\n`,
    },
    {
      reason: "encrypted",
      file: "secrets.enc.yaml",
      text: lines(
        8,
        () =>
          `${word()}_api_key: ENC[AES256_GCM,data:${random.characters("b64", 60)},iv:${random.characters("b64", 43)}=,tag:${random.characters("b64", 22)}==,type:str]`,
      ),
    },
    {
      reason: "encrypted",
      file: "vault.yml",
      text: `$ANSIBLE_VAULT;1.1;AES256\n${lines(12, () => random.characters("hex", 80))}\n`,
    },
    {
      reason: "encrypted",
      file: "sealed.yaml",
      text: `kind: SealedSecret\nspec:\n  encryptedData:\n    apiKey: AgBy${random.characters("b64", 680)}\n`,
    },
    {
      reason: "secret without a secret",
      file: "empty-secret.yaml",
      text: `kind: Secret\ndata:\n  password: ${base64("changeme")}\n  username: ${base64("admin")}\n  url: ${base64("https://acme.io/")}\n`,
    },
    { reason: "patterns", file: "rules.toml", text: PATTERNS },
    { reason: "names", file: "names.ts", text: NAMES },
    { reason: "schema", file: "openapi.yaml", text: SCHEMA },
    { reason: "addresses", file: "compose.yml", text: ADDRESSES },
    ...documented.map((example, index) => ({
      reason: "documentation",
      file: `docs-${index}.md`,
      text: `Set it so:\n\n    ${example}\n`,
    })),
  ];
}

const WORDS =
  "acorn amber bravo cedar delta ember falcon garnet harbor indigo jasper kernel lumen maple nickel onyx".split(" ");
const HEADER = ["-----BEGIN", "RSA PRIVATE KEY-----"].join(" ");
const FOOTER = ["-----END", "RSA PRIVATE KEY-----"].join(" ");

const PEM_IN_CODE = `HEADER = "${HEADER}"
FOOTER = "${FOOTER}"


def is_private(text):
    return text.startswith("${HEADER}") or "BEGIN OPENSSH PRIVATE KEY" in text
`;

const PATTERNS = `[[rules]]
id = "openai"
regex = '''sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}'''
[[rules]]
id = "github"
regex = '''gh[pousr]_[A-Za-z0-9]{36}'''
[[rules]]
id = "slack"
regex = '''xox[baprs]-([0-9a-zA-Z]{10,48})'''
[[rules]]
id = "aws"
regex = '''(A3T[A-Z0-9]|AKIA|ASIA)[A-Z0-9]{16}'''
`;

const NAMES = `export const API_KEY_HEADER = "x-api-key";
export const TOKEN_STORAGE_KEY = "acme.auth.token.v2.refreshToken";
const secretName = "production/billing/stripe-restricted-key";
const passwordField = "currentPasswordConfirmation";
const apiKeyHelpUrl = "https://docs.acme.io/authentication/api-keys#rotate";
const tokenType = "urn:ietf:params:oauth:token-type:access_token";
const keyAlgorithm = "RSASSA_PKCS1_V1_5_SHA_256";
const accessTokenCookieName = "__Secure-next-auth.session-token";
const secretClass = "SecretsManagerSecretVersionStagesResolver";
`;

const SCHEMA = `components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: X-API-Key }
  schemas:
    Login:
      properties:
        password: { type: string, format: password, minLength: 12 }
        token: { type: string, example: "string" }
        secret_id: { type: string, format: uuid }
`;

const ADDRESSES = `services:
  web:
    environment:
      DATABASE_URL: postgres://postgres:postgres@localhost:5432/app
      TEST_DATABASE_URL: postgresql://user:password@127.0.0.1:5432/test
      DOCS_URL: mysql://username:password@host:3306/database
      TEMPLATE_URL: postgres://app:\${DB_PASSWORD}@db.acme-corp.net:5432/app
      MASKED_URL: mongodb+srv://app:****@cluster0.mongodb.net/app
      BRACKETS_URL: mongodb+srv://<username>:<password>@cluster0.mongodb.net/app
      NO_PASSWORD_URL: redis://cache.acme-corp.net:6379/0
      USER_ONLY_URL: amqp://guest@rabbit.acme-corp.net:5672
      HOME_URL: https://docs.acme.io:8443/guide@v2/start
`;

function picture(random: Random, length: number): string {
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), deflateSync(random.bytes(length))]).toString(
    "base64",
  );
}

function armour(label: string, random: Random, length: number): string {
  const lines =
    random
      .bytes(length)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
