import type { Samples, Vendor } from "../vendor.ts";

export const plane: Vendor = {
  name: "Plane",
  category: "productivity",
  env: "PLANE_API_KEY",
  docs: "https://developers.plane.so/",
  revoke: "https://app.plane.so/",
  rules: [{ id: "plane-api-key", kind: "API key", shape: "plane_api_{hex:32}" }],
};

export const planeSamples: Samples = {
  "plane-api-key": { misses: [["PLANE_API_KEY=plane_api_{hex:31}", "one character short"]] },
};
