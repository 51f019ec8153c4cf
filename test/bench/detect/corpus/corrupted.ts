import { kinds } from "../kinds/index.ts";
import type { Companion } from "../kinds/kind.ts";
import type { Random } from "./random.ts";

export interface Corrupted {
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly companions: readonly Companion[];
}

/**
 * 40 keys that are right but for one character, which their checksum gives away.
 * Not GitHub's fine-grained tokens: published ones have no CRC32 at their end.
 */
export function corrupted(random: Random): Corrupted[] {
  const share: Record<string, number> = {
    ...{ "github ghp": 4, "github gho": 2, "github ghu": 2, "github ghs": 2, "github ghr": 2, npm: 7 },
    ...{
      "gitlab routable": 7,
      "cloudflare cfk_": 3,
      "cloudflare cfut_": 3,
      "cloudflare cfat_": 2,
      "supabase secret": 6,
    },
  };
  return Object.entries(share).flatMap(([id, count]) => {
    const kind = kinds.find((it) => it.id === id);
    if (!kind) throw new Error(`there is no kind ${id}`);
    return Array.from({ length: count }, () => {
      const { value, companions = [] } = kind.make(random);
      return { kind: id, name: random.pick(kind.names), value: corrupt(value, random), companions };
    });
  });
}

/** Another letter or digit in the random part, away from prefix and checksum. */
function corrupt(value: string, random: Random): string {
  const at = random.int(14, 26);
  const other = random.pick([..."abcdefghjkmnpqrstuvwxyz"].filter((letter) => letter !== value[at]));
  return `${value.slice(0, at)}${other}${value.slice(at + 1)}`;
}
