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
import { Refused, UnitOfWork } from '#platform';
import { IsNull } from 'typeorm';
import { WAITING } from '../queue/queue.rules.js';
import { CaseUrgencyEntity } from './case-urgency.entity.js';
import { NotInQueueModel } from './urgency.model.js';
/** Which cases go before others, and why. */
let Urgencies = class Urgencies {
    constructor(work, commands) {
        this.work = work;
        this.commands = commands;
    }
    /** The mark on a case in its present round of review, or at a moment; null where there is none, or it is not for the reader. */
    async of(caseId, asOf = null) {
        const [mark] = await this.work.rows(`select u.reason, u.marked_at as "markedAt" from case_urgency u join case_file c on c.id = u.case_id
        where u.case_id = $1 and case when $2::timestamptz is null then u.round = c.round and u.ended_at is null
          else u.marked_at <= $2 and (u.ended_at is null or u.ended_at > $2) end
        order by u.round desc limit 1`, [caseId, asOf]);
        return mark ?? null;
    }
    /**
     * Marks a case as urgent; a mark that is there stays as it was made.
     *
     * @returns the id of the case.
     * @throws Refused with StaleVersion or NotInQueue. @throws DomainError NOT_FOUND.
     */
    mark(actor, input) {
        return this.commands.onSeen(actor, 'markUrgent', input, async (file) => {
            if (!WAITING.includes(file.state))
                throw new Refused([new NotInQueueModel(file.state, WAITING)]);
            const marks = await this.work.repository(CaseUrgencyEntity);
            const isMarked = await marks.existsBy({ caseId: file.id, round: file.round, endedAt: IsNull() });
            if (!isMarked)
                await this.put(actor, file, input.reason);
        });
    }
    /** Takes the mark away; nothing happens where there is none. @returns and @throws as {@link mark}, but NotInQueue. */
    unmark(actor, input) {
        return this.commands.onSeen(actor, 'unmarkUrgent', input, async ({ id, round }) => {
            const marks = await this.work.repository(CaseUrgencyEntity);
            await marks.update({ caseId: id, round, endedAt: IsNull() }, { endedBy: actor.userId, endReason: input.reason, endedAt: () => 'now()' });
        });
    }
    /** Puts the mark on a case that has none. The caller has locked it. */
    async put(actor, { id, round }, reason) {
        const marks = await this.work.repository(CaseUrgencyEntity);
        await marks.insert({ caseId: id, round, reason, markedBy: actor.userId });
    }
};
Urgencies = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseCommands])
], Urgencies);
export { Urgencies };
//# sourceMappingURL=urgencies.service.js.map