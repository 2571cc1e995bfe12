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
import { Batch, globalId, grouped, UnitOfWork, isUuid } from '#platform';
import { personOf } from './organisation.model.js';
/** Reads organisations, their teams and people. Row-level security keeps those that are not for the bearer away. */
let OrganisationDirectory = class OrganisationDirectory {
    constructor(work) {
        this.work = work;
        /** One look-up for all organisations that a request refers to; `null` for those that the bearer may not know. */
        this.organisation = new Batch((ids) => this.byIds(ids));
        /** One look-up for all teams that a request refers to; `null` for those that the bearer may not know. */
        this.team = new Batch((ids) => this.teamsByIds(ids));
        /** Who belongs to an organisation now, first come first. */
        this.members = new Batch((ids) => this.#members('organisation_member', 'organisation_id', ids));
        /** Who is on a team now, first come first. */
        this.teamMembers = new Batch((ids) => this.#members('team_member', 'team_id', ids));
        /** Teams of an organisation, by name. */
        this.teams = new Batch(async (ids) => {
            const rows = await this.work.rows(`${TEAMS} where organisation_id = any($1) order by name`, [ids]);
            return grouped(ids, rows.map(teamView), ({ organisationId }) => organisationId);
        });
        /** Name of a person; `null` when it is not for the bearer, or there is nobody of this id. */
        this.displayName = new Batch(async (userIds) => {
            const rows = await this.work.rows('select id, display_name as "displayName" from access.display_names($1)', [userIds]);
            const names = new Map(rows.map(({ id, displayName }) => [id, displayName]));
            return userIds.map((id) => names.get(id) ?? null);
        });
    }
    /** Every organisation that the bearer may know, by name. */
    async all() {
        return (await this.work.rows(`${ORGANISATIONS} order by name`)).map(organisationView);
    }
    /** The organisations that the bearer works for, by name. */
    async mine() {
        const rows = await this.work.rows(`${ORGANISATIONS} where id = any ((select access.organisation_ids())::uuid[]) order by name`);
        return rows.map(organisationView);
    }
    async byIds(ids) {
        const rows = await this.work.rows(`${ORGANISATIONS} where id = any($1)`, [uuids(ids)]);
        const views = new Map(rows.map((row) => [row.id, organisationView(row)]));
        return ids.map((id) => views.get(id) ?? null);
    }
    async teamsByIds(ids) {
        const rows = await this.work.rows(`${TEAMS} where id = any($1)`, [uuids(ids)]);
        const views = new Map(rows.map((row) => [row.id, teamView(row)]));
        return ids.map((id) => views.get(id) ?? null);
    }
    async #members(table, column, ids) {
        const rows = await this.work.rows(`select ${column} as of, user_id as "userId", since from ${table}
       where ${column} = any($1) and ended_at is null order by since, user_id`, [ids]);
        return grouped(ids, rows, ({ of }) => of).map((members) => members.map(({ userId, since }) => ({ person: personOf(userId), since })));
    }
};
OrganisationDirectory = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], OrganisationDirectory);
export { OrganisationDirectory };
const ORGANISATIONS = `select id, name, created_at as "createdAt", ended_at as "endedAt" from organisation`;
const TEAMS = `select id, organisation_id as "organisationId", name from team`;
function organisationView({ id, name, createdAt, endedAt }) {
    return { id: globalId('Organisation', id), organisationId: id, name, createdAt, endedAt };
}
function teamView({ id, organisationId, name }) {
    return { id: globalId('Team', id), teamId: id, organisationId, name };
}
/** Those ids that can be one: anything else is nobody's, and the database would not take it. */
export function uuids(ids) {
    return ids.filter(isUuid);
}
//# sourceMappingURL=organisation.directory.js.map