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
import { Cursors, globalId, invalid, notFound, pageOf, Refused } from '#platform';
import { AccessRequestDecidedModel, NoGrantToRevokeModel, OwnAccessRequestModel } from './identity-errors.model.js';
import { placeProblems, reasonProblems } from './identity-sealing.service.js';
import { caseId, requestId, Vault } from './vault.js';
import { LONGEST_GRANT_DAYS, LONGEST_REASON, SHORTEST_PURPOSE } from './vault.rules.js';
/** Who may read an identity: asked for with a purpose, decided by somebody else, and all of it kept. */
let IdentityAccess = class IdentityAccess {
    constructor(vault, cursors) {
        this.vault = vault;
        this.cursors = cursors;
    }
    /**
     * Asks for access. The answer is the same whether or not anybody is sealed in that place.
     *
     * @throws Refused with ValidationFailed. @throws DomainError NOT_FOUND.
     */
    async request(actor, input) {
        const problems = [...placeProblems(input), ...purposeProblems(input.purpose)];
        if (problems.length > 0)
            throw invalid(...problems);
        const { work } = this.vault;
        return work.run(async () => {
            const found = await this.vault.visibleCase(input.case);
            const id = crypto.randomUUID();
            await work.rows(`insert into vault.access_request (id, case_id, case_reference, subject_number, source_label, requested_by, purpose)
         values ($1, $2, $3, $4, $5, $6, $7)`, [
                id,
                found.id,
                found.reference,
                input.subject ?? null,
                input.source ?? null,
                actor.userId,
                input.purpose.trim(),
            ]);
            await recordEvent(work, 'identity.requested', id);
            return this.#one(id);
        });
    }
    /** @throws as {@link deny}. */
    async grant(actor, input) {
        const problems = [...reasonProblems(input.reason), ...expiryProblems(input.expiresAt)];
        if (problems.length > 0)
            throw invalid(...problems);
        return this.#decide(actor, 'GRANTED', input, input.expiresAt);
    }
    /**
     * Decides a request of somebody else.
     *
     * @throws Refused with ValidationFailed, OwnAccessRequest or AccessRequestDecided. @throws DomainError NOT_FOUND.
     */
    async deny(actor, input) {
        const problems = reasonProblems(input.reason);
        if (problems.length > 0)
            throw invalid(...problems);
        return this.#decide(actor, 'DENIED', input, null);
    }
    /**
     * Takes a grant back: a custodian from anybody, and everybody their own.
     *
     * @throws Refused with ValidationFailed or NoGrantToRevoke. @throws DomainError NOT_FOUND.
     */
    async revoke(actor, input) {
        const problems = reasonProblems(input.reason);
        if (problems.length > 0)
            throw invalid(...problems);
        const id = requestId(input.request);
        const { work } = this.vault;
        return this.#refusing({ access_revocation_pkey: new NoGrantToRevokeModel(), access_revocation_grant_fkey: new NoGrantToRevokeModel() }, async () => {
            await this.#one(id);
            await work.rows('insert into vault.access_revocation (request_id, revoked_by, reason) values ($1, $2, $3)', [
                id,
                actor.userId,
                input.reason.trim(),
            ]);
            await recordEvent(work, 'identity.revoked', id);
            return this.#one(id);
        });
    }
    /** Requests for access, newest first: a custodian sees all, everybody else their own. */
    async requests(actor, args) {
        const { work } = this.vault;
        const scope = ['identityAccessRequests', actor.userId, args.open];
        const [at, id] = args.after ? this.cursors.read(args.after, scope).map(String) : [null, null];
        return work.reading(async () => {
            const rows = await work.rows(`select ${REQUEST}, r.requested_at::text as "atText" ${REQUESTS}
         where (not $1::boolean or d.request_id is null)
           and ($2::timestamptz is null or (r.requested_at, r.id) < ($2, $3::uuid))
         order by r.requested_at desc, r.id desc limit $4`, [args.open, at, id, args.first + 1]);
            const cursor = (row) => this.cursors.write([row.atText, row.id], scope);
            const page = pageOf(rows, args, cursor, requestModel);
            const totalCount = () => work.reading(async () => {
                const [row] = await work.rows(`select count(*)::int as count ${REQUESTS} where (not $1::boolean or d.request_id is null)`, [args.open]);
                return row.count;
            });
            return { ...page, totalCount };
        });
    }
    /** All that happened to identities, newest first, for custodians. */
    async history(actor, args) {
        const { work } = this.vault;
        const of = args.case ? caseId(args.case) : null;
        const scope = ['identityHistory', actor.userId, of];
        const [at, key] = args.after ? this.cursors.read(args.after, scope).map(String) : [null, null];
        return work.reading(async () => {
            const rows = await work.rows(`select e.kind, e.at, e.at::text as "atText", e.key, vault.name_of(e.user_id) as by, e.case_id as "caseId",
                e.subject_number as subject, e.source_label as source, e.reason, e.expires_at as "expiresAt"
         from (${EVENTS}) e
         where ($1::uuid is null or e.case_id = $1) and ($2::timestamptz is null or (e.at, e.key) < ($2, $3::text))
         order by e.at desc, e.key desc limit $4`, [of, at, key, args.first + 1]);
            const cursor = (row) => this.cursors.write([row.atText, row.key], scope);
            const totalCount = () => work.reading(async () => {
                const [row] = await work.rows(`select count(*)::int as count from (${EVENTS}) e where $1::uuid is null or e.case_id = $1`, [of]);
                return row.count;
            });
            return {
                ...pageOf(rows, args, cursor, ({ caseId: id, ...event }) => ({ ...event, case: globalId('Case', id) })),
                totalCount,
            };
        });
    }
    #decide(actor, decision, input, expiresAt) {
        const id = requestId(input.request);
        const { work } = this.vault;
        return this.#refusing({
            access_decision_pkey: new AccessRequestDecidedModel(),
            access_decision_is_by_somebody_else: new OwnAccessRequestModel(),
        }, async () => {
            await this.#one(id);
            await work.rows(`insert into vault.access_decision (request_id, requested_by, decided_by, decision, reason, expires_at)
           select id, requested_by, $2, $3, $4, $5 from vault.access_request where id = $1`, [id, actor.userId, decision, input.reason.trim(), expiresAt]);
            await recordEvent(work, `identity.${decision.toLowerCase()}`, id);
            return this.#one(id);
        });
    }
    /** Runs a change; what a key or check of the database holds against it becomes the refusal that says so. */
    async #refusing(refusals, change) {
        try {
            return await this.vault.work.run(change);
        }
        catch (error) {
            const refusal = refusals[error.constraint ?? ''];
            if (refusal)
                throw new Refused([refusal]);
            throw error;
        }
    }
    /** @throws DomainError NOT_FOUND when there is none that the bearer may see. */
    async #one(id) {
        const [row] = await this.vault.work.rows(`select ${REQUEST} ${REQUESTS} where r.id = $1`, [id]);
        if (!row)
            throw notFound('request for access to an identity');
        return requestModel(row);
    }
};
IdentityAccess = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Vault,
        Cursors])
], IdentityAccess);
export { IdentityAccess };
function requestModel({ caseId: of, ...row }) {
    return { ...row, id: globalId('IdentityAccessRequest', row.id), case: globalId('Case', of) };
}
function purposeProblems(purpose) {
    const { length } = purpose.trim();
    if (length >= SHORTEST_PURPOSE && length <= LONGEST_REASON)
        return [];
    const message = `Say what you need it for, in ${SHORTEST_PURPOSE} to ${LONGEST_REASON} characters; these are ${length}.`;
    return [{ path: ['purpose'], value: null, message }];
}
function expiryProblems(expiresAt) {
    const days = (expiresAt.getTime() - Date.now()) / 86_400_000;
    if (days > 0 && days <= LONGEST_GRANT_DAYS)
        return [];
    return [
        {
            path: ['expiresAt'],
            value: expiresAt.toISOString(),
            message: `A grant ends in the future, and at most ${LONGEST_GRANT_DAYS} days from now.`,
        },
    ];
}
const REQUEST = `r.id, r.case_id as "caseId", r.case_reference as "caseReference", r.subject_number as subject,
  r.source_label as source, vault.name_of(r.requested_by) as "requestedBy", r.requested_at as "requestedAt", r.purpose,
  case when d.request_id is null then 'OPEN'
       when d.decision = 'DENIED' then 'DENIED'
       when x.request_id is not null then 'REVOKED'
       when d.expires_at <= now() then 'EXPIRED'
       else 'GRANTED' end as status,
  vault.name_of(d.decided_by) as "decidedBy", d.decided_at as "decidedAt", d.reason, d.expires_at as "expiresAt",
  vault.name_of(x.revoked_by) as "revokedBy", x.revoked_at as "revokedAt", x.reason as "revocationReason"`;
