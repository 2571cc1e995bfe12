/** What hits of a search are selected by, and the statements that find them. */
import { conditionOf, PUBLISHED } from '#cases';
import { SqlParameters } from '#platform';
import { casesAtMost, shareOf } from './search-sql.rules.js';
/** A statement about the hits of a selection, with its values. */
export class Statement {
    #parameters;
    constructor(selection) {
        this.selection = selection;
        this.#parameters = new SqlParameters();
        this.add = (value) => this.#parameters.add(value);
    }
    get values() {
        return this.#parameters.values;
    }
    /** Selects `case_id` of all hits. */
    all(where = 'cases') {
        return `select d.case_id ${this.#from()} where ${BODY[where]} @@ ${this.#query()} ${this.#conditions()}`;
    }
    /** Selects `case_id` of the newest hits. */
    newest(where, limit, before = null) {
        const { sought, allCases } = this.selection;
        const condition = `${BODY[where]} @@ ${this.#query()}`;
        const older = before === null ? '' : `and d.case_id < ${this.add(before)}`;
        const share = Math.max(shareOf(sought, allCases, where), 1 / Math.max(1, allCases));
        if (limit / share < casesAtMost(sought)[where]) {
            // What is not a plain condition is no reason to take the index: the cases are walked through, the newest first.
            return `select d.case_id ${this.#from()} where (${condition}) is true ${older} ${this.#conditions()} order by d.case_id desc limit ${limit}`;
        }
        return `select f.case_id from (
        select d.case_id ${this.#from()} where ${condition} ${older} ${this.#conditions()} offset 0
      ) f order by f.case_id desc limit ${limit}`;
    }
    #query() {
        return `${this.add(this.selection.query)}::tsquery`;
    }
    #from() {
        const isFiltered = Object.keys(this.selection.filter).length > 0;
        return `from published.search_document d${isFiltered ? ' join published.case_file c on c.id = d.case_id' : ''}`;
    }
    #conditions() {
        const { filter, outdated } = this.selection;
        const conditions = Object.keys(filter).length > 0 ? [conditionOf(filter, this.add, PUBLISHED)] : [];
        if (outdated.length > 0)
            conditions.push(`d.case_id <> all (${this.add(outdated)}::uuid[])`);
        return conditions.map((condition) => `and ${condition}`).join(' ');
    }
}
const BODY = { cases: 'd.body', titles: `ts_filter(d.body, '{a}'::"char"[])` };
//# sourceMappingURL=statement.js.map