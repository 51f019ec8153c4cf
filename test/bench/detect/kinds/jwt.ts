import type { Random } from "../corpus/random.ts";

/** A token as HS256 signs one. The signature is random: nobody can check it without the server's secret. */
export function jwt(random: Random, claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}.${random.bytes(32).toString("base64url")}`;
}

/** The claims of a key of Supabase before 2025; "anon" is the public one. */
export function supabaseClaims(random: Random, role: "service_role" | "anon"): Record<string, unknown> {
  const iat = random.int(1_650_000_000, 1_750_000_000);
  return { iss: "supabase", ref: random.characters("lower", 20), role, iat, exp: iat + 315_360_000 };
}
