import type { Samples, Vendor } from "../vendor.ts";

export const notion: Vendor = {
  name: "Notion",
  category: "productivity",
  env: "NOTION_TOKEN",
  docs: "https://developers.notion.com/docs/authorization",
  revoke: "https://www.notion.so/profile/integrations",
  rules: [
    { id: "notion-token", kind: "integration token", shape: "ntn_{alnum:46}" },
    { id: "notion-legacy-token", kind: "integration token (legacy)", shape: "secret_{alnum:43}", near: ["notion"] },
  ],
};

export const notionSamples: Samples = {
  "notion-token": {
    hits: ['const notion = new Client({ auth: "‹ntn_{digit:11}{alnum:35}›" });'],
    misses: [["NOTION_TOKEN=ntn_{digit:11}{alnum:34}", "one character short"]],
  },
  "notion-legacy-token": {
    hits: ["const notion = new Client({ auth: '‹secret_{alnum:43}›' })", "NOTION_API_KEY=‹secret_{alnum:43}›"],
    misses: [
      ["client_secret_{alnum:43}", "part of another name"],
      ["API_KEY=secret_{alnum:43}", "nothing names the provider"],
    ],
  },
};
