"""Writes sealed-values.json from docs/spec/sealed-value.md alone; shares no code with src/.

Usage: python make_sealed_values.py > sealed-values.json     (needs the package `cryptography`)
"""

import base64
import json
import struct
import sys

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LABEL = b"vault-secret/sealed/v1"


def field(data):
    return struct.pack(">I", len(data)) + data


def additional_data(context):
    pairs = sorted((key.encode(), value.encode()) for key, value in context.items())
    return LABEL + struct.pack(">I", len(pairs)) + b"".join(field(k) + field(v) for k, v in pairs)


def b64url(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def envelope(name, seed, plaintext, context):
    data_key = bytes((seed + i) % 256 for i in range(32))
    iv = bytes((seed + 100 + i) % 256 for i in range(12))
    wrapped_key = bytes((seed * 7 + i) % 256 for i in range(60))
    derived = HKDF(algorithm=SHA256(), length=64, salt=None, info=LABEL).derive(data_key)
    aad = additional_data(context)
    ciphertext = derived[32:] + AESGCM(derived[:32]).encrypt(iv, plaintext.encode(), aad)
    return {
        "name": name,
        "dataKey": data_key.hex(),
        "wrappedKey": wrapped_key.hex(),
        "context": context,
        "additionalData": aad.hex(),
        "commitment": derived[32:].hex(),
        "plaintext": plaintext,
        "text": ".".join(["v1", b64url(wrapped_key), b64url(iv), b64url(ciphertext)]),
    }


def refused(name, good, **changes):
    return {**{k: good[k] for k in ("dataKey", "wrappedKey", "context", "text")}, **changes, "name": name}


def flip(text, part, index):
    parts = text.split(".")
    data = bytearray(base64.urlsafe_b64decode(parts[part] + "=" * (-len(parts[part]) % 4)))
    data[index] ^= 1
    parts[part] = b64url(bytes(data))
    return ".".join(parts)


place = {"app": "vault-secret", "name": "OPENAI_API_KEY", "env": "prod"}
good = envelope("one byte", 0, "x", place)
other = envelope("other", 50, "y", place)
envelopes = [
    good,
    envelope("4,097 bytes, the first length that core seals as an envelope", 1, "0123456789abcdef" * 256 + "!", place),
    envelope("only a name", 2, "text with spaces and \n line break", {"name": "A"}),
    envelope("pairs are sorted by the UTF-8 bytes of their keys", 3, "sorted", {"z": "1", "name": "n", "Z": "2", "a": ""}),
    envelope("U+FFFD sorts before U+1F511, unlike in UTF-16", 4, "sorted", {"\U0001f511": "1", "\ufffd": "2", "name": "n"}),
    envelope("a key that is the beginning of another", 5, "prefix", {"name": "n", "names": "m", "nam": "e"}),
    envelope("a byte order mark belongs to the value", 6, "\ufeffüñí \U0001f511", place),
]
refusals = [
    refused("another name", good, context={**place, "name": "OTHER"}),
    refused("a missing pair", good, context={"app": "vault-secret", "name": "OPENAI_API_KEY"}),
    refused("one pair more", good, context={**place, "extra": "1"}),
    refused("a flipped bit in the iv", good, text=flip(good["text"], 2, 0)),
    refused("a flipped bit in the commitment", good, text=flip(good["text"], 3, 0)),
    refused("a flipped bit in the ciphertext", good, text=flip(good["text"], 3, 32)),
    refused("a flipped bit in the tag", good, text=flip(good["text"], 3, -1)),
    refused("the data key of another value", good, dataKey=other["dataKey"]),
    refused("no room for a tag", good, text=".".join([*good["text"].split(".")[:3], b64url(bytes.fromhex(good["commitment"]))])),
]
json.dump({"envelopes": envelopes, "refused": refusals}, sys.stdout, ensure_ascii=True, indent=2)
print()
