import { expect, test } from "vitest";
import { createDetector } from "../../src/detector.ts";

const SMALL = 40_000;
const LARGE = process.env.SLOW ? 4_000_000 : 200_000;
/** How much more time than in proportion the larger text may take: far from the square, wide of a busy machine. */
const TOLERANCE = 8;

const detector = createDetector();
const header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
const a = (count: number) => "a".repeat(count);

/** What each structure reads furthest, without ever finding a key. */
const units: Readonly<Record<string, string>> = {
  "headers of private keys": "-----BEGIN PRIVATE KEY-----\n",
  "private keys without an end": `-----BEGIN RSA PRIVATE KEY-----\n${"MIIE".repeat(5000)}`,
  "private keys of white space": `-----BEGIN RSA PRIVATE KEY-----${" ".repeat(5000)}`,
  "private keys of headers": `-----BEGIN RSA PRIVATE KEY-----\n${"Proc-Type: 4,ENCRYPTED\n".repeat(800)}`,
  "private keys of backslashes": `-----BEGIN RSA PRIVATE KEY-----${"\\\\\\\\".repeat(4000)}`,
  "private keys of escapes": `-----BEGIN RSA PRIVATE KEY-----\\n${"\\/".repeat(8000)}`,
  "OpenPGP keys without an end": `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${a(60)}`,
  "PuTTY keys without an end": `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: c\n${"abcd\n".repeat(100)}`,
  "headers of tokens": `${header}.`,
  "long tokens without a signature": `${header}.eyJ${a(2700)}.`,
  "tokens with a short signature": `${header}.eyJ${a(40)}.${a(39)} `,
  "URLs of colons": `postgres://${"a:".repeat(250)}`,
  "URLs of users": "postgres://a:b@",
  "URLs without an end": `https://u:${a(590)}`,
  "access key ids": "AKIAABCDEFGHIJKLMNOP ",
  "access key ids with values": `AKIAABCDEFGHIJKLMNOP ${"ab1/".repeat(10)} `,
  "names of secrets": "aws_secret_access_key=",
  "names of secrets with short values": `secret_access_key=${a(39)}`,
  "account keys": `AccountKey=${a(85)}`,
  signatures: `&sig=${a(43)}`,
  "Basic headers": "Basic QWxhZGRpbjpvc",
  curl: "curl -u a:",
  "curl of many users": `curl ${"-u a:b ".repeat(80)}`,
  "machines of .netrc": "machine aaaa login bbbb password ",
  "passwords of connection strings": ";password=abcdefgh;",
  "long passwords of connection strings": `;password=${a(120)};`,
  "Kubernetes Secrets": "kind: Secret\n",
  "Kubernetes Secrets with data": `kind: Secret\ndata:\n${"  a: QWxhZGRpbjpv\n".repeat(5)}`,
  "Kubernetes Secrets of white space": `data:\nkind: Secret\n${" ".repeat(200)}`,
  escapes: "\\u002d",
  "runs with an escape": `${a(24)}\\u002d `,
  "URLs of PHP": "https:\\/\\/a:b@c\\/",
  "URLs in URLs": "%3a%2f%2f",
  "runs with entities": `${a(24)}&#45; `,
  "wrapped keys": `c2stcHJvai0${a(60)} `,
};

test.each(Object.entries(units))("%s take linear time", (_name, unit) => {
  const time = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = performance.now();
    expect(detector.scan(text)).toEqual([]);
    return performance.now() - start;
  };
  const small = Math.max(2, Math.min(time(SMALL), time(SMALL)));
  expect(time(LARGE)).toBeLessThan(small * (LARGE / SMALL) * TOLERANCE);
});
