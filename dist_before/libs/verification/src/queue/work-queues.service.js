var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { CaseReading } from '#cases';
import { Cursors, globalId, pageOf, UnitOfWork } from '#platform';
import { disputeDueAt } from '../dispute/dispute.rules.js';
import { Disputes } from '../dispute/disputes.service.js';
import { Leases } from '../lease.service.js';
import { ProposedRevisions } from '../proposed-revision/proposed-revisions.service.js';
import { OPINIONS, VERIFYING } from '../workflow.rules.js';
import { hasNoPartIn, mayWorkOn } from './may-work.rules.js';
import { dueAt, QUEUES, revisionDueAt, worksOn } from './queue.rules.js';
/** What waits for whom. A queue is for those who work on it; for anybody else it is empty. */
let WorkQueues = class WorkQueues {
    constructor(work, reading, leases, disputes, revisions, cursors) {
        this.work = work;
        this.reading = reading;
        this.leases = leases;
        this.disputes = disputes;
        this.revisions = revisions;
        this.cursors = cursors;
    }
    /** A page of a queue: the urgent cases first, and of each those that have waited longest. */
    async page(actor, args) {
        const { kind, all } = args;
        const scope = ['workQueue', actor.userId, kind, all];
        const after = args.after ? this.cursors.read(args.after, scope) : null;
        const rows = await this.#waiting(actor, kind, all, after, args.first + 1);
        const items = await this.#items(actor, kind, rows);
        return {
            ...pageOf(rows, args, ({ rank, id, since }) => this.cursors.write([rank, since.toISOString(), id], scope), ({ id }) => items.get(id)),
            totalCount: () => this.#count(actor, kind, all),
        };
    }
    async #waiting(actor, kind, all, after, limit) {
        if (!worksOn(kind, actor.roles))
            return [];
        const { text, values } = waitingIn(kind, all);
        const next = values.length + 1;
        return this.work.rows(`select w.id, w."caseId", w.stage, w.since, w.rank, w.reason, w.marked_at as "markedAt" from (${text}) w
        where $${next}::integer is null or (w.rank, w.since, w.id) > ($${next}::integer, $${next + 1}::timestamptz, $${next + 2}::uuid)
        order by w.rank, w.since, w.id limit $${next + 3}`, [...values, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit]);
    }
    async #count(actor, kind, all) {
        if (!worksOn(kind, actor.roles))
            return 0;
        const { text, values } = waitingIn(kind, all);
        const [row] = await this.work.rows(`select count(*)::int as count from (${text}) w`, values);
        return row.count;
    }
    async #items(actor, kind, rows) {
        const ids = rows.map(({ caseId }) => caseId);
        const cases = await this.reading.byIds(ids);
        const disputes = kind === 'DISPUTES' ? await this.disputes.byKeys(rows.map((of) => `${of.caseId}/${of.id}`)) : [];
        const revisions = kind === 'REVISIONS' ? await this.revisions.ofCases(ids) : [];
        const areCases = kind !== 'DISPUTES' && kind !== 'REVISIONS';
        const leases = areCases ? await this.leases.ofCases(actor, ids) : new Map();
        const now = Date.now();
        return new Map(rows.map(({ id, stage, since, reason, markedAt }, index) => {
            const urgency = reason !== null && markedAt !== null ? { reason, markedAt } : null;
            const due = stage !== null
                ? disputeDueAt(stage, since)
                : areCases
                    ? dueAt(kind, since, urgency !== null)
                    : revisionDueAt(since);
            const item = {
                case: cases[index],
                dispute: disputes[index] ?? null,
                revision: revisions.find((of) => of.id === globalId('ProposedRevision', id)) ?? null,
                since,
                ageHours: Math.floor((now - since.getTime()) / 3_600_000),
                dueAt: due,
                isOverdue: due.getTime() < now,
                urgency,
                lease: leases.get(id) ?? null,
            };
            return [id, item];
        }));
    }
};
WorkQueues = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseReading,
        Leases,
        Disputes,
        ProposedRevisions,
        Cursors])
], WorkQueues);
export { WorkQueues };
const ME = '(select access.user_id())';
/** What waits in a queue, each since when. */
function waitingIn(kind, all) {
    if (kind === 'DISPUTES')
        return { text: waitingDisputes(all), values: all ? [] : [VERIFYING] };
    if (kind === 'REVISIONS')
        return { text: waitingRevisions(all), values: [] };
    return { text: waitingSql(kind, all), values: [QUEUES[kind].states, OPINIONS] };
}
/** Disputes that were not declined and not resolved; as a rule without those of cases that the officer verified. */
function waitingDisputes(all) {
    const mayDecide = `
    and ${hasNoPartIn(ME)}
    and not exists (select from decision v where v.case_id = c.id and v.decided_by = ${ME} and v.kind = any ($1))`;
    return `select d.id, d.case_id as "caseId", case when a.id is null then 'RECEIVED' else 'ADMITTED' end as stage,
                 coalesce(a.acted_at, d.opened_at) as since, 1 as rank, null as reason, null::timestamptz as marked_at
            from dispute d
            join case_file c on c.id = d.case_id
            left join dispute_act a on a.case_id = d.case_id and a.dispute_id = d.id and a.kind = 'ADMIT'
           where not exists (select from dispute_act e where e.case_id = d.case_id and e.dispute_id = d.id
                               and e.kind in ('DECLINE', 'RESOLVE'))${all ? '' : mayDecide}`;
}
/** Revisions that can still be accepted; as a rule without those that the verifier has decided on. */
function waitingRevisions(all) {
    const mayDecide = `
    and ${hasNoPartIn(ME)}
    and not exists (select from revision_opinion o where o.case_id = r.case_id and o.revision_id = r.id and o.decided_by = ${ME})`;
    return `select r.id, r.case_id as "caseId", null as stage, r.proposed_at as since, 1 as rank, null as reason,
                 null::timestamptz as marked_at
            from proposed_revision r join case_file c on c.id = r.case_id and c.version = r.base_version
           where r.state = 'PENDING' and (c.is_public or c.state in ('VERIFIED', 'SCHEDULED')) and not exists (
                   select from proposed_revision other where other.case_id = r.case_id and other.base_version = r.base_version
                      and other.state = 'ACCEPTED')${all ? '' : mayDecide}`;
}
/** Cases in the states of the first parameter, each since when; the second names what verifiers say once a round. */
function waitingSql(kind, all) {
    return `select c.id, c.id as "caseId", null as stage, access.in_states_since(c.id, $1) as since,
                 case when u.id is null then 1 else 0 end as rank, u.reason, u.marked_at
            from case_file c left join case_urgency u on u.case_id = c.id and u.round = c.round and u.ended_at is null
           where c.state = any ($1) ${kind === 'LEGAL' ? 'and exists (select from access.unsigned_links(c.id))' : ''}
             and ${all ? 'cardinality($2::text[]) > 0' : mayWorkOn(ME, '$2')}`;
}
//# sourceMappingURL=work-queues.service.js.map