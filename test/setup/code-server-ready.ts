/** Global set-up of the end-to-end suites: VS Code is there before the first test's clock runs. */
import {
  CODE_SERVER_COST,
  CODE_SERVER_VERSION,
  installCodeServer,
  isCodeServerInstalled,
} from "./code-server-install.ts";

export default async function setup(): Promise<void> {
  if (isCodeServerInstalled()) return;
  process.stderr.write(`vault-secret: installing code-server ${CODE_SERVER_VERSION}: ${CODE_SERVER_COST}\n`);
  await installCodeServer();
}
