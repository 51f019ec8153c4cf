/**
 * What the bundle uses in place of globals that a verified n8n package may not touch:
 * timers, the global object and the console. bundle.mjs injects this file.
 */
import { sleep } from 'n8n-workflow';

const running = new Set<number>();
let lastTimer = 0;

export function setTimeout(run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number {
	const timer = ++lastTimer;
	running.add(timer);
	void sleep(ms).then(() => {
		if (running.delete(timer)) run(...args);
	});
	return timer;
}

export function clearTimeout(timer: number | undefined): void {
	if (timer !== undefined) running.delete(timer);
}

/** The SDK looks here for WebCrypto only; without it hashing falls back to plain JavaScript. */
export const runtimeGlobal = { crypto };

const silent = () => undefined;
export const runtimeConsole = {
	debug: silent,
	error: silent,
	info: silent,
	log: silent,
	trace: silent,
	warn: silent,
};
