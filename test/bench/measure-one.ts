import { contenders } from "./contenders.ts";
import { groups } from "./groups.ts";

/* One contender in one group, in a process of its own: nobody warms up or litters for another. */

const [groupName = "", contenderName] = process.argv.slice(2);
const group = groups[groupName];
const contender = contenders.find((it) => it.name === contenderName);
if (!group || !contender) throw new Error(`there is no ${groupName} with ${contenderName}`);
process.send?.(await group.measure(contender), undefined, undefined, () => process.exit());
