/**
 * Works on items 0 to `count` - 1, at most `atOnce` at a time, and gives the outcomes in the order of the items.
 * After a failure no other item begins; it is thrown once those under way have ended.
 */
export async function eachItem<T>(
	count: number,
	atOnce: number,
	work: (itemIndex: number) => Promise<T>,
): Promise<T[]> {
	const outcomes: T[] = [];
	let next = 0;
	const line = async () => {
		while (next < count) {
			const itemIndex = next++;
			try {
				outcomes[itemIndex] = await work(itemIndex);
			} catch (error) {
				next = count;
				return { error };
			}
		}
		return undefined;
	};
	const ends = await Promise.all(Array.from({ length: Math.min(atOnce, count) }, line));
	const failure = ends.find((end) => end !== undefined);
	return failure ? await Promise.reject(failure.error) : outcomes;
}
