import type { IncomingHttpHeaders } from "node:http";

export interface Question {
  /** The path below the name of the case. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Whether the request carries a key that the provider accepts. */
  readonly known: boolean;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Server-sent events in place of the body. */
  readonly events?: readonly unknown[];
}

/** What the provider says. Undefined stands for no answer, ever. */
export function answer(question: Question): Reply | undefined {
  const { route, query, known } = question;
  if (route === "/slow") return undefined;
  if (route === "/echo") return echo(question);
  if (route === "/fail") return { status: 500, body: { error: { message: "The engine is on fire." } } };
  if (route.startsWith("/redirect/")) {
    return { status: Number(route.split("/")[2]), headers: { location: query.get("to") ?? "/" } };
  }
  if (!known) return { status: 401, body: { error: { message: "Incorrect API key provided." } } };
  if (route === "/v1/models") return { status: 200, body: { object: "list", data: [{ id: model, object: "model" }] } };
  if (route === "/v1/responses") return { status: 200, body: response };
  if (route === "/v1/chat/completions") return completion(question.body);
  return { status: 200, body: { ok: true } };
}

const model = "echo-1";

const response = {
  id: "resp_1",
  object: "response",
  status: "completed",
  model,
  output: [
    {
      id: "msg_1",
      type: "message",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text: "Understood.", annotations: [] }],
    },
  ],
};

function completion(body: string): Reply {
  const { messages = [], stream } = JSON.parse(body || "{}") as { messages?: { content: string }[]; stream?: boolean };
  const message = { role: "assistant", content: `You said: ${messages.at(-1)?.content ?? "nothing"}` };
  const choice = { index: 0, finish_reason: "stop", [stream ? "delta" : "message"]: message };
  const object = stream ? "chat.completion.chunk" : "chat.completion";
  const whole = { id: "chatcmpl_1", created: 0, model, object, choices: [choice] };
  return stream ? { status: 200, events: [whole] } : { status: 200, body: whole };
}

/** The worst a provider can do: all it was sent comes back, in the body and in a header. `?status=` sets the status. */
function echo({ query, headers, body }: Question): Reply {
  const sent = headers.authorization ?? headers["x-goog-api-key"] ?? query.get("key") ?? "";
  const said = { query: Object.fromEntries(query), headers, body };
  return { status: Number(query.get("status") ?? 200), headers: { "x-echo": String(sent) }, body: said };
}
