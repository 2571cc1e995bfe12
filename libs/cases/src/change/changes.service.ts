import { Injectable } from '@nestjs/common';
import { type CountedPage, Cursors, globalId, type PageArgs, pageOf, UnitOfWork } from '#platform';
import type { ChangeKind } from './change.model.js';

/** A change, and the bare id of its case. */
export interface ChangeView {
  readonly kind: ChangeKind;
  readonly caseId: string;
  readonly key: string;
  readonly reference: string;
  readonly at: Date;
}

interface ChangeRow {
  readonly position: string;
  readonly caseId: string;
  readonly reference: string;
  readonly at: Date;
  readonly wasPublic: boolean;
  readonly isPublic: boolean;
}

/**
 * The feed of changes of public cases, in the order in which they were delivered.
 *
 * Nothing ever appears before what somebody has read, so whoever goes on from their last cursor misses nothing.
 */
@Injectable()
export class Changes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when the cursor is of another list. */
  async page(args: PageArgs): Promise<CountedPage<ChangeView>> {
    const scope = ['changes'];
    const [after] = args.after ? this.cursors.read(args.after, scope) : [0];
    const rows = await this.work.rows<ChangeRow>(CHANGES, [after, args.first + 1]);
    const totalCount = async () => {
      const [row] = await this.work.rows<{ count: number }>('select access.public_change_count() as count');
      return row!.count;
    };
    return { ...pageOf(rows, args, ({ position }) => this.cursors.write([position], scope), changeView), totalCount };
  }
}

const CHANGES = `
  select position, case_id as "caseId", reference, recorded_at as "at", was_public as "wasPublic", is_public as "isPublic"
  from access.public_changes($1, $2)`;

function changeView({ caseId, reference, at, wasPublic, isPublic }: ChangeRow): ChangeView {
  const kind = !isPublic ? 'REMOVED' : wasPublic ? 'CHANGED' : 'ADDED';
  return { kind, caseId: globalId('PublicCase', caseId), key: caseId, reference, at };
}
