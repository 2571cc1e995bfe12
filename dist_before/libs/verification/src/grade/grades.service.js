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
import { CaseBatch, PUBLISHED, RECORD } from '#cases';
import { UnitOfWork } from '#platform';
import { assessmentsOf } from './assessments.js';
/** Evidence grades: of the record, as it would be graded now; of what is public, as it was published. */
let Grades = class Grades {
    constructor(work) {
        this.work = work;
        /** The grade of a case, at most one; none in an answer about the past, and of what is documented and not verified. */
        this.ofCase = new CaseBatch(async (caseIds, table) => {
            if (table !== RECORD && table !== PUBLISHED)
                return [];
            const published = await this.work.rows(`select case_id as "caseId", assessment, caveat from published.decision_grade where case_id = any($1)`, [caseIds]);
            if (table === PUBLISHED)
                return published.map(({ caseId, ...view }) => ({ caseId, view }));
            const assessments = await assessmentsOf(this.work, caseIds);
            return [...assessments].map(([caseId, assessment]) => ({
                caseId,
                view: { assessment, caveat: published.find((of) => of.caseId === caseId)?.caveat ?? null },
            }));
        });
    }
};
Grades = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], Grades);
export { Grades };
//# sourceMappingURL=grades.service.js.map