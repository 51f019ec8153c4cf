/** The entry of the bundle that is loaded with the first fix or command. */
export { checkSetup } from "./commands/check-setup.ts";
export { createSecret } from "./commands/create-secret.ts";
export { createSecretFromSelection } from "./commands/from-selection.ts";
export { copyReference, insertReference } from "./commands/references.ts";
export { openInConsole, rotateSecretValue } from "./commands/secrets.ts";
export { switchVault } from "./commands/switch-vault.ts";
export { actionsFor } from "./fix/actions.ts";
export { askForChoice } from "./fix/choice.ts";
export { move } from "./fix/move-command.ts";
export { ignore, showRevoke } from "./fix/other-fixes.ts";
export { registerResidueReports } from "./residue/report.ts";
