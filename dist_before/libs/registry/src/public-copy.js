import { PublicCases } from './public-cases.js';
/** How many cases are read at once. */
const AT_ONCE = 2_000;
export class PublicCopy {
    #copy = null;
    #turn = Promise.resolve();
    constructor(work, read) {
        this.work = work;
        this.read = read;
    }
    /** Its cases, as the open transaction sees them or later; they change with the registry. */
    async current() {
        const mine = this.#turn.then(() => this.#catchUp());
        this.#turn = mine.then(() => undefined, () => undefined);
        return mine;
    }
    /** Whether {@link current} waits for no more than what has changed; otherwise for all cases to be read. */
    get isAtHand() {
        return this.#copy !== null && !this.#copy.cases.isWasteful;
    }
    /** Waits for a reading that goes on. */
    settled() {
        return this.#turn;
    }
    async #catchUp() {
        const copy = this.#copy;
        const news = await this.work.rows(NEWS, [copy?.position ?? '0', copy !== null, copy?.snapshot ?? null]);
        const { snapshot, isOlder, primary } = news[0];
        if (copy && isAnother(primary, copy.primary)) {
            // What was seen last, a server that crashed may have lost, and it gives the same numbers to other transactions.
            this.#copy = null;
            return this.#catchUp();
        }
        // A request that began before the copy was read would put old rows in the place of new ones, for whoever asks next.
        if (copy && isOlder)
            return copy.cases;
        let cases = copy?.cases;
        if (!copy || !cases || cases.isWasteful) {
            cases = await this.#readAll();
        }
        else {
            const unread = news.filter(({ id }) => id !== null && !copy.waiting.has(id));
            const changed = [...new Set(unread.flatMap(({ caseId }) => caseId ?? []))];
            const rows = changed.length > 0 ? await this.read(this.work, { ids: changed }) : [];
            for (const id of changed)
                cases.remove(id);
            for (const row of rows)
                cases.add(row);
        }
        this.#copy = {
            cases,
            snapshot,
            position: lastOf(news, copy?.position ?? '0'),
            waiting: new Set(news.flatMap(({ id, position }) => (position === null ? (id ?? []) : []))),
            primary: primary ?? copy?.primary ?? null,
        };
        return cases;
    }
    async #readAll() {
        const pages = await this.work.rows(PAGES, [AT_ONCE]);
        const cases = new PublicCases(pages.reduce((sum, { count }) => sum + count, 0));
        // The database reads the next ones while the process takes these in.
        const ahead = pages.slice(0, 1).map((page) => this.#begin(page));
        for (const next of [...pages.slice(1), null]) {
            if (next)
                ahead.push(this.#begin(next));
            for (const row of (await ahead.shift()) ?? [])
                cases.add(row);
        }
        return cases;
    }
    #begin(page) {
        const reading = this.read(this.work, page);
        reading.catch(() => undefined); // told when it is its turn
        return reading;
    }
}
function isAnother(primary, known) {
    return false;
}
function lastOf(news, before) {
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
//# sourceMappingURL=public-copy.js.map