import { claimsOf, jwtOf } from "../check/jwt.ts";
import { jwt } from "../structure/jwt.ts";
import { supabaseKey } from "../structure/supabase-key.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const supabase: Vendor = {
  name: "Supabase",
  category: "data",
  env: "SUPABASE_SECRET_KEY",
  docs: "https://supabase.com/docs/guides/api/api-keys",
  revoke: "https://supabase.com/dashboard/project/_/settings/api-keys",
  rules: [
    // The key of every local stack ends so.
    {
      id: "supabase-secret-key",
      kind: "secret key",
      severity: "critical",
      structure: supabaseKey("sb_secret_"),
      check: (key) => !key.endsWith("_xSvEMPvz"),
    },
    {
      id: "supabase-publishable-key",
      kind: "publishable key",
      structure: supabaseKey("sb_publishable_"),
      isPublic: true,
      env: "SUPABASE_PUBLISHABLE_KEY",
    },
    {
      id: "supabase-access-token",
      kind: "personal access token",
      severity: "critical",
      shape: "sbp_{hex:40}",
      env: "SUPABASE_ACCESS_TOKEN",
      revoke: "https://supabase.com/dashboard/account/tokens",
    },
    {
      id: "supabase-oauth-token",
      kind: "OAuth access token",
      severity: "critical",
      shape: "sbp_oauth_{hex:40}",
      env: "SUPABASE_ACCESS_TOKEN",
    },
    {
      id: "supabase-service-role-key",
      kind: "service_role key",
      severity: "critical",
      structure: jwt,
      check: (key) => isOf(key, "service_role"),
      env: "SUPABASE_SERVICE_ROLE_KEY",
    },
    {
      id: "supabase-anon-key",
      kind: "anon key",
      structure: jwt,
      check: (key) => isOf(key, "anon"),
      isPublic: true,
      env: "SUPABASE_ANON_KEY",
    },
  ],
};

export const supabaseSamples: Samples = {
  "supabase-service-role-key": {
    sign: (signature) => tokenOf("service_role", signature),
    hits: ["createClient(url, '‹{url:43}›')"],
  },
  "supabase-anon-key": { sign: (signature) => tokenOf("anon", signature), hits: ["createClient(url, '‹{url:43}›')"] },
  "supabase-publishable-key": { hits: ["createClient(url, '‹sb_publishable_{url:22}_{url:8}›')"] },
  "supabase-secret-key": {
    hits: ["createClient(url, '‹sb_secret_{url:22}_{url:8}›')"],
    misses: [
      ["sb_secret_{url:22}_xSvEMPvz", "the key of every local stack"],
      ["sb_publishable_{url:22}_{url:8}", "may be public"],
    ],
  },
};

function isOf(key: string, role: string): boolean {
  const claims = claimsOf(key);
  return claims.iss === "supabase" && claims.role === role;
}

function tokenOf(role: string, signature: string): string {
  return jwtOf(
    { alg: "HS256", typ: "JWT" },
    { iss: "supabase", ref: "abcdefghijklmnopqrst", role, iat: 1, exp: 2 },
    signature,
  );
}
