import type { Samples, Vendor } from "../vendor.ts";

export const twitter: Vendor = {
  name: "X (Twitter)",
  category: "messaging",
  env: "TWITTER_BEARER_TOKEN",
  docs: "https://docs.x.com/",
  revoke: "https://developer.x.com/",
  rules: [
    {
      id: "twitter-bearer-token",
      kind: "bearer token",
      shape: "AAAAAAAAAAAAAAAAAAAAA{[A-Za-z0-9%]:80,100}",
      near: ["twitter", "tweepy", "x bearer", "tweet"],
    },
    {
      id: "twitter-api-secret",
      kind: "API key secret",
      severity: "critical",
      shape: "{alnum:40|41|42|50}",
      near: ["twitter", "tweepy", "twit", "twython"],
      env: "TWITTER_API_SECRET",
    },
    {
      id: "twitter-access-token",
      kind: "access token",
      shape: "{digit:8,19}-{alnum:40}",
      near: ["twitter", "tweepy", "twit", "twython"],
      env: "TWITTER_ACCESS_TOKEN",
    },
    {
      id: "twitter-access-secret",
      kind: "access token secret",
      severity: "critical",
      shape: "{alnum:43|44|45}",
      near: ["twitter", "tweepy", "twit", "twython"],
      env: "TWITTER_ACCESS_TOKEN_SECRET",
    },
    {
      id: "twitter-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{alnum:21|22|25}",
      near: ["twitter", "tweepy", "twit", "twython"],
      env: "TWITTER_API_KEY",
    },
  ],
};

export const twitterSamples: Samples = {
  "twitter-bearer-token": {
    hits: ["client = tweepy.Client(bearer_token='‹AAAAAAAAAAAAAAAAAAAAA{[B-Z]:1}{alnum:90}›')"],
    misses: [["TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAA{alnum:40}", "too short"]],
  },
  "twitter-api-secret": { hits: ["TWITTER_CONSUMER_SECRET=‹{alnum:50}›"] },
};
