import type { Samples, Vendor } from "../vendor.ts";

export const kaggle: Vendor = {
  name: "Kaggle",
  category: "data",
  env: "KAGGLE_KEY",
  docs: "https://www.kaggle.com/docs",
  revoke: "https://www.kaggle.com/settings",
  rules: [
    { id: "kaggle-api-token", kind: "API token", shape: "KGAT_{hex:32}", env: "KAGGLE_API_TOKEN" },
    { id: "kaggle-api-key", kind: "API key", shape: "{hex:32}", near: ["kaggle"] },
  ],
};

export const kaggleSamples: Samples = {
  "kaggle-api-token": { misses: [["KAGGLE_API_TOKEN=KGAT_{hex:31}", "one character short"]] },
  "kaggle-api-key": {
    hits: [
      `os.environ['KAGGLE_KEY'] = '‹{hex:32}›'`,
      `!echo '{"username":"jane","key":"‹{hex:32}›"}' > ~/.kaggle/kaggle.json`,
    ],
    misses: [
      ['{"username":"jane","key":"{hex:32}"}', "nothing names the provider"],
      ["KAGGLE_KEY={hex:31}", "one character short"],
    ],
  },
};
