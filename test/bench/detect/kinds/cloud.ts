import { hexCrc, reversedHexCrc, supabaseChecksum } from "../corpus/checksums.ts";
import type { Random } from "../corpus/random.ts";
import { jwt, supabaseClaims } from "./jwt.ts";
import { type Kind, kind, kindByContext, type Made } from "./kind.ts";
import { rsa } from "./rsa.ts";

/** Cloud platforms, hosting, observability and infrastructure. */
export const cloud: readonly Kind[] = [
  kindByContext(
    "cloud",
    "aws secret access key",
    "AWS_SECRET_ACCESS_KEY",
    "sts.amazonaws.com",
    (random) => ({
      value: random.characters("b64", 40),
      companions: [{ name: "AWS_ACCESS_KEY_ID", value: awsId(random, "AKIA"), kind: "aws access key id" }],
    }),
    "",
  ),
  kind("cloud", "aws access key id", "AWS_ACCESS_KEY_ID", "sts.amazonaws.com", (random) => awsId(random, "AKIA"), {
    fixedLength: true,
    header: "",
  }),
  kind("cloud", "aws temporary key id", "AWS_ACCESS_KEY_ID", "sts.amazonaws.com", (random) => awsId(random, "ASIA"), {
    fixedLength: true,
    header: "",
  }),
  kind("cloud", "aws bedrock", "AWS_BEARER_TOKEN_BEDROCK", "bedrock-runtime.us-east-1.amazonaws.com", bedrock),
  kind(
    "cloud",
    "google service account",
    "GOOGLE_CREDENTIALS",
    "oauth2.googleapis.com",
    (random) => rsa(random, "pkcs8"),
    { header: "" },
  ),
  kind("cloud", "google oauth client secret", "GOOGLE_CLIENT_SECRET", "oauth2.googleapis.com", "GOCSPX-{url 28}", {
    header: "",
  }),
  kind("cloud", "google access token", "GOOGLE_ACCESS_TOKEN", "www.googleapis.com", "ya29.a0{url 140..200}"),
  kindByContext("cloud", "azure openai", "AZURE_OPENAI_API_KEY", "acme.openai.azure.com", "{hex 32}", "api-key: "),
  kind("cloud", "azure openai 2024", "AZURE_OPENAI_API_KEY", "acme.openai.azure.com", azureCask, {
    header: "api-key: ",
    fixedLength: true,
  }),
  kind("cloud", "azure entra secret", "AZURE_CLIENT_SECRET", "login.microsoftonline.com", "{alnum 3}8Q~{url 31..34}", {
    header: "",
  }),
  kind("cloud", "azure storage", "AZURE_STORAGE_CONNECTION_STRING", "acme.blob.core.windows.net", azureStorage, {
    header: "",
  }),
  kind("cloud", "databricks", "DATABRICKS_TOKEN", "adb-12345.azuredatabricks.net", "dapi{hex 32}"),
  ...["vcp_", "vck_"].map((prefix) =>
    kind("cloud", `vercel ${prefix}`, "VERCEL_TOKEN", "api.vercel.com", `${prefix}{url 56}`),
  ),
  kind("cloud", "supabase management", "SUPABASE_ACCESS_TOKEN", "api.supabase.com", "sbp_{hex 40}"),
  kind("cloud", "supabase secret", "SUPABASE_SECRET_KEY", "api.supabase.com", supabaseSecret, { header: "apikey: " }),
  kind("cloud", "supabase service role", "SUPABASE_SERVICE_ROLE_KEY", "api.supabase.com", (random) =>
    jwt(random, supabaseClaims(random, "service_role")),
  ),
  ...["cfk_", "cfut_", "cfat_"].map((prefix) =>
    kind("cloud", `cloudflare ${prefix}`, "CLOUDFLARE_API_TOKEN CF_API_TOKEN", "api.cloudflare.com", (random) => {
      const body = random.characters("alnum", 40);
      return `${prefix}${body}${hexCrc(body)}`;
    }),
  ),
  kindByContext("cloud", "cloudflare token", "CLOUDFLARE_API_TOKEN", "api.cloudflare.com", "{url 40}"),
  kindByContext(
    "cloud",
    "cloudflare global key",
    "CLOUDFLARE_API_KEY",
    "api.cloudflare.com",
    "{hex 37}",
    "X-Auth-Key: ",
  ),
  kind("cloud", "cloudflare origin ca", "CF_ORIGIN_CA_KEY", "api.cloudflare.com", "v1.0-{hex 24}-{hex 146}", {
    header: "X-Auth-User-Service-Key: ",
  }),
  kind("cloud", "digitalocean", "DIGITALOCEAN_TOKEN", "api.digitalocean.com", "dop_v1_{hex 64}"),
  kind("cloud", "netlify", "NETLIFY_AUTH_TOKEN", "api.netlify.com", "nfp_{alnum 36}"),
  kind("cloud", "planetscale password", "PLANETSCALE_PASSWORD", "api.planetscale.com", "pscale_pw_{url 43..43}", {
    header: "",
  }),
  kind("cloud", "doppler personal", "DOPPLER_TOKEN", "api.doppler.com", "dp.pt.{alnum 40..44}"),
  kind("cloud", "pulumi", "PULUMI_ACCESS_TOKEN", "api.pulumi.com", "pul-{hex 40}"),
  kind("cloud", "terraform cloud", "TFE_TOKEN TF_API_TOKEN", "app.terraform.io", "{alnum 14}.atlasv1.{alnum 60..67}"),
  kind("cloud", "hashicorp vault", "VAULT_TOKEN", "vault.acme.io", "hvs.CAES{url 88..100}", {
    header: "X-Vault-Token: ",
  }),
  kind("cloud", "grafana service account", "GRAFANA_TOKEN", "acme.grafana.net", (random) => {
    const token = random.fill("glsa_{alnum 32}");
    return `${token}_${reversedHexCrc(token)}`;
  }),
  kind("cloud", "new relic user", "NEW_RELIC_API_KEY", "api.newrelic.com", "NRAK-{ualnum 27}", { header: "Api-Key: " }),
  kindByContext("cloud", "datadog api", "DD_API_KEY DATADOG_API_KEY", "api.datadoghq.com", "{hex 32}", "DD-API-KEY: "),
  kind("cloud", "sentry user", "SENTRY_AUTH_TOKEN", "sentry.io", "sntryu_{hex 64}"),
  kind("cloud", "docker hub", "DOCKERHUB_TOKEN", "hub.docker.com", "dckr_pat_{url 27..27}"),
];

