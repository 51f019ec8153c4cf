import { LOCAL_KMS_VERSION } from "../setup/local-kms.ts";
import { MOTO_VERSION } from "../setup/moto.ts";

/** The cases, by title, in which an independent implementation is known not to do what AWS does, and what it does. */
export interface Deviations {
  readonly version: string;
  readonly cases: Readonly<Record<string, string>>;
}

const SIGNATURES = "it verifies no signature unless its IAM mode is on, and then refuses with XML";
const PERIOD = "it keeps no rotation period";
const NOT_JSON = "a web page with HTTP 500";
const STATE_IGNORED = "the state of the key is ignored";

const moto: Deviations = {
  version: MOTO_VERSION,
  cases: {
    "what Encrypt sealed, Decrypt opens": "the algorithm is missing in the reply",
    "Encrypt names the key's ARN and the algorithm": "the algorithm is missing in the reply",
    "a blob of 6145 bytes is refused": "it is read, and called an invalid ciphertext",
    "Decrypt with the KeyId of another key says so": "AccessDeniedException",
    "a multi-Region key has an id of mrk- and 32 hex digits, and opens what it sealed":
      "the id is 40 characters long and its blobs do not open",
    "a dry run of Encrypt, Decrypt or GenerateDataKey is answered by an exception": "the call is executed",
    "a new key is enabled, the customer's, and for encryption": "the usage is missing unless it was given",
    "a disabled key encrypts nothing": STATE_IGNORED,
    "a disabled key decrypts nothing, and does again once it is enabled": STATE_IGNORED,
    "a disabled key decrypts nothing either if Decrypt does not name it": STATE_IGNORED,
    "a key that waits for deletion encrypts nothing": STATE_IGNORED,
    "a key that waits for deletion decrypts nothing": STATE_IGNORED,
    "a key is deleted no sooner than in 7 days and no later than in 30": "any window is accepted",
    "scheduling a deletion answers with the state and the window": "both are missing in the reply",
    "ListKeys gives pages of the asked size that together hold every key once": "the limit is ignored",
    "an alias below alias/aws/ cannot be created": "it is created",
    "a key rotates every 365 days unless told otherwise": PERIOD,
    "a key rotates no more often than every 90 days and no less often than every 2560": PERIOD,
    "rotation of a disabled key cannot be switched on": STATE_IGNORED,
    "rotation of a key that waits for deletion cannot be switched on": STATE_IGNORED,
    "KMS names an operation that it does not know": NOT_JSON,
    "a name of other characters than letters, digits and /_+=.@- is refused": "any name is accepted",
    "a name of 513 characters is refused": "any name is accepted",
    "a value is text or bytes, never both and never neither": "both together are accepted",
    "a value of 65,537 bytes is refused": "it is stored",
    "a secret under an unknown key cannot be created": "the key is not looked up",
    "a secret whose key is disabled cannot be read": "the key is not used",
    "a version without a stage is listed only on request": "it is always listed",
    "after a move, a read without a stage gives the new current version": "the old version, labelled AWSPREVIOUS",
    "AWSCURRENT cannot be taken away": "it is taken away",
    "a secret without a function cannot be rotated": "a version is made and becomes current",
    "a secret cannot be rotated while a pending version is not the current one": "it is rotated",
    "a secret in its deletion window can be neither read nor written": "it can be written",
    "a name in its deletion window cannot be created": "ResourceExistsException",
    "a batch of 21 ids is refused": "it is answered",
    "a malformed resource policy is refused": "it is stored",
    "a resource policy that denies reading is enforced": "it is stored only",
    "a resource policy can be validated without being set": "the operation is missing",
    "Secrets Manager names an operation that it does not know": NOT_JSON,
    "a session name with a blank is refused": "any session name is accepted",
    "an unknown access key is refused": SIGNATURES,
    "a known access key with another secret is refused": SIGNATURES,
    "a signature an hour old or an hour ahead is refused": SIGNATURES,
    "STS refuses an unknown access key and a wrong secret in its own words": SIGNATURES,
  },
};

const localKms: Deviations = {
  version: LOCAL_KMS_VERSION,
  cases: {
    "Decrypt with the KeyId of another key says so": "InvalidCiphertextException",
    "a multi-Region key has an id of mrk- and 32 hex digits, and opens what it sealed": "the wish is ignored",
    "a dry run of Encrypt, Decrypt or GenerateDataKey is answered by an exception": "the call is executed",
    "a disabled key decrypts nothing either if Decrypt does not name it": "AccessDeniedException",
    "scheduling a deletion answers with the state and the window": "both are missing in the reply",
    "a key whose deletion is cancelled is disabled": "it is enabled",
    "a key rotates every 365 days unless told otherwise": PERIOD,
    "a key rotates no more often than every 90 days and no less often than every 2560": PERIOD,
    "a key rotated on demand still opens what it sealed before": "the operation is missing",
    "a rotation on demand is listed": "the operation is missing",
    "KMS names an operation that it does not know": "plain text with HTTP 501",
  },
};

/** Everything known, by implementation. local-aws is ours and has no entry: what differs there is a defect. */
export const deviations: Readonly<Record<string, Deviations>> = { moto, "local-kms": localKms };
