import { AwsError } from "../errors.ts";

/** One statement of a policy, with its lists always as lists. */
export interface Statement {
  effect: "Allow" | "Deny";
  principals: string[];
  /** NotPrincipal: everybody but these. */
  exceptPrincipals: boolean;
  actions: string[];
  resources: string[];
  /** operator → condition key → values. */
  conditions: Record<string, Record<string, string[]>>;
}

/** What a policy is asked about. A condition key without a value is absent. */
export interface Request {
  principals: string[];
  action: string;
  resource: string;
  keys: Readonly<Record<string, string | undefined>>;
}

/** Reads a policy; MalformedPolicyDocumentException if it is none. */
export function parsePolicy(source: string): Statement[] {
  const document = asObject(parseJson(source));
  if (document.Version !== "2012-10-17" && document.Version !== "2008-10-17") throw malformed("Version");
  const statements = asList(document.Statement);
  if (statements.length === 0) throw malformed("Statement");
  return statements.map((item) => parseStatement(asObject(item)));
}

/** Whether a Deny of the policy meets the request. Operators that are unknown here deny, to be on the safe side. */
export function denies(statements: Statement[], request: Request): boolean {
  return statements.some(
    (statement) =>
      statement.effect === "Deny" &&
      statement.principals.some((one) => one === "*" || request.principals.includes(one)) !==
        statement.exceptPrincipals &&
      statement.actions.some((pattern) => like(pattern.toLowerCase(), request.action.toLowerCase())) &&
      statement.resources.some((pattern) => like(pattern, request.resource)) &&
      Object.entries(statement.conditions).every(([operator, keys]) => conditionHolds(operator, keys, request)),
  );
}

/** Whether a policy lets everybody in. */
export function isPublic(statements: Statement[]): boolean {
  return statements.some(
    ({ effect, principals, conditions }) =>
      effect === "Allow" && principals.includes("*") && Object.keys(conditions).length === 0,
  );
}

function parseStatement(statement: Record<string, unknown>): Statement {
  const { Effect, Principal, NotPrincipal, Action, Resource, Condition } = statement;
  if (Effect !== "Allow" && Effect !== "Deny") throw malformed("Effect");
  const principals = principalList(Principal ?? NotPrincipal);
  const actions = asTexts(Action);
  if (principals.length === 0) throw malformed("Principal");
  if (actions.length === 0 || !actions.every((action) => /^(\*|secretsmanager:[A-Za-z*?]+)$/i.test(action))) {
    throw malformed("Action");
  }
  const conditions = Object.entries(Condition === undefined ? {} : asObject(Condition)).map(([operator, keys]) => [
    operator,
    Object.fromEntries(Object.entries(asObject(keys)).map(([key, values]) => [key, asTexts(values)])),
  ]);
  const resources = asTexts(Resource ?? "*");
  const exceptPrincipals = Principal === undefined;
  return {
    effect: Effect,
    principals,
    exceptPrincipals,
    actions,
    resources,
    conditions: Object.fromEntries(conditions),
  };
}

function conditionHolds(operator: string, keys: Record<string, string[]>, { keys: given }: Request): boolean {
  const base = operator.replace(/IfExists$/, "");
  return Object.entries(keys).every(([key, wanted]) => {
    const value = given[key];
    if (base === "Null") return wanted.includes(String(value === undefined));
    if (value === undefined) return operator !== base || base.includes("Not");
    if (/^(String|Arn)NotEquals$|^(String|Arn)NotLike$/.test(base)) return !wanted.some((one) => like(one, value));
    if (/^(String|Arn)(Equals|Like)$/.test(base)) return wanted.some((one) => like(one, value));
    return true;
  });
}

/** "*" stands for any run of characters, "?" for one. Takes time in proportion to both lengths, whatever the pattern. */
function like(pattern: string, value: string): boolean {
  let [at, from, star, resume] = [0, 0, -1, 0];
  while (from < value.length) {
    if (pattern[at] === "*") {
      [star, resume] = [at, from];
      at += 1;
    } else if (pattern[at] === "?" || pattern[at] === value[from]) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, from] = [star + 1, resume];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

function principalList(principal: unknown): string[] {
  if (principal === undefined) return [];
  if (typeof principal === "string") return [principal];
  return Object.values(asObject(principal)).flatMap(asTexts);
}

function asTexts(value: unknown): string[] {
  return asList(value).map((item) => {
    if (typeof item === "string") return item;
    if (typeof item === "boolean") return String(item);
    throw malformed("a list of strings");
  });
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw malformed("an object");
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function malformed(part: string): AwsError {
  return new AwsError(
    "MalformedPolicyDocumentException",
    `This resource policy contains invalid Json: expected ${part}.`,
  );
}
