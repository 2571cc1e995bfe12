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
import { CaseBatch, rowsFrom } from '#cases';
import { globalId, UnitOfWork, isUuid } from '#platform';
import { ClaimStance } from './claim.rules.js';
/** Claims and adopted values, one statement however many cases a request asks about. */
let ClaimLoader = class ClaimLoader {
    constructor(work) {
        this.work = work;
        /** Claims of a case, by field and then in the order in which they were made. */
        this.ofCase = new CaseBatch(async (caseIds, table) => {
            const rows = await rowsFrom(this.work, table, `${claims(table)} where x.case_id = any($1) order by x.case_id, x.field, x.number, x.id`, [caseIds]);
            return rows.map((row) => ({ caseId: row.caseId, view: claimView(row, table) }));
        });
        /** Values of a case that were adopted from claims, by field. */
        this.values = new CaseBatch(async (caseIds, table) => {
            const rows = await rowsFrom(this.work, table, `select ${COLUMNS} from ${table('adopted_claim')} x
       where x.case_id = any($1) order by x.case_id, x.field, x.number`, [caseIds]);
            return rows.map((row) => ({ caseId: row.caseId, view: valueView(row, table) }));
        });
    }
    /** Claims of some bare ids, in their order; `null` for those that the bearer may not see. */
    async byIds(ids, stance) {
        const rows = await this.work.rows(`${claims((name) => name)} where x.id = any($1::uuid[]) and x.stance = $2`, [ids.filter(isUuid), stance]);
        const views = new Map(rows.map((row) => [row.id, claimView(row, (name) => name)]));
        return ids.map((id) => views.get(id) ?? null);
    }
};
ClaimLoader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], ClaimLoader);
export { ClaimLoader };
/** Names of the types that claims are shown as, by which their ids are known, too. */
export const CLAIM_TYPES = { ALLEGED: 'AllegedClaim', ESTABLISHED: 'EstablishedClaim' };
const COLUMNS = `x.case_id as "caseId", x.id, x.field, x.number, x.value, x.source_id as "sourceId", x.page,
  x.text_offset as "textOffset", x.credibility, x.stance, x.basis`;
function claims(table) {
    return `select ${COLUMNS}, x.quotation, x.made_at as "madeAt", x.dismissed, x.dismissal_reason as "dismissalReason",
      b.reason as "adoptionReason"
    from ${table('claim')} x
    left join ${table('case_value_basis')} b on b.case_id = x.case_id and b.claim_id = x.id`;
}
function statement({ field, number, value, page, textOffset, credibility, basis, sourceId }, table) {
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
function claimView(row, table) {
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
function valueView(row, table) {
    return {
        ...statement(row, table),
        typeName: row.stance === ClaimStance.ESTABLISHED ? 'EstablishedValue' : 'AllegedValue',
        claimId: globalId(CLAIM_TYPES[row.stance], row.id),
    };
}
//# sourceMappingURL=claim.loader.js.map