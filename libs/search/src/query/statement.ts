/** What hits of a search are selected by, and the statements that find them. */
import { conditionOf, PUBLISHED, type ResolvedCaseFilter } from '#cases';
import { SqlParameters } from '#platform';
import type { Sought } from './match.rules.js';
import { casesAtMost, shareOf } from './search-sql.rules.js';

/** What hits are selected by. */
export interface Selection {
  readonly sought: readonly Sought[];
  readonly allCases: number;
  /** `tsquery` of the whole. */
  readonly query: string;
  readonly filter: ResolvedCaseFilter;
  /** Cases that have changed since the index was made; they are left out. */
  readonly outdated: readonly string[];
  /** Names the state of the index that they are found in; null where that is changing. */
  readonly state: string | null;
}

export interface Hit {
  readonly id: string;
  /** As a decimal number; of equal ones the younger case comes first. */
  readonly score: string;
}

/** Where the words are to be found: in the whole case or in what weighs most, its title and names. */
export type Where = 'cases' | 'titles';

/** A statement about the hits of a selection, with its values. */
export class Statement {
  readonly #parameters = new SqlParameters();
  readonly add = (value: unknown): string => this.#parameters.add(value);

  constructor(private readonly selection: Selection) {}

  get values(): readonly unknown[] {
    return this.#parameters.values;
  }

  /** Selects `case_id` of all hits. */
  all(where: Where = 'cases'): string {
    return `select d.case_id ${this.#from()} where ${BODY[where]} @@ ${this.#query()} ${this.#conditions()}`;
  }

  /** Selects `case_id` of the newest hits. */
  newest(where: Where, limit: number, before: string | null = null): string {
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

  #query(): string {
    return `${this.add(this.selection.query)}::tsquery`;
  }

  #from(): string {
    const isFiltered = Object.keys(this.selection.filter).length > 0;
    return `from published.search_document d${isFiltered ? ' join published.case_file c on c.id = d.case_id' : ''}`;
  }

  #conditions(): string {
    const { filter, outdated } = this.selection;
    const conditions = Object.keys(filter).length > 0 ? [conditionOf(filter, this.add, PUBLISHED)] : [];
    if (outdated.length > 0) conditions.push(`d.case_id <> all (${this.add(outdated)}::uuid[])`);
    return conditions.map((condition) => `and ${condition}`).join(' ');
  }
}

const BODY: Readonly<Record<Where, string>> = { cases: 'd.body', titles: `ts_filter(d.body, '{a}'::"char"[])` };
