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
import { CaseBatch, CaseCommands, PUBLISHED } from '#cases';
import { invalid, keyOf, Refused, shown, UnitOfWork } from '#platform';
import { IsNull } from 'typeorm';
import { personalDataInTexts } from '../projection/public-texts.js';
import { errorOf } from '../workflow-errors.model.js';
import { CaseEndorsementEntity } from './case-endorsement.entity.js';
import { EndorsementState, speaksFor } from './endorsement.rules.js';
/** Organisations that stand behind public cases. */
let Endorsements = class Endorsements {
    constructor(work, commands) {
        this.work = work;
        this.commands = commands;
        /** Endorsements of public cases, as everybody reads them, first to last: whoever works on a case reads no others. */
        this.ofCase = new CaseBatch(async (caseIds) => {
            const rows = await this.work.rows(`select e.case_id as "caseId", e.organisation, e.statement, e.endorsed_at as "endorsedAt",
              e.is_current as "isCurrent", e.is_contributor as "isContributor"
         from ${PUBLISHED('case_endorsement')} e where e.case_id = any ($1) order by e.endorsed_at, e.organisation`, [caseIds]);
            return rows.map(({ caseId, isCurrent, ...endorsement }) => ({
                caseId,
                view: { ...endorsement, state: isCurrent ? EndorsementState.CURRENT : EndorsementState.NEEDS_REVIEW },
            }));
        });
    }
    /**
     * Puts an organisation of the actor's behind what is public of a case, or renews that.
     *
     * @returns the id of the case.
     * @throws Refused with ValidationFailed, StaleVersion or GuardNotMet. @throws DomainError NOT_FOUND.
     */
    endorse(actor, input) {
        const { statement } = input;
        const found = personalDataInTexts([{ path: 'statement', text: statement }]);
        if (found.length > 0) {
            const message = `Everybody is to read the statement, and it holds personal data: ${found.join('; ')}. Take it out.`;
            throw invalid({ path: ['statement'], value: null, message });
        }
        return this.#speaking(actor, 'endorseCase', input, async (file, organisation) => {
            if (!file.isPublic) {
                const message = 'Nothing of the case is public, so there is nothing that an organisation could stand behind yet.';
                throw new Refused([errorOf({ guard: 'PUBLIC', message })]);
            }
            await this.work.rows(`insert into case_endorsement (case_id, organisation_id, version, statement, endorsed_by)
         values ($1, $2, access.public_version($1), $3, $4)
         on conflict on constraint case_endorsement_pkey do update
           set version = excluded.version, statement = excluded.statement, endorsed_by = excluded.endorsed_by,
               endorsed_at = now(), withdrawn_by = null, withdrawn_at = null`, [file.id, organisation, statement, actor.userId]);
        });
    }
    /** Takes that back; nothing happens where there is nothing to take back. @returns and @throws as {@link endorse}. */
    withdraw(actor, input) {
        return this.#speaking(actor, 'withdrawEndorsement', input, async ({ id }, organisation) => {
            const endorsements = await this.work.repository(CaseEndorsementEntity);
            await endorsements.update({ caseId: id, organisationId: organisation, withdrawnAt: IsNull() }, { withdrawnBy: actor.userId, withdrawnAt: () => 'now()' });
        });
    }
    #speaking(actor, operation, input, change) {
        return this.commands.onSeen(actor, operation, input, async (file) => {
            const [row] = await this.work.rows('select access.organisation_ids() as ids');
            const named = input.organisation ? (keyOf(input.organisation, 'Organisation') ?? '') : null;
            const speaking = speaksFor(named, row.ids);
            if ('fault' in speaking) {
                const value = input.organisation ? shown(input.organisation) : null;
                throw invalid({ path: ['organisation'], value, message: speaking.fault });
            }
            await change(file, speaking.organisation);
        });
    }
};
Endorsements = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseCommands])
], Endorsements);
export { Endorsements };
//# sourceMappingURL=endorsements.service.js.map