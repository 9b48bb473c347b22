import { createHash } from 'node:crypto';
import type { Verdict } from '../../../rules-schema/determination/determination.ts';

/** Gathers the decisions whose outcome a candidate turns from yes to no or back, or opens or settles. */
export class Flips {
  readonly #changed: [id: number, before: Verdict, after: Verdict][] = [];
  /** Lines put to the rules. */
  lines = 0;
  /** Blocks read, where nothing else was done. */
  blocks = 0;

  add(id: number, before: Verdict, after: Verdict): void {
    this.lines += 1;
    if (before !== after) this.#changed.push([id, before, after]);
  }

  get count(): number {
    return this.#changed.length;
  }

  /** The same for the same changes, in whatever order they were found. */
  get digest(): string {
    const lines = [...this.#changed].sort(([a], [b]) => a - b).map((change) => change.join(' '));
    return createHash('sha256').update(lines.join('\n')).digest('hex');
  }
}
