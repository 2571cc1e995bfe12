import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor, PublicReader } from '#identity';
import { lastingly, PublicVersion, RecentlyUsed, UnitOfWork } from '#platform';
import type { CaseRelation, ComparedRow } from './case.directory.js';
import type { CaseView } from './case.view.js';

/** Most records that are kept, each with what was read of it along with it; those asked for longest ago go first. */
const MOST_KEPT = 4_000;

/** The state of all that is public, in which something is kept. */
export interface PublicState {
  /** The {@link PublicVersion}. */
  readonly number: number;
  /** As `pg_snapshot`. */
  readonly seen: string;
}

interface Kept {
  readonly number: number;
  readonly row: ComparedRow;
  readonly view: CaseView;
}

/**
 * Records of public cases as somebody was shown them a moment ago.
 *
 * The row of the case, whether the reader may see it and how they stand to it, the database says anew each time. Kept is what hangs on
 * the row and everybody may read, with what was made of both: for this person or key alone, in these roles, until the row is
 * another or anything changes that everybody may read. Of that, too, the database is asked, in the transaction of the reader: who has
 * changed something, in whichever process, reads what they have changed.
 *
 * Of somebody who sees public cases alone the database has said all that when their request came in; see {@link PublicReader}. The row of
 * a public case does not change without its change being something public that is new, and they are shown what is kept at once.
 */
@Injectable()
export class KeptRecords {
  readonly #kept = new RecentlyUsed<string, Kept>(MOST_KEPT);

  constructor(
    private readonly work: UnitOfWork,
    private readonly version: PublicVersion,
  ) {}

  /** In which state something may be kept and shown to whoever is asking now; null where nothing may. */
  get state(): PublicState | null {
    const [number, seen] = [this.version.current, this.version.snapshot];
    return number === null || seen === null || !this.work.isReading ? null : { number, seen };
  }

  /**
   * Whether a case is shown to whoever is asking now as it is in a state.
   *
   * @param row as it was compared with the state, in a transaction that must not have been opened before it.
   */
  isOf({ number }: PublicState, { isPublic, hasNews }: ComparedRow): boolean {
    return isPublic && !hasNews && this.version.current === number && this.work.openedAt >= this.version.since;
  }

  /**
   * The record of a case that is shown as it is in a state, with what is read along.
   *
   * @param parts names what is read along.
   * @param row as the database says it now.
   */
  find(actor: Actor, parts: string, row: ComparedRow, { number }: PublicState): CaseView | null {
    const kept = this.#kept.get(keyOf(actor, row.id, parts));
    return kept?.number === number && isDeepStrictEqual(kept.row, row) ? kept.view : null;
  }

  /**
   * The records of public cases, in the order of their ids, as the database would show them to whoever is asking; null where it has
   * to be asked: one of them is not kept, or the reader may see others, or what is known of them is of another state or of a while ago.
   *
   * @param ids of public cases in the state.
   * @param parts names what is read along, all of it everybody's.
   */
  shown(actor: Actor, ids: readonly string[], parts: string, { number }: PublicState): CaseView[] | null {
    const { standing } = actor;
    if (!standing || standing.number !== number || this.version.current !== number) return null;
    if (performance.now() - standing.askedAt > PublicVersion.MAX_AGE_MS) return null;
    const views: CaseView[] = [];
    for (const id of ids) {
      const kept = this.#kept.get(keyOf(actor, id, parts));
      if (kept?.number !== number || !isDeepStrictEqual(kept.row.relations, relationsOf(standing, kept.row)))
        return null;
      views.push(kept.view);
    }
    return views;
  }

  /** What {@link find} is to find; the same of a case that is not shown as it is in the state would be found wrongly. */
  keep(actor: Actor, parts: string, row: ComparedRow, view: CaseView, { number }: PublicState): void {
    this.#kept.set(keyOf(actor, view.caseId, parts), { number, row, view: lastingly(view) });
  }
}

const readers = new WeakMap<Actor, string>();

/** All of an actor that decides what is shown to them. */
function readerOf(actor: Actor): string {
  let reader = readers.get(actor);
  if (reader === undefined) {
    reader = JSON.stringify([actor.userId, actor.keyId, [...actor.roles].sort(), actor.confinedTo]);
    readers.set(actor, reader);
  }
  return reader;
}

/** How a reader stands to a case, in the order in which the database says it. */
function relationsOf(
  { userId, organisationIds, assignedCaseIds, grantedCaseIds }: PublicReader,
  { id, authorId, organisationId }: ComparedRow,
): CaseRelation[] {
  const relations: CaseRelation[] = [];
  if (userId !== null && authorId === userId) relations.push('OWN');
  if (organisationId !== null && organisationIds.includes(organisationId)) relations.push('ORGANISATION');
  if (assignedCaseIds.includes(id)) relations.push('ASSIGNED');
  if (grantedCaseIds.includes(id)) relations.push('GRANTED');
  return relations;
}

function keyOf(actor: Actor, id: string, parts: string): string {
  return `${id} ${parts} ${readerOf(actor)}`;
}
