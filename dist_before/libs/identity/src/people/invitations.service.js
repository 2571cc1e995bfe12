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
import { Cursors, globalId, invalid, notFound, pageOf, Refused, shown, UnitOfWork, } from '#platform';
import { displayNameFault, emailOf, passwordFault } from '../account.rules.js';
import { personOf } from '../organisation/organisation.model.js';
import { Passwords } from '../passwords.js';
import { refuseWhoMayNotAdminister, rowIdIn } from './administering.js';
import { InvitationRefusal, InvitationRefusedModel } from './invitation-errors.model.js';
import { LinkRefusedModel } from './link-refused.model.js';
import { isOneTimeToken, newOneTimeToken, oneTimeTokenHash } from './one-time-token.js';
/** How people come to have an account: an administrator invites them, by a link that works once. */
let Invitations = class Invitations {
    constructor(work, cursors, passwords) {
        this.work = work;
        this.cursors = cursors;
        this.passwords = passwords;
    }
    /** All invitations, the newest first, for administrators; nobody else finds any. */
    async list(args) {
        const scope = ['invitations'];
        const [before] = args.after ? this.cursors.read(args.after, scope) : [null];
        const rows = await this.work.rows(`${INVITATIONS} where $1::uuid is null or id < $1 order by id desc limit $2`, [before, args.first + 1]);
        const totalCount = async () => {
            const [row] = await this.work.rows('select count(*)::int as count from access.invitations()');
            return row.count;
        };
        return { ...pageOf(rows, args, ({ id }) => this.cursors.write([id], scope), invitationModel), totalCount };
    }
    /**
     * Makes a link by which somebody makes an account. An earlier one for the same e-mail opens nothing more.
     *
     * @throws Refused with ValidationFailed, InvitationRefused or StepUpRequired.
     */
    async invite(input) {
        const email = emailOf(input.email);
        if (email === null) {
            const message = 'This is no e-mail address; write it like name@example.org.';
            throw invalid({ path: ['email'], value: shown(input.email), message });
        }
        const organisation = input.organisation ? rowIdIn(input.organisation, 'Organisation') : null;
        if (input.organisation && organisation === null)
            throw refusal('NO_ORGANISATION');
        const token = newOneTimeToken('rci');
        return this.work.run(async () => {
            const [answer] = await this.work.rows('select outcome, invitation_id as id from access.invite_user($1, $2, $3, $4)', [oneTimeTokenHash(token), email, input.roles, organisation]);
            refuse(answer.outcome);
            return { invitation: await this.#one(answer.id), token };
        });
    }
    /** @throws Refused with InvitationRefused or StepUpRequired. @throws DomainError NOT_FOUND. */
    revoke({ invitation }) {
        const id = rowIdIn(invitation, 'Invitation');
        return this.work.run(async () => {
            const [answer] = await this.work.rows('select access.revoke_invitation($1) as outcome', [
                id,
            ]);
            refuse(answer.outcome);
            if (answer.outcome === 'ABSENT')
                throw notFound('invitation');
            return this.#one(id);
        });
    }
    /**
     * Makes the account that somebody was invited to. No roles come with it: those that were proposed wait for a second
     * administrator.
     *
     * Looks at the link before it hashes, so that who has none cannot make the server hash; no connection is held
     * meanwhile. Of two who accept at once, one does.
     *
     * @throws Refused with ValidationFailed or LinkRefused. @throws DomainError LIMIT_EXCEEDED.
     */
    async accept({ token, displayName, password }) {
        const faults = [
            problem('displayName', shown(displayName), nameFault(displayName)),
            problem('password', null, passwordFault(password)),
        ];
        const problems = faults.filter((fault) => fault !== null);
        if (problems.length > 0)
            throw invalid(...problems);
        const isOpen = isOneTimeToken('rci', token) && (await this.#is('access.is_open_invitation($1)', [token]));
        if (!isOpen)
            throw new Refused([new LinkRefusedModel()]);
        const hash = await this.passwords.hash(password);
        const isAccepted = await this.#is('access.accept_invitation($1, $2, $3)', [token, displayName.trim(), hash]);
        if (!isAccepted)
            throw new Refused([new LinkRefusedModel()]);
    }
    async #is(call, values) {
        const [row] = await this.work.run(() => this.work.rows(`select ${call} as "is"`, values));
        return row.is;
    }
    async #one(id) {
        const [row] = await this.work.rows(`${INVITATIONS} where id = $1`, [id]);
        return invitationModel(row);
    }
};
Invitations = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Cursors,
        Passwords])
], Invitations);
export { Invitations };
function refuse(outcome) {
    refuseWhoMayNotAdminister(outcome);
    if (Object.hasOwn(InvitationRefusal, outcome))
        throw refusal(outcome);
}
function refusal(reason) {
    return new Refused([new InvitationRefusedModel(reason)]);
}
function nameFault(text) {
    return text.includes('\0')
        ? 'The display name has a character that cannot be written. Leave it out.'
        : displayNameFault(text);
}
function problem(field, value, fault) {
    return fault === null ? null : { path: [field], value, message: fault };
}
const INVITATIONS = `
  select id, email, roles, invited_by as "invitedBy", invited_at as "invitedAt", expires_at as "expiresAt", user_id as "userId",
         case when accepted_at is not null then 'ACCEPTED' when revoked_at is not null then 'REVOKED'
              when expires_at <= now() then 'EXPIRED' else 'OPEN' end as state
  from access.invitations()`;
function invitationModel({ userId, ...row }) {
    return {
        ...row,
        id: globalId('Invitation', row.id),
        invitedBy: personOf(row.invitedBy),
        acceptedBy: userId === null ? null : personOf(userId),
    };
}
//# sourceMappingURL=invitations.service.js.map