import { Injectable } from '@nestjs/common';
import { type Actor, personOf } from '#identity';
import {
  Batch,
  type CountedPage,
  Cursors,
  globalId,
  grouped,
  isUuid,
  keyOf,
  notFound,
  pageOf,
  ReferenceSnapshots,
  Refused,
  UnitOfWork,
} from '#platform';
import { In } from 'typeorm';
import type { LegalSourceModel } from '../source/legal-source.model.js';
import type { AcceptLawChangesInput, LawChangesArgs, RejectLawChangesInput } from './curation.input.js';
import { type LawChangeModel, LawChangeRefusedModel, type LawRevisionModel } from './curation.model.js';
import { LawChangeEntity, type LegalSourceRow } from './law-change.entity.js';
import { fieldChangesOf } from './law-content.js';
import type { LawRecordKind } from './law-record.rules.js';

/** Reads and decides changes of the law. */
@Injectable()
export class LawChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cursors: Cursors,
    private readonly snapshots: ReferenceSnapshots,
  ) {}

  /** Revisions of records of a kind, first to last, by their slugs. */
  readonly revisions = new Batch(async (keys: readonly `${LawRecordKind} ${string}`[]) => {
    const rows = await this.work.rows<RevisionRow>(
      `select r.kind, r.record_id as "recordId", r.revision as number, r.before, r.after, r.reason, r.made_at as "madeAt"
         from published.law_revision r
        where (r.kind, r.record_id) in (select split_part(k, ' ', 1), split_part(k, ' ', 2) from unnest($1::text[]) k)
        order by r.revision`,
      [keys],
    );
    return grouped(keys, rows, ({ kind, recordId }) => `${kind} ${recordId}` as const).map((of) => of.map(revisionOf));
  });

  /** Newest first: their ids are in the order in which they were proposed. For legal reviewers and editors. */
  async page(args: LawChangesArgs): Promise<CountedPage<LawChangeModel>> {
    const scope = ['lawChanges', args.open];
    const after = args.after ? String(this.cursors.read(args.after, scope)[0]) : null;
    const rows = await this.work.rows<{ readonly id: string }>(
      `select id from law_change where (not $1::boolean or outcome is null) and ($2::uuid is null or id < $2)
        order by id desc limit $3`,
      [args.open, after, args.first + 1],
    );
    const changes = new Map((await this.byIds(rows.map(({ id }) => id))).map((change) => [change.id, change]));
    return {
      ...pageOf(
        rows,
        args,
        ({ id }) => this.cursors.write([id], scope),
        ({ id }) => changes.get(changeId(id))!,
      ),
      totalCount: async () => {
        const [row] = await this.work.rows<{ count: number }>(
          'select count(*)::int as count from law_change where not $1::boolean or outcome is null',
          [args.open],
        );
        return row!.count;
      },
    };
  }

  /** In the order of the ids; those that are not there, or not for the bearer, are left out. */
  async byIds(ids: readonly string[]): Promise<LawChangeModel[]> {
    const found = await this.#visible(ids);
    const byId = new Map(found.map((change) => [change.id, changeOf(change)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /**
   * Accepts changes that somebody else proposed, in the order in which they were proposed: all of them, or none.
   *
   * @throws Refused with LawChangeRefused. @throws DomainError NOT_FOUND.
   */
  async accept(actor: Actor, { changes, note }: AcceptLawChangesInput): Promise<LawChangeModel[]> {
    const accepted = await this.#decide(actor, changes, true, note ?? null);
    // So that whoever accepted reads the law as it is now.
    await this.snapshots.refresh();
    return accepted;
  }

  /** @throws as {@link accept}. */
  reject(actor: Actor, { changes, note }: RejectLawChangesInput): Promise<LawChangeModel[]> {
    return this.#decide(actor, changes, false, note);
  }

  /** @throws as {@link accept}. */
  withdraw(actor: Actor, change: string): Promise<LawChangeModel[]> {
    return this.work.run(async () => {
      const [found] = await this.#named([change]);
      const path = ['change'];
      if (found!.proposedBy !== actor.userId) throw refused('NOT_PROPOSED_BY_YOU', found!, path);
      const [row] = await this.work.rows<{ done: boolean }>('select access.withdraw_law_change($1) as done', [
        found!.id,
      ]);
      if (!row!.done) throw refused('DECIDED', found!, path);
      return this.byIds([found!.id]);
    });
  }

  async #decide(
    actor: Actor,
    ids: readonly string[],
    isAccepted: boolean,
    note: string | null,
  ): Promise<LawChangeModel[]> {
    return this.work.run(async () => {
      const named = await this.#named(ids);
      const path = (change: LawChangeEntity) => ['changes', String(named.indexOf(change))];
      const own = named.find(({ proposedBy }) => proposedBy === actor.userId);
      if (own) throw refused('PROPOSED_BY_YOU', own, path(own));
      for (const change of named.toSorted(asProposed)) {
        const outcome = await this.#decideOne(change, isAccepted, note, path(change));
        if (outcome !== 'DONE') throw refused(outcome, change, path(change));
      }
      return this.byIds(named.map(({ id }) => id));
    });
  }

  async #decideOne(
    change: LawChangeEntity,
    isAccepted: boolean,
    note: string | null,
    path: readonly string[],
  ): Promise<'DONE' | 'DECIDED' | 'RECORD_CHANGED'> {
    try {
      const [row] = await this.work.rows<{ outcome: 'DONE' | 'DECIDED' | 'RECORD_CHANGED' }>(
        'select access.decide_law_change($1, $2, $3) as outcome',
        [change.id, isAccepted, note],
      );
      return row!.outcome;
    } catch (error) {
      if (isMissingReference(error)) throw refused('RESTS_ON_ANOTHER', change, path);
      throw error;
    }
  }

  async #named(ids: readonly string[]): Promise<LawChangeEntity[]> {
    const keys = [...new Set(ids.map((id) => keyOf(id, 'LawChange') ?? id))];
    const found = await this.#visible(keys.filter(isUuid));
    if (found.length < keys.length) throw notFound('change of the law');
    return keys.map((key) => found.find(({ id }) => id === key)!);
  }

  /** Those that there are and that the bearer may see, in any order. */
  async #visible(ids: readonly string[]): Promise<LawChangeEntity[]> {
    return (await this.work.repository(LawChangeEntity)).findBy({ id: In([...ids]) });
  }
}

