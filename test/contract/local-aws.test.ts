import { startLocalAws } from "@vault-secret/local-aws";
import { afterAll, beforeAll } from "vitest";
import type { Aws } from "./case.ts";
import { connect, contract } from "./contract.ts";
import { signatures } from "./front-door.ts";
import { kms } from "./kms.ts";
import { secretsManager } from "./secrets-manager.ts";
import { sts } from "./sts.ts";

type LocalAws = Awaited<ReturnType<typeof startLocalAws>>;

let servers: LocalAws[] = [];
let aws: Aws;

beforeAll(async () => {
  servers = await Promise.all([startLocalAws({ memory: true }), startLocalAws({ memory: true })]);
  const [here, elsewhere] = servers.map(({ endpoint, region, credentials }) => ({
    endpoint,
    region,
    identity: credentials,
  }));
  if (here && elsewhere) aws = connect(here, elsewhere);
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

contract("local-aws", { ...kms, ...secretsManager, ...sts, signatures }, () => aws);
