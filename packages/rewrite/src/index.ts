export type { ReasonCode } from "./reasons.ts";
export { isSupported, rewrite } from "./rewrite.ts";
export type { Reason, RewriteRequest, Rewriting, Span, TextEdit } from "./rewriting.ts";
