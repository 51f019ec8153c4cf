import type { AwsError } from "./errors.ts";

/** What goes back over the wire. */
export interface Reply {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
  /** The connection stays open after the head, as a sign of life. */
  keepOpen?: boolean;
}

export const JSON_TYPE = "application/x-amz-json-1.1";

export function jsonReply(output: object | undefined): Reply {
  return { status: 200, contentType: JSON_TYPE, body: output === undefined ? "" : JSON.stringify(output) };
}

/** Secrets Manager writes "Message", everybody else "message"; without a text there is no member at all. */
export function jsonError(error: AwsError, member: "message" | "Message" = "message"): Reply {
  const body = { __type: error.name, ...(error.message && { [member]: error.message }) };
  return {
    status: error.status,
    contentType: JSON_TYPE,
    body: JSON.stringify(body),
    headers: { "x-amzn-errortype": error.name },
  };
}

export function xmlReply(body: string, status = 200): Reply {
  return { status, contentType: "text/xml", body };
}
