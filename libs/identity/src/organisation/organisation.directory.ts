import { Injectable } from '@nestjs/common';
import { Batch, globalId, grouped, UnitOfWork, isUuid } from '#platform';
import { type MembershipModel, type OrganisationModel, personOf, type TeamModel } from './organisation.model.js';

/** An organisation as the resolvers hand it on. */
export interface OrganisationView extends OrganisationModel {
  readonly organisationId: string;
}

/** A team as the resolvers hand it on. */
export interface TeamView extends TeamModel {
  readonly teamId: string;
  readonly organisationId: string;
}

interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

interface TeamRow {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
}

interface MemberRow {
  readonly of: string;
  readonly userId: string;
  readonly since: Date;
}

/** Reads organisations, their teams and people. Row-level security keeps those that are not for the bearer away. */
@Injectable()
export class OrganisationDirectory {
  constructor(private readonly work: UnitOfWork) {}

  /** One look-up for all organisations that a request refers to; `null` for those that the bearer may not know. */
  readonly organisation = new Batch((ids: readonly string[]) => this.byIds(ids));

  /** One look-up for all teams that a request refers to; `null` for those that the bearer may not know. */
  readonly team = new Batch((ids: readonly string[]) => this.teamsByIds(ids));

  /** Who belongs to an organisation now, first come first. */
  readonly members = new Batch((ids: readonly string[]) =>
    this.#members('organisation_member', 'organisation_id', ids),
  );

  /** Who is on a team now, first come first. */
  readonly teamMembers = new Batch((ids: readonly string[]) => this.#members('team_member', 'team_id', ids));

  /** Teams of an organisation, by name. */
  readonly teams = new Batch(async (ids: readonly string[]) => {
    const rows = await this.work.rows<TeamRow>(`${TEAMS} where organisation_id = any($1) order by name`, [ids]);
    return grouped(ids, rows.map(teamView), ({ organisationId }) => organisationId);
  });

  /** Name of a person; `null` when it is not for the bearer, or there is nobody of this id. */
  readonly displayName = new Batch(async (userIds: readonly string[]) => {
    const rows = await this.work.rows<{ id: string; displayName: string }>(
      'select id, display_name as "displayName" from access.display_names($1)',
      [userIds],
    );
    const names = new Map(rows.map(({ id, displayName }) => [id, displayName]));
    return userIds.map((id) => names.get(id) ?? null);
  });

  /** Every organisation that the bearer may know, by name. */
  async all(): Promise<OrganisationView[]> {
    return (await this.work.rows<OrganisationRow>(`${ORGANISATIONS} order by name`)).map(organisationView);
  }

  /** The organisations that the bearer works for, by name. */
  async mine(): Promise<OrganisationView[]> {
    const rows = await this.work.rows<OrganisationRow>(
      `${ORGANISATIONS} where id = any ((select access.organisation_ids())::uuid[]) order by name`,
    );
    return rows.map(organisationView);
  }

  async byIds(ids: readonly string[]): Promise<(OrganisationView | null)[]> {
    const rows = await this.work.rows<OrganisationRow>(`${ORGANISATIONS} where id = any($1)`, [uuids(ids)]);
    const views = new Map(rows.map((row) => [row.id, organisationView(row)]));
    return ids.map((id) => views.get(id) ?? null);
  }

  async teamsByIds(ids: readonly string[]): Promise<(TeamView | null)[]> {
    const rows = await this.work.rows<TeamRow>(`${TEAMS} where id = any($1)`, [uuids(ids)]);
    const views = new Map(rows.map((row) => [row.id, teamView(row)]));
    return ids.map((id) => views.get(id) ?? null);
  }

  async #members(table: string, column: string, ids: readonly string[]): Promise<MembershipModel[][]> {
    const rows = await this.work.rows<MemberRow>(
      `select ${column} as of, user_id as "userId", since from ${table}
       where ${column} = any($1) and ended_at is null order by since, user_id`,
      [ids],
    );
    return grouped(ids, rows, ({ of }) => of).map((members) =>
      members.map(({ userId, since }) => ({ person: personOf(userId), since })),
    );
  }
}

const ORGANISATIONS = `select id, name, created_at as "createdAt", ended_at as "endedAt" from organisation`;
const TEAMS = `select id, organisation_id as "organisationId", name from team`;

function organisationView({ id, name, createdAt, endedAt }: OrganisationRow): OrganisationView {
  return { id: globalId('Organisation', id), organisationId: id, name, createdAt, endedAt };
}

function teamView({ id, organisationId, name }: TeamRow): TeamView {
  return { id: globalId('Team', id), teamId: id, organisationId, name };
}

/** Those ids that can be one: anything else is nobody's, and the database would not take it. */
export function uuids(ids: readonly string[]): string[] {
  return ids.filter(isUuid);
}
