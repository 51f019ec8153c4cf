import type { Samples, Vendor } from "../vendor.ts";

export const openweather: Vendor = {
  name: "OpenWeather",
  category: "commerce",
  env: "OPENWEATHER_API_KEY",
  docs: "https://openweathermap.org/appid",
  revoke: "https://home.openweathermap.org/api_keys",
  rules: [
    {
      id: "openweather-api-key",
      kind: "API key",
      severity: "low",
      shape: "{hex:32}",
      near: ["openweather", "openweathermap", "pyowm", "owm"],
    },
  ],
};

export const openweatherSamples: Samples = {
  "openweather-api-key": {
    hits: ["https://api.openweathermap.org/data/2.5/weather?q=London&appid=‹{hex:32}›", "OWM_API_KEY=‹{hex:32}›"],
    misses: [["OPENWEATHER_API_KEY={hex:31}", "one character short"]],
  },
};
