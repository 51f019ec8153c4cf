"""Encrypts standard input with one KMS Encrypt call of boto3 and prints the CiphertextBlob in base64.

Usage: python encrypt_blob.py ENDPOINT REGION KEY_ID app=... name=... env=... < value
"""

import base64
import sys

import boto3

endpoint, region, key_id, *pairs = sys.argv[1:]
kms = boto3.client("kms", endpoint_url=endpoint, region_name=region)
context = dict(pair.split("=", 1) for pair in pairs)
reply = kms.encrypt(KeyId=key_id, Plaintext=sys.stdin.buffer.read(), EncryptionContext=context)
print(base64.b64encode(reply["CiphertextBlob"]).decode())
