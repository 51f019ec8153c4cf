import { type IncomingHttpHeaders, request } from "node:http";
import type { LocalAws } from "../src/local-aws.ts";
import { amzDate, sign } from "../src/signature.ts";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The error's name, of a JSON or XML answer; undefined on success. */
  error: string | undefined;
  /** The error's text. */
  message: string | undefined;
  /** The parsed body; empty if it is not JSON. */
  body: Record<string, unknown>;
}

export interface Overrides {
  credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  region?: string;
  /** Epoch milliseconds of the signature. */
  now?: number;
  /** Headers that are added or replaced before signing. */
  headers?: Record<string, string>;
  /** The same, after signing. */
  tamper?: Record<string, string>;
  /** A body that is sent in place of the signed one. */
  sendBody?: string;
}

type Target = Pick<LocalAws, "endpoint" | "region" | "credentials">;
type Send = (operation: string, input?: object, overrides?: Overrides) => Promise<Answer>;

/** A tiny AWS client, independent of the SDK: signs like AWS and shows the bare answer. */
export function clientOf(aws: Target): { kms: Send; secrets: Send; sts: Send; cloudTrail: Send } {
  const json = (service: string, prefix: string): Send => {
    return (operation, input = {}, overrides = {}) => {
      const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": `${prefix}.${operation}` };
      return call(aws, service, headers, JSON.stringify(input), overrides);
    };
  };
  return {
    kms: json("kms", "TrentService"),
    secrets: json("secretsmanager", "secretsmanager"),
    cloudTrail: json("cloudtrail", "CloudTrail_20131101"),
    sts: (operation, input = {}, overrides = {}) => {
      const form = new URLSearchParams({ Action: operation, Version: "2011-06-15", ...input }).toString();
      return call(aws, "sts", { "content-type": "application/x-www-form-urlencoded" }, form, overrides);
    },
  };
}

/** Signs a request without sending it. */
export function signed(
  { endpoint, region, credentials }: Target,
  service: string,
  headers: Record<string, string>,
  body: string,
  overrides: Overrides = {},
): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = {
    sessionToken: undefined,
    ...(overrides.credentials ?? credentials),
  };
  const all: Record<string, string> = {
    host: new URL(endpoint).host,
    "x-amz-date": amzDate(overrides.now ?? Date.now()),
    ...headers,
    ...(sessionToken !== undefined && { "x-amz-security-token": sessionToken }),
    ...overrides.headers,
  };
  const scope = { accessKeyId, region: overrides.region ?? region, service };
  const authorization = sign({ method: "POST", headers: all, body: Buffer.from(body) }, scope, secretAccessKey);
  return { ...all, authorization, ...overrides.tamper };
}

async function call(aws: Target, service: string, headers: Record<string, string>, body: string, overrides: Overrides) {
  return post(aws.endpoint, signed(aws, service, headers, body, overrides), overrides.sendBody ?? body);
}

/** Sends exactly these headers and this body. */
export function post(endpoint: string, headers: Record<string, string>, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(endpoint, { method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve(answerOf(response.statusCode ?? 0, response.headers, text)));
      response.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function answerOf(status: number, headers: IncomingHttpHeaders, text: string): Answer {
  const body = parse(text);
  const error = body.__type ?? /<Code>(.*?)<\/Code>/.exec(text)?.[1];
  const message = body.message ?? body.Message;
  return {
    status,
    headers,
    text,
    body,
    error: typeof error === "string" ? error : undefined,
    message: typeof message === "string" ? message : undefined,
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
