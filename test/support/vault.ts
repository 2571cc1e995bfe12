/** People who may read identities, and what they do with the vault. */
import type { KeyRing } from '#platform';
import type { Answer, Ask, TestApi } from './api.js';
import type { TestDatabase } from './database.js';

export interface Place {
  readonly case: string;
  readonly subject?: number;
  readonly source?: string;
}

/** Gives sample accounts clearance for identities, and makes `disputes` a second custodian. */
export async function clearForIdentities(database: TestDatabase): Promise<void> {
  await database.asOwner(
    `update app_user set clearance = 3
     where email in ('researcher@example.org', 'custodian@example.org', 'disputes@example.org', 'verifier-one@example.org')`,
  );
  await database.asOwner(
    `insert into user_role (user_id, role) select id, 'CUSTODIAN' from app_user where email = 'disputes@example.org'`,
  );
}

/** Has the live sessions of a sample account stepped up; at another moment than now, where one is given. */
export async function stepUp(database: TestDatabase, account: string, ago = '0 minutes'): Promise<void> {
  await database.asOwner(
    `update session set stepped_up_at = now() - $2::interval
     where ended_at is null and user_id = (select id from app_user where email = $1)`,
    [`${account}@example.org`, ago],
  );
}

const ERRORS = 'errors { __typename code message path ... on ValidationFailed { value } }';

const REQUEST = `request { id case caseReference subject source requestedBy requestedAt purpose status decidedBy decidedAt
  reason expiresAt revokedBy revokedAt revocationReason }`;

/** Sends a mutation of the vault; `payload` is what it answered with. */
async function mutate(
  ask: Ask,
  mutation: string,
  type: string,
  fields: string,
  input: object,
): Promise<Answer & { readonly payload: any }> {
  const answer = await ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} ${ERRORS} } }`, {
    input,
  });
  return { ...answer, payload: answer.data?.[mutation] };
}

export const sealIdentity = (ask: Ask, place: Place, values: readonly object[]) =>
  mutate(ask, 'sealIdentity', 'SealIdentityInput', 'sealed', { ...place, values });

export const requestAccess = (ask: Ask, place: Place, purpose = 'To warn the person before the hearing.') =>
  mutate(ask, 'requestIdentityAccess', 'RequestIdentityAccessInput', REQUEST, { ...place, purpose });

export const grantAccess = (ask: Ask, request: string, days = 7) =>
  mutate(ask, 'grantIdentityAccess', 'GrantIdentityAccessInput', REQUEST, {
    request,
    reason: 'The hearing is next week.',
    expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
  });

export const denyAccess = (ask: Ask, request: string, reason = 'The purpose does not need the name.') =>
  mutate(ask, 'denyIdentityAccess', 'IdentityAccessDecisionInput', REQUEST, { request, reason });

export const revokeAccess = (ask: Ask, request: string, reason = 'The hearing is over.') =>
  mutate(ask, 'revokeIdentityAccess', 'IdentityAccessDecisionInput', REQUEST, { request, reason });

export const findIdentities = (ask: Ask, kind: string, value: string) =>
  mutate(ask, 'findIdentities', 'FindIdentitiesInput', 'places { case subject source }', { kind, value });

export const eraseSubject = (ask: Ask, place: Place, reason = 'The person asked for it.') =>
  mutate(ask, 'eraseSubject', 'EraseSubjectInput', 'erased', { ...place, reason });

export const readIdentity = (ask: Ask, place: Place): Promise<Answer> =>
  ask(
    `query ($case: ID!, $subject: Int, $source: String) {
       identity(case: $case, subject: $subject, source: $source) { values { kind value language } }
     }`,
    { ...place },
  );

/** Access that has been asked for and granted, by the first custodian; the request's id. */
export async function grantedTo(api: TestApi, account: string, place: Place): Promise<string> {
  const { payload } = await requestAccess(api.as(account), place);
  const granted = await grantAccess(api.as(account === 'custodian' ? 'disputes' : 'custodian'), payload.request.id);
  if (granted.payload?.request?.status !== 'GRANTED') throw new Error(`Not granted: ${JSON.stringify(granted)}`);
  return payload.request.id as string;
}

/** A ring that is exchanged while the API works, as by a restart. */
export class ExchangeableRing implements KeyRing {
  constructor(public now: KeyRing) {}
  get newestId() {
    return this.now.newestId;
  }
  get ids() {
    return this.now.ids;
  }
  wrap: KeyRing['wrap'] = (...of) => this.now.wrap(...of);
  unwrap: KeyRing['unwrap'] = (...of) => this.now.unwrap(...of);
  derive: KeyRing['derive'] = (...of) => this.now.derive(...of);
}
