import type { Call, Operation } from "../call.ts";
import { AwsError, invalid } from "../errors.ts";
import { type Input, texts } from "../input.ts";
import { secretsPage } from "../page.ts";
import { readFilters } from "./filters.ts";
import { allSecrets } from "./list.ts";
import { GetSecretValue } from "./read.ts";

const MOST_IDS = 20;

export const BatchGetSecretValue: Operation = (input, call) => {
  const { ids, paging } = chooseIds(input, call);
  const values: object[] = [];
  const errors: object[] = [];
  for (const id of ids) {
    try {
      call.admit("GetSecretValue", id);
      values.push(GetSecretValue({ SecretId: id }, call) ?? {});
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      errors.push({ SecretId: id, ErrorCode: error.name, Message: error.message });
    }
  }
  return { SecretValues: values, Errors: errors, ...paging };
};

function chooseIds(input: Input, call: Call): { ids: string[]; paging: object } {
  const ids = texts(input, "SecretIdList", { min: 1, max: 2048 });
  const byFilter = input.Filters !== undefined;
  if (ids && byFilter) {
    throw new AwsError("InvalidParameterException", "Either Filters or SecretIdList must be provided, but not both.");
  }
  if (!ids && !byFilter) {
    throw new AwsError("InvalidParameterException", "Either Filters or SecretIdList must be provided.");
  }
  if (!ids) {
    const matches = readFilters(input, call);
    const found = allSecrets(call).filter((secret) => secret.deletionAt === undefined && matches(secret));
    const { page, paging } = secretsPage(input, found, { orderOf: (secret) => secret.name }, MOST_IDS);
    return { ids: page.map((secret) => secret.name), paging };
  }
  if (input.MaxResults !== undefined || input.NextToken !== undefined) {
    throw new AwsError("InvalidParameterException", "MaxResults and NextToken go with Filters, not with SecretIdList.");
  }
  if (ids.length < 1 || ids.length > MOST_IDS) throw invalid("SecretIdList", "Member must have between 1 and 20 ids");
  return { ids: [...new Set(ids)], paging: {} };
}
