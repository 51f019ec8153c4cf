export { isDangerousVariable } from "../reference/variable-names.ts";
export { removeRef, renameRef, setRef } from "./edit.ts";
export { parseRefs, type RefLine, type RefProblem, type RefProblemCode } from "./parse.ts";
