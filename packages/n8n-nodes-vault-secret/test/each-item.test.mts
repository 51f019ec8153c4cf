import { expect, test } from 'vitest';
import { eachItem } from '../nodes/VaultSecret/each-item.ts';

function gate() {
	const waiting: (() => void)[] = [];
	return {
		pass: () => new Promise<void>((resolve) => waiting.push(resolve)),
		openLast: () => waiting.pop()?.(),
	};
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('outcomes come in the order of the items, whichever ends first', async () => {
	const { pass, openLast } = gate();
	const outcomes = eachItem(3, 3, async (item) => {
		await pass();
		return item;
	});
	for (let i = 0; i < 3; i++) {
		await turn();
		openLast();
	}
	expect(await outcomes).toEqual([0, 1, 2]);
});

test('no more items are under way than wanted', async () => {
	let now = 0;
	let most = 0;
	await eachItem(20, 4, async () => {
		most = Math.max(most, ++now);
		await turn();
		now--;
	});
	expect(most).toBe(4);
});

test('after a failure no item begins, and those under way end first', async () => {
	const began: number[] = [];
	const ended: number[] = [];
	const run = eachItem(10, 2, async (item) => {
		began.push(item);
		if (item === 0) throw new Error('first');
		await turn();
		ended.push(item);
	});
	await expect(run).rejects.toThrow('first');
	expect(began).toEqual([0, 1]);
	expect(ended).toEqual([1]);
});

test('no items are no work', async () => {
	expect(await eachItem(0, 10, async () => 1)).toEqual([]);
});
