import { expectTypeOf } from "vitest";
import {
  createVault,
  type ReadResult,
  type Redacted,
  type Reference,
  type SecretInfo,
  type SecretValue,
  type Vault,
  VaultError,
  type VaultErrorCode,
} from "../src/index.ts";
import { fakeAws } from "../src/testing.ts";

/* Checked by the compiler, not run. */

const vault = createVault({ aws: fakeAws() });

expectTypeOf(vault).toEqualTypeOf<Vault>();
expectTypeOf(vault.get).parameter(0).toEqualTypeOf<string | Reference>();
expectTypeOf(vault.get("")).resolves.toEqualTypeOf<SecretValue>();
expectTypeOf(vault.peek("")).toEqualTypeOf<SecretValue | undefined>();
expectTypeOf(vault.open("", { context: { name: "" } })).resolves.toEqualTypeOf<Redacted>();
expectTypeOf(vault.use("", async (key) => key.length)).resolves.toEqualTypeOf<number>();
expectTypeOf<SecretValue["info"]>().toEqualTypeOf<SecretInfo>();
expectTypeOf(new VaultError("DENIED").code).toEqualTypeOf<VaultErrorCode>();

declare const result: ReadResult;
if (result.ok) expectTypeOf(result.value).toEqualTypeOf<SecretValue>();
else expectTypeOf(result.error).toEqualTypeOf<VaultError>();

// A secret is not a string: it has to be revealed.
expectTypeOf<SecretValue>().not.toExtend<string>();
// @ts-expect-error A code that does not exist.
new VaultError("NOPE");
// @ts-expect-error A vault without clients.
createVault({});
// @ts-expect-error A place of use without a name.
void vault.open("", { context: {} });
// @ts-expect-error The value itself is not a property.
void (await vault.get("")).value;
