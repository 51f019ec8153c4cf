import { csharp } from "./languages/csharp.ts";
import { rewriteDockerfile } from "./languages/dockerfile.ts";
import { rewriteDotenv } from "./languages/dotenv.ts";
import { ecmascript } from "./languages/ecmascript.ts";
import { go } from "./languages/go.ts";
import { java } from "./languages/java.ts";
import { rewriteJson } from "./languages/json.ts";
import { kotlin } from "./languages/kotlin.ts";
import { php } from "./languages/php.ts";
import { powershell } from "./languages/powershell.ts";
import { refuseBrowser, rewriteProperties } from "./languages/properties.ts";
import { redactProse } from "./languages/prose.ts";
import { python } from "./languages/python.ts";
import { ruby } from "./languages/ruby.ts";
import { rust } from "./languages/rust.ts";
import { rewriteShell } from "./languages/shell.ts";
import { rewriteTfvars, terraform } from "./languages/terraform.ts";
import { rewriteYaml } from "./languages/yaml.ts";
import type { Change, Language } from "./place.ts";
import type { RewriteRequest } from "./rewriting.ts";

/** A language of code, or a function for a kind of configuration. */
export type Handler = Language | ((request: RewriteRequest) => Change);

const BY_LANGUAGE: Readonly<Record<string, Handler>> = {
  csharp,
  diff: redactProse,
  dockercompose: rewriteYaml,
  dockerfile: rewriteDockerfile,
  dotenv: rewriteDotenv,
  "git-commit": redactProse,
  "github-actions-workflow": rewriteYaml,
  go,
  html: refuseBrowser,
  ini: rewriteProperties,
  java,
  javascript: ecmascript("javascript"),
  javascriptreact: ecmascript("javascriptreact"),
  json: rewriteJson,
  jsonc: rewriteJson,
  kotlin,
  log: redactProse,
  markdown: redactProse,
  php,
  plaintext: redactProse,
  powershell,
  properties: rewriteProperties,
  python,
  restructuredtext: redactProse,
  ruby,
  rust,
  scminput: redactProse,
  shellscript: rewriteShell,
  svelte: refuseBrowser,
  terraform,
  "terraform-vars": rewriteTfvars,
  toml: rewriteProperties,
  typescript: ecmascript("typescript"),
  typescriptreact: ecmascript("typescriptreact"),
  vue: refuseBrowser,
  yaml: rewriteYaml,
};

/** Editors without an extension for these see plain text or properties. */
const BY_NAME: readonly (readonly [RegExp, Handler])[] = [
  [/(?:^|[/\\])\.env(?:\.[\w.-]+)?$|\.env$/, rewriteDotenv],
  [/\.tfvars$/, rewriteTfvars],
  [/\.tf$/, terraform],
  [/(?:^|[/\\])\.npmrc$/, rewriteProperties],
  [/(?:^|[/\\])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/, rewriteDockerfile],
];

/** What rewrites a file, by its name where that says more than its language. */
export function handlerOf(languageId: string, filename: string): Handler | undefined {
  const byName = BY_NAME.find(([pattern]) => pattern.test(filename));
  if (byName !== undefined) return byName[1];
  return Object.hasOwn(BY_LANGUAGE, languageId) ? BY_LANGUAGE[languageId] : undefined;
}
