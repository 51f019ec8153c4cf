import type { Samples, Vendor } from "../vendor.ts";

export const heroku: Vendor = {
  name: "Heroku",
  category: "cloud",
  env: "HEROKU_API_KEY",
  docs: "https://devcenter.heroku.com/articles",
  revoke: "https://dashboard.heroku.com/account",
  rules: [
    { id: "heroku-api-key", kind: "API key", severity: "critical", shape: "HRKU-AA{url:58}" },
    {
      id: "heroku-legacy-api-key",
      kind: "API key without prefix",
      severity: "critical",
      shape: "{uuid}",
      near: [
        "heroku api",
        "heroku key",
        "heroku token",
        "heroku auth",
        "heroku secret",
        "heroku oauth",
        "api.heroku.com",
      ],
    },
  ],
};

export const herokuSamples: Samples = {
  "heroku-legacy-api-key": { hits: ["HEROKU_API_KEY=‹{uuid}›"], misses: [["HEROKU_APP_ID={uuid}", "an app"]] },
};
