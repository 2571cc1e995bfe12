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
import { CaseBatch, PUBLISHED, rowsFrom } from '#cases';
import { invalid, UnitOfWork } from '#platform';
import { personalDataInTexts } from '../projection/public-texts.js';
import { LinkOpinionEntity } from './link-opinion.entity.js';
/** What lawyers say of provision links. */
let LegalOpinions = class LegalOpinions {
    constructor(work) {
        this.work = work;
        /** The last opinion of each lawyer on what the links of a case say, by link and in the order in which they were given. */
        this.ofCase = new CaseBatch(async (caseIds, table) => {
            const rows = await rowsFrom(this.work, table, `select o.case_id as "caseId", o.link_number as link, o.opinion, o.reason, o.given_at as "givenAt"
         from ${table('link_opinion')} o
         join ${table('provision_link')} l on l.case_id = o.case_id and l.number = o.link_number
           and (l.use_number, l.text_version_id, l.provision_id, l.cited_as, l.relation, l.rationale)
             is not distinct from (o.use_number, o.text_version_id, o.provision_id, o.cited_as, o.relation, o.rationale)
        where o.case_id = any($1) ${stillStands(table)}
        order by o.case_id, o.link_number, o.id`, [caseIds]);
            return rows.map(({ caseId, ...view }) => ({ caseId, view }));
        });
    }
    /** Numbers of the links of a case that no lawyer has signed as they are. */
    async unsigned(caseId) {
        const rows = await this.work.rows(`select u.number from access.unsigned_links($1) u (number) order by 1`, [caseId]);
        return rows.map(({ number }) => number);
    }
    /**
     * Puts an opinion on file, on the link as it is. An earlier one of the same lawyer stays on file, and counts no more.
     *
     * @throws Refused with ValidationFailed.
     */
    async give(actor, caseId, { link, opinion, reason }, declared) {
        if (opinion === 'DISSENT' && !reason?.trim()) {
            throw invalid({ path: ['reason'], value: reason ?? null, message: 'A dissent says why. Give a reason.' });
        }
        const personal = personalDataInTexts([{ path: 'reason', text: reason ?? '' }]);
        if (personal.length > 0) {
            const message = `Everybody is to read the reason when the case is public, and it holds personal data: ${personal.join('; ')}. Take it out.`;
            throw invalid({ path: ['reason'], value: null, message });
        }
        const [found] = await this.work.rows(`select use_number as "useNumber", text_version_id as "textVersionId", provision_id as "provisionId",
              cited_as as "citedAs", relation, rationale
         from provision_link where case_id = $1 and number = $2`, [caseId, link]);
        if (!found) {
            throw invalid({
                path: ['link'],
                value: String(link),
                message: `The case has no provision link number ${link}. Read its links again.`,
            });
        }
        await (await this.work.repository(LinkOpinionEntity)).insert({
            ...found,
            caseId,
            linkNumber: link,
            opinion,
            reason: reason ?? null,
            reviewer: actor.userId,
            interestDeclaration: declared.id,
            interestDeclaredAt: declared.declaredAt,
        });
    }
};
LegalOpinions = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], LegalOpinions);
export { LegalOpinions };
/** Of a lawyer, the last opinion counts; of what is public, the view shows no other. */
function stillStands(table) {
    return table === PUBLISHED
        ? ''
        : `and not exists (select from ${table('link_opinion')} later
         where later.case_id = o.case_id and later.link_number = o.link_number and later.reviewer = o.reviewer
           and later.id > o.id)`;
}
//# sourceMappingURL=legal-opinions.service.js.map