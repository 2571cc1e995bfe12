/**
 * Fills the registry with synthetic cases: the same ones on every machine, with the skew of real registries.
 *
 * Every choice is a hash of the case's number and of what is chosen, so it depends on no plan and on no seed of a
 * session. States, mechanisms, offences and provisions are those of the reference data, drawn by Zipf's law: the k-th
 * is drawn 1/k as often as the first. So are the words of the texts, which are invented. Nothing here describes anyone.
 *
 * Rows are inserted with triggers off, as a restored backup is. Check constraints hold all the same, and every
 * foreign key is verified afterwards.
 */

import { cyrillicOf, NAMES, nameOf, WORDS, wordOf } from './vocabulary.mjs';

/** Words that are drawn for a summary: the commonest is in about half of all cases. */
const WORDS_EACH = 12;

/** Share of cases that are public: documented ones, and published ones with all their decisions. */
const STATES = `case when x < 0.85 then 'DOCUMENTED' when x < 0.95 then 'PUBLISHED' when x < 0.97 then 'SUBMITTED'
                     when x < 0.98 then 'IN_REVIEW' else 'DRAFT' end`;

/**
 * @param owner client under the owner's login.
 * @param cases how many cases to make.
 * @param report told of each step.
 */
export async function makeSyntheticRegistry(owner, cases, report) {
  const begun = performance.now();
  await owner.query(`set session_replication_role = replica`);
  await owner.query(DRAWING);
  await drawFrom(owner, 'word', WORDS, wordOf);
  await drawFrom(owner, 'name', NAMES, nameOf);
  await drawFrom(owner, 'cyrillic_name', NAMES, (number) => cyrillicOf(nameOf(number)));
  for (const [what, sql] of steps(cases)) {
    const stepBegun = performance.now();
    const results = [await owner.query(sql)].flat();
    const rows = results.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
    report(`  ${String(rows).padStart(9)} ${what} (${seconds(stepBegun)})`);
  }
  await owner.query(`drop schema drawing cascade; set session_replication_role = origin`);
  await owner.query(`select access.write_case_cards(array(select id from case_file where is_public order by id))`);
  await verifyForeignKeys(owner);
  await owner.query(`vacuum (analyze)`);
  await owner.query(`checkpoint`);
  const { rows } = await owner.query(
    `select pg_size_pretty(pg_database_size(current_database())) as size,
            (select count(*) from case_file where state in ('PUBLISHED', 'DOCUMENTED'))::int as public`,
  );
  report(`Made ${cases} cases in ${seconds(begun)}: ${rows[0].public} public ones, ${rows[0].size} on disk.`);
  return { public: rows[0].public, size: rows[0].size, seconds: (performance.now() - begun) / 1000 };
}

const DRAWING = `
  create schema drawing;
  -- A number from 0 to 1 that belongs to row n and to purpose p.
  create function drawing.chance(n bigint, p bigint) returns double precision immutable parallel safe language sql
    return (hashint8extended(n, p) & 4503599627370495)::double precision / 4503599627370496;
  -- A rank from 1 to size by Zipf's law.
  create function drawing.rank(x double precision, size bigint) returns bigint immutable parallel safe language sql
    return floor(exp(x * ln(size + 1)))::bigint;
  -- An id of version 7, of kind k, in the order of n.
  create function drawing.id(k integer, n bigint) returns uuid immutable parallel safe language sql
    return (lpad(to_hex(1893456000000 + n * 250), 12, '0') || '7' || substr(md5(k || ':' || n), 1, 3)
            || '8' || substr(md5(k || ':' || n), 4, 15))::uuid;
  create table drawing.word (rank bigint primary key, text text);
  create table drawing.name (rank bigint primary key, text text);
  create table drawing.cyrillic_name (rank bigint primary key, text text);
  create table drawing.country as
    select row_number() over (order by md5(code)) as rank, code from country where kind = 'STATE_OR_TERRITORY';
  create table drawing.mechanism as select row_number() over (order by md5(id)) as rank, id, label from mechanism;
  create table drawing.offence as select row_number() over (order by md5(id)) as rank, id from offence;
  create table drawing.profile as select row_number() over (order by md5(id)) as rank, id from profile;
  create table drawing.provision as
    select row_number() over (order by md5(id)) as rank, id, text_version_id, number from provision;
  create table drawing.outcome as
    select row_number() over () as rank, outcome from unnest(array['UNKNOWN', 'EXTRADITED', 'RELEASED', 'REFUSED',
      'DELETED', 'PENDING', 'REMOVED', 'COMPLIED', 'DATA_DISCLOSED', 'TRAVEL_BLOCKED']) as outcome;
  create table drawing.size as
    select (select count(*) from drawing.country) as countries, (select count(*) from drawing.mechanism) as mechanisms,
           (select count(*) from drawing.offence) as offences, (select count(*) from drawing.profile) as profiles,
           (select count(*) from drawing.provision) as provisions, (select count(*) from drawing.outcome) as outcomes`;

