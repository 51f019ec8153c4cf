import { startLocalAws } from "../src/index.ts";

const { endpoint, region, credentials, owner } = await startLocalAws({
  folder: String(process.argv[2]),
  keychain: false,
});
process.on("disconnect", () => process.exit()); // The tests were ended before they could end this.
process.send?.({ endpoint, region, credentials, owner });
