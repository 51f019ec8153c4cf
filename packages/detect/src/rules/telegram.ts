import type { Samples, Structure, Vendor } from "../vendor.ts";

const TOKEN = /\d{8,10}:AA[\w-]{33}(?![\w-])/y;

/** In the address of a request the token follows `/bot` at once. */
const address: Structure = {
  anchors: ["api.telegram.org/bot"],
  match(text, anchor) {
    TOKEN.lastIndex = anchor + "api.telegram.org/bot".length;
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    return token === undefined ? undefined : { start, end: start + token.length };
  },
};

export const telegram: Vendor = {
  name: "Telegram",
  category: "messaging",
  env: "TELEGRAM_BOT_TOKEN",
  docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
  revoke: "https://core.telegram.org/bots/features#botfather",
  rules: [
    {
      id: "telegram-bot-token",
      kind: "bot token",
      shape: "{digit:8,10}:AA{url:33}",
      structure: address,
    },
  ],
};

export const telegramSamples: Samples = {
  "telegram-bot-token": {
    hits: [
      "bot = telebot.TeleBot('‹{digit:10}:AA{url:33}›')",
      "fetch('https://api.telegram.org/bot‹{digit:9}:AA{url:33}›/sendMessage?chat_id=1')",
      "const bot = new Telegraf('‹{digit:10}:AA{url:33}›');",
    ],
    misses: [
      ["{digit:7}:AA{url:33}", "the id too short"],
      ["{digit:10}:AA{url:32}", "one character short"],
      ["https://api.telegram.org/bot<token>/getUpdates", "a template"],
    ],
  },
};
