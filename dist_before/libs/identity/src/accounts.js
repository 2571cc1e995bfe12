/**
 * Makes accounts. Works only under the owner's login of the database: the application's may not make accounts or give
 * roles, so none of this can be reached over GraphQL.
 */
import { asCommand, badInput, shown, StartupError } from '#platform';
import { displayNameFault, emailOf, passwordFault } from './account.rules.js';
import { Passwords } from './passwords.js';
import { newOneTimeToken, oneTimeTokenHash } from './people/one-time-token.js';
import { Role } from './role.rules.js';
import { newSessionToken, sessionTokenHash } from './session-token.js';
import { LIFETIME_HOURS } from './session.rules.js';
/** Password of every sample account. It is documented, which is why production refuses to start with such accounts. */
export const SAMPLE_PASSWORD = 'recourse sample password';
const SAMPLES = [
    { email: 'researcher@example.org', displayName: 'Sample researcher', role: Role.RESEARCHER },
    { email: 'researcher-two@example.org', displayName: 'Second sample researcher', role: Role.RESEARCHER },
    { email: 'triage@example.org', displayName: 'Sample triage officer', role: Role.TRIAGE_OFFICER },
    { email: 'verifier-one@example.org', displayName: 'First sample verifier', role: Role.VERIFIER },
    { email: 'verifier-two@example.org', displayName: 'Second sample verifier', role: Role.VERIFIER },
    { email: 'verifier-three@example.org', displayName: 'Third sample verifier', role: Role.VERIFIER },
    { email: 'verifier-four@example.org', displayName: 'Fourth sample verifier', role: Role.VERIFIER },
    { email: 'verifier-five@example.org', displayName: 'Fifth sample verifier', role: Role.VERIFIER },
    { email: 'legal@example.org', displayName: 'Sample legal reviewer', role: Role.LEGAL_REVIEWER },
    { email: 'editor@example.org', displayName: 'Sample editor', role: Role.EDITOR },
    { email: 'editor-two@example.org', displayName: 'Second sample editor', role: Role.EDITOR },
    { email: 'disputes@example.org', displayName: 'Sample disputes officer', role: Role.DISPUTES_OFFICER },
    { email: 'safety@example.org', displayName: 'Sample safety officer', role: Role.SAFETY_OFFICER },
    { email: 'custodian@example.org', displayName: 'Sample custodian', role: Role.CUSTODIAN },
    { email: 'analyst@example.org', displayName: 'Sample analyst', role: Role.ANALYST },
    { email: 'administrator@example.org', displayName: 'Sample administrator', role: Role.ADMINISTRATOR },
];
/**
 * Makes an account.
 *
 * @returns its id.
 * @throws DomainError BAD_USER_INPUT naming each field at fault, also when the e-mail has an account already.
 */
export async function createUser(work, user) {
    const email = emailOf(user.email);
    const problems = problemsOf(user, email);
    if (email === null || problems.length > 0)
        throw badInput(problems);
    const passwordHash = await new Passwords().hash(user.password);
    return asCommand('account.create', () => work.run(async () => {
        const [made] = await work.rows(`insert into app_user (email, display_name, password_hash) values ($1, $2, $3)
       on conflict (email) do nothing
       returning id`, [email, user.displayName.trim(), passwordHash]);
        if (!made)
            throw badInput([problem('email', email, 'This e-mail has an account already. Give another one.')]);
        await work.rows(`insert into user_role (user_id, role) select $1, unnest($2::text[])`, [
            made.id,
            [...new Set(user.roles)],
        ]);
        return made.id;
    }));
}
/**
 * Makes a link by which somebody sets a new password, also an administrator, whom no other administrator gives one.
 *
 * @returns its token for completePasswordReset, good once and for 24 hours. Earlier ones open nothing more.
 * @throws DomainError BAD_USER_INPUT when no enabled account has the e-mail.
 */
export async function issuePasswordReset(work, text) {
    const email = emailOf(text);
    const token = newOneTimeToken('rcp');
    return asCommand('password-reset.issue', () => work.run(async () => {
        const [user] = await work.rows('select id from app_user where email = $1 and disabled_at is null for no key update', [email]);
        if (!user)
            throw badInput([problem('email', text, `No enabled account has the e-mail "${text}".`)]);
        await work.rows('select access.revoke_password_resets($1)', [user.id]);
        const [made] = await work.rows(`insert into password_reset (user_id, token_hash, expires_at) values ($1, $2, now() + interval '24 hours') returning id`, [user.id, oneTimeTokenHash(token)]);
        await work.rows(`select audit.record('password-reset.issued', $1, $2)`, [made.id, { person: user.id }]);
        return token;
    }));
}
/**
 * Takes all second factors and recovery codes of an account away and ends its sessions, for who has lost them all. Nobody
 * can do so through the API, however many administrators agree.
 *
 * @returns how many factors there were.
 * @throws DomainError BAD_USER_INPUT when no account has the e-mail.
 */
export async function removeSecondFactors(work, text) {
    const email = emailOf(text);
    return asCommand('second-factors.remove', () => work.run(async () => {
        const [user] = await work.rows('select id from app_user where email = $1 for no key update', [
            email,
        ]);
        if (!user)
            throw badInput([problem('email', text, `No account has the e-mail "${text}".`)]);
        const removed = await work.rows('delete from second_factor where user_id = $1 returning 1', [user.id]);
        await work.rows('delete from recovery_code where user_id = $1', [user.id]);
        await work.rows('select access.end_sessions($1)', [user.id]);
        await work.rows(`select audit.record('second-factors.removed', $1, $2)`, [user.id, { count: removed.length }]);
        return removed.length;
    }));
}
/**
 * Makes the sample accounts, or brings them back to what is documented, and begins a session for each.
 *
 * Sessions of sample accounts from before are ended. An account that was disabled stays so and is left out, as is a
 * person's own account that has the e-mail of a sample.
 */
