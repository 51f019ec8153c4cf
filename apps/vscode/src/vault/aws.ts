/** The entry of the bundle that is loaded at first use: the AWS clients, the local vault and all that talks to them. */
export { redact } from "@vault-secret/core";
export { openVault } from "./client.ts";
