import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  type CaseFilter,
  CaseFilters,
  type CodedAnswer,
  type CodedFact,
  conditionOf,
  type LinkRelation,
  PUBLISHED,
} from '#cases';
import { grouped, SqlParameters, UnitOfWork } from '#platform';
import { standingOf } from './link-standing.rules.js';
import { PublicCases, type PublicCaseRow, type Selection } from './public-cases.js';

/** How many cases are read at once. */
const AT_ONCE = 5_000;

/**
 * Holds all public cases in the process, as far as the treaty lens asks of them, and keeps up with what is committed.
 *
 * What everybody may read is the same for whoever asks, so one copy serves all; of cases that are not public nothing is read.
 */
@Injectable()
export class PublicRegistry implements OnApplicationBootstrap, OnApplicationShutdown {
  #copy: { readonly cases: PublicCases; readonly snapshot: string } | null = null;
  #position = '0';
  /** Changes that the copy has, and that have no place in the feed yet. */
  #waiting: ReadonlySet<string> = new Set();
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
    if (Object.keys(resolved).length === 0) return (await this.#current()).every;
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

  /** Reads the cases while others are answered already, so that the first question need not wait for all of it. */
  onApplicationBootstrap(): void {
    this.work
      .reading(() => this.#current())
      .catch((error: unknown) => {
        Logger.warn(
          `Public cases could not be read at the start, and are when they are first asked for: ${String(error)}`,
        );
      });
  }

  /** Waits for a reading that goes on, so that no connection is taken away from it. */
  async onApplicationShutdown(): Promise<void> {
    await this.#turn;
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
    const news = await this.work.rows<News>(NEWS, [this.#position, this.#copy !== null, this.#copy?.snapshot ?? null]);
    const { snapshot, isOlder } = news[0]!;
    // A request that began before the copy was read would put old rows in the place of new ones, for whoever asks next.
    if (this.#copy && isOlder) return this.#copy.cases;
    let cases = this.#copy?.cases;
    if (!cases || cases.isWasteful) {
      cases = await this.#readAll();
    } else {
      const unread = news.filter(({ id }) => id !== null && !this.#waiting.has(id));
      const changed = [...new Set(unread.flatMap(({ caseId }) => caseId ?? []))];
      const rows = await this.#read(changed);
      for (const id of changed) cases.remove(id);
      for (const row of rows) cases.add(row);
    }
    this.#copy = { cases, snapshot };
    this.#waiting = new Set(news.flatMap(({ id, position }) => (position === null ? (id ?? []) : [])));
    for (const { position } of news) {
      if (position !== null && BigInt(position) > BigInt(this.#position)) this.#position = position;
    }
    return cases;
  }

  async #readAll(): Promise<PublicCases> {
    const cases = new PublicCases();
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const ids = await this.work.rows<{ id: string }>(
        'select id from published.case_file where id > $1 order by id limit $2',
        [after, AT_ONCE],
      );
      for (const row of await this.#read(ids.map(({ id }) => id))) cases.add(row);
      if (ids.length < AT_ONCE) return cases;
      after = ids[ids.length - 1]!.id;
    }
  }

  async #read(ids: readonly string[]): Promise<PublicCaseRow[]> {
    if (ids.length === 0) return [];
    const cases = await this.work.rows<CaseRow>(CASES, [ids]);
    const ofEach = async <R extends OfCase>(statement: string): Promise<R[][]> =>
      grouped(
        cases.map(({ id }) => id),
        await this.work.rows<R>(statement, [ids]),
        ({ caseId }) => caseId,
      );
    const uses = await ofEach<UseRow>(USES);
    const responders = await ofEach<ResponderRow>(RESPONDERS);
    const links = await ofEach<LinkRow>(LINKS);
    const opinions = await ofEach<OpinionRow>(OPINIONS);
    return cases.map((row, at) => ({
      ...row,
      uses: uses[at]!.map((use) => ({
        ...use,
        facts: use,
        respondingStates: responders[at]!.flatMap((of) => (of.use === use.number ? of.country : [])),
      })),
      links: links[at]!.map((link) => ({
        ...link,
        standing: standingOf(
          link.relation,
          opinions[at]!.flatMap((of) => (of.link === link.number ? of.opinion : [])),
        ),
      })),
    }));
  }
}

interface News {
  /** Null where there is none. */
  readonly id: string | null;
  readonly caseId: string | null;
  readonly position: string | null;
  /** What the asking transaction sees, as `pg_snapshot`. */
  readonly snapshot: string;
  /** Whether the copy has seen a transaction that the asking one does not see. */
  readonly isOlder: boolean;
}

type CaseRow = Omit<PublicCaseRow, 'uses' | 'links'>;

interface OfCase {
  readonly caseId: string;
}

interface UseRow extends OfCase, Readonly<Record<CodedFact, CodedAnswer>> {
  readonly number: number;
  readonly mechanism: string;
  readonly requestingState: string | null;
}

interface ResponderRow extends OfCase {
  readonly use: number;
  readonly country: string;
}

interface LinkRow extends OfCase {
  readonly number: number;
  readonly use: number | null;
  readonly provision: string;
  readonly relation: LinkRelation;
}

interface OpinionRow extends OfCase {
  readonly link: number;
  readonly opinion: 'SIGNED' | 'DISSENT';
}

const NEWS = `
  select n.id, n.case_id as "caseId", n.position::text, s.now::text as snapshot,
         coalesce(pg_snapshot_xmax($3::pg_snapshot) > pg_snapshot_xmax(s.now)
                  or exists (select from pg_snapshot_xip(s.now) x (id) where pg_visible_in_snapshot(x.id, $3::pg_snapshot)),
                  false) as "isOlder"
    from (select pg_current_snapshot() as now) s
    left join access.public_news($1, $2) n on true`;

const CASES = `
  select c.id, c.reference, c.requesting_state as "requestingState",
         extract(year from c.occurred_lower)::int as year
    from published.case_file c where c.id = any ($1) order by c.id`;

const USES = `
  select u.case_id as "caseId", u.number, u.mechanism_id as mechanism, u.requesting_state as "requestingState",
         u.dual_criminality as "dualCriminality", u.core_cybercrime as "coreCybercrime",
         u.specific_request as "specificRequest", u.political_character as "politicalCharacter",
         u.judicial_authorisation as "judicialAuthorisation", u.target_notified as "targetNotified",
         u.remedy_used as "remedyUsed"
    from published.mechanism_use u where u.case_id = any ($1) order by u.case_id, u.number`;

const RESPONDERS = `
  select r.case_id as "caseId", r.use_number as use, r.country_code as country
    from published.use_responding_state r where r.case_id = any ($1) order by r.case_id, r.use_number, r.country_code`;

const LINKS = `
  select l.case_id as "caseId", l.number, l.use_number as use, l.provision_id as provision, l.relation
    from published.provision_link l
   where l.case_id = any ($1) and l.provision_id is not null order by l.case_id, l.number`;

const OPINIONS = `
  select o.case_id as "caseId", o.link_number as link, o.opinion from published.link_opinion o where o.case_id = any ($1)`;
