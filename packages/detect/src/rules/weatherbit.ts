import type { Samples, Vendor } from "../vendor.ts";

export const weatherbit: Vendor = {
  name: "Weatherbit",
  category: "commerce",
  env: "WEATHERBIT_API_KEY",
  docs: "https://www.weatherbit.io/api",
  revoke: "https://www.weatherbit.io/account/dashboard",
  rules: [{ id: "weatherbit-api-key", kind: "API key", severity: "low", shape: "{hex:32}", near: ["weatherbit"] }],
};

export const weatherbitSamples: Samples = {
  "weatherbit-api-key": { misses: [["WEATHERBIT_API_KEY={hex:31}", "one character short"]] },
};
