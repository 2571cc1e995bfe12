/**
 * The fast common practice: node:http and one prepared statement that builds the whole answer with json_agg. No GraphQL,
 * no validation, no permissions: what a server that can answer only this one question costs.
 */
import pg from 'pg';
import { AFTER_ALL, CASE_OF_A_PAGE, STATES } from './raw-case.mjs';
import { answering, settings } from './serve.mjs';

const pool = new pg.Pool({ connectionString: settings.ownerUrl, max: settings.pool });

const page = (condition) => `
  select json_build_object(
    'cases', coalesce(json_agg(${CASE_OF_A_PAGE} order by c.id desc) filter (where c.place <= 20), '[]'),
    'hasNextPage', count(*) > 20,
    'endCursor', (array_agg(c.id order by c.place) filter (where c.place = 20))[1])::text as answer
  from (
    select c.*, row_number() over (order by c.id desc) as place
    from case_file c
    where c.state in ('PUBLISHED', 'DOCUMENTED') and ${condition}
    order by c.id desc limit 21) c`;

const SINGLE = `
  select json_build_object(
    'hasNextPage', false,
    'cases', json_build_array(json_build_object(
      'reference', c.reference,
      'title', c.title,
      'summary', c.summary,
      'state', c.state,
      'outcome', c.outcome,
      'disputed', c.disputed,
      ${STATES},
      'uses', coalesce((
        select json_agg(json_build_object(
            'number', u.number, 'mechanism', m.label, 'requestingState', u.requesting_state,
            'respondingStates', array(
              select r.country_code from use_responding_state r
              where r.case_id = u.case_id and r.use_number = u.number order by 1),
            'ground', array(
              select o.label from use_ground g join offence o on o.id = g.offence_id
              where g.case_id = u.case_id and g.use_number = u.number order by o.label collate "C"),
            'outcome', u.outcome,
            'events', coalesce((
              select json_agg(json_build_object('number', e.number, 'type', e.type, 'date', e.edtf) order by e.number)
              from case_event e where e.case_id = u.case_id and e.use_number = u.number), '[]')) order by u.number)
        from mechanism_use u join mechanism m on m.id = u.mechanism_id where u.case_id = c.id), '[]'),
      'subjects', coalesce((
        select json_agg(json_build_object(
            'number', s.number, 'kind', s.kind, 'personCount', s.person_count,
            'profiles', array(
              select f.label from subject_profile p join profile f on f.id = p.profile_id
              where p.case_id = s.case_id and p.subject_number = s.number order by f.label collate "C")) order by s.number)
        from subject s where s.case_id = c.id), '[]'),
      'provisionLinks', coalesce((
        select json_agg(json_build_object(
            'number', l.number, 'relation', l.relation, 'citedAs', l.cited_as, 'rationale', l.rationale,
            'provision', p.number, 'heading', p.heading, 'instrument', i.short_title) order by l.number)
        from provision_link l
        join text_version v on v.id = l.text_version_id
        join instrument i on i.id = v.instrument_id
        left join provision p on p.id = l.provision_id
        where l.case_id = c.id), '[]'),
      'sourceCount', (select count(*) from case_source s where s.case_id = c.id),
      'sources', coalesce((
        select json_agg(json_build_object('title', s.title, 'url', s.url, 'publisher', b.name) order by k.number)
        from (select * from case_source k where k.case_id = c.id order by k.number limit 10) k
        join source s on s.id = k.source_id left join publisher b on b.id = s.publisher_id), '[]')
    )))::text as answer
  from case_file c where c.reference = $1 and c.state in ('PUBLISHED', 'DOCUMENTED')`;

const STATEMENTS = {
  single: { name: 'single', text: SINGLE, values: ({ reference }) => [reference] },
  walk: {
    name: 'walk',
    text: page('c.id < $1'),
    values: ({ after }) => [after ?? AFTER_ALL],
  },
  filtered: {
    name: 'filtered',
    text: page(
      'exists (select from mechanism_use u where u.case_id = c.id and u.requesting_state = $1 and u.mechanism_id = $2)',
    ),
    values: ({ requestingState, mechanism }) => [requestingState, mechanism],
  },
};

answering(async ({ operation, ...variables }) => {
  const { name, text, values } = STATEMENTS[operation];
  const { rows } = await pool.query({ name, text, values: values(variables) });
  return rows[0].answer;
});
