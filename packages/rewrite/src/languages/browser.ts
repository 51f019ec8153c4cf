import type { Code } from "../lexer.ts";
import type { Note, ReasonCode } from "../reasons.ts";
import type { RewriteRequest } from "../rewriting.ts";

const PUBLIC_NAME = /^(?:VITE_|NEXT_PUBLIC_|REACT_APP_|NUXT_PUBLIC_|PUBLIC_|EXPO_PUBLIC_|GATSBY_|VUE_APP_|STORYBOOK_)/;
const CLIENT = /^\s*(?:\/\/[^\n]*\n\s*)*["']use client["']/;
const IN_BROWSER =
  /\b(?:import\.meta\.env\b|(?:window|document|localStorage|sessionStorage)\s*\.|use(?:State|Effect|Ref)\s*[(<])/;
const ON_SERVER =
  /\b(?:process\s*\.|require\s*\(|__dirname\b|Buffer\b|Deno\.)|["'](?:node:[\w/]+|fs|path|http|https|express|fastify|koa|hono|playwright|puppeteer|server-only)["']|^\s*["']use server["']/m;
const WORKER = /\b(?:ExportedHandler|KVNamespace|D1Database)\b|["']cloudflare:/;

/** Whether a build puts variables of this name into what the browser gets. */
export function isPublicName(variable: string): boolean {
  return PUBLIC_NAME.test(variable);
}

/** Whether the file runs in a browser, where there is no environment and no secret. */
export function surveyBrowser({ text }: Code, isReact: boolean, { variable, filename = "" }: RewriteRequest): Note[] {
  const note = (code: ReasonCode): Note[] => [{ code }];
  if (isPublicName(variable) || CLIENT.test(text) || /\.client\.[jt]sx?$/.test(filename)) return note("browser");
  const inBrowser = IN_BROWSER.test(text);
  const onServer = ON_SERVER.test(text) || /\.server\.[jt]sx?$/.test(filename);
  if (inBrowser && !onServer) return note("browser");
  if (WORKER.test(text)) return note("worker");
  return inBrowser || (isReact && !onServer) ? note("may-run-in-browser") : [];
}
