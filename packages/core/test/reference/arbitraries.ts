import fc from "fast-check";
import type { Reference, SealedReference, SecretReference } from "../../src/reference/reference.ts";
import { toBase64 } from "../../src/sealed/base64.ts";
import { formatSealedText } from "../../src/sealed/text.ts";

/** Text that a reference may hold: no control characters, no unpaired surrogates, but anything awkward. */
const awkward = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."/~#?&=%+:@{}\\\"'$`,. "),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 8,
  })
  .filter((text) => !/\p{Cc}/u.test(text));
const label = awkward.filter((text) => text !== "");
const name = fc.string({ unit: fc.constantFrom(..."abcXYZ019/_+=.@-"), minLength: 1, maxLength: 12 });
const region = fc.constantFrom("eu-west-1", "us-gov-west-1", "cn-northwest-1", "eusc-de-east-1");
const option = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 1 });

const version = fc.oneof(
  fc.constant({}),
  label.map((versionStage) => ({ versionStage })),
  label.map((versionId) => ({ versionId })),
);
const field = fc.oneof(
  label.map((text) => ({ form: "name" as const, name: text })),
  fc.array(awkward, { minLength: 1, maxLength: 4 }).map((tokens) => ({ form: "pointer" as const, tokens })),
);

/** As `parseReference` gives them: the Region of an ARN is filled in. */
export const anySecret: fc.Arbitrary<SecretReference> = fc
  .record({ name, region, arn: fc.boolean(), named: fc.boolean(), version, field: option(field) })
  .map(({ name, region, arn, named, version, field }) => ({
    kind: "secret",
    secretId: arn ? `arn:aws:secretsmanager:${region}:123456789012:secret:${name}` : name,
    ...((arn || named) && { region }),
    ...version,
    ...(field && { field }),
  }));

const bytes = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength });
const sealedText = fc.oneof(
  bytes(1, 40).map((blob) => ({ form: "blob" as const, text: toBase64(blob) })),
  fc.record({ wrappedKey: bytes(1, 20), iv: bytes(12, 12), ciphertext: bytes(16, 30) }).map((parts) => ({
    form: "envelope" as const,
    text: formatSealedText({ form: "envelope", version: 1, ...parts }),
  })),
);

export const anySealed: fc.Arbitrary<SealedReference> = fc
  .record({
    sealed: sealedText,
    key: option(fc.constantFrom("alias/vault-secret-prod", "1234abcd-12ab-34cd-56ef-1234567890ab")),
    region: option(region),
    context: fc.dictionary(label, awkward, { maxKeys: 3 }),
    place: fc.constantFrom({}, { app: "vault-secret", name: "OPENAI_API_KEY" }),
  })
  .map(({ sealed, key, region, context, place }) => ({
    kind: "sealed",
    ...sealed,
    ...(key && { key }),
    ...(region && { region }),
    context: Object.fromEntries(Object.entries({ ...context, ...place })),
  }));

export const anyReference: fc.Arbitrary<Reference> = fc.oneof(anySecret, anySealed);
