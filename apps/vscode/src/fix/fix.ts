/** The entry of the bundle that is loaded with the first fix. */
export { registerResidueReports } from "../residue/report.ts";
export { actionsFor } from "./actions.ts";
export { askForChoice } from "./choice.ts";
export { move } from "./move-command.ts";
export { ignore, showRevoke } from "./other-fixes.ts";
