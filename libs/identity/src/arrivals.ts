import { Injectable } from '@nestjs/common';
import { PublicVersion, UnitOfWork } from '#platform';
import type { Confinement } from './confinement.rules.js';
import type { Role } from './role.rules.js';
import { NOTED_EVERY_MINUTES } from './session.rules.js';

/** Whose token a request came with. */
export interface Arrival {
  /** Null where the token opens nothing. */
  readonly kind: 'SESSION' | 'KEY' | null;
  /** Null for a key. */
  readonly sessionId: string | null;
  /** Of a key, who made it. */
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly confinedTo: Confinement | null;
  /** Its use was noted too long ago. */
  readonly isToBeNoted: boolean;
  /** Null of somebody who may see cases that are not public, and where it is not known. */
  readonly standing: PublicReader | null;
}

/**
 * How somebody stands to cases who sees public ones alone, as the database said when their request came in, while it saw nothing public
 * that was newer than a state of the registry.
 */
export interface PublicReader {
  /** The {@link PublicVersion} of that state. */
  readonly number: number;
  /** When the database was asked, by `performance.now()`. */
  readonly askedAt: number;
  /** Null for a key, which stands to no case. */
  readonly userId: string | null;
  readonly organisationIds: readonly string[];
  readonly assignedCaseIds: readonly string[];
  readonly grantedCaseIds: readonly string[];
}

/** Finds out who sends a request: in one statement, which is a transaction by itself and ends before the operation's begins. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly version: PublicVersion,
  ) {}

  /** @param token a session's or a key, well-formed. */
  async of(token: string): Promise<Arrival> {
    const [number, seen] = [this.version.current, this.version.snapshot];
    const askedAt = performance.now();
    const [found] = await this.work.rowsApart<Found>(READER, [NOTED_EVERY_MINUTES, token, seen]);
    const { standsAs, organisationIds, assignedCaseIds, grantedCaseIds, ...bearer } = found!;
    const isKnown = number !== null && organisationIds !== null;
    return {
      ...bearer,
      standing: isKnown
        ? { number, askedAt, userId: standsAs, organisationIds, assignedCaseIds, grantedCaseIds }
        : null,
    };
  }
}

interface Found
  extends Omit<Arrival, 'standing'>, Omit<PublicReader, 'number' | 'askedAt' | 'userId' | 'organisationIds'> {
  readonly standsAs: string | null;
  /** Null where it is not said how they stand to cases. */
  readonly organisationIds: readonly string[] | null;
}

const READER = `
  select (r.bearer).kind, (r.bearer).session_id as "sessionId", (r.bearer).user_id as "userId", (r.bearer).roles,
         (r.bearer).confined_to as "confinedTo",
         coalesce((r.bearer).last_seen_at <= now() - make_interval(mins => $1), true) as "isToBeNoted",
         (r.standing).user_id as "standsAs", (r.standing).organisation_ids as "organisationIds",
         (r.standing).assigned_case_ids as "assignedCaseIds", (r.standing).granted_case_ids as "grantedCaseIds"
    from access.reader_of_request($2, $3) r`;
