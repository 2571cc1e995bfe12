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
import { Batch, grouped, UnitOfWork } from '#platform';
/** What hangs on disputes and cases: one statement a kind, however many a request asks about. */
let DisputeLoader = class DisputeLoader {
    constructor(work, reading) {
        this.work = work;
        /** Disputes that stand beside a case, first to last; none beside one that is not public, whoever reads it. */
        this.banners = new Batch(async (caseIds) => {
            const rows = await this.work.rows(`select case_id as "caseId", party, fields, date_trunc('day', opened_at, 'UTC') as "openedOn", outcome,
              public_note as "publicNote", resolved_at as "resolvedAt", reply
         from published.case_dispute where case_id = any($1) order by admitted_at, id`, [caseIds]);
            return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) => ofCase.map((row) => ({ ...row, state: row.resolvedAt === null ? 'ADMITTED' : 'RESOLVED' })));
        });
        this.cases = new Batch((ids) => reading.byIds(ids));
    }
};
DisputeLoader = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseReading])
], DisputeLoader);
export { DisputeLoader };
//# sourceMappingURL=dispute.loader.js.map