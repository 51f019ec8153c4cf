import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Seen {
	readonly method: string;
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** An API on loopback that remembers what it was sent; each test says how it answers. */
export class FakeApi {
	readonly seen: Seen[] = [];
	answer: (request: Seen, response: ServerResponse) => void = (_, response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end('{"ok":true}');
	};
	readonly #server = createServer((request, response) => {
		void text(request).then((body) => {
			const { method = '', url = '', headers } = request;
			const seen = { method, url, headers, body };
			this.seen.push(seen);
			this.answer(seen, response);
		});
	});

	static async start(): Promise<FakeApi> {
		const api = new FakeApi();
		api.#server.listen(0, '127.0.0.1');
		await once(api.#server, 'listening');
		return api;
	}

	get host(): string {
		return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	get url(): string {
		return `http://${this.host}`;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, 'close');
	}
}
