/**
 * What everybody could read at a moment, of the cases that everybody may read now, as far as it is counted.
 *
 * What a case said comes from the revision that was in force; its grade, and what lawyers had said of its links, from the
 * publication that it rested on then, by the rules of `published.decision_grade` and `published.link_opinion`. Nothing is told
 * of a case that is not public now, or was not then; nor any text of a past: titles, notes, names and reasons stay where they
 * are, since one that was taken out of a record must not come back by asking for the past.
 */
export class PublicPast1764400300000 {
    constructor() {
        this.name = 'PublicPast1764400300000';
    }
    async up(runner) {
        await runner.query(`create index case_revision_moment_idx on case_revision (made_at)`);
        // One that changes nothing for everybody, such as a step of a review, is no moment of its own, and is told to nobody.
        await runner.query(`
      create function access.public_moment(moment timestamptz) returns timestamptz
      language sql stable security definer ${SAFE} as $$
        select r.made_at
          from public.case_revision r join public.case_file c on c.id = r.case_id and c.is_public
          left join lateral (
            select b.version, ${standing('b')} as standing from public.case_revision b
             where b.case_id = r.case_id and b.number < r.number order by b.number desc limit 1) b on true
         where r.made_at <= moment and coalesce(${standing('r')}, b.standing) is not null
           and (r.state = 'PUBLISHED' or (${standing('r')}, r.version) is distinct from (b.standing, b.version))
         order by r.made_at desc limit 1
      $$`);
        await runner.query(`
      create function access.public_cases_at(moment timestamptz, first uuid, last uuid)
        returns table (id uuid, reference text, state text, grade text, content jsonb)
      language sql stable security definer ${SAFE} as $$
        select c.id, c.reference, r.standing, g.assessment ->> 'grade', jsonb_build_object(
            'disputed', said.disputed, 'requestingState', said."requestingState",
            'occurred', ${days(`said.occurred`)}, 'hostStates', said."hostStates",
            'uses', (select coalesce(jsonb_object_agg(u.key, jsonb_build_object(
                'mechanism', u.value -> 'mechanism', 'requestingState', u.value -> 'requestingState',
                'respondingStates', u.value -> 'respondingStates', 'ground', u.value -> 'ground',
                'outcome', u.value -> 'outcome', 'sameMeasureAs', u.value -> 'sameMeasureAs',
                'facts', (select jsonb_object_agg(f.key, f.value -> 'answer') from jsonb_each(u.value -> 'codedFacts') f),
                'events', ${events(`u.value -> 'events'`)})), '{}')
              from jsonb_each(said.uses) u),
            'events', ${events('said.events')},
            'subjects', (select coalesce(jsonb_object_agg(s.key, jsonb_build_object(
                'profiles', s.value -> 'profiles', 'personCount', s.value -> 'personCount')), '{}')
              from jsonb_each(said.subjects) s),
            'links', (select coalesce(jsonb_object_agg(l.key, jsonb_build_object(
                'use', l.value -> 'use', 'textVersion', l.value -> 'textVersion', 'provision', l.value -> 'provision',
                'relation', l.value -> 'relation', 'opinions', (select coalesce(jsonb_agg(o.opinion), '[]')
                  from public.link_opinion o where o.case_id = c.id and o.link_number = l.key::smallint and ${HOLDS}))), '{}')
              from jsonb_each(said."provisionLinks") l),
            -- A source has no history of its own. Of one that no public case rests on any more, its id alone is told.
            'sources', (select coalesce(jsonb_object_agg(x.key, jsonb_build_object(
                'id', x.value -> 'id', 'language', (select s.language from public.source s
                  where s.id = (x.value ->> 'id')::uuid
                    and exists (select from public.case_source y where y.source_id = s.id and y.is_public)))), '{}')
              from jsonb_each(said.sources) x))
          from public.case_file c
          cross join lateral (
            select k.version, k.content, ${standing('k')} as standing from public.case_revision k
             where k.case_id = c.id and k.made_at <= moment order by k.made_at desc limit 1) r
          -- Once for all of its fields: a content is unpacked anew wherever it is named.
          cross join lateral jsonb_to_record(r.content) said (disputed jsonb, "requestingState" jsonb, occurred jsonb, "hostStates" jsonb,
            uses jsonb, events jsonb, subjects jsonb, "provisionLinks" jsonb, sources jsonb)
          left join lateral (
            select p.decision_id, p.published_at from public.case_publication p
             where r.standing = 'PUBLISHED' and p.case_id = c.id and p.version = r.version
               and p.published_at <= ${LAST_PUBLISHED} order by p.round desc limit 1) p on true
          left join public.decision_grade g on g.case_id = c.id and g.decision_id = p.decision_id
         where c.is_public and c.id >= first and c.id <= last and r.standing is not null and r.content is not null
         order by c.id
      $$`);
        await runner.query(`revoke all on function ${FUNCTIONS.join(', ')} from public`);
        await runner.query(`grant execute on function ${FUNCTIONS.join(', ')} to recourse_application`);
    }
    async down(runner) {
        await runner.query(`drop function ${FUNCTIONS.join(', ')}`);
        await runner.query(`drop index case_revision_moment_idx`);
    }
}
/** A function with the owner's rights must not be led to other objects than it means. */
const SAFE = `set search_path = pg_catalog, pg_temp`;
const FUNCTIONS = ['access.public_moment(timestamptz)', 'access.public_cases_at(timestamptz, uuid, uuid)'];
/** As what everybody read the case of a revision; null where nobody did, and where that was not kept. */
function standing(revision) {
    return `case when ${revision}.state in ('DOCUMENTED', 'PUBLISHED') then ${revision}.state else ${revision}.public_as end`;
}
/** Days since 1970-01-01, null on a side that is open. @param date of a content; null where there is none. */
function days(date) {
    const day = (side) => `'${side}', (${date} ->> '${side}')::date - date '1970-01-01'`;
    return `case when ${date} <> 'null' then jsonb_build_object(${day('lower')}, ${day('upper')}) end`;
}
/** @param list of the events of a content. */
function events(list) {
    return `(select coalesce(jsonb_object_agg(e.key, jsonb_build_object('type', e.value -> 'type',
    'days', ${days(`e.value -> 'date'`)})), '{}') from jsonb_each(${list}) e)`;
}
/** Of the opinions `o`: it was given before the publication `p`, was its lawyer's last word then, and is of the words of the link `l`. */
const HOLDS = `o.given_at <= p.published_at and not access.is_superseded(o.case_id, o.id, p.published_at)
  and o.use_number is not distinct from (l.value ->> 'use')::smallint and o.text_version_id = l.value ->> 'textVersion'
  and o.provision_id is not distinct from l.value ->> 'provision' and o.cited_as = l.value ->> 'citedAs'
  and o.relation = l.value ->> 'relation' and o.rationale = l.value ->> 'rationale'`;
/** When the case last became PUBLISHED. A revision is of the millisecond in which its transaction ended, a publication of the beginning. */
const LAST_PUBLISHED = `(select max(k.made_at) + interval '1 millisecond' from public.case_revision k
  where k.case_id = c.id and k.made_at <= moment and k.state = 'PUBLISHED')`;
//# sourceMappingURL=1764400300000-public-past.js.map