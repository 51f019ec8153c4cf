import { beginsCleanly } from "../boundary.ts";
import type { Samples, Structure, Vendor } from "../vendor.ts";

/** Base64 of three decimal digits. */
const DIGITS = "{[MNO]:1}{[DTjz]:1}{[AEIMQUYcgk]:1}{[w-z0-5]:1}";
const REST = ".{url:6}.{url:27|38}";

const TOKEN = /(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){6}[MNO][AQgw]\.[\w-]{6}\.(?:[\w-]{38}|[\w-]{27})(?![\w-])/y;
const DOT = 46;

/**
 * A token begins with the bot's id in base64. Ids given out since July 2022 have 19 digits, of which the first is 1 and
 * the second at most 6: so few beginnings that they can be searched for.
 */
const token: Structure = {
  anchors: [..."AEIMQUY"].flatMap((second) =>
    [..."wxyz012345"].flatMap((third) => [..."MNO"].map((fourth) => `MT${second}${third}${fourth}`)),
  ),
  mayMatch: (text, anchor) => text.charCodeAt(anchor + 26) === DOT && beginsCleanly(text, anchor),
  match(text, anchor) {
    if (!beginsCleanly(text, anchor)) return undefined;
    TOKEN.lastIndex = anchor;
    const found = TOKEN.exec(text)?.[0];
    return found === undefined ? undefined : { start: anchor, end: anchor + found.length };
  },
};

export const discord: Vendor = {
  name: "Discord",
  category: "messaging",
  env: "DISCORD_TOKEN",
  docs: "https://discord.com/developers/docs/reference#authentication",
  revoke: "https://discord.com/developers/applications",
  rules: [
    { id: "discord-bot-token", kind: "bot token", severity: "critical", structure: token },
    {
      id: "discord-old-bot-token",
      kind: "token of an older bot or of a user",
      severity: "critical",
      confidence: "high",
      // Ids of 17 and 18 digits.
      shape: [DIGITS.repeat(6) + REST, `${DIGITS.repeat(5)}{[MNO]:1}{[DTjz]:1}{[AEIMQUYcgk]:1}${REST}`],
      near: ["discord", "bot token", "client login", "bot run", "client run"],
    },
    {
      id: "discord-webhook-url",
      kind: "webhook",
      severity: "medium",
      shape: [
        "https://(discord|discordapp|canary.discord|ptb.discord).com/api/webhooks/{digit:17,20}/{url:68}",
        "https://discord.com/api/v10/webhooks/{digit:17,20}/{url:68}",
      ],
      env: "DISCORD_WEBHOOK_URL",
      docs: "https://discord.com/developers/docs/resources/webhook",
      revoke: "https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks",
    },
    {
      id: "discord-client-secret",
      kind: "client secret",
      shape: "{url:32}",
      near: ["discord client secret", "discord secret", "discord oauth secret"],
      env: "DISCORD_CLIENT_SECRET",
    },
  ],
};

const NEW_ID = `MT{[AEIMQUY]:1}{[w-z0-5]:1}${DIGITS.repeat(5)}{[MNO]:1}{[AQgw]:1}`;

export const discordSamples: Samples = {
  "discord-bot-token": {
    hits: [
      `DISCORD_TOKEN=‹${NEW_ID}.{url:6}.{url:38}›`,
      `client.login("‹${NEW_ID}.G{url:5}.{url:38}›");`,
      `TOKEN = "‹${NEW_ID}.{url:6}.{url:27}›"`,
      `Authorization: Bot ‹${NEW_ID}.{url:6}.{url:38}›`,
    ],
    misses: [
      [`${NEW_ID}.{url:6}.{url:30}`, "no length of a signature"],
      ["MT{[AEIMQUY]:1}{[w-z0-5]:1}{lower:22}.{url:6}.{url:38}", "the first part is no number"],
    ],
  },
  "discord-old-bot-token": {
    hits: [`bot.run('‹${DIGITS.repeat(6)}.{url:6}.{url:27}›')`],
    misses: [
      [`${DIGITS.repeat(6)}.{url:6}.{url:26}`, "one character short"],
      [`name = "${DIGITS.repeat(6)}.{url:6}.{url:27}"`, "nothing says that it is one"],
    ],
  },
  "discord-webhook-url": {
    hits: [
      'webhook = DiscordWebhook(url="‹https://discord.com/api/webhooks/{digit:19}/{url:68}›")',
      "curl -d 'content=hi' ‹https://discordapp.com/api/webhooks/{digit:18}/{url:68}›?wait=true",
    ],
    misses: [["https://discord.com/api/webhooks/{digit:18}/{url:67}", "one character short"]],
  },
  "discord-client-secret": { misses: [["DISCORD_CLIENT_ID={digit:18}", "the client's id"]] },
};
