import { randomUUID } from "node:crypto";
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { freshName } from "../case.ts";

export interface Made {
  readonly name: string;
  readonly arn: string;
  readonly versionId: string;
}

/** Creates a secret whose value is `first` unless told otherwise. */
export async function createSecret(client: SecretsManagerClient, SecretString = "first"): Promise<Made> {
  const name = freshName();
  const reply = await client.send(new CreateSecretCommand({ Name: name, SecretString }));
  if (reply.ARN === undefined || reply.VersionId === undefined) throw new Error("CreateSecret answered without an ARN");
  return { name, arn: reply.ARN, versionId: reply.VersionId };
}

/** Stores another version. Returns its id. */
export async function put(
  client: SecretsManagerClient,
  SecretId: string,
  SecretString: string,
  ...VersionStages: string[]
): Promise<string> {
  const stages = VersionStages.length > 0 ? { VersionStages } : {};
  const reply = await client.send(new PutSecretValueCommand({ SecretId, SecretString, ...stages }));
  if (reply.VersionId === undefined) throw new Error("PutSecretValue answered without a VersionId");
  return reply.VersionId;
}

/** The text of a version, AWSCURRENT unless another stage is named. */
export async function read(client: SecretsManagerClient, SecretId: string, VersionStage = "AWSCURRENT") {
  return (await client.send(new GetSecretValueCommand({ SecretId, VersionStage }))).SecretString;
}

/** Which stages sit on which version. */
export async function stages(client: SecretsManagerClient, SecretId: string): Promise<Record<string, string[]>> {
  const { VersionIdsToStages } = await client.send(new DescribeSecretCommand({ SecretId }));
  return Object.fromEntries(Object.entries(VersionIdsToStages ?? {}).map(([id, names]) => [id, [...names].sort()]));
}

export function freshToken(): string {
  return randomUUID();
}

/** Letters only: filters break texts into words, and digits may end one. */
export function freshWord(): string {
  return randomUUID().replace(/[^a-f]/g, "z");
}
