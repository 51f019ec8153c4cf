/** Global set-up of the end-to-end suites: what takes minutes is there before the first test's clock runs. */
import { installN8n, isN8nInstalled, N8N_COST, N8N_VERSION } from "./n8n-install.ts";

export default async function setup(): Promise<void> {
  if (isN8nInstalled()) return;
  process.stderr.write(`vault-secret: installing n8n ${N8N_VERSION}: ${N8N_COST}\n`);
  const started = Date.now();
  let reported = started;
  await installN8n((line) => {
    if (Date.now() - reported < 15_000) return;
    reported = Date.now();
    process.stderr.write(`vault-secret: ${Math.round((reported - started) / 1000)} s, ${line}\n`);
  });
}
