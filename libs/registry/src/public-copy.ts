/** A copy of public cases in the process, which keeps up with what is committed. */
import type { UnitOfWork } from '#platform';
import type { Wanted } from './public-case-reader.js';
import { type PublicCaseRow, PublicCases } from './public-cases.js';

/** How many cases are read at once. */
const AT_ONCE = 2_000;

/** Reads those that belong into the copy, among the public cases that are wanted. */
export type ReadCases = (work: UnitOfWork, wanted: Wanted) => Promise<readonly PublicCaseRow[]>;

/** What is known of the registry, and from where the next look goes on. */
interface Copy {
  readonly cases: PublicCases;
  /** What the transaction saw that read it, as `pg_snapshot`. */
  readonly snapshot: string;
  /** The last place in the feed of changes. */
  readonly position: string;
  /** Changes that the copy has, and that have no place in the feed yet. */
  readonly waiting: ReadonlySet<string>;
  /** When the primary was started that was asked last; null while none was. */
  readonly primary: string | null;
  /** Since when a primary has said so, by `performance.now()`; never, where a replica has, which may be ahead of the primary by a moment. */
  readonly madeAt: number;
}

export class PublicCopy {
  #copy: Copy | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: UnitOfWork,
    private readonly read: ReadCases,
  ) {}

  /** Its cases, as the open transaction sees them or later; they change with the registry. */
  async current(): Promise<PublicCases> {
    const mine = this.#turn.then(() => this.#catchUp());
    this.#turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  }

  /** Whether {@link current} waits for no more than what has changed; otherwise for all cases to be read. */
  get isAtHand(): boolean {
    return this.#copy !== null && !this.#copy.cases.isWasteful;
  }

  /** Waits for a reading that goes on. */
  settled(): Promise<void> {
    return this.#turn;
  }

  async #catchUp(): Promise<PublicCases> {
    const copy = this.#copy;
    const news = await this.work.rows<News>(NEWS, [copy?.position ?? '0', copy !== null, copy?.snapshot ?? null]);
    const { snapshot, isOlder, primary } = news[0]!;
    // Whoever asks a primary after the copy was made sees no less than the copy, or that primary has forgotten transactions.
    const hasForgotten = copy !== null && isOlder && primary !== null && this.work.openedAt > copy.madeAt;
    if (copy && (hasForgotten || isAnother(primary, copy.primary))) {
      // What was seen last, a server that crashed may have lost, and it gives the same numbers to other transactions.
      this.#copy = null;
      return this.#catchUp();
    }
    // A request that began before the copy was read would put old rows in the place of new ones, for whoever asks next.
    if (copy && isOlder) return copy.cases;
    let cases = copy?.cases;
    if (!copy || !cases || cases.isWasteful) {
      cases = await this.#readAll();
    } else {
      const unread = news.filter(({ id }) => id !== null && !copy.waiting.has(id));
      const changed = [...new Set(unread.flatMap(({ caseId }) => caseId ?? []))];
      const rows = changed.length > 0 ? await this.read(this.work, { ids: changed }) : [];
      for (const id of changed) cases.remove(id);
      for (const row of rows) cases.add(row);
    }
    this.#copy = {
      cases,
      snapshot,
      position: lastOf(news, copy?.position ?? '0'),
      waiting: new Set(news.flatMap(({ id, position }) => (position === null ? (id ?? []) : []))),
      primary: primary ?? copy?.primary ?? null,
      madeAt: primary === null ? Infinity : performance.now(),
    };
    return cases;
  }

  async #readAll(): Promise<PublicCases> {
    const pages = await this.work.rows<{ from: string; to: string; count: number }>(PAGES, [AT_ONCE]);
    const cases = new PublicCases(pages.reduce((sum, { count }) => sum + count, 0));
    // The database reads the next ones while the process takes these in.
    const ahead = pages.slice(0, 1).map((page) => this.#begin(page));
    for (const next of [...pages.slice(1), null]) {
      if (next) ahead.push(this.#begin(next));
      for (const row of (await ahead.shift()) ?? []) cases.add(row);
    }
    return cases;
  }

  #begin(page: Wanted): Promise<readonly PublicCaseRow[]> {
    const reading = this.read(this.work, page);
    reading.catch(() => undefined); // told when it is its turn
    return reading;
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
  /** When the server that is asked was started; null where it is a replica. */
  readonly primary: string | null;
}

function isAnother(primary: string | null, known: string | null): boolean {
  return primary !== null && known !== null && primary !== known;
}

function lastOf(news: readonly News[], before: string): string {
  const positions = news.flatMap(({ position }) => position ?? []).map(BigInt);
  return positions.reduce((last, position) => (position > last ? position : last), BigInt(before)).toString();
}

const NEWS = `
  select n.id, n.case_id as "caseId", n.position::text, s.now::text as snapshot,
         coalesce(pg_snapshot_xmax($3::pg_snapshot) > pg_snapshot_xmax(s.now)
                  or exists (select from pg_snapshot_xip(s.now) x (id) where pg_visible_in_snapshot(x.id, $3::pg_snapshot)),
                  false) as "isOlder",
         case when not pg_is_in_recovery() then pg_postmaster_start_time()::text end as "primary"
    from (select pg_current_snapshot() as now) s
    left join access.public_news($1, $2) n on true`;

/** The first and last ids of so many public cases each, in their order. */
const PAGES = `
  select min(id::text) as "from", max(id::text) as "to", count(*)::int as count
    from (select id, (row_number() over (order by id) - 1) / $1::int as page from published.case_file) numbered
   group by page order by page`;
