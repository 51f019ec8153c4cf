import { afterAll, beforeAll } from "vitest";
import { type Moto, startMoto } from "../setup/moto.ts";
import type { Aws } from "./case.ts";
import { connect, contract } from "./contract.ts";
import { signatures } from "./front-door.ts";
import { kms } from "./kms.ts";
import { secretsManager } from "./secrets-manager.ts";
import { sts } from "./sts.ts";

let servers: Moto[] = [];
let aws: Aws;

beforeAll(async () => {
  servers = await Promise.all([startMoto(), startMoto()]);
  const places = servers.map(({ endpoint }) => ({
    endpoint,
    region: "eu-west-1",
    identity: { accessKeyId: "testing", secretAccessKey: "testing" },
  }));
  const [here, elsewhere] = places;
  if (here && elsewhere) aws = connect(here, elsewhere);
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

contract("moto", { ...kms, ...secretsManager, ...sts, signatures }, () => aws);
