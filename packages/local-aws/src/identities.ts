import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import type { Caller } from "./call.ts";
import { type Credentials, newCredentials } from "./credentials.ts";
import { AwsError } from "./errors.ts";
import { decryptBytes, encryptBytes } from "./kms/key-ring.ts";

/** Credentials that AssumeRole gave out. */
export interface SessionCredentials extends Credentials {
  sessionToken: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

interface Identity {
  secretAccessKey: string;
  caller: Caller;
  expiresAt: number;
}

export interface Identities {
  account: string;
  /** Throws UnrecognizedClientException or ExpiredTokenException. */
  find(accessKeyId: string, sessionToken: string | undefined, now: number): Identity;
  /** New credentials of a role session, good until `expiresAt`, also after a restart. */
  assume(caller: Omit<Caller, "accessKeyId">, expiresAt: number): SessionCredentials;
}

/** The one user of the vault and its role sessions. A session token carries its own secret, sealed for us only. */
export function createIdentities(account: string, root: Credentials, masterKey: KeyObject): Identities {
  const tokenKey = createSecretKey(createHmac("sha256", masterKey).update("session tokens").digest());
  const aad = Buffer.from("session token");
  const rootCaller = {
    accessKeyId: root.accessKeyId,
    arn: `arn:aws:iam::${account}:user/local`,
    userId: root.accessKeyId,
  };
  return {
    account,
    find(accessKeyId, sessionToken, now) {
      if (sessionToken === undefined && accessKeyId === root.accessKeyId) {
        return { secretAccessKey: root.secretAccessKey, caller: rootCaller, expiresAt: Infinity };
      }
      const opened = sessionToken && decryptBytes(tokenKey, Buffer.from(sessionToken, "base64"), aad);
      const identity: Identity | undefined = opened ? JSON.parse(opened.toString()) : undefined;
      if (identity?.caller.accessKeyId !== accessKeyId) {
        throw new AwsError("UnrecognizedClientException", "The security token included in the request is invalid.");
      }
      if (identity.expiresAt > now) return identity;
      throw new AwsError("ExpiredTokenException", "The security token included in the request is expired");
    },
    assume(caller, expiresAt) {
      const { accessKeyId, secretAccessKey } = newCredentials("LOCALSTS");
      const identity: Identity = { secretAccessKey, caller: { ...caller, accessKeyId }, expiresAt };
      const sessionToken = encryptBytes(tokenKey, Buffer.from(JSON.stringify(identity)), aad).toString("base64");
      return { accessKeyId, secretAccessKey, sessionToken, expiresAt };
    },
  };
}