/** Fills a table with words by their rank. */
async function drawFrom(owner, table, size, spelt) {
  const words = Array.from({ length: size }, (_, index) => spelt(index + 1));
  await owner.query(
    `insert into drawing.${table} select rank, text from unnest($1::text[]) with ordinality as drawn (text, rank)`,
    [words],
  );
}

/** The steps, each with what it makes. `n` numbers a case, `k` what belongs to it. */
function steps(cases) {
  return [
    [
      'people',
      `insert into app_user (id, email, display_name, password_hash)
         select drawing.id(1, n), 'bench-' || n || '@example.org', 'Bench ' || n, '$argon2id$no-one-can-sign-in'
         from generate_series(1, 65) n;
       insert into user_role (user_id, role)
         select drawing.id(1, n), case when n <= 50 then 'RESEARCHER' when n <= 53 then 'TRIAGE_OFFICER'
                                       when n <= 60 then 'VERIFIER' when n <= 64 then 'EDITOR' else 'ANALYST' end
         from generate_series(1, 65) n`,
    ],
    [
      'cases planned',
      `create table drawing.plan as
         select n, drawing.id(2, n) as id, ${STATES} as state, country.code as requesting_state,
                case when uses < 0.62 then 1 when uses < 0.86 then 2 when uses < 0.96 then 3 else 4 end as uses,
                drawing.id(1, 1 + (drawing.chance(n, 3) * 49)::int) as author, x < 0.95 as is_public
         from (select n, drawing.chance(n, 1) as x, drawing.chance(n, 2) as uses,
                      drawing.rank(drawing.chance(n, 4), countries) as rank
               from generate_series(1, ${cases}) n, drawing.size) draft
         join drawing.country using (rank);
       analyze drawing.plan`,
    ],
    [
      'uses planned',
      `create table drawing.use as
         select n, plan.id as case_id, plan.is_public, k, n * 8 + k as u, mechanism.id as mechanism_id,
                case when drawing.chance(n * 8 + k, 11) < 0.9 then requesting_state else other.code end as requesting_state
         from drawing.plan, generate_series(1, uses) k, drawing.size,
              drawing.mechanism, drawing.country other
         where mechanism.rank = drawing.rank(drawing.chance(n * 8 + k, 10), mechanisms)
           and other.rank = drawing.rank(drawing.chance(n * 8 + k, 12), countries);
       analyze drawing.use`,
    ],
    [
      'texts planned',
      `create table drawing.wording as
         select n, string_agg(word.text, ' ' order by k) as words
         from drawing.plan, generate_series(1, ${WORDS_EACH}) k, drawing.word
         where word.rank = drawing.rank(drawing.chance(n * 16 + k, 26), ${WORDS})
         group by n;
       analyze drawing.wording`,
    ],
    [
      'documentations',
      `insert into documented_case (ref, verified, original_terms)
         select 'SYN-' || n, drawing.chance(n, 20) < 0.6, '{}' from drawing.plan where state = 'DOCUMENTED'`,
    ],
    [
      'cases',
      `insert into case_file (id, is_public, reference, version, state, title, summary, requesting_state, occurred_edtf, occurred_lower,
                              occurred_upper, outcome, disputed, confidence, author_id, documented_ref, public_as,
                              verified_version, verified_round, published_version, published_round, created_at, updated_at)
         select plan.id, plan.is_public, 'TNR-' || 3000 + n / 1000000 || '-' || lpad((n % 1000000)::text, 6, '0'), 1, state,
                'Synthetic case ' || n || ' of ' ||
                  case when drawing.chance(n, 27) < 0.05 then cyrillic_name.text else name.text end || ', made for measuring: ' || mechanism.label,
                'Drawn for it: ' || wording.words || '. ' ||
                repeat('This record is synthetic and describes nobody. ', 4 + (drawing.chance(n, 21) * 12)::int),
                case when drawing.chance(n, 22) < 0.95 then plan.requesting_state end,
                to_char(day, 'YYYY-MM-DD'), day, day,
                outcome, drawing.chance(n, 24) < 0.08,
                case when state = 'DOCUMENTED' then 'MEDIUM' end,
                case when state <> 'DOCUMENTED' then author end,
                case when state = 'DOCUMENTED' then 'SYN-' || n end,
                case when plan.is_public then state end,
                case when state = 'PUBLISHED' then 1 end, case when state = 'PUBLISHED' then 1 end,
                case when state = 'PUBLISHED' then 1 end, case when state = 'PUBLISHED' then 1 end,
                timestamptz '2030-01-01' + n * interval '250 ms', timestamptz '2030-01-01' + n * interval '250 ms'
         from drawing.plan
         join drawing.use using (n)
         join drawing.wording using (n)
         join drawing.name on name.rank = drawing.rank(drawing.chance(n, 28), ${NAMES})
         join drawing.cyrillic_name using (rank)
         join drawing.mechanism on mechanism.id = use.mechanism_id
         cross join drawing.size
         join drawing.outcome on outcome.rank = drawing.rank(drawing.chance(n, 25), outcomes)
         cross join lateral (select date '2005-01-01' + (sqrt(drawing.chance(n, 23)) * 7600)::int as day) occurred
         where use.k = 1 order by plan.id;
       insert into case_capacity (case_id, user_id, capacity)
         select id, author, 'CONTRIBUTOR' from drawing.plan where state <> 'DOCUMENTED';
       insert into case_version (case_id, version, made_by)
         select id, 1, case when state <> 'DOCUMENTED' then author end from drawing.plan order by id`,
    ],
    [
      'decisions',
      `create table drawing.decision as
         select id as case_id, uuidv7() as id, n, kind, role, drawing.id(1, by) as by
         from drawing.plan, lateral (values
           ('ACCEPT', 'TRIAGE_OFFICER', 51 + n % 3), ('FIRST_PASS', 'VERIFIER', 54 + n % 3),
           ('SECOND_PASS', 'VERIFIER', 57 + n % 4), ('PUBLISH', 'EDITOR', 61 + n % 4)) made (kind, role, by)
         where state = 'PUBLISHED';
       insert into case_capacity (case_id, user_id, capacity) select case_id, by, 'DECIDER' from drawing.decision;
       insert into interest_declaration (id, user_id) select distinct by, by from drawing.decision;
       insert into decision (case_id, id, version, round, kind, decided_by, acting_role, interest_declaration, interest_declared_at)
         select d.case_id, d.id, 1, 1, d.kind, d.by, d.role, i.id, i.declared_at
         from drawing.decision d join interest_declaration i on i.id = d.by;
       insert into case_verification (case_id, version, round, first_decision, first_verifier, second_decision, second_verifier)
         select first.case_id, 1, 1, first.id, first.by, second.id, second.by from drawing.decision first join drawing.decision second using (case_id)
         where first.kind = 'FIRST_PASS' and second.kind = 'SECOND_PASS';
       insert into case_publication (case_id, version, round, decision_id, editor)
         select case_id, 1, 1, id, by from drawing.decision where kind = 'PUBLISH'`,
    ],
    [
      'host states',
      `insert into case_host_state (case_id, country_code, is_public)
         select plan.id, country.code, is_public
         from drawing.plan, generate_series(1, 1 + (drawing.chance(n, 30) ^ 3 * 3)::int) k, drawing.size, drawing.country
         where country.rank = drawing.rank(drawing.chance(n * 8 + k, 31), countries)
         order by 1, 2 on conflict do nothing`,
    ],
    [
      'uses, responding states, grounds',
      `insert into mechanism_use (case_id, number, mechanism_id, requesting_state, outcome, note, dual_criminality, core_cybercrime,
                                  political_character, specific_request, remedy_used, is_public)
         select case_id, k, mechanism_id, requesting_state, outcome,
                case when drawing.chance(u, 40) < 0.3 then 'A synthetic note on a synthetic measure.' end,
                case when drawing.chance(u, 41) < 0.2 then 'NO' else 'UNKNOWN' end,
                case when drawing.chance(u, 48) < 0.6 then 'NO' when drawing.chance(u, 48) < 0.8 then 'YES' else 'UNKNOWN' end,
                case when drawing.chance(u, 49) < 0.5 then 'YES' when drawing.chance(u, 49) < 0.6 then 'DISPUTED' else 'UNKNOWN' end,
                case when drawing.chance(u, 39) < 0.7 then 'YES' else 'UNKNOWN' end,
                case when drawing.chance(u, 42) < 0.3 then 'YES' else 'UNKNOWN' end, is_public
         from drawing.use, drawing.size, drawing.outcome
         where outcome.rank = drawing.rank(drawing.chance(u, 43), outcomes) order by 1, 2;
       insert into use_responding_state (case_id, use_number, country_code, is_public)
         select case_id, use.k, country.code, is_public
         from drawing.use, generate_series(1, 1 + (drawing.chance(u, 44) ^ 3 * 2)::int) j, drawing.size, drawing.country
         where country.rank = drawing.rank(drawing.chance(u * 8 + j, 45), countries)
         order by 1, 2, 3 on conflict do nothing;
       insert into use_ground (case_id, use_number, offence_id, is_public)
         select case_id, use.k, offence.id, is_public
         from drawing.use, generate_series(1, 1 + (drawing.chance(u, 46) ^ 2 * 2)::int) j, drawing.size, drawing.offence
         where offence.rank = drawing.rank(drawing.chance(u * 8 + j, 47), offences)
         order by 1, 2, 3 on conflict do nothing`,
    ],
    [
      'events',
      `insert into case_event (case_id, number, use_number, type, edtf, lower, upper, description, basis, is_public)
         select plan.id, k, 1 + (k - 1) % uses,
                (array['REQUESTED', 'ISSUED', 'ARREST', 'DETENTION', 'CHALLENGED', 'RELEASED', 'REFUSED', 'REPORTED'])[k],
                to_char(day, 'YYYY-MM-DD'), day, day, 'A synthetic event.', 'SOURCE', is_public
         from drawing.plan, generate_series(1, 1 + (drawing.chance(n, 50) ^ 2 * 7)::int) k,
              lateral (select date '2005-01-01' + (sqrt(drawing.chance(n, 23)) * 7600)::int + k * 17 as day) event
         order by 1, 2`,
    ],
    [
      'subjects',
      `insert into subject (case_id, number, kind, person_count, is_public)
         select id, k, case when drawing.chance(n * 2 + k, 60) < 0.9 then 'PERSON' else 'ORGANISATION' end, 1, is_public
         from drawing.plan, generate_series(1, 1 + (drawing.chance(n, 61) < 0.2)::int) k order by 1, 2;
       insert into subject_profile (case_id, subject_number, profile_id, is_public)
         select plan.id, 1, profile.id, is_public
         from drawing.plan, generate_series(1, 2) k, drawing.size, drawing.profile
         where profile.rank = drawing.rank(drawing.chance(n * 2 + k, 62), profiles)
         order by 1, 2, 3 on conflict do nothing`,
    ],
    [
      'provision links',
      `insert into provision_link (case_id, number, use_number, text_version_id, provision_id, cited_as, relation, rationale,
                                   article_number_basis, is_public)
         select plan.id, k, case when drawing.chance(n * 8 + k, 70) < 0.5 then 1 end, text_version_id,
                case when drawing.chance(n * 8 + k, 71) < 0.93 then provision.id end,
                'Article ' || provision.number,
                (array['INVOKED', 'WOULD_COMPEL', 'WOULD_PERMIT', 'FAILS_TO_PREVENT', 'WOULD_HAVE_BARRED'])
                  [drawing.rank(drawing.chance(n * 8 + k, 72), 5)],
                'A synthetic reading of the provision.', 'AUTHOR_READING', is_public
         from drawing.plan, generate_series(1, (drawing.chance(n, 73) * 5.99)::int - (drawing.chance(n, 73) > 0.92)::int) k,
              drawing.size, drawing.provision
         where provision.rank = drawing.rank(drawing.chance(n * 8 + k, 74), provisions)
         order by 1, 2`,
    ],
    [
      'sources of cases, sources',
      `create table drawing.source as
         select n, id as case_id, is_public, k,
                case when drawing.chance(n * 8 + k, 80) < 0.8 then n * 8 + k
                     else -drawing.rank(drawing.chance(n * 8 + k, 81), ${Math.ceil(cases / 20)}) end as s
         from drawing.plan, generate_series(1, 1 + (drawing.chance(n, 82) ^ 2 * 5)::int) k;
       insert into case_source (case_id, number, source_id, is_public)
         select case_id, k, drawing.id(3, s), is_public from drawing.source order by 1, 2 on conflict do nothing;
       insert into publisher (id, name) select drawing.id(4, k), 'Synthetic publisher ' || k from generate_series(0, 49) k;
       insert into source (id, title, publisher_id, url, url_key, edtf, lower, upper, kind, seen)
         select drawing.id(3, s), 'Synthetic report ' || s, drawing.id(4, abs(s) % 50),
                'https://example.org/report/' || s, '//example.org/report/' || s, '2020', '2020-01-01', '2020-12-31',
                (array['NEWS', 'NGO_PUBLICATION', 'JUDGMENT', 'OFFICIAL_DOCUMENT'])[1 + abs(s) % 4], true
         from (select distinct s from drawing.source) source order by 1`,
    ],
  ];
}

/** Says of every foreign key that it holds, as if the rows had been inserted with it on. */
async function verifyForeignKeys(owner) {
  const { rows: keys } = await owner.query(`
    select k.conname as name, k.conrelid::regclass as child, k.confrelid::regclass as parent,
           array_agg(format('child.%I', c.attname) order by place) as columns,
           array_agg(format('parent.%I', p.attname) order by place) as referred
    from pg_constraint k
    cross join unnest(k.conkey, k.confkey) with ordinality as pair (c, p, place)
    join pg_attribute c on c.attrelid = k.conrelid and c.attnum = pair.c
    join pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.p
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace
    group by k.oid`);
  for (const { name, child, parent, columns, referred } of keys) {
    const given = columns.map((column) => `${column} is not null`).join(' and ');
    const same = columns.map((column, index) => `${column} = ${referred[index]}`).join(' and ');
    const { rowCount } = await owner.query(
      `select from ${child} child where ${given} and not exists (select from ${parent} parent where ${same}) limit 1`,
    );
    if (rowCount > 0) throw new Error(`The synthetic registry breaks the foreign key ${name}.`);
  }
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
