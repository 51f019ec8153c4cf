export type { Aws, AwsClients, AwsCredentials } from "./aws-clients.ts";
export type { VaultErrorCode, VaultErrorFacts } from "./errors.ts";
export type { VaultEvent, VaultOptions } from "./options.ts";
