/** Names that a walk gives, asked for ahead of need so that their number is known soon. */
export interface NameQueue {
  /** Walks on a little. */
  advance(): void;
  /** The next names, at most so many; fewer or none only at the end. */
  take(count: number): string[];
  /** Whether `take` would give any. */
  hasMore(): boolean;
}

const AHEAD = 500_000;
const STEP = 1024;

/** `total` is told once, when the last name is known. */
export function queueNames(names: Iterator<string>, total: (count: number) => void): NameQueue {
  let queue: string[] = [];
  let head = 0;
  let count = 0;
  let ended = false;

  function walk(until: number): void {
    while (!ended && queue.length < until) {
      const { done, value } = names.next();
      if (done) {
        ended = true;
        total(count);
      } else {
        queue.push(value);
        count++;
      }
    }
  }

  return {
    advance: () => walk(Math.min(queue.length + STEP, head + AHEAD)),
    take(wanted) {
      walk(head + wanted);
      const taken = queue.slice(head, head + wanted);
      head += taken.length;
      if (head > queue.length / 2) {
        queue = queue.slice(head);
        head = 0;
      }
      return taken;
    },
    hasMore() {
      walk(head + 1);
      return head < queue.length;
    },
  };
}
