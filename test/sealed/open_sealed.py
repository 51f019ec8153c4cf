"""Opens a sealed value, as docs/spec/sealed-value.md says. Shares no code with the project.

Usage: echo "aws-kms:..." | python open_sealed.py ENDPOINT REGION app=... name=... env=...
"""

import base64
import hmac
import re
import struct
import sys
from urllib.parse import unquote

import boto3
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LABEL = b"vault-secret/sealed/v1"
PLACE_OF_USE = ("name", "app", "env")


class Refused(Exception):
    pass


def open_sealed(kms, reference, place):
    text, key, context = parse(reference)
    if not place.get("name"):
        raise Refused("the reader must say the name")
    for name, value in context.items():
        if place.get(name, None if name in PLACE_OF_USE else value) != value:
            raise Refused("the text contradicts its place of use")
    context = {**context, **place}
    if key is None:
        raise Refused("the text names no key")

    def decrypt(blob):
        return kms.decrypt(KeyId=key, CiphertextBlob=blob, EncryptionContext=context)["Plaintext"]

    if "." not in text:
        return decrypt(decode(text, "blob")).decode()

    version, *parts = text.split(".")
    if version != "v1" or len(parts) != 3:
        raise Refused("not a v1 envelope")
    wrapped_key, iv, body = (decode(part, "envelope") for part in parts)
    if len(iv) != 12 or len(body) < 48:
        raise Refused("wrong length")
    derived = HKDF(algorithm=SHA256(), length=64, salt=None, info=LABEL).derive(decrypt(wrapped_key))
    if not hmac.compare_digest(derived[32:], body[:32]):
        raise Refused("the text belongs to another data key")
    return AESGCM(derived[:32]).decrypt(iv, body[32:], additional_data(context)).decode()


def parse(reference):
    scheme, _, rest = reference.partition(":")
    if scheme != "aws-kms":
        raise Refused("not a sealed value")
    text, _, query = rest.partition("?")
    key, context, seen = None, {}, set()
    for option in filter(None, query.split("&")):
        name, _, value = (unquote(part, errors="strict") for part in option.partition("="))
        if name in seen:
            raise Refused("an option is given twice")
        seen.add(name)
        if name == "key":
            key = value
        elif name.startswith("context."):
            context[name.removeprefix("context.")] = value
        elif name != "region":
            raise Refused("an unknown option")
    return text, key, context


def decode(text, form):
    """Only the canonical spelling of some bytes is read."""
    if form == "blob":
        data = base64.b64decode(text, validate=True)
        canonical = base64.b64encode(data).decode()
    else:
        if not re.fullmatch(r"[A-Za-z0-9_-]+", text):
            raise Refused("not base64url")
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        canonical = base64.urlsafe_b64encode(data).decode().rstrip("=")
    if canonical != text or not data:
        raise Refused("not canonical base64")
    return data


def additional_data(context):
    def field(data):
        return struct.pack(">I", len(data)) + data

    pairs = sorted((name.encode(), value.encode()) for name, value in context.items())
    return LABEL + struct.pack(">I", len(pairs)) + b"".join(field(name) + field(value) for name, value in pairs)


if __name__ == "__main__":
    endpoint, region, *pairs = sys.argv[1:]
    client = boto3.client("kms", endpoint_url=endpoint, region_name=region)
    reference_line = sys.stdin.readline().rstrip("\n")
    value = open_sealed(client, reference_line, dict(pair.split("=", 1) for pair in pairs))
    sys.stdout.buffer.write(value.encode())
