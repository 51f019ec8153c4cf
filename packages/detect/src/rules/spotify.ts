import type { Samples, Vendor } from "../vendor.ts";

export const spotify: Vendor = {
  name: "Spotify",
  category: "messaging",
  env: "SPOTIFY_CLIENT_SECRET",
  docs: "https://developer.spotify.com/",
  revoke: "https://developer.spotify.com/dashboard",
  rules: [
    { id: "spotify-client-secret", kind: "client secret", shape: "{hex:32}", near: ["spotify", "spotipy"] },
    {
      id: "spotify-refresh-token",
      kind: "refresh token",
      shape: "AQ{[A-D]:1}{url:128}",
      near: ["spotify", "spotipy"],
      env: "SPOTIFY_REFRESH_TOKEN",
    },
  ],
};

export const spotifySamples: Samples = {
  "spotify-client-secret": {
    hits: [
      'SpotifyClientCredentials(client_id="x", client_secret="‹{hex:32}›")  # spotify',
      "SPOTIPY_CLIENT_SECRET=‹{hex:32}›",
    ],
    misses: [["SPOTIFY_CLIENT_SECRET={hex:31}", "one character short"]],
  },
};
