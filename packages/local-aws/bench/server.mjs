// Opens the vault in the folder given, measures how long that takes, and serves it until the load is over.
import { startLocalAws } from "../dist/index.js";

const before = performance.now();
const { endpoint, region, credentials } = await startLocalAws({
  folder: process.argv[2],
  keychain: false,
  maxRequestsPerSecond: 1e6,
});
process.on("disconnect", () => process.exit());
process.send({ startMs: performance.now() - before, endpoint, region, credentials });
