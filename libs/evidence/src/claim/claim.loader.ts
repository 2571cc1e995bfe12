import { Injectable } from '@nestjs/common';
import { CaseBatch, rowsFrom, type Table } from '#cases';
import { globalId, UnitOfWork, isUuid } from '#platform';
import type { CaseValueBasisEntity, ClaimEntity } from './claim.entity.js';
import type {
  AllegedClaimModel,
  AllegedValueModel,
  EstablishedClaimModel,
  EstablishedValueModel,
} from './claim.model.js';
import { ClaimStance } from './claim.rules.js';

/** From where a claim and its source were read. */
interface Anchored {
  readonly sourceId: string;
  readonly table: Table;
}

/** A claim as the resolvers hand it on. The basis is there where it is established. */
export type ClaimView = (AllegedClaimModel | EstablishedClaimModel) & Anchored;

/** An adopted value as the resolvers hand it on. */
export type CaseValueView = (AllegedValueModel | EstablishedValueModel) & Anchored;

type ValueRow = Pick<
  ClaimEntity,
  | 'caseId'
  | 'id'
  | 'field'
  | 'number'
  | 'value'
  | 'sourceId'
  | 'page'
  | 'textOffset'
  | 'credibility'
  | 'stance'
  | 'basis'
>;
type ClaimRow = ValueRow &
  Pick<ClaimEntity, 'quotation' | 'madeAt' | 'dismissed' | 'dismissalReason'> & {
    readonly adoptionReason: CaseValueBasisEntity['reason'] | null;
  };

/** Claims and adopted values, one statement however many cases a request asks about. */
@Injectable()
export class ClaimLoader {
  constructor(private readonly work: UnitOfWork) {}

  /** Claims of a case, by field and then in the order in which they were made. */
  readonly ofCase = new CaseBatch(async (caseIds, table) => {
    const rows = await rowsFrom<ClaimRow>(
      this.work,
      table,
      `${claims(table)} where x.case_id = any($1) order by x.case_id, x.field, x.number, x.id`,
      [caseIds],
    );
    return rows.map((row) => ({ caseId: row.caseId, view: claimView(row, table) }));
  });

  /** Values of a case that were adopted from claims, by field. */
  readonly values = new CaseBatch(async (caseIds, table) => {
    const rows = await rowsFrom<ValueRow>(
      this.work,
      table,
      `select ${COLUMNS} from ${table('adopted_claim')} x
       where x.case_id = any($1) order by x.case_id, x.field, x.number`,
      [caseIds],
    );
    return rows.map((row) => ({ caseId: row.caseId, view: valueView(row, table) }));
  });

  /** Claims of some bare ids, in their order; `null` for those that the bearer may not see. */
  async byIds(ids: readonly string[], stance: ClaimStance): Promise<(ClaimView | null)[]> {
    const rows = await this.work.rows<ClaimRow>(
      `${claims((name) => name)} where x.id = any($1::uuid[]) and x.stance = $2`,
      [ids.filter(isUuid), stance],
    );
    const views = new Map(rows.map((row) => [row.id, claimView(row, (name) => name)]));
    return ids.map((id) => views.get(id) ?? null);
  }
}

/** Names of the types that claims are shown as, by which their ids are known, too. */
export const CLAIM_TYPES = { ALLEGED: 'AllegedClaim', ESTABLISHED: 'EstablishedClaim' } as const;

const COLUMNS = `x.case_id as "caseId", x.id, x.field, x.number, x.value, x.source_id as "sourceId", x.page,
  x.text_offset as "textOffset", x.credibility, x.stance, x.basis`;

function claims(table: Table): string {
  return `select ${COLUMNS}, x.quotation, x.made_at as "madeAt", x.dismissed, x.dismissal_reason as "dismissalReason",
      b.reason as "adoptionReason"
    from ${table('claim')} x
    left join ${table('case_value_basis')} b on b.case_id = x.case_id and b.claim_id = x.id`;
}

function statement({ field, number, value, page, textOffset, credibility, basis, sourceId }: ValueRow, table: Table) {
  return {
    field,
    number,
    value,
    page,
    offset: textOffset,
    credibility,
    sourceId,
    table,
    ...(basis === null ? {} : { basis }),
  };
}

function claimView(row: ClaimRow, table: Table): ClaimView {
  return {
    ...statement(row, table),
    typeName: CLAIM_TYPES[row.stance],
    id: globalId(CLAIM_TYPES[row.stance], row.id),
    quotation: row.quotation,
    madeAt: row.madeAt,
    isAdopted: row.adoptionReason !== null,
    adoptionReason: row.adoptionReason,
    isDismissed: row.dismissed,
    dismissalReason: row.dismissalReason,
  };
}

function valueView(row: ValueRow, table: Table): CaseValueView {
  return {
    ...statement(row, table),
    typeName: row.stance === ClaimStance.ESTABLISHED ? 'EstablishedValue' : 'AllegedValue',
    claimId: globalId(CLAIM_TYPES[row.stance], row.id),
  };
}
