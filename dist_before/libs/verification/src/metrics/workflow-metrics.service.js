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
import { badInput, parseEdtf, UnitOfWork } from '#platform';
import { agreementOf } from '../agreement/re-review.rules.js';
import { ChecklistItem } from '../checklist/checklist.rules.js';
import { QUEUES } from '../queue/queue.rules.js';
import { ADJUDICATORS } from '../workflow.rules.js';
import { told } from './metrics.rules.js';
/** Figures on the workflow, in four statements, each over the cases that the bearer may see. */
let WorkflowMetrics = class WorkflowMetrics {
    constructor(work) {
        this.work = work;
    }
    /** @throws DomainError BAD_USER_INPUT for a period that is none. */
    async between(from, to) {
        if (from >= to) {
            throw badInput([
                { path: ['to'], value: to.toISOString(), message: 'The period ends before it begins. Name a later end.' },
            ]);
        }
        const period = [from, to];
        const queues = Object.entries(QUEUES).map(([kind, { states, hours }]) => ({ kind, states, hours }));
        const decisions = await this.work.rows(DECISIONS, period);
        const [stays] = await this.work.rows(STAYS, [
            ...period,
            JSON.stringify(queues),
        ]);
        const [agreement] = await this.work.rows(AGREEMENT, [...period, ADJUDICATORS]);
        const coded = await this.work.rows(CODED, period);
        const { second, passed, adjudicated, upheld, verified, reReviewed, items } = agreement;
        const answered = new Map(items.map((of) => [of.item, of]));
        return {
            decisions,
            states: stays.states,
            queues: Object.entries(QUEUES).map(([kind, { hours }]) => ({
                ...NOTHING,
                ...stays.queues.find((of) => of.kind === kind),
                kind: kind,
                hours,
            })),
            secondReviews: told(second, passed),
            adjudications: told(adjudicated, upheld),
            checklist: Object.values(ChecklistItem).map((item) => ({
                item,
                agreement: told(answered.get(item)?.pairs ?? 0, answered.get(item)?.alike ?? 0),
            })),
            reReviewed: { verified, reReviewed, share: verified === 0 ? null : reReviewed / verified },
            fields: agreementOf(coded, yearOf),
        };
    }
};
WorkflowMetrics = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], WorkflowMetrics);
export { WorkflowMetrics };
/** The year in which a date may begin or, of one that has no beginning, end. */
function yearOf(edtf) {
    const { lower, upper } = parseEdtf(edtf);
    const day = lower ?? upper;
    return day === null ? null : Number(day.slice(0, 4));
}
const NOTHING = { cases: 0, medianHours: null, p90Hours: null, due: 0, late: 0 };
const DECISIONS = `
  select d.kind, count(*)::int as count from decision d join case_file c on c.id = d.case_id
   where d.decided_at >= $1 and d.decided_at < $2 group by d.kind order by d.kind`;
/**
 * Figures of states and queues: the third parameter lists the queues, each with its states and hours. What stays in the
 * states of one queue without a break waits there once. A stay is due in the period when its time is up in it, and late
 * when it had not ended by then.
 */
