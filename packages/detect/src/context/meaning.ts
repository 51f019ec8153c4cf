/** What a name says about its value. */
export type Meaning = "key" | "other" | "unknown";

const KEY =
  /^(?:api|app|my|access|auth|user|client|bot)?(?:keys?|tokens?|secrets?|passw(?:or)?ds?|passwd|passphrase|pwd|pass|auth|authorization|authentication|bearer|cred(?:ential)?s?|appid|pat|authtoken|apikeys?|subscription|sk)$/;
/** A value under such a name is computed from something. */
const COMPUTED = new Set(
  "sha sha1 sha224 sha256 sha384 sha512 md5 hash hashes hashed digest integrity checksum checksums fingerprint thumbprint signature commit commits rev revision etag nonce trace span cid oid crc sri".split(
    " ",
  ),
);
/** `cacheKey` opens nothing. */
const OPENS_NOTHING = new Set(
  "public pub cache primary foreign sort partition idempotency object index storage lookup map dict row group order i18n locale translation react query event".split(
    " ",
  ),
);
/** A name that ends so names a thing. */
const THING =
  /^(?:ids?|uids?|uuids?|guids?|versions?|class|classes|classname|src|href|colou?rs?|names?|urls?|uri|hosts?|hostname|domain|paths?|files?|filename|models?|indexe?s?|projects?|orgs?|organi[sz]ations?|users?|username|email|regions?|endpoints?|images?|icons?|dates?|voices?|assistants?|agents?|slug|title|label|size|length|type|kind|tag|tags|ref|branch|sid|digest|test|state|status|path|salt|iv|seed)$/;
/** Words that say nothing about whose key it is. */
const ANYBODYS =
  /^(?:x|api|app|my|our|the|a|default|access|user|client|bot|private|admin|prod|production|dev|test|live|env|const|let|var|self|this|config|settings|options|header|headers|service|server|llm|ai|tts|stt|sdk|create|new|init|connect|configure|login|set|get|with|rest|http|process|u|h|v?\d+|apikeys?)$/;

/** The words of a name in lower case: `xi-api-key`, `xiApiKey` and `XI_API_KEY` give `xi api key`. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

export function meaningOf(name: string): Meaning {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (words.some((word) => COMPUTED.has(word))) return "other";
  if (words.some((word) => KEY.test(word))) {
    if (words.some((word) => OPENS_NOTHING.has(word))) return "other";
    return THING.test(last) ? "other" : "key";
  }
  if (last === "id" && words.at(-2) === "app") return "key";
  return THING.test(last) ? "other" : "unknown";
}

/** Whether a name could be that of anybody's key: `API_KEY`, `x-api-key`, `Authorization`. */
export function isAnybodys(name: string): boolean {
  return wordsOf(name).every((word) => ANYBODYS.test(word) || KEY.test(word));
}
