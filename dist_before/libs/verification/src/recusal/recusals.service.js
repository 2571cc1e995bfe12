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
import { CaseCommands } from '#cases';
import { invalid, isUuid, keyOf, UnitOfWork } from '#platform';
import { Interests } from '../interest/interests.service.js';
import { recusalHits } from './recusal.rules.js';
import { RecusalWaiverEntity } from './recusal-waiver.entity.js';
/** Who steps back from a case, and who may decide all the same. */
let Recusals = class Recusals {
    constructor(work, commands, interests) {
        this.work = work;
        this.commands = commands;
        this.interests = interests;
    }
    /** Every tie of the actor to a case that asks for recusal, each with whether it was waived; none for a key. */
    async hits(actor, caseId) {
        if (actor.userId === null)
            return [];
        const waivers = await (await this.work.repository(RecusalWaiverEntity)).findBy({ caseId, userId: actor.userId });
        return recusalHits(await this.#ties(actor, caseId), new Set(waivers.map(({ rule }) => rule)));
    }
    /** Waivers on a case, first to last. */
    async waivers(caseId) {
        const waivers = await this.work.repository(RecusalWaiverEntity);
        return waivers.find({ where: { caseId }, order: { waivedAt: 'ASC' } });
    }
    /**
     * Lets somebody decide on a case in spite of a rule. Said twice, it stays as it was said first.
     *
     * @returns the id of the case.
     * @throws Refused with ValidationFailed or StaleVersion. @throws DomainError NOT_FOUND.
     */
    async waive(actor, input) {
        const userId = keyOf(input.person, 'User') ?? '';
        if (!isUuid(userId) || userId === actor.userId) {
            throw invalid({
                path: ['person'],
                value: null,
                message: isUuid(userId)
                    ? 'Nobody waives a recusal of their own. Ask another safety officer.'
                    : 'This is the id of no person. Take it from the assignments of the case.',
            });
        }
        return this.commands.onSeen(actor, 'waiveRecusal', input, async ({ id: caseId }) => {
            const [known] = await this.work.rows('select 1 from access.display_names(array[$1::uuid])', [userId]);
            if (!known) {
                throw invalid({ path: ['person'], value: null, message: 'There is no such person for you.' });
            }
            const waivers = await this.work.repository(RecusalWaiverEntity);
            if (await waivers.existsBy({ caseId, userId, rule: input.rule }))
                return;
            await waivers.insert({ caseId, userId, rule: input.rule, reason: input.reason, waivedBy: actor.userId });
        });
    }
    async #ties(actor, caseId) {
        const declared = await this.interests.current(actor);
        const [row] = await this.work.rows(TIES, [caseId]);
        const { bodies, ...ofCase } = row;
        return {
            ...ofCase,
            nationalities: declared?.nationalities ?? [],
            residence: declared?.residence ?? null,
            bodies: [...bodies, ...(declared?.organisations ?? [])],
        };
    }
};
Recusals = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseCommands,
        Interests])
], Recusals);
export { Recusals };
/** Of organisations, the bearer meets those that they work for; so whoever stands there beside them is a colleague. */
const TIES = `
  select array_remove(array(select c.requesting_state from case_file c where c.id = $1
           union select u.requesting_state from mechanism_use u where u.case_id = $1), null) as "requestingStates",
         array(select h.country_code from case_host_state h where h.case_id = $1
           union select r.country_code from use_responding_state r where r.case_id = $1) as "hostStates",
         array(select g.name from organisation g where g.id = any ((select access.organisation_ids())::uuid[])) as bodies,
         array(select distinct g.name from (
                   select c.author_id as id from case_file c where c.id = $1
                   union select r.proposed_by from proposed_revision r where r.case_id = $1) w
                 join organisation_member m on m.user_id = w.id and m.ended_at is null
                 join organisation g on g.id = m.organisation_id
                where w.id <> (select access.user_id())
                  and g.id = any ((select access.organisation_ids())::uuid[])) as "sharedWithAuthor",
         array(select access.publishers_behind(array(
           select s.source_id from case_source s where s.case_id = $1))) as publishers`;
//# sourceMappingURL=recusals.service.js.map