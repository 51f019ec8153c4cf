import { base36Crc, base62Crc, hexCrc } from "../corpus/checksums.ts";
import type { Random } from "../corpus/random.ts";
import { jwt } from "./jwt.ts";
import { type Kind, kind } from "./kind.ts";

/** Where code lives and packages come from. */
export const vcs: readonly Kind[] = [
  ...["ghp", "gho", "ghu", "ghs", "ghr"].map((prefix) =>
    kind("vcs", `github ${prefix}`, "GITHUB_TOKEN GH_TOKEN", "api.github.com", (random) => github(random, prefix), {
      header: "Authorization: token ",
    }),
  ),
  kind("vcs", "github fine-grained", "GITHUB_TOKEN GITHUB_PAT", "api.github.com", fineGrained),
  kind(
    "vcs",
    "github app installation 2026",
    "GITHUB_TOKEN",
    "api.github.com",
    (random) =>
      `ghs_${random.characters("digit", 8)}_${jwt(random, { iss: "github", sub: random.uuid(), iat: 1_777_000_000 })}`,
  ),
  kind("vcs", "gitlab personal", "GITLAB_TOKEN", "gitlab.com", "glpat-{url 20}", { header: "PRIVATE-TOKEN: " }),
  kind("vcs", "gitlab routable", "GITLAB_TOKEN", "gitlab.com", routable, { header: "PRIVATE-TOKEN: " }),
  kind("vcs", "gitlab deploy", "GITLAB_DEPLOY_TOKEN", "gitlab.com", "gldt-{url 20}"),
  kind("vcs", "gitlab runner", "CI_RUNNER_TOKEN", "gitlab.com", "glrt-{url 20}"),
  kind("vcs", "gitlab trigger", "GITLAB_TRIGGER_TOKEN", "gitlab.com", "glptt-{hex 40}"),
  kind("vcs", "gitlab feed", "GITLAB_FEED_TOKEN", "gitlab.com", "glft-{url 20}"),
  kind("vcs", "gitlab agent", "GITLAB_AGENT_TOKEN", "gitlab.com", "glagent-{url 50}"),
  kind("vcs", "gitlab oauth secret", "GITLAB_CLIENT_SECRET", "gitlab.com", "gloas-{hex 64}"),
  kind("vcs", "gitlab ci job", "CI_JOB_TOKEN", "gitlab.com", "glcbt-64_{url 20}", { header: "JOB-TOKEN: " }),
  kind("vcs", "npm", "NPM_TOKEN NODE_AUTH_TOKEN", "registry.npmjs.org", npm),
  kind("vcs", "pypi", "PYPI_TOKEN TWINE_PASSWORD", "upload.pypi.org", "pypi-AgEIcHlwaS5vcmc{url 150..170}"),
  kind("vcs", "rubygems", "RUBYGEMS_API_KEY GEM_HOST_API_KEY", "rubygems.org", "rubygems_{hex 48}"),
  kind("vcs", "atlassian api token", "JIRA_API_TOKEN ATLASSIAN_TOKEN", "acme.atlassian.net", atlassian),
];

function github(random: Random, prefix: string): string {
  const body = random.characters("alnum", 30);
  return `${prefix}_${body}${base62Crc(body)}`;
}

/** "11", the user's id in base32, "0", then random: as published ones look. No tail of theirs is a CRC32. */
function fineGrained(random: Random): string {
  return random.fill("github_pat_11{b32 7}0{alnum 12}_{alnum 59}");
}

function npm(random: Random): string {
  const body = random.characters("alnum", 30);
  return `npm_${body}${base62Crc(body)}`;
}

/** gitlab-org/gitlab lib/authn/token_field/generator/routable_token.rb */
function routable(random: Random): string {
  const payload = random.fill("o:1\nu:{lalnum 4}");
  const body = Buffer.concat([random.bytes(16), Buffer.from(payload), Buffer.from([payload.length])]).toString(
    "base64url",
  );
  const signed = `glpat-${body}.01.${body.length.toString(36).padStart(2, "0")}`;
  return `${signed}${base36Crc(signed)}`;
}

function atlassian(random: Random): string {
  const token = random.fill("ATATT3xFfGF0{url 171}=");
  return `${token}${hexCrc(token).toUpperCase()}`;
}
