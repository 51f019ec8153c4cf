// Opens the vault in the folder given, measures how long that takes, and serves it until it is killed.
import { startLocalAws } from "../dist/index.js";

const before = performance.now();
const { endpoint, region, credentials } = await startLocalAws({
  folder: process.argv[2],
  keychain: false,
  maxRequestsPerSecond: 1e6,
});
process.send({ startMs: performance.now() - before, endpoint, region, credentials });
