/** One file in the package, required by the credentials and the node, so that they share the SDK and one cache. */
export { isVaultError, redact } from '@vault-secret/core';
export {
	allowsAnswer,
	assertSecretAllowed,
	assertUrlAllowed,
	entriesOf,
	nameOf,
} from './allow-lists.ts';
export { authenticateAwsTest } from './aws-api.ts';
export { allowedSecrets, identityFields, rareFields } from './credential-fields.ts';
export { TEST_REQUEST } from './credential-test.ts';
export { scrubberOf } from './echo.ts';
export { assertHeader, inject, injectionOf } from './injection.ts';
export { authenticateWithKey, DOMAINS_EXPRESSION } from './key-api.ts';
export { injectionFields, providerField } from './injection-fields.ts';
export { domainsOf, PROVIDER_OPTIONS } from './providers.ts';
export { explain, refusal } from './refusal.ts';
export { assertAnswerAllowed, readAllowed, readKey, referenceOf } from './secret.ts';
export { identityOf, settingsOf, type Settings } from './settings.ts';
export { describeTrails } from './trails.ts';
export { vaultOf } from './vaults.ts';
