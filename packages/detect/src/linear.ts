/** A repeat has at most this upper bound. */
const LONGEST = 1000;
/** Ways in which a match could be tried at one place: the product of how much each repeat may vary. */
const MOST_WAYS = 100_000;

const TOKEN =
  /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|\[\^?(?:\\.|[^\]\\])*\]|\(\?:|\((?!\?)|[)|^$.]|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/g;

/**
 * Why a regular expression of a person could take more than linear time, or undefined if it cannot.
 * Stricter than need be: every repeat is bounded, none stands inside a repeated group, and all together vary little.
 */
export function whyNotLinear(source: string): string | undefined {
  const groups: { varies: boolean }[] = [{ varies: false }];
  let closed: { varies: boolean } | undefined;
  let ways = 1;
  for (const [token] of source.matchAll(TOKEN)) {
    const bounds = repeatBounds(token);
    if (bounds) {
      const [least, most] = bounds;
      if (!(most <= LONGEST)) return `"${token}" has no upper bound up to ${LONGEST}: write {1,100}`;
      if (most > 1 && closed?.varies) return `"${token}" repeats a group that holds a repeat`;
      ways *= most - least + 1;
      if (ways > MOST_WAYS) return "its repeats can be combined in too many ways";
      for (const group of groups) group.varies ||= most > least;
      closed = undefined;
      continue;
    }
    closed = undefined;
    if (token === "(" || token === "(?:") groups.push({ varies: false });
    else if (token === ")") closed = groups.length > 1 ? groups.pop() : undefined;
    else if (/^\\[\dk]/.test(token)) return "it refers back to a group";
    else if (token === "|") for (const group of groups.slice(1)) group.varies = true;
  }
  if (/\(\?(?!:)/.test(source)) return "of the special groups only (?:…) may be used";
  return undefined;
}

function repeatBounds(token: string): [least: number, most: number] | undefined {
  const sign = token[0];
  if (token === "?" || token === "??") return [0, 1];
  if (sign === "*") return [0, Number.POSITIVE_INFINITY];
  if (sign === "+") return [1, Number.POSITIVE_INFINITY];
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(token);
  if (!counted) return undefined;
  const least = Number(counted[1]);
  if (!counted[2]) return [least, least];
  return [least, counted[3] ? Number(counted[3]) : Number.POSITIVE_INFINITY];
}
