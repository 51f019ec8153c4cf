import type { Random } from "../corpus/random.ts";
import { jwt } from "./jwt.ts";
import { type Kind, kind, kindByContext, type Made } from "./kind.ts";

/** Workflow tools, messaging, mail, payment and the services that workflows call. */
export const automation: readonly Kind[] = [
  kind("automation", "n8n api key", "N8N_API_KEY", "n8n.acme.io", n8nKey, { header: "X-N8N-API-KEY: " }),
  kind("automation", "n8n legacy", "N8N_API_KEY", "n8n.acme.io", "n8n_api_{hex 80}", { header: "X-N8N-API-KEY: " }),
  kindByContext("automation", "n8n encryption key", "N8N_ENCRYPTION_KEY", "n8n.acme.io", "{b64 24..32}", ""),
  kindByContext("automation", "make token", "MAKE_API_TOKEN", "eu1.make.com", "{uuid}", "Authorization: Token "),
  kind("automation", "make webhook", "MAKE_WEBHOOK_URL", "hook.eu1.make.com", "https://hook.eu1.make.com/{lalnum 32}", {
    header: "",
  }),
  kind("automation", "zapier webhook", "ZAPIER_WEBHOOK_URL", "hooks.zapier.com", zapierHook, { header: "" }),
  kind("automation", "notion", "NOTION_TOKEN NOTION_API_KEY", "api.notion.com", "ntn_{digit 11}{alnum 35}"),
  kindByContext("automation", "notion legacy", "NOTION_TOKEN NOTION_API_KEY", "api.notion.com", "secret_{alnum 43}"),
  kind("automation", "airtable", "AIRTABLE_API_KEY AIRTABLE_PAT", "api.airtable.com", "pat{alnum 14}.{hex 64}"),
  kindByContext("automation", "airtable legacy", "AIRTABLE_API_KEY", "api.airtable.com", "key{alnum 14}"),
  kind("automation", "slack bot", "SLACK_BOT_TOKEN", "slack.com", "xoxb-{digit 12..13}-{digit 13}-{alnum 24}"),
  kind("automation", "slack user", "SLACK_TOKEN", "slack.com", "xoxp-{digit 12..13}-{digit 12}-{digit 13}-{hex 32}"),
  kind("automation", "slack app", "SLACK_APP_TOKEN", "slack.com", "xapp-1-A{ualnum 10}-{digit 13}-{hex 64}"),
  kind("automation", "slack webhook", "SLACK_WEBHOOK_URL", "hooks.slack.com", slackWebhook, { header: "" }),
  kind("automation", "discord bot", "DISCORD_TOKEN DISCORD_BOT_TOKEN", "discord.com", discordToken, {
    header: "Authorization: Bot ",
  }),
  kind(
    "automation",
    "discord webhook",
    "DISCORD_WEBHOOK_URL",
    "discord.com",
    "https://discord.com/api/webhooks/1{digit 18}/{url 68}",
    { fixedLength: false, header: "" },
  ),
  kind("automation", "telegram", "TELEGRAM_BOT_TOKEN", "api.telegram.org", "{digit 10}:AA{url 33}"),
  kindByContext(
    "automation",
    "twilio auth token",
    "TWILIO_AUTH_TOKEN",
    "api.twilio.com",
    (random) => ({
      value: random.characters("hex", 32),
      companions: [{ name: "TWILIO_ACCOUNT_SID", value: random.fill("AC{hex 32}") }],
    }),
    "",
  ),
  kindByContext("automation", "twilio api key secret", "TWILIO_API_SECRET", "api.twilio.com", "{alnum 32}", ""),
  kind("automation", "sendgrid", "SENDGRID_API_KEY", "api.sendgrid.com", "SG.{url 22}.{url 43}"),
  kind("automation", "resend", "RESEND_API_KEY", "api.resend.com", "re_{alnum 8}_{alnum 24}"),
  kindByContext("automation", "mailgun", "MAILGUN_API_KEY", "api.mailgun.net", "key-{hex 32}"),
  kind("automation", "mailchimp", "MAILCHIMP_API_KEY", "us14.api.mailchimp.com", "{hex 32}-us{digit 1..2}"),
  kind("automation", "brevo", "BREVO_API_KEY SENDINBLUE_API_KEY", "api.brevo.com", "xkeysib-{hex 64}-{alnum 16}", {
    header: "api-key: ",
  }),
  kindByContext("automation", "postmark", "POSTMARK_SERVER_TOKEN", "api.postmarkapp.com", "{uuid}"),
  kind("automation", "hubspot private app", "HUBSPOT_ACCESS_TOKEN", "api.hubapi.com", "pat-na1-{uuid}"),
  kind("automation", "linear", "LINEAR_API_KEY", "api.linear.app", "lin_api_{alnum 40}", { header: "Authorization: " }),
  kind("automation", "figma", "FIGMA_TOKEN", "api.figma.com", "figd_{url 40}", { header: "X-Figma-Token: " }),
  kind("automation", "typeform", "TYPEFORM_TOKEN", "api.typeform.com", "tfp_{alnum 44}_{alnum 14}", {
    fixedLength: false,
  }),
  kind("automation", "shopify admin", "SHOPIFY_ACCESS_TOKEN", "acme.myshopify.com", "shpat_{hex 32}", {
    header: "X-Shopify-Access-Token: ",
  }),
  ...["sk_live_", "sk_test_", "rk_live_"].map((prefix) =>
    kind("automation", `stripe ${prefix}`, "STRIPE_SECRET_KEY STRIPE_API_KEY", "api.stripe.com", (random) =>
      random.fill(`${prefix}${random.pick(["{alnum 24}", "51{alnum 97}"])}`),
    ),
  ),
  kind("automation", "stripe webhook", "STRIPE_WEBHOOK_SECRET", "api.stripe.com", "whsec_{alnum 32}", { header: "" }),
];

/** The slash at the end is no part of the key. */
function zapierHook(random: Random): Made {
  const value = random.fill("https://hooks.zapier.com/hooks/catch/{digit 8}/{lalnum 7}/");
  return { value, span: [0, value.length - 1] };
}

function slackWebhook(random: Random): string {
  return random.fill("https://hooks.slack.com/services/T{ualnum 10}/B{ualnum 10}/{alnum 24}");
}

function n8nKey(random: Random): string {
  const iat = random.int(1_735_000_000, 1_760_000_000);
  const exp = random.chance(0.5) ? { exp: iat + 2_592_000 } : {};
  return jwt(random, { sub: random.uuid(), iss: "n8n", aud: "public-api", iat, ...exp });
}

/** The first part is the bot's numeric id in base64, which tells when it was made. */
function discordToken(random: Random): string {
  const id = Buffer.from(`1${random.int(0, 4)}${random.characters("digit", 17)}`).toString("base64url");
  return `${id}.G${random.characters("alnum", 5)}.${random.characters("url", 38)}`;
}
