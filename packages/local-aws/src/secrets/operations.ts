import type { Operation } from "../call.ts";
import { BatchGetSecretValue } from "./batch.ts";
import { CreateSecret } from "./create.ts";
import { DeleteSecret, RestoreSecret } from "./delete.ts";
import { ListSecrets, ListSecretVersionIds } from "./list.ts";
import { PutSecretValue, UpdateSecret } from "./put.ts";
import { GetRandomPassword } from "./random-password.ts";
import { DescribeSecret, GetSecretValue } from "./read.ts";
import {
  DeleteResourcePolicy,
  GetResourcePolicy,
  PutResourcePolicy,
  ValidateResourcePolicy,
} from "./resource-policy.ts";
import { RotateSecret } from "./rotate.ts";
import { UpdateSecretVersionStage } from "./stages.ts";
import { TagResource, UntagResource } from "./tags.ts";

/** secretsmanager, API 2017-10-17. */
export const secretsOperations: Readonly<Record<string, Operation>> = {
  BatchGetSecretValue,
  CreateSecret,
  DeleteResourcePolicy,
  DeleteSecret,
  DescribeSecret,
  GetRandomPassword,
  GetResourcePolicy,
  GetSecretValue,
  ListSecrets,
  ListSecretVersionIds,
  PutResourcePolicy,
  PutSecretValue,
  RestoreSecret,
  RotateSecret,
  TagResource,
  UntagResource,
  UpdateSecret,
  UpdateSecretVersionStage,
  ValidateResourcePolicy,
};
