/** A registry with a case in every state, of two researchers who do not work together, and people who can sign in. */
import { createHash } from 'node:crypto';
import { ensureSampleAccounts } from '#identity';
import { withDatabase } from '#platform';
import type { TestDatabase } from './database.js';

export const STATES = [
  'DRAFT',
  'SUBMITTED',
  'TRIAGE',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'SECOND_REVIEW',
  'ADJUDICATION',
  'VERIFIED',
  'SCHEDULED',
  'PUBLISHED',
  'SUSPENDED',
  'REJECTED',
  'WITHDRAWN',
  'MERGED',
  'RETRACTED',
] as const;

export interface MadeCase {
  readonly id: string;
  readonly state: (typeof STATES)[number];
  /** The part of the author's e-mail before the at sign. */
  readonly author: string;
}

export interface People {
  /** Id of an account, by the part of its e-mail before the at sign. */
  idOf(account: string): string;
  tokenOf(account: string): string;
}

/** The sample accounts, and `colleague`, a researcher of the same organisation as `researcher`. */
export async function people(database: TestDatabase): Promise<People> {
  const accounts = await withDatabase(database.ownerUrl, [], ensureSampleAccounts);
  const tokens = new Map(accounts.map(({ email, token }) => [email.split('@')[0]!, token]));
  await database.asOwner(
    `insert into app_user (email, display_name, password_hash) values ('colleague@example.org', 'Colleague', '$argon2id$none')`,
  );
  await database.asOwner(
    `insert into user_role (user_id, role) select id, 'RESEARCHER' from app_user where email = 'colleague@example.org'`,
  );
  await database.asOwner(
    `insert into organisation_member (organisation_id, user_id)
     select o.id, u.id from organisation o, app_user u where o.name = 'Sample organisation' and u.email = 'colleague@example.org'`,
  );
  tokens.set('colleague', await sessionOf(database, 'colleague@example.org', 'colleague'));
  const ids = new Map(
    (await database.asOwner<{ id: string; email: string }>(`select id, email from app_user`)).map(({ id, email }) => [
      email.split('@')[0]!,
      id,
    ]),
  );
  return { idOf: (account) => ids.get(account)!, tokenOf: (account) => tokens.get(account)! };
}

/** Begins a session under the owner's login. @returns its token, which follows from `name`. */
export async function sessionOf(database: TestDatabase, email: string, name: string): Promise<string> {
  const token = tokenNamed(name);
  await database.asOwner(
    `insert into session (user_id, token_hash, expires_at)
     select id, $1, now() + interval '11 hours' from app_user where email = $2`,
    [createHash('sha256').update(token).digest(), email],
  );
  return token;
}

/** A token that has the form of one. */
export function tokenNamed(name: string): string {
  return `rcs_${createHash('sha256').update(name).digest('base64url')}`;
}

/**
 * Each with one row in every kind of content. Made with triggers off, as a restored backup is: the workflow would
 * allow no shorter way.
 */
