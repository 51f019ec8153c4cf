import type { Samples, Vendor } from "../vendor.ts";

/** Base64 of three decimal digits. */
const DIGITS = "{[MNO]:1}{[DTjz]:1}{[AEIMQUYcgk]:1}{[w-z0-5]:1}";

export const atlassian: Vendor = {
  name: "Atlassian",
  category: "productivity",
  env: "ATLASSIAN_API_TOKEN",
  docs: "https://support.atlassian.com/",
  revoke: "https://id.atlassian.com/",
  rules: [
    {
      id: "atlassian-api-token",
      kind: "API token",
      severity: "critical",
      shape: "ATATT3xFfGF0{url:171}={HEX:8}",
    },
    {
      id: "atlassian-access-token",
      kind: "access token of an organisation, a project or a repository",
      severity: "critical",
      shape: "ATCTT3xFf{[A-Z]:1}{[\\w-]:150,200}={HEX:8}",
    },
    {
      // Base64 of a number of twelve digits, a colon and twenty bytes.
      id: "atlassian-data-center-token",
      kind: "personal access token of a Data Center",
      severity: "critical",
      shape: `${DIGITS.repeat(4)}O{[g-v]:1}{b64:26}`,
      near: ["jira", "confluence", "atlassian"],
      env: "JIRA_PERSONAL_TOKEN",
      docs: "https://confluence.atlassian.com/enterprise",
    },
    {
      id: "atlassian-legacy-token",
      kind: "API token (legacy)",
      severity: "critical",
      shape: "{alnum:24}",
      near: ["atlassian", "jira", "confluence"],
      env: "JIRA_API_TOKEN",
    },
  ],
};

export const atlassianSamples: Samples = {
  "atlassian-api-token": {
    hits: [
      "curl -u me@example.com:‹ATATT3xFfGF0{url:171}={HEX:8}› https://example.atlassian.net/rest/api/3/myself",
      'JIRA(server, basic_auth=(user, "‹ATATT3xFfGF0{url:171}={HEX:8}›"))',
    ],
    misses: [["ATATT3xFfGF0{url:171}={HEX:7}", "one character short"]],
  },
  "atlassian-data-center-token": {
    hits: [`jira = JIRA(server="https://jira.acme.io", token_auth="‹${DIGITS.repeat(4)}O{[g-v]:1}{b64:26}›")`],
    misses: [["JIRA_PERSONAL_TOKEN={b64:44}", "no number before the colon"]],
  },
  "atlassian-legacy-token": {
    hits: ["CONFLUENCE_API_TOKEN=‹{alnum:24}›"],
    misses: [["API_TOKEN={alnum:24}", "nothing names the provider"]],
  },
};
