import { urlPassword } from "../structure/url-password.ts";
import type { Samples, Vendor } from "../vendor.ts";
import { databaseSchemes } from "./database-urls.ts";

export const urlPasswords: Vendor = {
  name: "URL",
  category: "generic",
  env: "SERVICE_URL",
  docs: "https://www.rfc-editor.org/rfc",
  revoke: "https://cheatsheetseries.owasp.org/",
  rules: [
    {
      id: "url-password",
      kind: "password in a URL",
      confidence: "medium",
      structure: urlPassword({ others: databaseSchemes, wordsToo: false }),
    },
  ],
};

export const urlPasswordsSamples: Samples = {
  "url-password": {
    hits: [
      "git clone https://deploy:‹{alnum:20}4kQ›@git.acme.io/app.git",
      "HTTPS_PROXY=http://app:‹{alnum:16}9Kd2›@proxy.acme.io:3128",
      "smtp://mailer:‹{alnum:18}5tR›@smtp.acme.io:587",
      "ftp://backup:‹{alnum:18}5tR›@files.acme.io/daily",
    ],
    misses: [
      ["https://user:pass@host/path", "words of a manual"],
      ["http://username:password@proxy.acme.io:8080", "words of a manual"],
      ["https://x-access-token:$GITHUB_TOKEN@github.com/acme/app", "a variable"],
      ["https://acme.io:8080/a@b", "a port"],
      ["http://alice:wonderland@acme.io/", "a word: a test of URLs, most of the time"],
      ["https://acme.io?x=1:2345678@b", "a query"],
    ],
  },
};
