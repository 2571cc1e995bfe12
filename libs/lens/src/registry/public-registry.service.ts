import { Injectable } from '@nestjs/common';
import { type CaseFilter, CaseFilters, conditionOf, PUBLISHED } from '#cases';
import type { CodedAnswer, CodedFact } from '#law';
import { SqlParameters, UnitOfWork } from '#platform';
import { type LinkStanding, PublicCases, type PublicCaseRow, type Relation } from './public-cases.js';

/** How many cases are read at once. */
const AT_ONCE = 10_000;

/**
 * Holds all public cases in the process, as far as the treaty lens asks of them, and keeps up with what is committed.
 *
 * What everybody may read is the same for whoever asks, so one copy serves all; of cases that are not public nothing is read.
 */
@Injectable()
export class PublicRegistry {
  #cases: PublicCases | null = null;
  #position = '0';
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: UnitOfWork,
    private readonly filters: CaseFilters,
  ) {}

  /**
   * The public cases that a filter selects, as the open transaction sees them or later. To be read through before the next
   * `await`: the copy changes with the registry.
   *
   * @throws DomainError BAD_USER_INPUT when the filter names what does not exist.
   */
  async selected(filter: CaseFilter | null | undefined): Promise<Selection> {
    const resolved = this.filters.resolve(filter);
    if (Object.keys(resolved).length === 0) return everyOf(await this.#current());
    const parameters = new SqlParameters();
    const condition = conditionOf(resolved, (value) => parameters.add(value), PUBLISHED);
    const found = await this.work.rowsOnce<{ id: string }>(
      `select c.id from published.case_file c where ${condition}`,
      parameters.values,
    );
    const cases = await this.#current();
    const rows = found.flatMap(({ id }) => cases.rowOf(id) ?? []);
    return { cases, rows: Uint32Array.from(rows) };
  }

  async #current(): Promise<PublicCases> {
    const mine = this.#turn.then(() => this.#catchUp());
    this.#turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  }

  async #catchUp(): Promise<PublicCases> {
    const news = await this.work.rows<{ caseId: string | null; position: string | null }>(
      `select case_id as "caseId", position::text from access.public_news($1, $2)`,
      [this.#position, this.#cases !== null],
    );
    const changed = [...new Set(news.flatMap(({ caseId }) => caseId ?? []))];
    const rows = this.#cases === null ? await this.#readAll() : await this.#read(changed);
    const cases = this.#cases === null || this.#cases.isWasteful ? new PublicCases() : this.#cases;
    if (this.#cases !== null && cases !== this.#cases) rows.push(...(await this.#readAll()));
    for (const id of changed) cases.remove(id);
    for (const row of rows) cases.add(row);
    this.#cases = cases;
    for (const { position } of news)
      if (position !== null && BigInt(position) > BigInt(this.#position)) this.#position = position;
    return cases;
  }

  async #readAll(): Promise<PublicCaseRow[]> {
    const all: PublicCaseRow[] = [];
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const ids = await this.work.rows<{ id: string }>(
        'select id from published.case_file where id > $1 order by id limit $2',
        [after, AT_ONCE],
      );
      all.push(...(await this.#read(ids.map(({ id }) => id))));
      if (ids.length < AT_ONCE) return all;
      after = ids[ids.length - 1]!.id;
    }
  }

  async #read(ids: readonly string[]): Promise<PublicCaseRow[]> {
    if (ids.length === 0) return [];
    const cases = await this.work.rows<CaseRow>(CASES, [ids]);
    const uses = groupedByCase(await this.work.rows<UseRow>(USES, [ids]));
    const links = groupedByCase(await this.work.rows<LinkRow>(LINKS, [ids]));
    return cases.map((row) => ({
      ...row,
      uses: (uses.get(row.id) ?? []).map((use) => ({ ...use, facts: use })),
      links: (links.get(row.id) ?? []).map((link) => ({ ...link, standing: standingOf(link) })),
    }));
  }
}

/** Some of the public cases, by the numbers of their rows. */
export interface Selection {
  readonly cases: PublicCases;
  readonly rows: Uint32Array;
}

function everyOf(cases: PublicCases): Selection {
  const rows = new Uint32Array(cases.count);
  let at = 0;
  for (let row = 0; row < cases.size; row += 1) if (cases.alive.at(row) === 1) rows[at++] = row;
  return { cases, rows };
}

type CaseRow = Omit<PublicCaseRow, 'uses' | 'links'>;

interface UseRow extends Readonly<Record<CodedFact, CodedAnswer>> {
  readonly caseId: string;
  readonly number: number;
  readonly mechanism: string;
  readonly requestingState: string | null;
  readonly respondingStates: readonly string[];
}

interface LinkRow {
  readonly caseId: string;
  readonly use: number | null;
  readonly provision: string;
  readonly relation: Relation;
  readonly isSigned: boolean;
  readonly isDissentedFrom: boolean;
}

function standingOf({ relation, isSigned, isDissentedFrom }: LinkRow): LinkStanding {
  if (isSigned) return isDissentedFrom ? 'DIVIDED' : 'SIGNED';
  if (isDissentedFrom) return 'REFUSED';
  return relation === 'INVOKED' ? 'DOCUMENTED' : 'ANALYST_INFERRED';
}

function groupedByCase<R extends { readonly caseId: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.caseId);
    if (group) group.push(row);
    else groups.set(row.caseId, [row]);
  }
  return groups;
}

const CASES = `
  select c.id, c.reference, c.state, c.requesting_state as "requestingState",
         extract(year from c.occurred_lower)::int as year
    from published.case_file c where c.id = any ($1) order by c.id`;

const USES = `
  select u.case_id as "caseId", u.number, u.mechanism_id as mechanism, u.requesting_state as "requestingState",
         array(select r.country_code from published.use_responding_state r
                where r.case_id = u.case_id and r.use_number = u.number order by 1) as "respondingStates",
         u.dual_criminality as "dualCriminality", u.core_cybercrime as "coreCybercrime",
         u.specific_request as "specificRequest", u.political_character as "politicalCharacter",
         u.judicial_authorisation as "judicialAuthorisation", u.target_notified as "targetNotified",
         u.remedy_used as "remedyUsed"
    from published.mechanism_use u where u.case_id = any ($1) order by u.case_id, u.number`;

const LINKS = `
  select l.case_id as "caseId", l.use_number as use, l.provision_id as provision, l.relation,
         'SIGNED' = any (o.opinions) as "isSigned", 'DISSENT' = any (o.opinions) as "isDissentedFrom"
    from published.provision_link l
    cross join lateral (select array(select o.opinion from published.link_opinion o
      where o.case_id = l.case_id and o.link_number = l.number) as opinions) o
   where l.case_id = any ($1) and l.provision_id is not null order by l.case_id, l.number`;
