import type { Operation } from "../call.ts";
import { CreateAlias, DeleteAlias, ListAliases, UpdateAlias } from "./aliases.ts";
import { GenerateDataKey, GenerateDataKeyWithoutPlaintext } from "./data-keys.ts";
import { CancelKeyDeletion, ScheduleKeyDeletion } from "./deletion.ts";
import { Decrypt, Encrypt } from "./encrypt.ts";
import { CreateKey, DescribeKey, DisableKey, EnableKey, ListKeys } from "./keys.ts";
import { GetKeyPolicy, ListKeyPolicies, PutKeyPolicy } from "./policy.ts";
import { ReEncrypt } from "./re-encrypt.ts";
import {
  DisableKeyRotation,
  EnableKeyRotation,
  GetKeyRotationStatus,
  ListKeyRotations,
  RotateKeyOnDemand,
} from "./rotation.ts";
import { ListResourceTags, TagResource, UntagResource } from "./tags.ts";

/** TrentService, API 2014-11-01. */
export const kmsOperations: Readonly<Record<string, Operation>> = {
  CancelKeyDeletion,
  CreateAlias,
  CreateKey,
  Decrypt,
  DeleteAlias,
  DescribeKey,
  DisableKey,
  DisableKeyRotation,
  EnableKey,
  EnableKeyRotation,
  Encrypt,
  GenerateDataKey,
  GenerateDataKeyWithoutPlaintext,
  GetKeyPolicy,
  GetKeyRotationStatus,
  ListAliases,
  ListKeyPolicies,
  ListKeyRotations,
  ListKeys,
  ListResourceTags,
  PutKeyPolicy,
  ReEncrypt,
  RotateKeyOnDemand,
  ScheduleKeyDeletion,
  TagResource,
  UntagResource,
  UpdateAlias,
};