const REQUESTS = `
  from vault.access_request r
  left join vault.access_decision d on d.request_id = r.id
  left join vault.access_revocation x on x.request_id = r.id`;
const EVENTS = `
  select 'SEALED' as kind, s.sealed_at as at, 'S' || s.id as key, s.sealed_by as user_id, p.case_id, p.subject_number,
         p.source_label, null::text as reason, null::timestamptz as expires_at
    from vault.sealing s join vault.person p on p.id = s.person_id
  union all
  select 'REQUESTED', r.requested_at, 'R' || r.id, r.requested_by, r.case_id, r.subject_number, r.source_label, r.purpose, null
    from vault.access_request r
  union all
  select d.decision, d.decided_at, 'D' || d.request_id, d.decided_by, r.case_id, r.subject_number, r.source_label, d.reason,
         d.expires_at
    from vault.access_decision d join vault.access_request r on r.id = d.request_id
  union all
  select 'REVOKED', x.revoked_at, 'X' || x.request_id, x.revoked_by, r.case_id, r.subject_number, r.source_label, x.reason, null
    from vault.access_revocation x join vault.access_request r on r.id = x.request_id
  union all
  select 'UNSEALED', u.unsealed_at, 'U' || u.id, u.unsealed_by, p.case_id, p.subject_number, p.source_label, null, null
    from vault.unsealing u join vault.person p on p.id = u.person_id
  union all
  select 'ERASED', e.erased_at, 'E' || e.person_id, e.erased_by, p.case_id, p.subject_number, p.source_label, e.reason, null
    from vault.erasure e join vault.person p on p.id = e.person_id`;
//# sourceMappingURL=identity-access.service.js.map