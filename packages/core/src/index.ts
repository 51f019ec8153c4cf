export type { Aws, AwsClients, AwsCredentials } from "./aws/clients.ts";
export { assertEndpoint, assertRegion } from "./aws/endpoint.ts";
export { isOutage, toVaultError } from "./errors/aws-errors.ts";
export {
  type ErrorSummary,
  isVaultError,
  VaultError,
  type VaultErrorCode,
  type VaultErrorFacts,
} from "./errors/errors.ts";
export type { VaultEvent, VaultOptions } from "./options.ts";
export { fieldNames, selectField, setField } from "./read/json-field.ts";
export { Redacted, redact } from "./redacted.ts";
export { assertSecretName, isSecretName, type SecretNameParts, secretName } from "./reference/naming.ts";
export {
  formatReference,
  isReference,
  parseReference,
  type Reference,
  type ReferenceForm,
  type SealedReference,
  type SecretField,
  type SecretReference,
} from "./reference/reference.ts";
export { formatRefsFile, parseRefsFile, type RefsEntry } from "./refs/refs-file.ts";
export { nextRotationAction, type RotationAction, type RotationHost, type RotationState, rotate } from "./rotation.ts";
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
