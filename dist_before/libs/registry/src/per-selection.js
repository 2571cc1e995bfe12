import { RecentlyUsed } from '#platform';
/**
 * What has been worked out of some cases. A selection of all of them is the same one until any of them changes, so that nothing
 * is worked out of it twice; one by a filter is new with each question.
 */
export class PerSelection {
    #found = new WeakMap();
    /** @param most answers that are remembered of one selection. */
    constructor(most = 32) {
        this.most = most;
    }
    /** @param question all that the answer depends on beside the cases. */
    of(selection, question, workOut) {
        let answers = this.#found.get(selection);
        if (!answers)
            this.#found.set(selection, (answers = new RecentlyUsed(this.most)));
        const key = JSON.stringify(question);
        let answer = answers.get(key);
        if (answer === undefined)
            answers.set(key, (answer = workOut()));
        return answer;
    }
}
//# sourceMappingURL=per-selection.js.map