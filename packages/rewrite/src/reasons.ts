import type { Reason } from "./rewriting.ts";

export type ReasonLevel = "note" | "review" | "refuse";

/** Level and sentence of each reason. `{}` is the variable. */
const REASONS = {
  redacted: ["note", "This is no code that runs: a placeholder is put in place of the key."],

  "named-type": ["review", "The declared type may be narrower than a string; check that this still compiles."],
  "literal-type-lost": ["review", "Inside `as const` the value becomes a plain string."],
  decorator: ["review", "A decorator's argument is read when the class is defined; {} must be set by then."],
  "tagged-template": ["review", "The tag now receives the value as an argument instead of as text."],
  "may-run-in-browser": ["review", "If this file also runs in a browser, {} does not exist there."],
  deno: ["review", "Deno reads {} only with --allow-env."],
  worker: ["review", "Cloudflare Workers fill process.env only with nodejs_compat; else use the binding."],
  "read-at-import": ["review", "This is read when the module is imported; {} must be set by then."],
  bytes: ["review", "The literal is bytes; the variable is encoded as UTF-8."],
  shadowed: ["review", "A name of this file hides the standard module that reads the environment."],
  escaped: ["review", "The key is written with escapes; {} must hold the text that they stand for."],
  "constant-to-variable": ["review", "The constant becomes a variable, because it is read when the program runs."],
  "public-constant": ["review", "Other files may use this as a compile-time constant."],
  null: ["review", "This call throws if {} is not set."],
  lifetime: ["review", "The text now lives only as long as its owner; the compiler tells where that is too short."],
  "lazy-static": ["review", "The constant becomes a LazyLock (Rust 1.80 or newer), read at first use."],
  requoted: ["review", "The quotes change so that the shell puts {} in."],
  argv: ["review", "The key still stands on curl's command line, where other programs can see it."],
  powershell: ["review", "PowerShell puts nothing in if {} is not set."],
  "single-quoted": ["review", "The string is put in double quotes so that the value can stand in it."],
  "php-fpm": ["review", "php-fpm clears the environment unless clear_env is off."],
  "not-verified": ["review", "This form has been checked for syntax only."],
  "exported-line": ["review", "The line has more than a name and a value; see that nothing else needs it."],
  "duplicate-name": ["review", "This name is set more than once in the file."],
  compose: ["review", "Docker Compose reads {} from the environment it is started in."],
  "github-secret": ["review", "Add {} under Settings, Secrets and variables, Actions."],
  "kubernetes-secret": ["review", "Create the Kubernetes Secret that is named here before you apply this."],
  "editor-variable": ["review", "The editor must be started with {} in its environment."],
  npmrc: ["review", "npm reads {} from the environment it is started in."],
  spring: ["review", "Spring puts {} in when the application starts."],
  "image-layers": ["review", "Pass {} when the container runs; images built before still hold the key."],
  terraform: ["review", "Terraform reads the variable from TF_VAR_ in the environment; its state may hold the value."],
  appsettings: ["review", "The setting is read from {} in the environment."],

  "unknown-language": ["refuse", "For this kind of file we know no form that reads {}."],
  "bad-name": ["refuse", "That is not a name of an environment variable: use letters, digits and underscores."],
  "bad-span": ["refuse", "The places of the key do not lie in the text one after the other."],
  "too-many-places": ["refuse", "The key stands in more than 1,000 places: is this file generated?"],
  unclear: ["refuse", "The text around the key could not be understood, so nothing is changed."],
  "inside-escape": ["refuse", "The key begins or ends within an escape sequence."],
  browser: ["refuse", "This is shipped to every visitor of the site: call the API from a server route that reads {}."],
  "const-assertion": ["refuse", "Directly before `as const` only a literal may stand: remove `as const` first."],
  "enum-member": ["refuse", "An enum member must be a constant: move the key out of the enum."],
  "type-position": ["refuse", "A type cannot be read from the environment: use `string`."],
  "literal-type": ["refuse", "The declared type allows only certain literals: make it `string` first."],
  "import-specifier": ["refuse", "An import's source must be a literal."],
  regex: ["refuse", "The key is part of a regular expression: build it from {} by hand."],
  pattern: ["refuse", "A pattern or label must be a literal: compare with {} in an `if`."],
  annotation: ["refuse", "An annotation or attribute takes only constants: have the program read {}."],
  "constant-used": [
    "refuse",
    "The constant is used where only a constant may stand, such as a label or an annotation.",
  ],
  "constant-block": [
    "refuse",
    "A block of constants takes no value from the environment: move the key out as a variable.",
  ],
  "struct-tag": ["refuse", "A struct tag must be a literal."],
  "mixed-quotes": ["refuse", "Every kind of quote is in use here: take the key out into a variable first."],
  magic: ["refuse", "A notebook command is no code of the language: set {} before the notebook starts."],
  macro: ["refuse", "This macro takes a literal only: read {} outside of it."],
  "static-lifetime": ["refuse", "The text must live as long as the program: return or store a String instead."],
  "compile-time": ["refuse", "This must be known when the program is compiled: have the program read {}."],
  "default-value": ["refuse", "A default value must be a constant: read {} in the body."],
  "no-expansion": ["refuse", "Nothing is expanded in this kind of quotes: change them first."],
  interpolation: ["refuse", "No expression can stand inside this string: take the key out into a variable first."],
  "multi-line": ["refuse", "The value stands on several lines: move it by hand."],
  "part-of-value": ["refuse", "The key is only a part of the value: move the whole value to the vault."],
  "other-name": ["refuse", "The program reads this under another name: name the variable so."],
  "unknown-consumer": ["refuse", "Who reads this file is not known, so nothing is put in: copy the reference instead."],
  "yaml-form": ["refuse", "The key stands in an anchor, a block or a key of the YAML: move it by hand."],
  "kubernetes-manifest": [
    "refuse",
    "A Secret in a manifest is readable by all who see the file: let an operator create it.",
  ],
  cloudformation: ["refuse", "Write {{resolve:secretsmanager:name:SecretString:{}}} with the name of the secret."],
  "docker-build": ["refuse", "What a build is given stays in the image: use RUN --mount=type=secret,id={},env={}."],
  "outside-code": ["refuse", "The key stands outside of the code."],
} as const satisfies Record<string, readonly [ReasonLevel, string]>;

export type ReasonCode = keyof typeof REASONS;

/** A reason that a language gives; `name` is a variable with which it would work. */
export interface Note {
  readonly code: ReasonCode;
  readonly name?: string;
}

export function levelOf(code: ReasonCode): ReasonLevel {
  return REASONS[code][0];
}

export function reasonOf({ code, name }: Note, variable: string): Reason {
  const message = REASONS[code][1].replaceAll("{}", () => variable);
  return name === undefined ? { code, message } : { code, message, variable: name };
}
