import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One thing the model wants done with the first tool it is offered, before it ends the talk. */
export type ToolArguments = Readonly<Record<string, unknown>>;

/**
 * A chat model on loopback that follows a plan instead of thinking: it calls the tool it is offered once for each
 * entry of the plan, then says "Done.". It keeps all it was sent, for tests to search.
 */
export class Model {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** What the next agent shall do. */
  plan: readonly ToolArguments[] = [];
  /** Bodies of all requests, oldest first. */
  readonly read: string[] = [];

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.close = close;
  }

  static async start(): Promise<Model> {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      model.#serve(Buffer.concat(chunks).toString(), response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const model = new Model(`http://127.0.0.1:${port}/v1`, async () => {
      server.close();
      server.closeAllConnections();
    });
    return model;
  }

  /** What tools have answered so far, as the model read it. */
  get observed(): string[] {
    const last = JSON.parse(this.read.at(-1) ?? "{}") as { messages?: Message[] };
    return (last.messages ?? []).filter(({ role }) => role === "tool").map(({ content }) => content);
  }

  #serve(body: string, response: ServerResponse): void {
    this.read.push(body);
    const { messages, tools, stream } = JSON.parse(body) as ChatRequest;
    const done = messages.filter(({ role }) => role === "tool").length;
    const wish = this.plan[done];
    const call = { name: tools?.[0]?.function.name ?? "", arguments: JSON.stringify(wish ?? {}) };
    const message = wish
      ? {
          role: "assistant",
          content: null,
          tool_calls: [{ index: 0, id: `call_${done}`, type: "function", function: call }],
        }
      : { role: "assistant", content: "Done." };
    const finish_reason = wish ? "tool_calls" : "stop";
    const object = stream ? "chat.completion.chunk" : "chat.completion";
    const choices = [{ index: 0, finish_reason, [stream ? "delta" : "message"]: message }];
    const answer = JSON.stringify({ id: "chatcmpl_1", created: 0, model: "planned-1", object, choices });
    response.writeHead(200, { "content-type": stream ? "text/event-stream" : "application/json" });
    response.end(stream ? `data: ${answer}\n\ndata: [DONE]\n\n` : answer);
  }
}

interface Message {
  readonly role: string;
  readonly content: string;
}

interface ChatRequest {
  readonly messages: readonly Message[];
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
  readonly stream?: boolean;
}
