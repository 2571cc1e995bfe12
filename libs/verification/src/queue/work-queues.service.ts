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

  /** A page of a queue, those that have waited longest first. */
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
        ({ id, since }) => this.cursors.write([since.toISOString(), id], scope),
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
      `select w.id, w.since from (${waitingSql(kind, all)}) w
        where $3::timestamptz is null or (w.since, w.id) > ($3::timestamptz, $4::uuid)
        order by w.since, w.id limit $5`,
      [QUEUES[kind].states, OPINIONS, after?.[0] ?? null, after?.[1] ?? null, limit],
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
      rows.map(({ id, since }, index) => {
        const due = dueAt(kind, since);
        const item: WorkItemModel = {
          case: cases[index]!,
          since,
          ageHours: Math.floor((now - since.getTime()) / 3_600_000),
          dueAt: due,
          isOverdue: due.getTime() < now,
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
  return `select c.id, access.in_states_since(c.id, $1) as since from case_file c
           where c.state = any ($1) ${kind === 'LEGAL' ? 'and exists (select from access.unsigned_links(c.id))' : ''}
             and ${all ? 'cardinality($2::text[]) > 0' : `true ${mayWork}`}`;
}
