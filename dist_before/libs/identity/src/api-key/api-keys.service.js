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
import { Cursors, DomainError, ErrorCode, globalId, invalid, keyOf, notFound, pageOf, Refused, shown, UnitOfWork, } from '#platform';
import { personOf } from '../organisation/organisation.model.js';
import { uuids } from '../organisation/organisation.directory.js';
import { TooManyApiKeysModel } from './api-key-errors.model.js';
import { MAX_DAYS, roleFault } from './api-key.rules.js';
import { keySecretHash, keyStart, newKeySecret } from './api-key-token.js';
/**
 * Makes, lists and revokes keys. Whose they are, the database finds out by the token; it also leaves the events, so that no
 * key comes or goes without one.
 */
let ApiKeys = class ApiKeys {
    constructor(work, cursors) {
        this.work = work;
        this.cursors = cursors;
    }
    /**
     * Makes a key of the actor.
     *
     * @returns with the key itself, which cannot be had again.
     * @throws Refused with ValidationFailed or TooManyApiKeys.
     */
    create(actor, input) {
        const faults = input.roles.flatMap((role, index) => {
            const message = roleFault(role, actor.roles);
            return message === null ? [] : [{ path: ['roles', String(index)], value: role, message }];
        });
        if (faults.length > 0)
            throw invalid(...faults);
        const secret = newKeySecret();
        return this.work.run(async () => {
            const made = await this.work
                .rows('select access.create_api_key($1, $2, $3, $4) as id', [
                input.label,
                [...new Set(input.roles)],
                input.expiresAt,
                keySecretHash(secret),
            ])
                .catch((error) => {
                throw refusalOf(error, input) ?? error;
            });
            const { id } = made[0];
            return { key: `${keyStart(id)}${secret}`, apiKey: await this.#one(id) };
        });
    }
    /**
     * Revokes a key: from the commit on, it opens nothing. One that is revoked already stays so.
     *
     * @throws DomainError NOT_FOUND when there is no such key, or it is somebody else's and the actor no administrator.
     */
    revoke(globalKeyId) {
        const [id] = uuids([keyOf(globalKeyId, 'ApiKey') ?? '']);
        if (id === undefined)
            throw notFound('API key');
        return this.work.run(async () => {
            const [row] = await this.work.rows('select access.revoke_api_key($1) as "isRevoked"', [
                id,
            ]);
            if (!row?.isRevoked)
                throw notFound('API key');
            return this.#one(id);
        });
    }
    /** The keys that the bearer may know, newest first: their own; for an administrator, all. */
    async page(args) {
        const before = args.after ? this.cursors.read(args.after, SCOPE)[0] : null;
        const rows = await this.work.rows(`${API_KEYS} where $1::uuid is null or id < $1 order by id desc limit $2`, [before, args.first + 1]);
        return {
            ...pageOf(rows, args, ({ id }) => this.cursors.write([id], SCOPE), apiKeyOf),
            totalCount: async () => {
                const [row] = await this.work.rows('select count(*)::int as count from access.api_keys()');
                return row.count;
            },
        };
    }
    async #one(id) {
        const [row] = await this.work.rows(`${API_KEYS} where id = $1`, [id]);
        if (!row)
            throw notFound('API key');
        return apiKeyOf(row);
    }
};
ApiKeys = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Cursors])
], ApiKeys);
export { ApiKeys };
const SCOPE = ['apiKeys'];
const API_KEYS = `
  select id, created_by as "createdBy", label, roles, created_at as "createdAt", expires_at as "expiresAt",
         last_used_at as "lastUsedAt", revoked_at as "revokedAt"
  from access.api_keys()`;
function apiKeyOf({ id, createdBy, ...row }) {
    return { ...row, id: globalId('ApiKey', id), startsWith: keyStart(id), createdBy: personOf(createdBy) };
}
/** What the database refused, in words for whoever asked; `undefined` for what is no refusal. The clock is the database's. */
function refusalOf(error, input) {
    const problem = (field, message) => ({
        path: [field],
        value: shown(input[field]),
        message,
    });
    const { constraint = '' } = error;
    switch (constraint) {
        case 'api_key_lasts_at_most_366_days':
            return invalid(problem('expiresAt', `A key ends in the future, at most ${MAX_DAYS} days from now.`));
        case 'api_key_roles_are_its_makers_to_give':
            return invalid(problem('roles', 'You do not hold the role that this needs any more. Leave the roles out.'));
        case 'api_key_at_most_ten_are_live':
            return new Refused([new TooManyApiKeysModel()]);
        case 'api_key_is_made_by_a_person':
            return new DomainError(ErrorCode.Forbidden, 'Only somebody who has signed in, to the last step, makes keys.');
        default:
            return undefined;
    }
}
//# sourceMappingURL=api-keys.service.js.map