interface Reviewed {
  readonly file: RegExp;
  readonly line: RegExp;
  /** What a person saw there. */
  readonly reason: string;
}

const pem = /(BEGIN|END) [A-Z ]*PRIVATE KEY|^PuTTY-User-Key-File/;

/** Places in the tree of public code where a person has seen a key in its true shape. All others are false alarms. */
const places: readonly Reviewed[] = [
  { file: /^n8n\/ssh2@[^/]+\/packages\/ssh2\/test\/fixtures\//, line: pem, reason: "keys that its tests use" },
  {
    file: /^n8n\/ssh2@[^/]+\/packages\/ssh2\/lib\/protocol\/constants\.js$/,
    line: pem,
    reason: "a whole key, to try out the runtime",
  },
  {
    file: /^n8n\/imapflow@[^/]+\/packages\/imapflow\/test\/fixtures\/test-tls\.js$/,
    line: pem,
    reason: "a test server's key",
  },
  {
    file: /^go\/crypto\/tls\/(example_test\.go|testdata\/example-key\.pem)$/,
    line: pem,
    reason: "an example's key, whole",
  },
  { file: /^go\/crypto\/x509\/platform_root_key\.pem$/, line: pem, reason: "a test authority's key" },
  {
    file: /^go\/crypto\/x509\/(pkcs8|sec1|x509)_test\.go$/,
    line: /"?30[0-9a-f]{80}/,
    reason: "whole keys in hexadecimal DER",
  },
  {
    file: /^go\/crypto\/ecdh\/ecdh_test\.go$/,
    line: /PrivateKey: +"[0-9a-f]{64}/,
    reason: "private keys of test vectors",
  },
];

export function isReviewed(file: string, line: string): boolean {
  return places.some((place) => place.file.test(file) && place.line.test(line));
}
