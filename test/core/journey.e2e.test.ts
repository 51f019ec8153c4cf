import { afterAll, beforeAll, describe } from "vitest";
import { type LocalKms, startLocalKms } from "../setup/local-kms.ts";
import { type Moto, startMoto } from "../setup/moto.ts";
import { sealedJourneys, secretJourneys } from "./journey.ts";
import { createKey } from "./kms-key.ts";

const credentials = { accessKeyId: "testing", secretAccessKey: "testing" };
let moto: Moto;
let localKms: LocalKms;
beforeAll(async () => {
  [moto, localKms] = await Promise.all([startMoto(), startLocalKms()]);
});
afterAll(() => Promise.all([moto.stop(), localKms.stop()]));

describe("on moto", () => {
  const place = () => ({ endpoint: moto.endpoint, region: "eu-west-1", credentials });
  secretJourneys(place);
  sealedJourneys(place, createKey);
});

describe("on local-kms", () => {
  sealedJourneys(() => ({ endpoint: localKms.endpoint, region: localKms.region, credentials }), createKey);
});
