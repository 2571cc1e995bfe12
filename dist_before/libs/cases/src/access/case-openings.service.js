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
import { recordEvent } from '#audit';
import { personOf } from '#identity';
import { Batch, globalId, grouped, invalid, keyOf, notFound, Refused, shown, UnitOfWork, isUuid, } from '#platform';
import { CaseDirectory } from '../case/case.directory.js';
import { CaseState } from '../case/case.rules.js';
import { OpeningRefusedModel } from './case-opening-errors.model.js';
import { LONGEST_OPENING_DAYS, REASON_LIMIT } from './case-opening.rules.js';
/**
 * Assigns cases and opens them to others, for a time. The database asks the same again: its policies let no other
 * opening in than this service makes.
 *
 * A request that is sent again while the first opening lasts makes no second one.
 */
let CaseOpenings = class CaseOpenings {
    constructor(work, cases) {
        this.work = work;
        this.cases = cases;
        /** Assignments of a case, first to last, as far as they are the bearer's to know. */
        this.assignments = new Batch(async (caseIds) => {
            const rows = await this.work.rows(`select case_id as "caseId", id, user_id as "userId", team_id as "teamId", assigned_by as "assignedBy",
         assigned_at as "assignedAt", expires_at as "expiresAt", ended_at as "endedAt",
         ended_at is null and expires_at > now() as "isOpen"
       from case_assignment where case_id = any($1) order by id`, [caseIds]);
            return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) => ofCase.map(assignmentView));
        });
        /** Grants of access to a case, first to last, as far as they are the bearer's to know. */
        this.grants = new Batch(async (caseIds) => {
            const rows = await this.work.rows(`select case_id as "caseId", id, user_id as "userId", team_id as "teamId", organisation_id as "organisationId",
         reason, granted_by as "grantedBy", granted_at as "grantedAt", expires_at as "expiresAt",
         revoked_at as "revokedAt", revoked_at is null and expires_at > now() as "isOpen"
       from case_grant where case_id = any($1) order by id`, [caseIds]);
            return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) => ofCase.map(grantView));
        });
    }
    /**
     * Assigns a case to a person or a team.
     *
     * @returns the id of the case.
     * @throws Refused with ValidationFailed or OpeningRefused. @throws DomainError NOT_FOUND.
     */
    assign(actor, input) {
        const recipient = recipientIn({ person: input.person, team: input.team });
        return this.work.run(async () => {
            const file = await this.cases.lockVisible(keyOf(input.id, 'Case') ?? input.id);
            if (file.state === CaseState.WITHDRAWN)
                throw new Refused([new OpeningRefusedModel('WITHDRAWN')]);
            await this.#mayBeOpenedTo(actor, recipient);
            await this.#notToATeamOfMine(recipient);
            await this.#lastsAsLongAsAllowed(input.expiresAt);
            const [person, team] = recipient.ids;
            const earlier = await this.work.rows(`select 1 from case_assignment
         where case_id = $1 and user_id is not distinct from $2 and team_id is not distinct from $3
           and expires_at = $4 and ended_at is null`, [file.id, person, team, input.expiresAt]);
            if (earlier.length > 0)
                return file.id;
            await this.work.rows(`insert into case_assignment (case_id, user_id, team_id, assigned_by, expires_at) values ($1, $2, $3, $4, $5)`, [file.id, person, team, actor.userId, input.expiresAt]);
            await recordEvent(this.work, 'case.assigned', file.id, { person, team, until: input.expiresAt.toISOString() });
            return file.id;
        });
    }
    /** Opens a case to a person, a team or an organisation. @returns and @throws as {@link assign}. */
    grant(actor, input) {
        const { person: toPerson, team: toTeam, organisation: toOrganisation } = input;
        const recipient = recipientIn({ person: toPerson, team: toTeam, organisation: toOrganisation });
        const reason = input.reason.trim();
        if (reason.length < 1 || reason.length > REASON_LIMIT) {
            throw invalid(problem('reason', input.reason, `A reason has from 1 to ${REASON_LIMIT} characters. Say why.`));
        }
        return this.work.run(async () => {
            const file = await this.cases.lockVisible(keyOf(input.id, 'Case') ?? input.id);
            const isAuthor = file.authorId === actor.userId && actor.roles.has('RESEARCHER');
            if (!isAuthor && !actor.roles.has('EDITOR'))
                throw new Refused([new OpeningRefusedModel('NOT_YOURS_TO_OPEN')]);
            if (file.state === CaseState.WITHDRAWN)
                throw new Refused([new OpeningRefusedModel('WITHDRAWN')]);
            await this.#mayBeOpenedTo(actor, recipient);
            await this.#lastsAsLongAsAllowed(input.expiresAt);
            const [person, team, organisation] = recipient.ids;
            const earlier = await this.work.rows(`select 1 from case_grant
         where case_id = $1 and user_id is not distinct from $2 and team_id is not distinct from $3
           and organisation_id is not distinct from $4 and reason = $5 and expires_at = $6 and revoked_at is null`, [file.id, ...recipient.ids, reason, input.expiresAt]);
            if (earlier.length > 0)
                return file.id;
            await this.work.rows(`insert into case_grant (case_id, user_id, team_id, organisation_id, reason, granted_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)`, [file.id, ...recipient.ids, reason, actor.userId, input.expiresAt]);
            const until = input.expiresAt.toISOString();
            await recordEvent(this.work, 'case.access-granted', file.id, { person, team, organisation, until });
            return file.id;
        });
    }
    /** Ends an assignment at once; nothing happens where it has ended. @returns the id of the case. @throws DomainError NOT_FOUND. */
    endAssignment(id) {
        return this.#close('case_assignment', 'ended_at', 'case.assignment-ended', 'assignment', keyOf(id, 'CaseAssignment'));
    }
    /** Revokes a grant at once; nothing happens where it is revoked. @returns the id of the case. @throws DomainError NOT_FOUND. */
    revoke(id) {
        return this.#close('case_grant', 'revoked_at', 'case.access-revoked', 'grant', keyOf(id, 'CaseAccessGrant'));
    }
    #close(table, ended, action, what, key) {
        const [, caseId, id] = KEY.exec(key ?? '') ?? [];
        if (!caseId || !id)
            throw notFound(what);
        return this.work.run(async () => {
            const closed = await this.work.rows(`update ${table} set ${ended} = now() where case_id = $1 and id = $2 and ${ended} is null returning 1`, [caseId, id]);
            if (closed.length > 0) {
                await recordEvent(this.work, action, caseId, { [what]: id });
                return caseId;
            }
            const hasEnded = await this.work.rows(`select 1 from ${table} where case_id = $1 and id = $2 and ${ended} is not null`, [caseId, id]);
            if (hasEnded.length === 0)
                throw notFound(what);
            return caseId;
        });
    }
    async #mayBeOpenedTo(actor, { kind, ids }) {
        if (ids[0] !== null && ids[0] === actor.userId)
            throw new Refused([new OpeningRefusedModel('TO_YOURSELF', [kind])]);
        const [answer] = ids.some((id) => id !== null && !isUuid(id))
            ? []
            : await this.work.rows('select access.may_be_opened_to($1, $2, $3) as may', ids);
        if (!answer?.may)
            throw new Refused([new OpeningRefusedModel('UNKNOWN_RECIPIENT', [kind])]);
    }
    /** A triage officer sees a case while it is submitted, not through a team that they have assigned it to. */
    async #notToATeamOfMine({ ids: [, team] }) {
        const mine = await this.work.rows('select 1 where $1 = any (access.team_ids())', [team]);
        if (mine.length > 0)
            throw new Refused([new OpeningRefusedModel('TO_YOURSELF', ['team'])]);
    }
    /** By the clock of the database, which sets the beginning. */
    async #lastsAsLongAsAllowed(expiresAt) {
        const [answer] = await this.work.rows(`select $1::timestamptz > now() and $1::timestamptz <= now() + make_interval(days => $2) as "isAllowed"`, [expiresAt, LONGEST_OPENING_DAYS]);
        if (answer.isAllowed)
            return;
        const message = `A case is assigned or opened until a moment from now on, and for at most ${LONGEST_OPENING_DAYS} days.`;
        throw invalid(problem('expiresAt', expiresAt.toISOString(), message));
    }
};
CaseOpenings = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        CaseDirectory])
], CaseOpenings);
export { CaseOpenings };
/** Case and number of an opening, as its global id holds them. */
const KEY = /^([0-9a-f-]{36})\/([0-9a-f-]{36})$/;
const TYPES = { person: 'User', team: 'Team', organisation: 'Organisation' };
function recipientIn(named) {
    const kinds = Object.keys(named).filter((kind) => named[kind]);
    const [kind] = kinds;
    if (!kind || kinds.length > 1) {
        throw invalid(problem(kinds[1] ?? 'person', null, `Name one to whom: ${Object.keys(named).join(' or ')}.`));
    }
    const idOf = (asked) => (asked === kind ? (keyOf(named[kind], TYPES[kind]) ?? '') : null);
    return { kind, ids: [idOf('person'), idOf('team'), idOf('organisation')] };
}
function problem(field, value, message) {
    return { path: [field], value: shown(value), message };
}
function assignmentView({ caseId, id, userId, assignedBy, ...row }) {
    return {
        ...row,
        id: globalId('CaseAssignment', `${caseId}/${id}`),
        person: userId === null ? null : personOf(userId),
        assignedBy: personOf(assignedBy),
    };
}
function grantView({ caseId, id, userId, grantedBy, ...row }) {
    return {
        ...row,
        id: globalId('CaseAccessGrant', `${caseId}/${id}`),
        person: userId === null ? null : personOf(userId),
        grantedBy: personOf(grantedBy),
    };
}
//# sourceMappingURL=case-openings.service.js.map