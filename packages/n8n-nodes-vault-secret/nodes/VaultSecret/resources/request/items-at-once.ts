import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

const DEFAULT = 10;

/** How many items Send works on at the same time: an API answers in its own time, and 200 items are many. */
export const itemsAtOnceField: INodeProperties = {
	displayName: 'Items at Once',
	name: 'itemsAtOnce',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 100 },
	default: DEFAULT,
	description: 'How many items to send at the same time. Lower it for an API that limits requests.',
};

/** As the first item says. Everything but Send goes one by one: a write may build on the one before. */
export function itemsAtOnce(context: IExecuteFunctions): number {
	if (context.getNodeParameter('resource', 0) !== 'request') return 1;
	const wanted = Number(context.getNodeParameter('options.itemsAtOnce', 0, DEFAULT));
	return Math.min(100, Math.max(1, Math.floor(wanted) || DEFAULT));
}
