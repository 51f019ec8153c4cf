import { jwt, supabaseClaims } from "../kinds/jwt.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Random } from "./random.ts";

/** A value that looks like a key and is none, and why. */
export interface NearMiss {
  readonly reason: string;
  readonly name: string;
  readonly value: string;
}

/** What people write where this kind of key would stand: masks, placeholders, templates, references, cut-off keys. */
export function nearMissesOf(kind: Kind, random: Random): NearMiss[] {
  const name = random.pick(kind.names);
  const { value } = kind.make(random);
  const prefix = fixedStart(kind, random);
  const rest = Math.max(8, value.length - prefix.length);
  if (value.includes("\n") || value.includes("://")) return references(name, random).slice(0, 4);
  const written = (reason: string, ...values: string[]) => ({ reason, name, value: random.pick(values) });
  const near = [
    written("mask of x", prefix + "x".repeat(rest), prefix + "X".repeat(rest)),
    written("mask of stars", `${prefix}${"*".repeat(rest)}`, `${prefix}****${value.slice(-4)}`),
    written("cut off with dots", `${prefix}...`, `${prefix}${value.slice(prefix.length, prefix.length + 4)}...`),
    written("repeated character", prefix + random.pick(["0", "a", "A", "1"]).repeat(rest)),
    written("counted up", prefix + "1234567890abcdef".repeat(9).slice(0, rest), prefix + ALPHABET.slice(0, rest)),
    written("placeholder", ...placeholders(prefix, name)),
    random.pick(references(name, random)),
  ];
  if (kind.fixedLength) {
    near.push(
      written("one character short", value.slice(0, -1)),
      written("one character long", `${value}${lengthen(value)}`),
    );
  }
  return near;
}

/** Public ids and counterparts, each with the name under which it is found. */
export function publicValues(random: Random): NearMiss[] {
  const fill = (name: string, template: string): NearMiss => ({ reason: "public", name, value: random.fill(template) });
  return [
    fill("STRIPE_PUBLISHABLE_KEY", "pk_live_{alnum 24}"),
    fill("STRIPE_PUBLISHABLE_KEY", "pk_test_51{alnum 97}"),
    fill("STRIPE_PRICE_ID", "price_{alnum 24}"),
    fill("STRIPE_CUSTOMER", "cus_{alnum 14}"),
    fill("SUPABASE_PUBLISHABLE_KEY", "sb_publishable_{url 22}_{url 8}"),
    { reason: "public", name: "SUPABASE_ANON_KEY", value: jwt(random, supabaseClaims(random, "anon")) },
    fill("LANGFUSE_PUBLIC_KEY", "pk-lf-{uuid}"),
    fill("OPENAI_ORG_ID", "org-{alnum 24}"),
    fill("OPENAI_PROJECT_ID", "proj_{alnum 24}"),
    fill("OPENAI_ASSISTANT_ID", "asst_{alnum 24}"),
    fill("ANTHROPIC_REQUEST_ID", "req_01{alnum 22}"),
    fill("TWILIO_ACCOUNT_SID", "AC{hex 32}"),
    fill("TWILIO_MESSAGE_SID", "SM{hex 32}"),
    fill("AWS_ROLE_ID", "AROA{b32 17}"),
    fill("AWS_USER_ID", "AIDA{b32 17}"),
    fill("AWS_ACCOUNT_ID", "{digit 12}"),
    fill("CLOUDFLARE_ZONE_ID", "{hex 32}"),
    fill("CLOUDFLARE_ACCOUNT_ID", "{hex 32}"),
    fill("AZURE_TENANT_ID", "{uuid}"),
    fill("AZURE_SUBSCRIPTION_ID", "{uuid}"),
    fill("NOTION_DATABASE_ID", "{hex 32}"),
    fill("AIRTABLE_BASE_ID", "app{alnum 14}"),
    fill("SLACK_CHANNEL_ID", "C{ualnum 10}"),
    fill("SLACK_TEAM_ID", "T{ualnum 10}"),
    fill("DISCORD_CLIENT_ID", "1{digit 18}"),
    fill("TELEGRAM_CHAT_ID", "-100{digit 10}"),
    fill("GOOGLE_CLIENT_ID", "{digit 12}-{lalnum 32}.apps.googleusercontent.com"),
    fill("FIREBASE_APP_ID", "1:{digit 12}:web:{hex 22}"),
    fill("SENTRY_DSN", "https://{hex 32}@o{digit 6}.ingest.sentry.io/{digit 7}"),
    fill("RECAPTCHA_SITE_KEY", "6L{url 38}"),
    fill("MIXPANEL_PROJECT_ID", "{digit 7}"),
    fill("DATADOG_TRACE_ID", "{hex 32}"),
    fill("PINECONE_INDEX_ID", "{uuid}"),
    fill("DEEPGRAM_REQUEST_ID", "{uuid}"),
    fill("COHERE_COMMIT_SHA", "{hex 40}"),
    fill("MISTRAL_MODEL_SHA256", "{hex 64}"),
    fill("ELEVENLABS_VOICE_ID", "{alnum 20}"),
    fill("REPLICATE_MODEL_VERSION", "{hex 64}"),
    fill("GIT_COMMIT", "{hex 40}"),
    fill("BUILD_ID", "{uuid}"),
    fill("IMAGE_DIGEST", "sha256:{hex 64}"),
    fill("AGE_RECIPIENT", "age1{lalnum 58}"),
  ];
}

/** The longest start that all keys of a kind share. */
function fixedStart(kind: Kind, random: Random): string {
  const samples = Array.from({ length: 8 }, () => kind.make(random).value);
  const [first = ""] = samples;
  let length = 0;
  while (length < first.length && samples.every((sample) => sample[length] === first[length])) length += 1;
  return first.slice(0, length);
}

function placeholders(prefix: string, name: string): string[] {
  const words = name.toLowerCase().replaceAll("_", "-");
  return [
    `YOUR_${name}`,
    `your-${words}`,
    `<${words}>`,
    `${prefix}your-key-here`,
    `${prefix}your_api_key_goes_here`,
    "changeme",
    "REPLACE_ME",
    `insert-${words}-here`,
    `[${name}]`,
  ];
}

function references(name: string, random: Random): NearMiss[] {
  const id = name.toLowerCase().replaceAll("_", "-");
  const account = random.characters("digit", 12);
  const values = [
    `\${${name}}`,
    `\${${name}:-}`,
    `$${name}`,
    `{{ ${name.toLowerCase()} }}`,
    `\${{ secrets.${name} }}`,
    `={{ $env.${name} }}`,
    `={{ $credentials.apiKey }}`,
    `%${name}%`,
    `aws-sm://prod/app/${id}#${name}`,
    `arn:aws:secretsmanager:eu-west-1:${account}:secret:${id}-${random.characters("alnum", 6)}`,
    `{{resolve:secretsmanager:prod/${id}:SecretString:${name}}}`,
    `ref+awssecrets://prod/app/${id}`,
    `op://Production/${id}/credential`,
    `vault:secret/data/app#${id}`,
    `projects/${account}/secrets/${id}/versions/latest`,
    `file:///run/secrets/${id}`,
    `ENC[AES256_GCM,data:${random.characters("b64", 43)}=,iv:${random.characters("b64", 43)}=,tag:${random.characters("b64", 22)}==,type:str]`,
  ];
  return values.map((value) => ({ reason: "reference", name, value }));
}

/** One more character of the sort that the value ends in. */
function lengthen(value: string): string {
  return /[0-9]$/.test(value) ? "7" : "b";
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789".repeat(5);
