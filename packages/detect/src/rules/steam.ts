import type { Samples, Vendor } from "../vendor.ts";

export const steam: Vendor = {
  name: "Steam",
  category: "messaging",
  env: "STEAM_API_KEY",
  docs: "https://steamcommunity.com/dev",
  revoke: "https://steamcommunity.com/dev/apikey",
  rules: [
    {
      id: "steam-api-key",
      kind: "Web API key",
      shape: "{HEX:32}",
      near: ["steam api", "steam key", "steam web", "steampowered", "steamcommunity"],
    },
  ],
};

export const steamSamples: Samples = {
  "steam-api-key": {
    hits: ["https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?key=‹{HEX:32}›&steamids=1"],
    misses: [["STEAM_API_KEY={HEX:31}", "one character short"]],
  },
};
