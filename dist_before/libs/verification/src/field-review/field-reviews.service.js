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
import { levelOf } from '#cases';
import { invalid, UnitOfWork } from '#platform';
import { ofDecision } from '../decision.writer.js';
import { FieldReviewEntity } from './field-review.entity.js';
import { fieldFaults } from './field-review.rules.js';
/** What verifiers say of single fields. */
let FieldReviews = class FieldReviews {
    constructor(work) {
        this.work = work;
    }
    /** Everything that was said of fields of a case, by field. */
    async of(caseId) {
        const reviews = await this.work.repository(FieldReviewEntity);
        return reviews.find({ where: { caseId }, order: { field: 'ASC', number: 'ASC' } });
    }
    /** Puts verdicts on file with their decision. @throws Refused with ValidationFailed. */
    async keep(decision, reviewed) {
        if (reviewed.length === 0)
            return;
        const places = await this.#places(decision.caseId);
        const faults = fieldFaults(reviewed, !ASKING.includes(decision.kind), (of) => isThere(of, places));
        if (faults.length > 0) {
            throw invalid(...faults.map(({ index, at, message }) => {
                const value = reviewed[index][at];
                return {
                    path: ['fields', String(index), at],
                    value: value === undefined || value === null ? null : String(value),
                    message,
                };
            }));
        }
        const of = ofDecision(decision);
        const reviews = await this.work.repository(FieldReviewEntity);
        await reviews.insert(reviewed.map(({ field, number, verdict, reason }) => ({ ...of, field, number, verdict, reason: reason ?? null })));
    }
    async #places(caseId) {
        const [row] = await this.work.rows(`select array(select number from mechanism_use where case_id = $1) as "USE",
              array(select number from subject where case_id = $1) as "SUBJECT",
              array(select number from case_event where case_id = $1) as "EVENT",
              array(select number from provision_link where case_id = $1) as "LINK"`, [caseId]);
        return row;
    }
};
FieldReviews = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], FieldReviews);
export { FieldReviews };
/** Decisions with which a verifier says what is wrong. */
const ASKING = ['REQUEST_CHANGES', 'REJECT_REVISION'];
function isThere({ field, number }, places) {
    if (field === 'PROVISION_LINK')
        return places.LINK.includes(number);
    const level = field === 'TITLE' || field === 'SUMMARY' ? 'CASE' : levelOf(field);
    return level === 'CASE' ? number === 0 : places[level].includes(number);
}
//# sourceMappingURL=field-reviews.service.js.map