/** What is kept. Everything secret in a row is ciphertext before it gets here. Times are epoch milliseconds. */
export interface KeyRow {
  id: string;
  description: string;
  createdAt: number;
  state: "Enabled" | "Disabled" | "PendingDeletion";
  /** "AWS" for alias/aws/secretsmanager, which only Secrets Manager may use. */
  manager: "CUSTOMER" | "AWS";
  multiRegion: boolean;
  /** Index 0 is the oldest; the last one encrypts, all of them decrypt. */
  materials: Material[];
  deletionAt?: number;
  rotation?: { periodDays: number; nextAt: number };
  tags: Record<string, string>;
  policy?: string;
}

export interface Material {
  /** The AES-256 key under the master key, base64. */
  wrapped: string;
  createdAt: number;
  origin: "CREATED" | "AUTOMATIC" | "ON_DEMAND";
}

export interface AliasRow {
  name: string;
  keyId: string;
  createdAt: number;
  updatedAt: number;
}

export interface SecretRow {
  name: string;
  arn: string;
  description?: string;
  /** As the caller gave it; absent means alias/aws/secretsmanager. */
  kmsKeyId?: string;
  createdAt: number;
  changedAt: number;
  accessedAt?: number;
  /** Label → version id. */
  stages: Readonly<Record<string, string>>;
  deletedAt?: number;
  deletionAt?: number;
  tags: Record<string, string>;
  policy?: string;
}

export interface VersionRow {
  id: string;
  createdAt: number;
  accessedAt?: number;
  kind: "string" | "binary";
  /** The KMS blob of the value, base64, under the context of this secret and version. */
  blob: string;
  keyId: string;
}

/** Rows of one kind in one place, by id. */
export interface Rows<Row> {
  get(id: string): Row | undefined;
  put(id: string, row: Row): void;
  delete(id: string): void;
  /** All rows, ordered by id. */
  list(): Row[];
  count(): number;
}

/** One Region of the vault. As in AWS, a Region sees nothing of the others. */
export interface RegionStore {
  keys: Rows<KeyRow>;
  aliases: Rows<AliasRow>;
  secrets: Rows<SecretRow>;
  versions(secretName: string): Rows<VersionRow>;
}

export interface Store {
  region(name: string): RegionStore;
  /** Facts about the vault itself. */
  meta: Rows<string>;
  /** Runs the work entirely or not at all. When it returns, what was written survives the death of the process. */
  transaction<T>(work: () => T): T;
  close(): void;
}
