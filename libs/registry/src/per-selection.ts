import { RecentlyUsed } from '#platform';
import type { Selection } from './public-cases.js';

/**
 * What has been worked out of some cases. A selection of all of them is the same one until any of them changes, so that nothing
 * is worked out of it twice; one by a filter is new with each question.
 */
export class PerSelection<V> {
  readonly #found = new WeakMap<Selection, RecentlyUsed<string, V>>();

  /** @param most answers that are remembered of one selection. */
  constructor(private readonly most = 32) {}

  /** @param question all that the answer depends on beside the cases. */
  of(selection: Selection, question: readonly unknown[], workOut: () => V): V {
    let answers = this.#found.get(selection);
    if (!answers) this.#found.set(selection, (answers = new RecentlyUsed(this.most)));
    const key = JSON.stringify(question);
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = workOut()));
    return answer;
  }
}