export async function casesInEveryState(database: TestDatabase): Promise<readonly MadeCase[]> {
  const made: MadeCase[] = [];
  for (const [index, author] of ['researcher', 'researcher-two'].entries()) {
    for (const [place, state] of STATES.entries()) {
      const [row] = await database.asOwner<{ id: string }>(`select uuidv7() as id`);
      const { id } = row!;
      const isPublic = state === 'PUBLISHED';
      const wasPublished = ['PUBLISHED', 'SUSPENDED', 'RETRACTED'].includes(state) ? 1 : null;
      const isVerified = wasPublished ?? (['VERIFIED', 'SCHEDULED'].includes(state) ? 1 : null);
      await database.asOwner(`
        begin;
        set local session_replication_role = replica;
        insert into case_file (id, reference, state, is_public, title, summary, author_id, organisation_id, file_reference,
            verified_version, verified_round, published_version, published_round, public_as, suspended_from, merged_into, publish_at)
          select '${id}', 'TNR-2999-${String(index * 100 + place).padStart(6, '0')}', '${state}', ${isPublic},
                 'Canary of ${author} in ${state}', 'Canary summary of ${author} in ${state}', u.id, m.organisation_id, 'FILE-${index}-${place}',
                 ${isVerified}, ${isVerified}, ${wasPublished}, ${wasPublished}, ${wasPublished ? `'PUBLISHED'` : null},
                 ${state === 'SUSPENDED' ? `'PUBLISHED'` : null}, ${state === 'MERGED' ? `'${made[0]!.id}'` : null},
                 ${state === 'SCHEDULED' ? `'2999-01-01'` : null}
          from app_user u join organisation_member m on m.user_id = u.id where u.email = '${author}@example.org';
        insert into case_capacity (case_id, user_id, capacity) select id, author_id, 'CONTRIBUTOR' from case_file where id = '${id}';
        insert into case_version (case_id, version, made_by) select id, 1, author_id from case_file where id = '${id}';
        insert into case_host_state (case_id, country_code, is_public) values ('${id}', 'ES', ${isPublic});
        insert into mechanism_use (case_id, number, mechanism_id, note, is_public) select '${id}', 1, min(id), 'Canary note', ${isPublic} from mechanism;
        insert into use_responding_state (case_id, use_number, country_code, is_public) values ('${id}', 1, 'ES', ${isPublic});
        insert into use_ground (case_id, use_number, offence_id, is_public) select '${id}', 1, min(id), ${isPublic} from offence;
        insert into case_event (case_id, number, type, edtf, basis, is_public) values ('${id}', 1, 'ARREST', '2020', 'SOURCE', ${isPublic});
        insert into subject (case_id, number, kind, public_name, is_public) values ('${id}', 1, 'PERSON', 'Canary name', ${isPublic});
        insert into subject_profile (case_id, subject_number, profile_id, is_public) select '${id}', 1, min(id), ${isPublic} from profile;
        insert into provision_link (case_id, number, text_version_id, cited_as, relation, rationale, article_number_basis, author_id, is_public)
          select '${id}', 1, min(v.id), 'Article 1', 'INVOKED', 'Canary rationale', 'AUTHOR_READING', (select author_id from case_file where id = '${id}'), ${isPublic} from text_version v;
        insert into publisher (id, name) values ('${id}', 'Canary publisher of ${author} in ${state}');
        insert into source (id, title, kind, seen, added_by, publisher_id) select '${id}', 'Canary source', 'NEWS', true, author_id, '${id}' from case_file where id = '${id}';
        insert into case_source (case_id, number, source_id, is_public) values ('${id}', 1, '${id}', ${isPublic});
        insert into source_alert (id, source_id, kind, reason, raised_by) select '${id}', '${id}', 'CHANGED', 'Canary reason', id from app_user where email = 'editor@example.org';
        insert into source_alert_lift (alert_id, reason, lifted_by) select '${id}', 'Canary reason', id from app_user where email = 'editor@example.org';
        insert into claim (case_id, id, field, value, source_id, quotation, credibility, stance, made_by, is_public)
          select '${id}', '${id}', 'HOST_STATES', 'ES', '${id}', 'Canary quotation', 2, 'ALLEGED', author_id, ${isPublic} from case_file where id = '${id}';
        insert into case_value_basis (case_id, field, claim_id, reason, adopted_by, is_public)
          select '${id}', 'HOST_STATES', '${id}', 'Canary reason', author_id, ${isPublic} from case_file where id = '${id}';
        insert into interest_declaration (id, user_id, ties)
          select '${id}', author_id, 'Canary ties' from case_file where id = '${id}';
        insert into decision (case_id, id, version, round, kind, decided_by, acting_role, note, interest_declaration, interest_declared_at)
          select '${id}', '${id}', 1, 1, 'ACCEPT', id, 'TRIAGE_OFFICER', 'Canary note', id, now() from app_user where email = 'triage@example.org';
        insert into recusal_waiver (case_id, user_id, rule, reason, waived_by)
          select '${id}', author_id, 'RESIDENCE_IN_HOST_STATE', 'Canary reason', id_of_safety from case_file, (select id as id_of_safety from app_user where email = 'safety@example.org') s where case_file.id = '${id}';
        insert into notification (recipient, kind, event, case_id) select author_id, 'DECIDED', 'ACCEPTED', id from case_file where id = '${id}';
        insert into notification_setting (user_id, kind, by_mail) select author_id, 'DECIDED', true from case_file where id = '${id}' on conflict do nothing;
        insert into saved_search (user_id, name, query, cross_script) select author_id, '${id}', 'Canary', true from case_file where id = '${id}';
        insert into decision_checklist (case_id, decision_id, item, answer) values ('${id}', '${id}', 'CONTEXT', 'YES');
        insert into decision_grade (case_id, decision_id, version, round, kind, decided_by, rule_version, grade, assessment)
          select '${id}', '${id}', 1, 1, 'FIRST_PASS', id, 1, 'WEAK', '{"text": "Canary assessment"}' from app_user where email = 'triage@example.org';
        insert into field_review (case_id, decision_id, field, number, version, round, kind, decided_by, verdict, reason)
          select '${id}', '${id}', 'TITLE', 0, 1, 1, 'REQUEST_CHANGES', id, 'CHANGE', 'Canary reason' from app_user where email = 'triage@example.org';
        insert into link_opinion (case_id, link_number, text_version_id, cited_as, relation, rationale, opinion, reason, reviewer,
            interest_declaration, interest_declared_at)
          select '${id}', 1, text_version_id, cited_as, relation, rationale, 'SIGNED', 'Canary reason', u.id, '${id}', now()
            from provision_link l, app_user u where l.case_id = '${id}' and u.email = 'legal@example.org';
        insert into case_endorsement (case_id, organisation_id, version, statement, endorsed_by)
          select id, organisation_id, 1, 'Canary statement', author_id from case_file where id = '${id}';
        insert into proposed_revision (case_id, id, base_version, kind, proposed_by, reason, content, paths)
          select id, id, 1, 'MATERIAL', author_id, 'Canary reason', '{"title": "Canary title"}', '{title}' from case_file where id = '${id}';
        insert into revision_opinion (case_id, revision_id, decision_id, version, round, kind, decided_by)
          select '${id}', '${id}', '${id}', 1, 1, 'REJECT_REVISION', id from app_user where email = 'triage@example.org';
        insert into case_urgency (case_id, round, reason, marked_by)
          select id, 1, 'Canary reason', author_id from case_file where id = '${id}';
        insert into case_embargo (case_id, number, until, reason, set_by)
          select id, 1, '2999-01-01', 'Canary reason', author_id from case_file where id = '${id}';
        insert into duplicate_seen (case_id, candidate_id, version, score, rules_version, seen_by)
          select f.id, c.id, 1, 70, 1, f.author_id from case_file f, case_file c where f.id = '${id}' and c.title like 'Canary of %' and c.id <> f.id;
        ${isVerified ? verificationOf(id, wasPublished !== null) : ''}
        insert into re_review_draw (drawn_by, request, drawn_at, verified_from, verified_before, share_percent, seed, population, sample)
          select id, '${id}', now() + interval '1 millisecond' * ${index * 100 + place}, '2020-01-01', '2021-01-01', 100, 'Canary seed', 1, 1
            from app_user where email = 'editor@example.org';
        insert into re_review (case_id, version, round, draw_id, place) select '${id}', 1, 1, d.id, 1 from re_review_draw d where d.request = '${id}';
        insert into re_review_answer (case_id, version, round, field, answer, record_value) values ('${id}', 1, 1, 'OUTCOME', 'Canary answer', 'Canary value');
        insert into case_lease (case_id, user_id, expires_at) select '${id}', id, now() + interval '1 day' from app_user where email = 'triage@example.org';
        insert into dispute (case_id, id, party) values ('${id}', '${id}', 'READER');
        insert into dispute_message (case_id, dispute_id, number, text) values ('${id}', '${id}', 1, 'Canary statement');
        insert into dispute_act (case_id, dispute_id, kind, acted_by, text, interest_declaration, interest_declared_at)
          select '${id}', '${id}', 'ANSWER', id, 'Canary answer', id, now() from app_user where email = 'disputes@example.org';
        insert into case_suspension (case_id, decision_id, version, round, suspended_by)
          select '${id}', '${id}', 1, 1, id from app_user where email = 'safety@example.org';
        insert into case_retraction (case_id, decision_id, version, round, proposed_by, reference, reason_class, public_note)
          select c.id, c.id, 1, 1, u.id, c.reference, 'OTHER', 'Canary note' from app_user u, case_file c
           where u.email = 'editor@example.org' and c.id = '${id}';
        insert into idempotency_key (user_id, key, fingerprint, case_id) select author_id, 'key of ${id}', 'none', id from case_file where id = '${id}';
        commit`);
      made.push({ id, state, author });
    }
  }
  return made;
}

