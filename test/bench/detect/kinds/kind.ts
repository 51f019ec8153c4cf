import type { Random } from "../corpus/random.ts";

export type Group = "ai" | "automation" | "cloud" | "vcs" | "keys" | "database";

/** A value beside the key that belongs to it: an id, a user name, a project's address. */
export interface Companion {
  readonly name: string;
  readonly value: string;
  /** The kind, if the companion is itself a key to be found. */
  readonly kind?: string;
}

export interface Made {
  /** As a program needs it; of an address with a password, the whole address. */
  readonly value: string;
  /** Where in `value` the key begins and ends. Default: all of it. */
  readonly span?: readonly [number, number];
  readonly companions?: readonly Companion[];
}

/** One documented format of a key: how one looks and where people write it. */
export interface Kind {
  /** Such as "openai project". */
  readonly id: string;
  readonly group: Group;
  make(random: Random): Made;
  /** Names of variables that hold it, upper case. */
  readonly names: readonly string[];
  /** The vendor's API host. */
  readonly host: string;
  /** The HTTP header that carries it, with its scheme. Default "Authorization: Bearer "; "" if no request does. */
  readonly header: string;
  /** Nothing in the key says whose it is; only its surroundings do. */
  readonly byContext: boolean;
  /** The length is fixed by the format: one character more or less is no key. */
  readonly fixedLength: boolean;
}

interface Extras {
  readonly header?: string;
  readonly byContext?: boolean;
  readonly fixedLength?: boolean;
}

type Maker = string | ((random: Random) => string | Made);

/** `maker` is a template for `Random.fill`, or makes the value; a template without a range has a fixed length. */
export function kind(group: Group, id: string, names: string, host: string, maker: Maker, extras: Extras = {}): Kind {
  return {
    id,
    group,
    names: names.split(" "),
    host,
    header: extras.header ?? "Authorization: Bearer ",
    byContext: extras.byContext ?? false,
    fixedLength: extras.fixedLength ?? (typeof maker === "string" && !maker.includes("..")),
    make: (random) => {
      const made = typeof maker === "string" ? random.fill(maker) : maker(random);
      return typeof made === "string" ? { value: made } : made;
    },
  };
}

/** As `kind`, for values that only their surroundings make a key. */
export function kindByContext(
  group: Group,
  id: string,
  names: string,
  host: string,
  maker: Maker,
  header?: string,
  extras: Extras = {},
): Kind {
  return kind(group, id, names, host, maker, {
    byContext: true,
    ...(header === undefined ? {} : { header }),
    ...extras,
  });
}
