import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

export interface Node {
  readonly name: string;
  readonly type: string;
  readonly typeVersion: number;
  readonly parameters: Record<string, unknown>;
  readonly credentials?: Record<string, { id: string; name: string }>;
  readonly [more: string]: unknown;
}

export interface Workflow {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly connections: Record<string, unknown>;
  readonly settings?: Record<string, unknown>;
  readonly pinData?: Record<string, unknown>;
}

export interface Credential {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** One call's answer, as n8n sent it. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly text: string;
}

/** n8n's two APIs, as its owner: `/rest` of the editor with a session, `/api/v1` with an API key. */
export class N8nApi {
  readonly url: string;
  readonly email = "owner@example.com";
  readonly password: string;
  #cookie = "";
  #apiKey = "";

  private constructor(url: string, password: string) {
    this.url = url;
    this.password = password;
  }

  /** Makes the owner of a fresh n8n, with a random password, and signs in. */
  static async setUpOwner(url: string): Promise<N8nApi> {
    const api = new N8nApi(url, `Aa1-${randomBytes(9).toString("base64url")}`);
    const person = { email: api.email, firstName: "Vault", lastName: "Secret", password: api.password };
    await api.rest("POST", "/owner/setup", person);
    const scopes = await api.rest("GET", "/api-keys/scopes");
    const key = await api.rest<{ rawApiKey: string }>("POST", "/api-keys", { label: "tests", expiresAt: null, scopes });
    api.#apiKey = key.rawApiKey;
    return api;
  }

  /** Calls the editor's API and returns what it holds under `data`. Rejects unless the answer is 2xx. */
  async rest<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    return (JSON.parse(ok(await this.answer(method, `/rest${path}`, body)).text) as { data: T }).data;
  }

  /** Calls the public API. Rejects unless the answer is 2xx. */
  async public<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    return JSON.parse(ok(await this.answer(method, `/api/v1${path}`, body)).text) as T;
  }

  /** Calls either API and returns the answer unread, whatever its status. */
  async answer(method: string, path: string, body?: unknown): Promise<Answer> {
    const headers = {
      "content-type": "application/json",
      "browser-id": "vault-secret-tests",
      ...(path.startsWith("/api/") ? { "X-N8N-API-KEY": this.#apiKey } : { cookie: this.#cookie }),
    };
    const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await fetch(this.url + path, request);
    const cookies = response.headers.getSetCookie().filter((cookie) => cookie.startsWith("n8n-auth="));
    if (cookies[0]) this.#cookie = cookies[0].split(";")[0] ?? "";
    return { path, status: response.status, text: await response.text() };
  }

  async createCredential(name: string, type: string, data: Record<string, unknown>): Promise<Credential> {
    const { id } = await this.rest<{ id: string }>("POST", "/credentials", { name, type, data });
    return { id, name, type };
  }

  /** What the Test button of the credential's form does: it sends back what it was shown, secrets masked. */
  async testCredential({ id, name, type }: Credential): Promise<{ status: string; message: string }> {
    const { data } = await this.rest<{ data: unknown }>("GET", `/credentials/${id}?includeData=true`);
    return await this.rest("POST", "/credentials/test", { credentials: { id, name, type, data } });
  }

  /** Saves a workflow. Returns its id. */
  async createWorkflow({ nodes, settings, ...more }: Workflow): Promise<string> {
    const laidOut = nodes.map((node, index) => ({ id: randomUUID(), position: [index * 240, 0], ...node }));
    const body = { ...more, nodes: laidOut, settings: { executionOrder: "v1", ...settings } };
    const { id } = await this.rest<{ id: string }>("POST", "/workflows", body);
    return id;
  }

  /** What the button "Execute workflow" of the editor does. Returns when n8n has taken it on. */
  async runInEditor(workflowId: string, trigger: string): Promise<void> {
    await this.rest("POST", `/workflows/${workflowId}/run`, { triggerToStartFrom: { name: trigger } });
  }

  async activate(workflowId: string): Promise<void> {
    await this.public("POST", `/workflows/${workflowId}/activate`);
  }

  /** Calls a production webhook, waiting up to a minute for it to be there: activation is asynchronous. */
  async webhook(path: string, body: unknown = {}): Promise<Answer> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const answer = await this.answer("POST", `/webhook/${path}`, body);
      if (answer.status !== 404 || !answer.text.includes("not registered") || Date.now() > deadline) return answer;
      await sleep(50);
    }
  }

  /** Ids of all executions, newest first. */
  async executionIds(): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = "";
    do {
      const page: { data: { id: string | number }[]; nextCursor: string | null } = await this.public(
        "GET",
        `/executions?limit=250${cursor && `&cursor=${cursor}`}`,
      );
      ids.push(...page.data.map(({ id }) => String(id)));
      cursor = page.nextCursor;
    } while (cursor);
    return ids;
  }
}

function ok(answer: Answer): Answer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw new Error(`n8n answered ${answer.path} with ${answer.status}: ${answer.text.slice(0, 400)}`);
}