/** Two passes of a case, and its publication. */
function verificationOf(id: string, isPublished: boolean): string {
  const decisionOf = (kind: string) => `md5('${id}' || '${kind}')::uuid`;
  const person = (account: string) => `(select id from app_user where email = '${account}@example.org')`;
  return `
    insert into decision (case_id, id, version, round, kind, decided_by, acting_role, interest_declaration, interest_declared_at) values
      ('${id}', ${decisionOf('FIRST_PASS')}, 1, 1, 'FIRST_PASS', ${person('verifier-one')}, 'VERIFIER', '${id}', now()),
      ('${id}', ${decisionOf('SECOND_PASS')}, 1, 1, 'SECOND_PASS', ${person('verifier-two')}, 'VERIFIER', '${id}', now()),
      ('${id}', ${decisionOf('PUBLISH')}, 1, 1, 'PUBLISH', ${person('editor')}, 'EDITOR', '${id}', now());
    insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_verifier)
      values ('${id}', 1, 1, ${decisionOf('FIRST_PASS')}, ${person('verifier-one')}, ${decisionOf('SECOND_PASS')}, ${person('verifier-two')});
    ${isPublished ? `insert into case_publication (case_id, version, round, decision_id, editor) values ('${id}', 1, 1, ${decisionOf('PUBLISH')}, ${person('editor')});` : ''}`;
}
