import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { type IncomingMessage, request } from "node:http";
import type { Credentials } from "./credentials.ts";
import { amzDate, sign } from "./signature.ts";

/** A connection to the process that owns the vault. */
export interface Attachment {
  /** Settles when the owner is gone. */
  lost: Promise<void>;
  close(): void;
}

const LONGEST_WAIT_MS = 2000;

/** What an owner answers to a challenge; only who knows the secret key can. */
export function proofOf({ secretAccessKey }: Credentials, challenge: string): string {
  return createHmac("sha256", secretAccessKey).update(`local-aws owner ${challenge}`).digest("hex");
}

/**
 * Connects to the owner on this port and stays connected. Undefined if nobody answers there, or somebody who cannot
 * prove to be the owner: the port may have passed to a stranger. The proof covers the address, so that a stranger
 * cannot borrow it from the true owner either.
 */
export async function attach(port: number, credentials: Credentials): Promise<Attachment | undefined> {
  const nonce = randomUUID();
  const host = `127.0.0.1:${port}`;
  const response = await send(host, credentials, JSON.stringify({ Nonce: nonce }));
  if (!response) return undefined;
  const proof = Buffer.from(String(response.headers["x-local-aws-proof"]));
  const expected = Buffer.from(proofOf(credentials, `${host} ${nonce}`));
  if (proof.length !== expected.length || !timingSafeEqual(proof, expected)) {
    response.destroy();
    return undefined;
  }
  const lost = new Promise<void>((resolve) => {
    response.on("error", () => {}).once("close", resolve);
  });
  response.resume();
  return { lost, close: () => void response.destroy() };
}

function send(host: string, credentials: Credentials, body: string): Promise<IncomingMessage | undefined> {
  const unsigned = { host, "x-amz-date": amzDate(Date.now()), "x-amz-target": "LocalAws.Attach" };
  const scope = { accessKeyId: credentials.accessKeyId, region: "local", service: "local-aws" };
  const signature = { method: "POST", headers: unsigned, body: Buffer.from(body) };
  const headers = { ...unsigned, authorization: sign(signature, scope, credentials.secretAccessKey) };
  return new Promise((resolve) => {
    const outgoing = request(`http://${host}/`, { method: "POST", headers, agent: false }, (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    const timer = setTimeout(() => outgoing.destroy(), LONGEST_WAIT_MS);
    outgoing.on("error", () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    outgoing.end(body);
  });
}
