import { startLocalAws } from "@vault-secret/local-aws";
import { afterAll, beforeAll } from "vitest";
import { sealedJourneys, secretJourneys } from "./journey.ts";
import { createKey } from "./kms-key.ts";

let local: Awaited<ReturnType<typeof startLocalAws>>;
beforeAll(async () => {
  local = await startLocalAws({ memory: true });
});
afterAll(() => local.close());

secretJourneys(() => local);
sealedJourneys(() => local, createKey);
