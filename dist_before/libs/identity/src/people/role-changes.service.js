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
import { Cursors, globalId, invalid, notFound, pageOf, Refused, shown, UnitOfWork } from '#platform';
import { personOf } from '../organisation/organisation.model.js';
import { nobody, personIn, refuseWhoMayNotAdminister, rowIdIn } from './administering.js';
import { clearanceNumber, clearanceOf } from './clearance.rules.js';
import { RoleChangeRefusal, RoleChangeRefusedModel } from './role-change-errors.model.js';
/**
 * Who is what: proposed by one administrator, confirmed by another, and neither is the person concerned.
 *
 * The rule is held by the database, whatever is sent to it; this says in words what it answered.
 */
let RoleChanges = class RoleChanges {
    constructor(work, cursors) {
        this.work = work;
        this.cursors = cursors;
    }
    /** All changes, the newest first, for administrators; nobody else finds any. */
    async list(args) {
        const scope = ['roleChanges', args.open];
        const [before] = args.after ? this.cursors.read(args.after, scope) : [null];
        const rows = await this.work.rows(`${CHANGES} where (not $1::boolean or decision is null) and ($2::uuid is null or id < $2) order by id desc limit $3`, [args.open, before, args.first + 1]);
        const totalCount = async () => {
            const [row] = await this.work.rows('select count(*)::int as count from access.role_changes() where not $1::boolean or decision is null', [args.open]);
            return row.count;
        };
        return { ...pageOf(rows, args, ({ id }) => this.cursors.write([id], scope), changeModel), totalCount };
    }
    /** @throws Refused with ValidationFailed, RoleChangeRefused or StepUpRequired. */
    propose(input) {
        const userId = personIn(input.person);
        const reason = reasonIn(input.reason);
        const clearance = input.clearance ? clearanceNumber(input.clearance) : null;
        return this.work.run(async () => {
            const [answer] = await this.work.rows('select outcome, change_id as id from access.propose_role_change($1, $2, $3, $4, $5)', [userId, input.add, input.remove, clearance, reason]);
            refuse(answer.outcome);
            if (answer.outcome === 'NOBODY')
                throw nobody(input.person);
            return this.#one(answer.id);
        });
    }
    /**
     * Puts a change of somebody else's proposal into force, and ends the sessions of whom it concerns.
     *
     * @throws Refused with RoleChangeRefused or StepUpRequired. @throws DomainError NOT_FOUND.
     */
    confirm({ roleChange }) {
        return this.#decide('select access.confirm_role_change($1) as outcome', roleChange);
    }
    /** Rejects a change, or withdraws one's own. @throws as {@link confirm}, and Refused with ValidationFailed. */
    reject({ roleChange, reason }) {
        return this.#decide('select access.reject_role_change($1, $2) as outcome', roleChange, [reasonIn(reason)]);
    }
    #decide(statement, roleChange, more = []) {
        const id = rowIdIn(roleChange, 'RoleChange');
        return this.work.run(async () => {
            const [answer] = await this.work.rows(statement, [id, ...more]);
            refuse(answer.outcome);
            if (answer.outcome === 'ABSENT')
                throw notFound('role change');
            return this.#one(id);
        });
    }
    async #one(id) {
        const [row] = await this.work.rows(`${CHANGES} where id = $1`, [id]);
        return changeModel(row);
    }
};
RoleChanges = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Cursors])
], RoleChanges);
export { RoleChanges };
function refuse(outcome) {
    refuseWhoMayNotAdminister(outcome);
    if (Object.hasOwn(RoleChangeRefusal, outcome)) {
        throw new Refused([new RoleChangeRefusedModel(outcome)]);
    }
}
const LONGEST_REASON = 1000;
function reasonIn(text) {
    const reason = text.trim();
    const length = [...reason].length;
    if (length >= 1 && length <= LONGEST_REASON && !reason.includes('\0'))
        return reason;
    const message = `Give a reason of 1 to ${LONGEST_REASON} characters; it has ${length}.`;
    throw invalid({ path: ['reason'], value: shown(text), message });
}
const CHANGES = `
  select id, user_id as "userId", added as add, removed as remove, clearance, reason, coalesce(decision, 'OPEN') as state,
         proposed_by as "proposedBy", proposed_at as "proposedAt", decided_by as "decidedBy", decided_at as "decidedAt",
         rejection_reason as "rejectionReason"
  from access.role_changes()`;
function changeModel({ userId, ...row }) {
    return {
        ...row,
        id: globalId('RoleChange', row.id),
        person: personOf(userId),
        clearance: row.clearance === null ? null : clearanceOf(row.clearance),
        proposedBy: personOf(row.proposedBy),
        decidedBy: row.decidedBy === null ? null : personOf(row.decidedBy),
    };
}
//# sourceMappingURL=role-changes.service.js.map