/** Base32 of the account and a random part. */
function awsId(random: Random, prefix: string): string {
  return `${prefix}${random.characters("b32", 16)}`;
}

function bedrock(random: Random): string {
  const account = random.characters("digit", 12);
  const text = `BedrockAPIKey-${random.characters("lalnum", 4)}-at-${account}:${random.characters("b64", 48)}`;
  return `ABSK${Buffer.from(text).toString("base64")}`;
}

/** microsoft/security-utilities: random, signature, date, what the provider adds, then "ACOG" and a checksum. */
function azureCask(random: Random): string {
  const month = random.pick([..."ABCDEFGHIJKL"]);
  return random.fill(`{alnum 52}JQQJ99B${month}AC{alnum 5}XJ3w3AAABACOG{alnum 4}`);
}

function azureStorage(random: Random): Made {
  const key = `${random.characters("b64", 86)}==`;
  const before = `DefaultEndpointsProtocol=https;AccountName=${random.characters("lower", 9)};AccountKey=`;
  const value = `${before}${key};EndpointSuffix=core.windows.net`;
  return { value, span: [before.length, before.length + key.length] };
}

/** With the address of its project, without which nobody can check the tail. */
function supabaseSecret(random: Random): Made {
  const project = random.characters("lower", 20);
  const key = random.fill("sb_secret_{url 22}");
  return {
    value: `${key}_${supabaseChecksum(project, key)}`,
    companions: [{ name: "SUPABASE_URL", value: `https://${project}.supabase.co` }],
  };
}
