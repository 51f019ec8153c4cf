import { afterAll, beforeAll } from "vitest";
import { type LocalKms, startLocalKms } from "../setup/local-kms.ts";
import type { Aws } from "./case.ts";
import { connect, contract } from "./contract.ts";
import { kms } from "./kms.ts";

let servers: LocalKms[] = [];
let aws: Aws;

beforeAll(async () => {
  servers = await Promise.all([startLocalKms(), startLocalKms()]);
  const identity = { accessKeyId: "testing", secretAccessKey: "testing" };
  const [here, elsewhere] = servers.map(({ endpoint, region }) => ({ endpoint, region, identity }));
  if (here && elsewhere) aws = connect(here, elsewhere);
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

contract("local-kms", kms, () => aws);
