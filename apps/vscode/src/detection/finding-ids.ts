import type { Finding } from "@vault-secret/detect";

/** A key in a document, in words that outlive edits: the how-manieth of equal keys it is. */
export interface Site {
  readonly uri: string;
  /** The same for equal keys of this session. */
  readonly group: string;
  /** 0 for the first of equal keys in the document. */
  readonly ordinal: number;
}

/** Commands get such an id and nothing else: it says nothing about the key to whoever reads their arguments. */
export class FindingIds {
  readonly #sites = new Map<string, Site>();
  readonly #ids = new Map<string, string>();

  idOf(uri: string, findings: readonly Finding[], finding: Finding): string {
    const equal = equalTo(findings, finding.group);
    const site = { uri, group: finding.group ?? "", ordinal: equal.findIndex(({ start }) => start === finding.start) };
    const key = JSON.stringify(site);
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `finding-${this.#sites.size + 1}`;
    this.#sites.set(id, site);
    this.#ids.set(key, id);
    return id;
  }

  siteOf(id: string): Site | undefined {
    return this.#sites.get(id);
  }
}

/** All findings of one key, in the order of places. */
export function equalTo(findings: readonly Finding[], group: string | undefined): Finding[] {
  return findings.filter((finding) => finding.group === group);
}

/** Where the key stands now. Undefined if it is gone. */
export function findAgain(findings: readonly Finding[], { group, ordinal }: Site): Finding | undefined {
  return equalTo(findings, group)[ordinal];
}
