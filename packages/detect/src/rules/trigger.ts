import type { Samples, Vendor } from "../vendor.ts";

export const trigger: Vendor = {
  name: "Trigger.dev",
  category: "automation",
  env: "TRIGGER_SECRET_KEY",
  docs: "https://trigger.dev/docs",
  revoke: "https://cloud.trigger.dev/",
  rules: [
    { id: "trigger-secret-key", kind: "secret key", shape: "tr_(dev|prod|stg)_{alnum:20}" },
    {
      id: "trigger-personal-token",
      kind: "personal access token",
      shape: "tr_pat_{alnum:20,40}",
      env: "TRIGGER_ACCESS_TOKEN",
    },
  ],
};

export const triggerSamples: Samples = {
  "trigger-secret-key": { misses: [["TRIGGER_SECRET_KEY=tr_dev_{alnum:19}", "one character short"]] },
  "trigger-personal-token": { misses: [["TRIGGER_ACCESS_TOKEN=tr_pat_{alnum:19}", "one character short"]] },
};
