export type { Aws, AwsClients, AwsCredentials } from "./aws-clients.ts";
export { isOutage, toVaultError } from "./aws-errors.ts";
export { assertEndpoint, assertRegion } from "./endpoint.ts";
export { type ErrorSummary, isVaultError, VaultError, type VaultErrorCode, type VaultErrorFacts } from "./errors.ts";
export { assertSecretName, isSecretName, type SecretNameParts, secretName } from "./naming.ts";
export type { VaultEvent, VaultOptions } from "./options.ts";
export { Redacted, redact } from "./redacted.ts";
export {
  formatReference,
  isReference,
  parseReference,
  type Reference,
  type ReferenceForm,
  type SealedReference,
  type SecretField,
  type SecretReference,
} from "./reference.ts";
export { formatRefsFile, parseRefsFile, type RefsEntry } from "./refs-file.ts";
export { type SecretInfo, SecretValue } from "./secret-value.ts";
export { createVault, type Ref, type Vault } from "./vault.ts";
export type {
  CallerIdentity,
  CreateInput,
  KeyAlias,
  KeyDescription,
  ListOptions,
  Page,
  PageOptions,
  PlaceOfUse,
  PutOptions,
  ReadOptions,
  ReadResult,
  RegionOption,
  RemoveOptions,
  SealInput,
  SecretDescription,
  SecretSummary,
  StageMove,
  TestResult,
  UseOptions,
  WriteResult,
} from "./verbs.ts";
