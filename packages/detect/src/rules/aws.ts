import { awsSecret } from "../structure/aws-secret.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html lists the prefixes of ids. */
export const aws: Vendor = {
  name: "AWS",
  category: "cloud",
  env: "AWS_ACCESS_KEY_ID",
  docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  revoke: "https://console.aws.amazon.com/iam/home#/security_credentials",
  rules: [
    { id: "aws-access-key-id", kind: "access key id", severity: "medium", shape: "(AKIA|ABIA|ACCA){b32:16}" },
    { id: "aws-temporary-key-id", kind: "temporary access key id", severity: "low", shape: "ASIA{b32:16}" },
    {
      id: "aws-secret-access-key",
      kind: "secret access key",
      severity: "critical",
      env: "AWS_SECRET_ACCESS_KEY",
      structure: awsSecret,
    },
    {
      id: "aws-session-token",
      kind: "session token",
      env: "AWS_SESSION_TOKEN",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
      // Each issue of STS begins with fixed bytes; runs of slashes stand in all of them.
      shape: "(IQoJb3JpZ2luX2Vj|FwoGZXIvYXdz|FQoGZXIvYXdz|FwoDYXdz|FQoDYXdz|AQoDYXdz){[A-Za-z0-9+/=]:200,2000}",
      isWordy: true,
      check: (key) => !key.includes("EXAMPLE"),
    },
    {
      id: "aws-bedrock-key",
      kind: "Bedrock API key",
      severity: "critical",
      env: "AWS_BEARER_TOKEN_BEDROCK",
      docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html",
      revoke: "https://console.aws.amazon.com/bedrock/home#/api-keys",
      // "BedrockAPIKey-" in base64.
      shape: "ABSKQmVkcm9ja0FQSUtleS{[A-Za-z0-9+/=]:80,260}",
      // Inside stands the number of the account, which is not random.
      isWordy: true,
      check: (key) => !/EXAMPLE|xxxx/.test(key),
    },
    {
      id: "aws-bedrock-temporary-key",
      kind: "short-term Bedrock API key",
      env: "AWS_BEARER_TOKEN_BEDROCK",
      docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html",
      revoke: "https://console.aws.amazon.com/bedrock/home#/api-keys",
      // A presigned URL of bedrock.amazonaws.com in base64.
      shape: "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{[A-Za-z0-9+/=]:100,3000}",
      isWordy: true,
    },
    {
      id: "aws-appsync-key",
      kind: "AppSync API key",
      severity: "medium",
      env: "APPSYNC_API_KEY",
      docs: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
      revoke: "https://console.aws.amazon.com/appsync/home",
      shape: "da2-{lalnum:26}",
    },
  ],
};

const SECRET = "{b64:10}aB3/{b64:26}";

export const awsSamples: Samples = {
  "aws-access-key-id": {
    misses: [
      ["AKIAIOSFODNN7EXAMPLE", "AWS's manuals"],
      ["AKIAXXXXXXXXXXXXXXXX", "a placeholder"],
      ["AKIA{b32:15}", "one character short"],
    ],
  },
  "aws-secret-access-key": {
    hits: [
      `AWS_SECRET_ACCESS_KEY=‹${SECRET}›`,
      `aws_secret_access_key = ‹${SECRET}›`,
      `{"SecretAccessKey": "‹${SECRET}›"}`,
      `new AWS.S3({ secretAccessKey: '‹${SECRET}›' })`,
      `export AWS_SECRET_KEY="‹${SECRET}›"`,
      `<SecretAccessKey>‹${SECRET}›</SecretAccessKey>`,
      `- name: AWS_SECRET_ACCESS_KEY\n  value: "‹${SECRET}›"`,
      `aws configure set aws_secret_access_key ‹${SECRET}›`,
      `"secretAccessKey":"‹{alnum:10}aB3\\/{alnum:26}›"`,
      `s3:\n  secret_key: ‹${SECRET}›`,
      `Minio(secure=True, secretKey="‹${SECRET}›")  # S3`,
    ],
    misses: [
      ["AWS_SECRET_ACCESS_KEY={hex:40}", "a SHA-1"],
      ["AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "AWS's manuals"],
      [`AWS_SECRET_ACCESS_KEY=${SECRET}{b64:1}`, "one character long"],
      [`secret_key: ${SECRET}`, "nothing says AWS"],
      ["AKIAIOSFODNN7EXAMPLE\n{hex:40}", "a SHA-1 beside an id"],
      ["secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY", "a variable"],
      ["aws_secret_access_key: node/modules/AccessKeys/SecretKeysProvi", "a path"],
    ],
  },
  "aws-session-token": {
    hits: ["aws_session_token = ‹IQoJb3JpZ2luX2VjE{b64:2}//////////wEaCXVzLWVhc3QtMSJ{b64:600}==›"],
  },
};
