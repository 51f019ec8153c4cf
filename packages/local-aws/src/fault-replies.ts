import { setTimeout as sleep } from "node:timers/promises";
import { type Fault, refusal, type SeenRequest } from "./faults.ts";
import { JSON_TYPE, type Reply, xmlReply } from "./reply.ts";

/** The connection is torn down instead of an answer. */
export type Reset = "reset";

/**
 * Lets a fault happen to a request. `answer` is what would be said without it; an AwsError that the fault stands for
 * is thrown, so that it is worded like any other.
 */
export async function happen(fault: Fault, request: SeenRequest, answer: () => Reply): Promise<Reply | Reset> {
  const error = refusal(fault, request);
  if (error) throw error;
  switch (fault.kind) {
    case "latency":
      await sleep(fault.ms);
      return answer();
    case "hang":
      return new Promise<Reply>(() => {});
    case "reset":
      return "reset";
    case "unavailable":
      return unavailable(fault.body);
    case "forbiddenXml":
      return xmlReply(
        "<ErrorResponse><Error><Code>AccessDenied</Code><Message>Forbidden</Message></Error></ErrorResponse>",
        403,
      );
    case "truncated": {
      const whole = answer();
      return { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length / 2)) };
    }
    case "redirect":
      return { status: 307, contentType: "text/plain", body: "", headers: { location: fault.location } };
    default:
      return answer();
  }
}

function unavailable(body: "json" | "html"): Reply {
  if (body === "html") {
    return {
      status: 503,
      contentType: "text/html",
      body: "<html><body><h1>503 Service Unavailable</h1></body></html>",
    };
  }
  return { status: 503, contentType: JSON_TYPE, body: JSON.stringify({ __type: "ServiceUnavailableException" }) };
}