export async function ensureSampleAccounts(work) {
    // One hash for all: one each would add about a second to each start, and that their passwords are equal is no secret.
    const passwordHash = await new Passwords().hash(SAMPLE_PASSWORD);
    return asCommand('sample-accounts.ensure', () => work.run(async () => {
        const users = await work.rows(`insert into app_user (email, display_name, password_hash, is_sample, clearance)
       select email, display_name, $3, true, case when email like 'custodian@%' then 3 else 0 end
       from unnest($1::text[], $2::text[]) as sample (email, display_name)
       on conflict (email) do update
         set display_name = excluded.display_name, password_hash = excluded.password_hash, clearance = excluded.clearance
         where app_user.is_sample and app_user.disabled_at is null
       returning id, email`, [SAMPLES.map(({ email }) => email), SAMPLES.map(({ displayName }) => displayName), passwordHash]);
        const idOf = new Map(users.map(({ id, email }) => [email, id]));
        const made = SAMPLES.flatMap(({ email, role }) => {
            const id = idOf.get(email);
            return id ? [{ id, email, role, token: newSessionToken() }] : [];
        });
        const ids = made.map(({ id }) => id);
        await work.rows(`insert into user_role (user_id, role) select * from unnest($1::uuid[], $2::text[])
       on conflict (user_id, role) do update set revoked_at = null`, [ids, made.map(({ role }) => role)]);
        await joinOrganisations(work, idOf);
        for (const table of ['second_factor', 'recovery_code']) {
            await work.rows(`delete from ${table} where user_id = any ($1::uuid[])`, [ids]);
        }
        await work.rows(`update session set ended_at = now()
       where ended_at is null and user_id in (select id from app_user where is_sample)`);
        await work.rows(`insert into session (user_id, token_hash, expires_at)
       select user_id, token_hash, now() + make_interval(hours => $3)
       from unnest($1::uuid[], $2::bytea[]) as begun (user_id, token_hash)`, [ids, made.map(({ token }) => sessionTokenHash(token)), LIFETIME_HOURS]);
        return made.map(({ email, role, token }) => ({ email, password: SAMPLE_PASSWORD, roles: [role], token }));
    }));
}
/** The two sample researchers work for different organisations, so that each can see what an outsider sees. */
async function joinOrganisations(work, idOf) {
    const organisations = [
        ['Sample organisation', 'researcher@example.org'],
        ['Second sample organisation', 'researcher-two@example.org'],
    ];
    for (const [name, email] of organisations) {
        await work.rows(`insert into organisation (name) values ($1) on conflict (name) do nothing`, [name]);
        await work.rows(`insert into organisation_member (organisation_id, user_id)
       select o.id, u.id from organisation o, app_user u where o.name = $1 and u.id = $2
       on conflict (organisation_id, user_id) do update set ended_at = null`, [name, idOf.get(email) ?? null]);
    }
}
/**
 * Keeps production from serving accounts whose password everybody knows. The application's login may ask this.
 *
 * @throws StartupError when a sample account is enabled.
 */
export async function refuseSampleAccounts(work) {
    const [enabled] = await work.reading(() => work.rows(`select access.enabled_sample_accounts() as count`));
    if (!enabled || enabled.count === 0)
        return;
    throw new StartupError(`The database has ${enabled.count} enabled sample accounts, whose password is public. Disable them under the owner's login: update app_user set disabled_at = now() where is_sample;`);
}
function problemsOf(user, email) {
    const unknown = user.roles.filter((role) => !Object.hasOwn(Role, role));
    const faults = [
        email === null ? problem('email', user.email, 'This is no e-mail address; write it like name@example.org.') : null,
        faultOf('displayName', user.displayName, displayNameFault(user.displayName)),
        faultOf('password', null, passwordFault(user.password)), // a secret is never shown, not even a refused one
        user.roles.length === 0
            ? problem('roles', null, `An account needs a role. Roles are: ${Object.keys(Role).join(', ')}.`)
            : null,
        user.roles.includes(Role.ADMINISTRATOR) && user.roles.some((role) => role !== Role.ADMINISTRATOR)
            ? problem('roles', null, 'An administrator holds no other role. Give ADMINISTRATOR alone, or leave it out.')
            : null,
        ...unknown.map((role) => problem('roles', role, `"${role}" is no role. Roles are: ${Object.keys(Role).join(', ')}.`)),
    ];
    return faults.filter((fault) => fault !== null);
}
function faultOf(field, value, fault) {
    return fault === null ? null : problem(field, value, fault);
}
function problem(field, value, message) {
    return { path: [field], value: shown(value), message };
}
/**
 * Lets everybody sign in with a password alone. For trying the registry out, never for data that somebody must not see.
 */
export async function waiveSecondFactors(work) {
    await asCommand('second-factors.waive', () => work.run(() => work.rows(`update access_setting set second_factor_required = false`)));
}
/** How long an ended session is kept, for those who look into a misuse. */
const KEPT_DAYS = 30;
/**
 * Removes sessions that ended or expired more than 30 days ago, and failed sign-ins that count no more. The application's login may not remove any.
 *
 * @returns how many.
 */
export async function removeOldSessions(work) {
    const removed = await work.run(async () => {
        await work.rows(`delete from sign_in_failure where failed_at < now() - interval '1 hour'`); // 15 minutes count
        return work.rows('delete from session where coalesce(ended_at, expires_at) < now() - make_interval(days => $1) returning 1', [KEPT_DAYS]);
    });
    return removed.length;
}
//# sourceMappingURL=accounts.js.map