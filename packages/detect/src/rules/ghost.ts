import type { Samples, Vendor } from "../vendor.ts";

export const ghost: Vendor = {
  name: "Ghost",
  category: "commerce",
  env: "GHOST_ADMIN_API_KEY",
  docs: "https://ghost.org/docs",
  revoke: "https://ghost.org/",
  rules: [
    {
      id: "ghost-admin-key",
      kind: "Admin API key",
      severity: "critical",
      confidence: "high",
      shape: "{hex:24}:{hex:64}",
      near: ["ghost"],
    },
    {
      id: "ghost-content-key",
      kind: "Content API key",
      severity: "low",
      shape: "{hex:26}",
      near: ["ghost content", "ghost api", "ghost.io"],
      env: "GHOST_CONTENT_API_KEY",
      docs: "https://ghost.org/docs",
    },
  ],
};

export const ghostSamples: Samples = {
  "ghost-admin-key": {
    hits: ["const api = new GhostAdminAPI({ url: 'https://demo.ghost.io', key: '‹{hex:24}:{hex:64}›' });"],
    misses: [["GHOST_ADMIN_API_KEY={hex:24}:{hex:63}", "one character short"]],
  },
};
