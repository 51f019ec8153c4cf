import { beginsCleanly } from "../boundary.ts";
import type { Samples, Structure, Units, Vendor } from "../vendor.ts";

/** A token begins with its owner's id of 17 to 19 digits in base64. */
const TOKEN =
  /(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5}[MNO][DTjz][AEIMQUYcgk](?:[w-z0-5](?:[MNO][AQgw])?)?\.[\w-]{6}\.(?:[\w-]{38}|[\w-]{27})(?![\w-])/y;
/** Where its first dot stands. */
const FIRST_PARTS = [23, 24, 26];
const DOT = 46;
const LETTER_M = 77;
const LETTER_O = 79;

/** Ids given out since July 2022 begin with 1 and a digit up to 6: so few that their tokens can be searched for. */
const NEW = [..."AEIMQUY"].flatMap((second) =>
  [..."wxyz012345"].flatMap((third) => [..."MNO"].map((fourth) => `MT${second}${third}${fourth}`)),
);
/** What stands shortly before the others. */
const NAMES = ["discord", 'token"', "token'", "token=", "token =", "token:", "login(", "run(", " bot "];
const AHEAD = 40;

const token: Structure = {
  anchors: [...NEW, ...NAMES],
  mayMatch: (text, anchor) => nextBeginning(text, anchor, anchor + AHEAD) !== undefined,
  match(text, anchor) {
    const last = anchor + AHEAD;
    for (let at = nextBeginning(text, anchor, last); at !== undefined; at = nextBeginning(text, at + 1, last)) {
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(text)?.[0];
      if (found !== undefined) return { start: at, end: at + found.length };
    }
    return undefined;
  },
};

function nextBeginning(text: Units, from: number, last: number): number | undefined {
  for (let at = from; at <= last; at++) {
    const unit = text.charCodeAt(at);
    if (unit < LETTER_M || unit > LETTER_O) continue;
    for (const length of FIRST_PARTS) {
      if (text.charCodeAt(at + length) === DOT && beginsCleanly(text, at)) return at;
    }
  }
  return undefined;
}

export const discord: Vendor = {
  name: "Discord",
  category: "messaging",
  env: "DISCORD_TOKEN",
  docs: "https://discord.com/developers/docs/reference#authentication",
  revoke: "https://discord.com/developers/applications",
  rules: [
    { id: "discord-bot-token", kind: "bot or user token", severity: "critical", structure: token },
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

/** Base64 of three decimal digits. */
const DIGITS = "{[MNO]:1}{[DTjz]:1}{[AEIMQUYcgk]:1}{[w-z0-5]:1}";
const OLD_ID = DIGITS.repeat(6);
const OLDEST_ID = `${DIGITS.repeat(5)}{[MNO]:1}{[DTjz]:1}{[AEIMQUYcgk]:1}`;
const NEW_ID = `MT{[AEIMQUY]:1}{[w-z0-5]:1}${DIGITS.repeat(5)}{[MNO]:1}{[AQgw]:1}`;

export const discordSamples: Samples = {
  "discord-bot-token": {
    hits: [
      `DISCORD_TOKEN=‹${NEW_ID}.{url:6}.{url:38}›`,
      `client.login("‹${NEW_ID}.G{url:5}.{url:38}›");`,
      `key = "‹${NEW_ID}.{url:6}.{url:27}›"`,
      `Authorization: Bot ‹${OLD_ID}.{url:6}.{url:38}›`,
      `{ "token": "‹${OLD_ID}.{url:6}.{url:27}›", "prefix": "!" }`,
      `TOKEN = '‹${OLDEST_ID}.{url:6}.{url:27}›'`,
      `bot.run('‹${OLD_ID}.{url:6}.{url:27}›')`,
      `discord_key: ‹${OLD_ID}.{url:6}.{url:38}›`,
    ],
    misses: [
      [`${NEW_ID}.{url:6}.{url:30}`, "no length of a signature"],
      [`TOKEN=${OLD_ID}.{url:6}.{url:26}`, "one character short"],
      ["TOKEN=MT{[AEIMQUY]:1}{[w-z0-5]:1}{lower:22}.{url:6}.{url:38}", "the first part is no number"],
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
