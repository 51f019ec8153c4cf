export type { Aws, AwsClients, AwsCredentials } from "./aws-clients.ts";
export { isOutage, toVaultError } from "./aws-errors.ts";
export { assertEndpoint, assertRegion } from "./endpoint.ts";
export { type ErrorSummary, isVaultError, VaultError, type VaultErrorCode, type VaultErrorFacts } from "./errors.ts";
export type { VaultEvent, VaultOptions } from "./options.ts";
export { Redacted, redact } from "./redacted.ts";
export { type SecretInfo, SecretValue } from "./secret-value.ts";
