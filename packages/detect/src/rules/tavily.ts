import type { Samples, Vendor } from "../vendor.ts";

export const tavily: Vendor = {
  name: "Tavily",
  category: "automation",
  env: "TAVILY_API_KEY",
  docs: "https://docs.tavily.com/documentation/api-reference/introduction",
  revoke: "https://app.tavily.com/",
  rules: [
    {
      id: "tavily-api-key",
      kind: "API key",
      shape: ["tvly-{alnum:32}", "tvly-(dev|prod)-{alnum:32}", "tvly-(dev|prod)-{alnum:5,6}-{alnum:42}"],
    },
  ],
};

export const tavilySamples: Samples = {
  "tavily-api-key": {
    hits: ['TavilyClient(api_key="‹tvly-dev-{alnum:6}-{alnum:42}›")'],
    misses: [
      ["TAVILY_API_KEY=tvly-{alnum:31}", "one character short"],
      ["TAVILY_API_KEY=tvly-YOUR_API_KEY", "a placeholder"],
    ],
  },
};
