import { Injectable } from '@nestjs/common';
import { CaseReading } from '#cases';
import type { Actor } from '#identity';
import { type CountedPage, Cursors, pageOf, UnitOfWork } from '#platform';
import { Leases } from '../lease.service.js';
import { OPINIONS } from '../workflow.rules.js';
import type { WorkItemModel, WorkQueueArgs } from './queue.model.js';
import { dueAt, type QueueKind, QUEUES, worksOn } from './queue.rules.js';

interface Waiting {
  readonly id: string;
  readonly since: Date;
  /** 0 of an urgent case, 1 of another. */
  readonly rank: number;
  /** Why it is urgent, and since when. */
  readonly reason: string | null;
  readonly markedAt: Date | null;
}

/** What waits for whom. A queue is for those who work on it; for anybody else it is empty. */
@Injectable()
export class WorkQueues {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: CaseReading,
    private readonly leases: Leases,
    private readonly cursors: Cursors,
  ) {}

  /** A page of a queue: the urgent cases first, and of each those that have waited longest. */
  async page(actor: Actor, args: WorkQueueArgs): Promise<CountedPage<WorkItemModel>> {
    const { kind, all } = args;
    const scope = ['workQueue', actor.userId, kind, all];
    const after = args.after ? this.cursors.read(args.after, scope) : null;
    const rows = await this.#waiting(actor, kind, all, after, args.first + 1);
    const items = await this.#items(actor, kind, rows);
    return {
      ...pageOf(
        rows,
        args,
        ({ rank, id, since }) => this.cursors.write([rank, since.toISOString(), id], scope),
        ({ id }) => items.get(id)!,
      ),
      totalCount: () => this.#count(actor, kind, all),
    };
  }

  async #waiting(
    actor: Actor,
    kind: QueueKind,
    all: boolean,
    after: readonly (string | number | null)[] | null,
    limit: number,
  ): Promise<Waiting[]> {
    if (!worksOn(kind, actor.roles)) return [];
    return this.work.rows<Waiting>(
      `select w.id, w.since, w.rank, w.reason, w.marked_at as "markedAt" from (${waitingSql(kind, all)}) w
        where $3::integer is null or (w.rank, w.since, w.id) > ($3::integer, $4::timestamptz, $5::uuid)
        order by w.rank, w.since, w.id limit $6`,
      [QUEUES[kind].states, OPINIONS, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
    );
  }

  async #count(actor: Actor, kind: QueueKind, all: boolean): Promise<number> {
    if (!worksOn(kind, actor.roles)) return 0;
    const [row] = await this.work.rows<{ count: number }>(
      `select count(*)::int as count from (${waitingSql(kind, all)}) w`,
      [QUEUES[kind].states, OPINIONS],
    );
    return row!.count;
  }

  async #items(actor: Actor, kind: QueueKind, rows: readonly Waiting[]): Promise<ReadonlyMap<string, WorkItemModel>> {
    const ids = rows.map(({ id }) => id);
    const [cases, leases] = [await this.reading.byIds(ids), await this.leases.ofCases(actor, ids)];
    const now = Date.now();
    return new Map(
      rows.map(({ id, since, reason, markedAt }, index) => {
        const urgency = reason !== null && markedAt !== null ? { reason, markedAt } : null;
        const due = dueAt(kind, since, urgency !== null);
        const item: WorkItemModel = {
          case: cases[index]!,
          since,
          ageHours: Math.floor((now - since.getTime()) / 3_600_000),
          dueAt: due,
          isOverdue: due.getTime() < now,
          urgency,
          lease: leases.get(id) ?? null,
        };
        return [id, item];
      }),
    );
  }
}

/** Cases in the states of the first parameter, each since when; the second names what verifiers say once a round. */
function waitingSql(kind: QueueKind, all: boolean): string {
  const me = '(select access.user_id())';
  const mayWork = `
    and not exists (select from case_capacity k where k.case_id = c.id and k.user_id = ${me} and k.capacity = 'CONTRIBUTOR')
    and not exists (select from decision d where d.case_id = c.id and d.version = c.version and d.round = c.round
                      and d.decided_by = ${me} and d.kind = any ($2) and c.state in ('SECOND_REVIEW', 'ADJUDICATION'))
    and not exists (select from case_suspension s where s.case_id = c.id and s.suspended_by = ${me} and s.second_by is null
                      and c.state = 'SUSPENDED')`;
  return `select c.id, access.in_states_since(c.id, $1) as since, case when u.id is null then 1 else 0 end as rank, u.reason, u.marked_at
           from case_file c left join case_urgency u on u.case_id = c.id and u.round = c.round and u.ended_at is null
           where c.state = any ($1) ${kind === 'LEGAL' ? 'and exists (select from access.unsigned_links(c.id))' : ''}
             and ${all ? 'cardinality($2::text[]) > 0' : `true ${mayWork}`}`;
}
