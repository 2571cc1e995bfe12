import { Injectable } from '@nestjs/common';
import { conditionOf, PUBLISHED, type ResolvedCaseFilter } from '#cases';
import { SqlParameters, UnitOfWork } from '#platform';
import { casesAtMost, scoreOf, shareOf } from './search-sql.rules.js';
import type { Sought } from './match.rules.js';

/** Up to how many hits all are ranked, and how many of each kind where there are more. */
const ALL_RANKED = 2_000;
export const NEWEST_RANKED = 1_000;

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
  /** As a decimal number; equal scores are equal texts. */
  readonly score: string;
}

/** Where a list of hits goes on: after this one. */
export type HitPosition = Hit;

/**
 * Finds cases by the words that the index holds of them.
 *
 * How the database looks is chosen by how often the words occur: of a rare word all cases are found first and then put in order; of
 * one that is everywhere the newest cases are looked at, one by one, until there are enough. Left to itself the database takes the
 * second way for a word that occurs nowhere, too, and looks at all cases there are.
 */
@Injectable()
export class Hits {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest first. */
  async newest(selection: Selection, after: HitPosition | null, limit: number): Promise<Hit[]> {
    const sql = new Statement(selection);
    const score = scoreOf(selection.sought, selection.allCases, sql.add);
    const found = sql.newest('cases', limit, after?.id ?? null);
    return this.work.rowsOnce<Hit>(
      `with hit as materialized (${found})
       select d.case_id as id, ${score}::text as score from hit h join published.search_document d on d.case_id = h.case_id
        order by d.case_id desc limit ${limit}`,
      sql.values,
    );
  }

  /** The best first; those of equal score by age. */
  async best(selection: Selection, after: HitPosition | null, limit: number): Promise<Hit[]> {
    const sql = new Statement(selection);
    const score = scoreOf(selection.sought, selection.allCases, sql.add);
    const isSmall = casesAtMost(selection.sought).cases <= ALL_RANKED;
    const found = isSmall
      ? sql.all()
      : `(${sql.newest('titles', NEWEST_RANKED)}) union (${sql.newest('cases', NEWEST_RANKED)})`;
    const position = after ? `where (score, id) < (${sql.add(after.score)}::numeric, ${sql.add(after.id)}::uuid)` : '';
    return this.work.rowsOnce<Hit>(
      `with hit as materialized (${found}), ranked as materialized (
         select d.case_id as id, ${score} as score from hit h join published.search_document d on d.case_id = h.case_id
       )
       select id, score::text as score from ranked ${position} order by ranked.score desc, id desc limit ${limit}`,
      sql.values,
    );
  }

  async exist(selection: Selection): Promise<boolean> {
    return (await this.newest(selection, null, 1)).length > 0;
  }
}

/** How many cases have a word, which the lexicon knows; null of what it does not know. */
export function countKnown({ sought, filter, outdated }: Selection): number | null {
  const [only, ...others] = sought;
  const [form, ...otherForms] = only?.forms ?? [];
  const isOneWord = others.length === 0 && otherForms.length === 0 && form?.words.length === 1;
  return isOneWord && outdated.length === 0 && Object.keys(filter).length === 0 ? form.cases : null;
}

/** A statement about the hits of a selection, with its values. */
export class Statement {
  readonly #parameters = new SqlParameters();
  readonly add = (value: unknown): string => this.#parameters.add(value);

  constructor(private readonly selection: Selection) {}

  get values(): readonly unknown[] {
    return this.#parameters.values;
  }

  /** Selects `case_id` of all hits. */
  all(): string {
    return `select d.case_id ${this.#from()} where d.body @@ ${this.#query()} ${this.#conditions()}`;
  }

  /**
   * Selects `case_id` of the newest hits.
   *
   * @param where the words are to be found: in the whole case or in what weighs most, its title and names.
   */
  newest(where: 'cases' | 'titles', limit: number, before: string | null = null): string {
    const { sought, allCases } = this.selection;
    const body = where === 'titles' ? TITLE : 'd.body';
    const condition = `${body} @@ ${this.#query()}`;
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

const TITLE = `ts_filter(d.body, '{a}'::"char"[])`;
