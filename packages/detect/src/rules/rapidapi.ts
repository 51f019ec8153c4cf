import type { Samples, Vendor } from "../vendor.ts";

export const rapidapi: Vendor = {
  name: "RapidAPI",
  category: "automation",
  env: "RAPIDAPI_KEY",
  docs: "https://docs.rapidapi.com/",
  revoke: "https://rapidapi.com/",
  rules: [{ id: "rapidapi-api-key", kind: "API key", shape: ["{hex:10}msh{hex:15}p{hex:6}jsn{hex:12}"] }],
};

export const rapidapiSamples: Samples = {
  "rapidapi-api-key": {
    hits: ["'X-RapidAPI-Key': '‹{hex:10}msh{hex:15}p{hex:6}jsn{hex:12}›'"],
    misses: [["RAPIDAPI_KEY={hex:10}msh{hex:15}p{hex:6}jsn{hex:11}", "one character short"]],
  },
};