const STAYS = `
  with stay as materialized (
    select * from access.stays_in_states(array(select c.id from case_file c))),
  by_state as (
    select s.state, count(*) filter (where s.began_at >= $1 and s.began_at < $2)::int as reached,
           count(*) filter (where s.ended_at is null)::int as cases,
           ${percentiles('s.began_at', 's.ended_at is null')}
      from stay s group by s.state),
  queue as (
    select q.kind, q.states, q.hours from jsonb_to_recordset($3::jsonb) q (kind text, states text[], hours integer)),
  marked as (
    select s.*, q.kind, q.hours,
           q.kind is distinct from lag(q.kind) over (partition by s.case_id order by s.began_at) as is_first
      from stay s left join queue q on s.state = any (q.states)),
  numbered as (
    select m.*, count(*) filter (where m.is_first) over (partition by m.case_id order by m.began_at) as wait from marked m),
  waiting as (
    select n.case_id, n.kind, n.hours, min(n.began_at) as began_at,
           case when bool_and(n.ended_at is not null) then max(n.ended_at) end as ended_at,
           min(n.began_at) + make_interval(hours => n.hours) as due_at
      from numbered n where n.kind is not null group by n.case_id, n.wait, n.kind, n.hours),
  by_queue as (
    select w.kind, count(*) filter (where w.ended_at is null)::int as cases,
           ${percentiles('w.began_at', 'w.ended_at is null')},
           count(*) filter (where w.due_at >= $1 and w.due_at < least($2, now()))::int as due,
           count(*) filter (where w.due_at >= $1 and w.due_at < least($2, now())
             and (w.ended_at is null or w.ended_at > w.due_at))::int as late
      from waiting w group by w.kind)
  select coalesce((select jsonb_agg(to_jsonb(s) order by s.state) from by_state s where s.reached > 0 or s.cases > 0), '[]') as states,
         coalesce((select jsonb_agg(to_jsonb(q) order by q.kind) from by_queue q), '[]') as queues`;
function percentiles(began, condition) {
    const hours = `extract(epoch from now() - ${began}) / 3600`;
    const at = (share) => `(percentile_cont(${share}) within group (order by ${hours}) filter (where ${condition}))::float8`;
    return `${at(0.5)} as "medianHours", ${at(0.9)} as "p90Hours"`;
}
/** Agreement of verifiers; the third parameter says how many votes end an adjudication. */
const AGREEMENT = `
  with seen as materialized (
    select d.* from decision d join case_file c on c.id = d.case_id
     where d.kind in ('FIRST_PASS', 'SECOND_PASS', 'DISAGREE', 'UPHOLD', 'OVERTURN')),
  second as (
    select d.* from seen d where d.kind in ('SECOND_PASS', 'DISAGREE') and d.decided_at >= $1 and d.decided_at < $2),
  adjudication as (
    select count(*) filter (where d.kind = 'UPHOLD') * 2 > count(*) as is_upheld
      from seen d where d.kind in ('UPHOLD', 'OVERTURN') group by d.case_id, d.version, d.round
    having count(*) = $3 and max(d.decided_at) >= $1 and max(d.decided_at) < $2),
  item as (
    select own.item, count(*)::int as pairs, count(*) filter (where own.answer = before.answer)::int as alike
      from second s
      join seen f on f.case_id = s.case_id and f.version = s.version and f.round = s.round and f.kind = 'FIRST_PASS'
      join decision_checklist own on own.case_id = s.case_id and own.decision_id = s.id
      join decision_checklist before on before.case_id = f.case_id and before.decision_id = f.id and before.item = own.item
     group by own.item),
  verified as (
    select r.handed_in_at is not null as is_re_reviewed
      from case_verification v
      left join re_review r on r.case_id = v.case_id and r.version = v.version and r.round = v.round
      join lateral (select max(d.decided_at) as at from seen d
                     where d.case_id = v.case_id and d.id in (v.second_decision, v.third_decision)) m
        on m.at >= $1 and m.at < $2)
  select (select count(*)::int from second) as second,
         (select count(*)::int from second s where s.kind = 'SECOND_PASS') as passed,
         (select count(*)::int from adjudication) as adjudicated,
         (select count(*)::int from adjudication a where a.is_upheld) as upheld,
         (select count(*)::int from verified) as verified,
         (select count(*)::int from verified v where v.is_re_reviewed) as "reReviewed",
         coalesce((select jsonb_agg(to_jsonb(i)) from item i), '[]') as items`;
const CODED = `
  select a.field, a.answer, a.record_value as "recordValue"
    from re_review_answer a join re_review r on r.case_id = a.case_id and r.version = a.version and r.round = a.round
   where r.handed_in_at >= $1 and r.handed_in_at < $2 order by a.case_id, a.version, a.round, a.field`;
//# sourceMappingURL=workflow-metrics.service.js.map