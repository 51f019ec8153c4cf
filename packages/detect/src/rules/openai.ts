import type { Samples, Vendor } from "../vendor.ts";

/** All kinds hold `T3BlbkFJ`, which is "OpenAI" in base64. */
export const openai: Vendor = {
  name: "OpenAI",
  category: "ai",
  env: "OPENAI_API_KEY",
  docs: "https://platform.openai.com/docs/api-reference/authentication",
  revoke: "https://platform.openai.com/api-keys",
  rules: [
    {
      id: "openai-legacy-key",
      kind: "user API key",
      severity: "critical",
      // The longer one carries the name of a project, or `None`.
      shape: [
        "sk-{alnum:20}T3BlbkFJ{alnum:20}",
        "sk-None-{alnum:20}T3BlbkFJ{alnum:20}",
        "sk-{url:1,40}-{alnum:20}T3BlbkFJ{alnum:20}",
      ],
    },
    { id: "openai-session-key", kind: "session key", severity: "critical", shape: "sess-{alnum:40}" },
    {
      id: "openai-project-key",
      kind: "project API key",
      severity: "critical",
      shape: "sk-proj-{url:20|58|74}T3BlbkFJ{url:20|58|74}",
    },
    {
      id: "openai-service-account-key",
      kind: "service account key",
      severity: "critical",
      shape: [
        "sk-svcacct-{url:20|58|74}T3BlbkFJ{url:20|58|74}",
        "sk-service-account-{url:1,40}-{alnum:20}T3BlbkFJ{alnum:20}",
      ],
    },
    {
      id: "openai-admin-key",
      kind: "admin key",
      severity: "critical",
      shape: "sk-admin-{url:20|58|74}T3BlbkFJ{url:20|58|74}",
      env: "OPENAI_ADMIN_KEY",
      revoke: "https://platform.openai.com/settings/organization/admin-keys",
    },
  ],
};

export const openaiSamples: Samples = {
  "openai-legacy-key": {
    hits: [
      'const client = new OpenAI({ apiKey: "‹sk-{alnum:20}T3BlbkFJ{alnum:20}›" });',
      "openai.api_key = '‹sk-None-{alnum:20}T3BlbkFJ{alnum:20}›'",
    ],
    misses: [["sk-{alnum:20}T3BlbkFJ{alnum:19}", "one character short"]],
  },
  "openai-session-key": { misses: [["Bearer sess-{alnum:39}", "one character short"]] },
  "openai-project-key": {
    hits: [
      "OPENAI_API_KEY=‹sk-proj-{url:74}T3BlbkFJ{url:74}›",
      '"Authorization: Bearer ‹sk-proj-{url:58}T3BlbkFJ{url:58}›"',
    ],
    misses: [
      ["OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
      ["OPENAI_API_KEY=sk-proj-your-api-key-here", "a placeholder"],
      ["sk-proj-{url:74}T3BlbkFJ{url:70}", "second half too short"],
    ],
  },
};
