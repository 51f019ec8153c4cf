import { ecmascript } from "./languages/ecmascript.ts";
import { go } from "./languages/go.ts";
import { redactProse } from "./languages/prose.ts";
import { python } from "./languages/python.ts";
import type { Change, Language } from "./place.ts";
import type { RewriteRequest } from "./rewriting.ts";

/** A language of code, or a function for a kind of configuration. */
export type Handler = Language | ((request: RewriteRequest) => Change);

const BY_LANGUAGE: Readonly<Record<string, Handler>> = {
  go,
  javascript: ecmascript("javascript"),
  javascriptreact: ecmascript("javascriptreact"),
  log: redactProse,
  markdown: redactProse,
  plaintext: redactProse,
  python,
  typescript: ecmascript("typescript"),
  typescriptreact: ecmascript("typescriptreact"),
};

/** What rewrites a file, by its name where that says more than its language. */
export function handlerOf(languageId: string, _filename: string): Handler | undefined {
  return Object.hasOwn(BY_LANGUAGE, languageId) ? BY_LANGUAGE[languageId] : undefined;
}
