/** What the hand-written statements have in common, over the alias `c` of `case_file`. */

/** The State that asked, and the host States, with their names. */
export const STATES = `
      'requestingState',
        (select json_build_object('code', k.code, 'name', k.name) from country k where k.code = c.requesting_state),
      'hostStates', coalesce((
        select json_agg(json_build_object('code', k.code, 'name', k.name) order by k.code)
        from case_host_state h join country k on k.code = h.country_code where h.case_id = c.id), '[]')`;

/** A case as the statement of a page answers it. */
export const CASE_OF_A_PAGE = `
    json_build_object(
      'reference', c.reference,
      'title', c.title,
      'state', c.state,
      ${STATES},
      'uses', coalesce((
        select json_agg(json_build_object(
            'number', u.number, 'mechanism', m.label, 'requestingState', u.requesting_state, 'outcome', u.outcome,
            'respondingStates', array(
              select r.country_code from use_responding_state r
              where r.case_id = u.case_id and r.use_number = u.number order by 1)) order by u.number)
        from mechanism_use u join mechanism m on m.id = u.mechanism_id where u.case_id = c.id), '[]'),
      'provisionLinks', coalesce((
        select json_agg(json_build_object(
            'relation', l.relation, 'citedAs', l.cited_as, 'number', p.number, 'heading', p.heading,
            'instrument', i.short_title) order by l.number)
        from provision_link l
        join text_version v on v.id = l.text_version_id
        join instrument i on i.id = v.instrument_id
        left join provision p on p.id = l.provision_id
        where l.case_id = c.id), '[]'),
      'sourceCount', (select count(*) from case_source s where s.case_id = c.id)
    )`;

/** Comes after all ids: from where a walk begins. */
export const AFTER_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
