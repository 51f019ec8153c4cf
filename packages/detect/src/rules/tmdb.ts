import type { Samples, Vendor } from "../vendor.ts";

export const tmdb: Vendor = {
  name: "TMDB",
  category: "data",
  env: "TMDB_API_KEY",
  docs: "https://developer.themoviedb.org/",
  revoke: "https://www.themoviedb.org/settings/api",
  rules: [{ id: "tmdb-api-key", kind: "API key", severity: "medium", shape: "{hex:32}", near: ["tmdb", "themoviedb"] }],
};

export const tmdbSamples: Samples = {
  "tmdb-api-key": {
    hits: ["https://api.themoviedb.org/3/movie/550?api_key=‹{hex:32}›", "const API_KEY = '‹{hex:32}›'; // tmdb"],
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["TMDB_API_KEY={hex:31}", "one character short"],
      ["tmdb_cache_hash={hex:32}", "a hash"],
    ],
  },
};