interface RevisionRow extends Pick<LawChangeEntity, 'kind' | 'recordId' | 'before' | 'after' | 'reason'> {
  readonly number: number;
  readonly madeAt: Date;
}

function revisionOf({ kind, number, before, after, reason, madeAt }: RevisionRow): LawRevisionModel {
  return { number, madeAt, reason, fields: fieldChangesOf(kind, before, after) };
}

function changeId(id: string): string {
  return globalId('LawChange', id);
}

function changeOf(change: LawChangeEntity): LawChangeModel {
  const { id, kind, recordId, before, after, newSources, proposedBy, decidedBy } = change;
  return {
    ...change,
    id: changeId(id),
    slug: recordId,
    isNew: before === null,
    fields: fieldChangesOf(kind, before, after),
    newSources: newSources.map(sourceOf),
    proposedBy: personOf(proposedBy),
    decidedBy: decidedBy === null ? null : personOf(decidedBy),
  };
}

function sourceOf({ id, as_of: asOf, is_copy: isCopy, ...rest }: LegalSourceRow): LegalSourceModel {
  return { ...rest, slug: id, asOf, isCopy };
}

function refused(
  reason: ConstructorParameters<typeof LawChangeRefusedModel>[0],
  change: LawChangeEntity,
  path: readonly string[],
) {
  return new Refused([new LawChangeRefusedModel(reason, change.recordId, path)]);
}

function asProposed(a: LawChangeEntity, b: LawChangeEntity): number {
  return a.id < b.id ? -1 : 1;
}

/** A foreign key: what the record names is not there. */
function isMissingReference(error: unknown): boolean {
  return (error as { code?: string }).code === '23503';
}
