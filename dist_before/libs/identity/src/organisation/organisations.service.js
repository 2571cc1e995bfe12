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
import { globalId, invalid, keyOf, notFound, Refused, shown, UnitOfWork } from '#platform';
import { OrganisationDirectory, uuids } from './organisation.directory.js';
import { MembershipRefusedModel, NameTakenModel } from './organisation-errors.model.js';
import { nameFault } from './organisation.rules.js';
/**
 * What administrators decide about organisations, their members and their teams. Each change leaves an event.
 *
 * A request that is sent again changes nothing more and answers the same, save for a name, which is taken by then:
 * that refusal says by which organisation or team.
 */
let Organisations = class Organisations {
    constructor(work, directory) {
        this.work = work;
        this.directory = directory;
    }
    /** @throws Refused with ValidationFailed or NameTaken. */
    create(input) {
        const name = nameIn(input.name);
        return this.work.run(async () => {
            const [made] = await this.work.rows('insert into organisation (name) values ($1) on conflict (name) do nothing returning id', [name]);
            if (!made)
                throw await this.#organisationNamed(name);
            await recordEvent(this.work, 'organisation.created', made.id);
            return this.#organisation(made.id);
        });
    }
    /** @throws Refused with ValidationFailed or NameTaken. @throws DomainError NOT_FOUND. */
    rename(input) {
        const name = nameIn(input.name);
        return this.work.run(async () => {
            const { organisationId, name: before } = await this.#organisation(keyIn(input.organisation, 'Organisation'));
            if (name !== before) {
                await this.#lockNames();
                const taken = await this.work.rows('select 1 from organisation where name = $1', [name]);
                if (taken.length > 0)
                    throw await this.#organisationNamed(name);
                await this.work.rows('update organisation set name = $2 where id = $1', [organisationId, name]);
                await recordEvent(this.work, 'organisation.renamed', organisationId);
            }
            return this.#organisation(organisationId);
        });
    }
    /** Ends a partnership: from the next transaction on, membership opens nothing. @throws DomainError NOT_FOUND. */
    end(input) {
        return this.work.run(async () => {
            const { organisationId } = await this.#organisation(keyIn(input.organisation, 'Organisation'));
            const ended = await this.work.rows('update organisation set ended_at = now() where id = $1 and ended_at is null returning 1', [organisationId]);
            if (ended.length > 0)
                await recordEvent(this.work, 'organisation.ended', organisationId);
            return this.#organisation(organisationId);
        });
    }
    /** @throws Refused with ValidationFailed or MembershipRefused. @throws DomainError NOT_FOUND. */
    addMember(actor, input) {
        return this.work.run(async () => {
            const organisation = await this.#organisation(keyIn(input.organisation, 'Organisation'));
            const userId = await this.#person(actor, input.person);
            if (organisation.endedAt)
                throw new Refused([new MembershipRefusedModel('ORGANISATION_ENDED')]);
            const { organisationId } = organisation;
            const added = await this.work.rows(`insert into organisation_member (organisation_id, user_id) values ($1, $2)
         on conflict (organisation_id, user_id) do update set since = now(), ended_at = null
           where organisation_member.ended_at is not null
         returning 1`, [organisationId, userId]);
            if (added.length > 0) {
                await recordEvent(this.work, 'organisation.member-added', organisationId, { person: userId });
            }
            return organisation;
        });
    }
    /** Ends a membership, and with it those of the organisation's teams. @throws as {@link addMember}. */
    removeMember(actor, input) {
        return this.work.run(async () => {
            const organisation = await this.#organisation(keyIn(input.organisation, 'Organisation'));
            const userId = await this.#person(actor, input.person);
            const { organisationId } = organisation;
            const both = [organisationId, userId];
            const ended = await this.work.rows(`update organisation_member set ended_at = now()
         where organisation_id = $1 and user_id = $2 and ended_at is null returning 1`, both);
            await this.work.rows('update team_member set ended_at = now() where organisation_id = $1 and user_id = $2 and ended_at is null', both);
            if (ended.length > 0) {
                await recordEvent(this.work, 'organisation.member-removed', organisationId, { person: userId });
            }
            return organisation;
        });
    }
    /** @throws Refused with ValidationFailed, NameTaken or MembershipRefused. @throws DomainError NOT_FOUND. */
    createTeam(input) {
        const name = nameIn(input.name);
        return this.work.run(async () => {
            const { organisationId, endedAt } = await this.#organisation(keyIn(input.organisation, 'Organisation'));
            if (endedAt)
                throw new Refused([new MembershipRefusedModel('ORGANISATION_ENDED')]);
            const [made] = await this.work.rows('insert into team (organisation_id, name) values ($1, $2) on conflict (organisation_id, name) do nothing returning id', [organisationId, name]);
            if (!made) {
                const [taken] = await this.work.rows('select id from team where organisation_id = $1 and name = $2', [organisationId, name]);
                throw new Refused([new NameTakenModel(name, globalId('Team', taken.id))]);
            }
            await recordEvent(this.work, 'team.created', made.id, { organisation: organisationId });
            return this.#team(made.id);
        });
    }
    /** @throws Refused with ValidationFailed or MembershipRefused. @throws DomainError NOT_FOUND. */
    addTeamMember(actor, input) {
        return this.work.run(async () => {
            const team = await this.#team(keyIn(input.team, 'Team'));
            const userId = await this.#person(actor, input.person);
            // Whoever is removed from the organisation at this moment waits, and then ends this membership, too.
            const isMember = await this.work.rows(`select 1 from organisation_member
         where organisation_id = $1 and user_id = $2 and ended_at is null for update`, [team.organisationId, userId]);
            if (isMember.length === 0)
                throw new Refused([new MembershipRefusedModel('NOT_A_MEMBER')]);
            const added = await this.work.rows(`insert into team_member (team_id, organisation_id, user_id) values ($1, $2, $3)
         on conflict (team_id, user_id) do update set since = now(), ended_at = null
           where team_member.ended_at is not null
         returning 1`, [team.teamId, team.organisationId, userId]);
            if (added.length > 0)
                await recordEvent(this.work, 'team.member-added', team.teamId, { person: userId });
            return team;
        });
    }
    /** @throws as {@link addTeamMember}. */
    removeTeamMember(actor, input) {
        return this.work.run(async () => {
            const team = await this.#team(keyIn(input.team, 'Team'));
            const userId = await this.#person(actor, input.person);
            const ended = await this.work.rows('update team_member set ended_at = now() where team_id = $1 and user_id = $2 and ended_at is null returning 1', [team.teamId, userId]);
            if (ended.length > 0)
                await recordEvent(this.work, 'team.member-removed', team.teamId, { person: userId });
            return team;
        });
    }
    async #organisation(id) {
        const [found] = await this.directory.byIds([id]);
        if (!found)
            throw notFound('organisation');
        return found;
    }
    async #team(id) {
        const [found] = await this.directory.teamsByIds([id]);
        if (!found)
            throw notFound('team');
        return found;
    }
    /** The person whose membership is to be changed: somebody with an account, and not the actor. */
    async #person(actor, id) {
        const [userId] = uuids([keyIn(id, 'User')]);
        if (userId !== undefined && userId === actor.userId)
            throw new Refused([new MembershipRefusedModel('YOURSELF')]);
        const known = userId === undefined ? [] : await this.work.rows('select 1 from access.display_names(array[$1::uuid])', [userId]);
        if (userId === undefined || known.length === 0) {
            throw invalid({
                path: ['person'],
                value: shown(id),
                message: 'Nobody has an account of this id. Give the id of a person, as `Person.id` or `Viewer.id` says it.',
            });
        }
        return userId;
    }
    async #organisationNamed(name) {
        const [taken] = await this.work.rows('select id from organisation where name = $1', [name]);
        return new Refused([new NameTakenModel(name, globalId('Organisation', taken.id))]);
    }
    /** One who renames at a time, so that the look-up cannot be overtaken by another. */
    async #lockNames() {
        await this.work.rows('select pg_advisory_xact_lock(hashtextextended($1, 2))', ['organisation.name']);
    }
};
Organisations = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        OrganisationDirectory])
], Organisations);
export { Organisations };
function keyIn(id, type) {
    return keyOf(id, type) ?? id;
}
function nameIn(text) {
    const fault = nameFault(text);
    if (fault !== null)
        throw invalid({ path: ['name'], value: shown(text), message: fault });
    return text.trim();
}
//# sourceMappingURL=organisations.service.js.map