import type { Samples, Vendor } from "../vendor.ts";

export const google: Vendor = {
  name: "Google",
  category: "cloud",
  env: "GOOGLE_API_KEY",
  docs: "https://cloud.google.com/docs/authentication/api-keys",
  revoke: "https://console.cloud.google.com/apis/credentials",
  rules: [
    { id: "google-api-key", kind: "API key", shape: "AIza{url:35}" },
    {
      id: "google-gemini-key",
      kind: "Gemini API key",
      severity: "critical",
      shape: "AQ.Ab8R{url:46}",
      env: "GEMINI_API_KEY",
      docs: "https://ai.google.dev/gemini-api/docs/api-key",
      revoke: "https://aistudio.google.com/app/apikey",
    },
    {
      id: "google-oauth-client-secret",
      kind: "OAuth client secret",
      shape: "GOCSPX-{url:28}",
      env: "GOOGLE_CLIENT_SECRET",
      docs: "https://developers.google.com/identity/protocols/oauth2",
    },
    {
      id: "google-oauth-legacy-secret",
      kind: "OAuth client secret (legacy)",
      shape: "{url:24}",
      near: [
        "googleusercontent",
        "google client secret",
        "google oauth client secret",
        "google secret",
        "google oauth secret",
      ],
      env: "GOOGLE_CLIENT_SECRET",
      docs: "https://developers.google.com/identity/protocols/oauth2",
    },
    // Lives for an hour.
    {
      id: "google-oauth-access-token",
      kind: "OAuth access token",
      severity: "medium",
      shape: ["ya29.{url:40,1024}", "ya29.c.{url:40,1024}"],
      env: "GOOGLE_ACCESS_TOKEN",
      docs: "https://developers.google.com/identity/protocols/oauth2",
      revoke: "https://myaccount.google.com/permissions",
    },
    {
      id: "google-oauth-refresh-token",
      kind: "OAuth refresh token",
      severity: "critical",
      shape: "1//0{url:80,400}",
      env: "GOOGLE_REFRESH_TOKEN",
      docs: "https://developers.google.com/identity/protocols/oauth2",
      revoke: "https://myaccount.google.com/permissions",
    },
    {
      id: "google-oauth-client-id",
      kind: "OAuth client id",
      shape: "{digit:8,13}-{lalnum:32}.apps.googleusercontent.com",
      isPublic: true,
      env: "GOOGLE_CLIENT_ID",
    },
  ],
};

export const googleSamples: Samples = {
  "google-api-key": {
    hits: [
      'genai.configure(api_key="‹AIza{url:35}›")',
      "https://maps.googleapis.com/maps/api/js?key=‹AIza{url:35}›&callback=init",
    ],
    misses: [
      ["GOOGLE_API_KEY=AIza{alnum:34}", "one character short"],
      ["GOOGLE_API_KEY=AIzaSy...", "cut short for a manual"],
      ["GOOGLE_API_KEY=AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "a mask"],
    ],
  },
  "google-gemini-key": {
    hits: ["x-goog-api-key: ‹AQ.Ab8RN6{url:44}›"],
    misses: [["GEMINI_API_KEY=AQ.Ab8R{alnum:45}", "one character short"]],
  },
  "google-oauth-client-secret": {
    hits: [
      '{"web":{"client_id":"{digit:12}-{lalnum:32}.apps.googleusercontent.com","client_secret":"‹GOCSPX-{url:28}›"}}',
    ],
    misses: [["GOOGLE_CLIENT_SECRET=GOCSPX-{alnum:27}", "one character short"]],
  },
  "google-oauth-legacy-secret": {
    hits: [
      '{"installed":{"client_id":"{digit:12}-{lalnum:32}.apps.googleusercontent.com","client_secret":"‹{url:24}›"}}',
    ],
    misses: [
      ["CLIENT_SECRET={url:24}", "nothing names the provider"],
      ["GOOGLE_CLIENT_SECRET={alnum:23}", "one character short"],
    ],
  },
  "google-oauth-access-token": {
    hits: ["Authorization: Bearer ‹ya29.{url:180}›"],
    misses: [["Authorization: Bearer ya29.{url:12}", "cut short"]],
  },
  "google-oauth-refresh-token": {
    hits: ['"refresh_token": "‹1//0{url:100}›"'],
    misses: [["x = 1 //0{alnum:20}", "a comment"]],
  },
  "google-oauth-client-id": {
    misses: [["GOOGLE_CLIENT_ID={digit:12}-{lalnum:32}.apps.googleusercontent.com", "public"]],
  },
};
