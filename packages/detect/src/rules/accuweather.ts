import type { Samples, Vendor } from "../vendor.ts";

export const accuweather: Vendor = {
  name: "AccuWeather",
  category: "commerce",
  env: "ACCUWEATHER_API_KEY",
  docs: "https://developer.accuweather.com/",
  revoke: "https://developer.accuweather.com/user/me/apps",
  rules: [{ id: "accuweather-api-key", kind: "API key", severity: "low", shape: "{alnum:32}", near: ["accuweather"] }],
};

export const accuweatherSamples: Samples = {
  "accuweather-api-key": { misses: [["ACCUWEATHER_API_KEY={alnum:31}", "one character short"]] },
};
