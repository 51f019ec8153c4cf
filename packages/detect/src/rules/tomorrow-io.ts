import type { Samples, Vendor } from "../vendor.ts";

export const tomorrowIo: Vendor = {
  name: "Tomorrow.io",
  category: "commerce",
  env: "TOMORROW_IO_API_KEY",
  docs: "https://docs.tomorrow.io/",
  revoke: "https://app.tomorrow.io/development/keys",
  rules: [
    {
      id: "tomorrow-io-api-key",
      kind: "API key",
      severity: "low",
      shape: "{alnum:32}",
      near: ["tomorrow io", "tomorrow.io", "climacell"],
    },
  ],
};

export const tomorrowIoSamples: Samples = {
  "tomorrow-io-api-key": {
    hits: ["https://api.tomorrow.io/v4/weather/realtime?location=x&apikey=‹{alnum:32}›"],
    misses: [["TOMORROW_IO_API_KEY={alnum:31}", "one character short"]],
  },
};
