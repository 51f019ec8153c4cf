import type { Samples, Vendor } from "../vendor.ts";

export const langsmith: Vendor = {
  name: "LangSmith",
  category: "monitoring",
  env: "LANGSMITH_API_KEY",
  docs: "https://docs.langchain.com/langsmith/create-account-api-key",
  revoke: "https://smith.langchain.com/settings",
  rules: [
    { id: "langsmith-personal-token", kind: "personal access token", shape: "lsv2_pt_{hex:32}_{hex:10}" },
    { id: "langsmith-service-key", kind: "service key", shape: "lsv2_sk_{hex:32}_{hex:10}" },
    { id: "langsmith-legacy-key", kind: "API key (legacy)", shape: "ls__{hex:32}" },
  ],
};

export const langsmithSamples: Samples = {
  "langsmith-personal-token": {
    hits: ['os.environ["LANGCHAIN_API_KEY"] = "‹lsv2_pt_{hex:32}_{hex:10}›"'],
    misses: [
      ["LANGSMITH_API_KEY=lsv2_pt_{hex:32}_{hex:9}", "one character short"],
      ["LANGSMITH_API_KEY=lsv2_pt_...", "cut short for a manual"],
    ],
  },
  "langsmith-service-key": { misses: [["LANGSMITH_API_KEY=lsv2_sk_{hex:31}_{hex:10}", "one character short"]] },
  "langsmith-legacy-key": {
    hits: ["LANGCHAIN_API_KEY=‹ls__{hex:32}›"],
    misses: [["LANGCHAIN_API_KEY=ls__{hex:31}", "one character short"]],
  },
};
