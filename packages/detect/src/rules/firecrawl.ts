import type { Samples, Vendor } from "../vendor.ts";

export const firecrawl: Vendor = {
  name: "Firecrawl",
  category: "automation",
  env: "FIRECRAWL_API_KEY",
  docs: "https://docs.firecrawl.dev/introduction",
  revoke: "https://www.firecrawl.dev/app/api-keys",
  rules: [{ id: "firecrawl-api-key", kind: "API key", shape: "fc-{hex:32}" }],
};

export const firecrawlSamples: Samples = {
  "firecrawl-api-key": {
    hits: [
      'app = FirecrawlApp(api_key="‹fc-{hex:32}›")',
      'curl https://api.firecrawl.dev/v1/scrape -H "Authorization: Bearer ‹fc-{hex:32}›"',
    ],
    misses: [
      ['class="abfc-{hex:32}"', "part of another word"],
      ["FIRECRAWL_API_KEY=fc-YOUR_API_KEY", "a placeholder"],
      ["FIRECRAWL_API_KEY=fc-{hex:31}", "one character short"],
    ],
  },
};
