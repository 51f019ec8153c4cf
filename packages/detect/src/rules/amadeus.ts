import type { Samples, Vendor } from "../vendor.ts";

export const amadeus: Vendor = {
  name: "Amadeus",
  category: "commerce",
  env: "AMADEUS_CLIENT_SECRET",
  docs: "https://developers.amadeus.com/",
  revoke: "https://developers.amadeus.com/my-apps",
  rules: [{ id: "amadeus-client-secret", kind: "API secret", shape: "{alnum:16}", near: ["amadeus"] }],
};

export const amadeusSamples: Samples = {
  "amadeus-client-secret": { hits: ["amadeus = AmadeusClient(client_id='{alnum:32}', client_secret='‹{alnum:16}›')"] },
};
