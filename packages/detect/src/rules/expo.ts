import type { Samples, Vendor } from "../vendor.ts";

export const expo: Vendor = {
  name: "Expo",
  category: "code",
  env: "EXPO_TOKEN",
  docs: "https://docs.expo.dev/",
  revoke: "https://expo.dev/settings/access-tokens",
  rules: [
    {
      id: "expo-access-token",
      kind: "access token",
      severity: "critical",
      shape: "{url:40}",
      near: ["expo token", "expo access token", "eas token"],
    },
  ],
};

export const expoSamples: Samples = {};
