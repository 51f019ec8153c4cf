import type { Samples, Vendor } from "../vendor.ts";

export const mongodbAtlas: Vendor = {
  name: "MongoDB Atlas",
  category: "data",
  env: "MONGODB_ATLAS_PRIVATE_KEY",
  docs: "https://www.mongodb.com/docs",
  revoke: "https://cloud.mongodb.com/",
  rules: [
    {
      id: "mongodb-atlas-service-account-secret",
      kind: "service account secret",
      severity: "critical",
      shape: "mdb_sa_sk_{url:40}",
      env: "MONGODB_ATLAS_CLIENT_SECRET",
    },
    {
      id: "mongodb-atlas-private-key",
      kind: "API private key",
      severity: "critical",
      shape: "{uuid}",
      near: [
        "mongodb atlas private key",
        "atlas private key",
        "mongodb atlas api",
        "mcli private api key",
        "atlas api key",
        "mongodb private key",
      ],
    },
  ],
};

export const mongodbAtlasSamples: Samples = {};
