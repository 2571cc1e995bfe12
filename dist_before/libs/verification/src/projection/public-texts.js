import { personalDataIn, PersonalDataKind, } from './personal-data.rules.js';
/** Words for a finding. It says what was found and where, and never repeats it. */
const WORDS = {
    EMAIL: 'an e-mail address',
    PHONE: 'a phone number',
    DOCUMENT_NUMBER: 'the number of a document',
};
/** Contacts and numbers of documents in texts that are to be public, in words that do not repeat them. */
export function personalDataInTexts(texts) {
    return personalDataIn(texts).map(inWords);
}
/**
 * What keeps a text from being public beside a record; null where nothing does.
 *
 * @param names what came of looking for sealed names in it. @param remedy what would make it pass.
 */
export function besideFault(text, names, remedy) {
    const found = [...personalDataInTexts([text]), ...names.found];
    if (found.length > 0) {
        return {
            guard: 'PROJECTION_SAFE',
            message: `What everybody would read holds personal data: ${found.join('; ')}. ${remedy}`,
        };
    }
    return names.fault === null ? null : { guard: 'PROJECTION_SAFE', message: names.fault };
}
function inWords({ kind, path, position }) {
    return `${WORDS[kind]} in ${path}, from character ${position + 1} on`;
}
/** Texts of a case that everybody reads of a public one, by the path of the field; names that are given as public left out. */
export async function publicTexts(work, caseId) {
    return work.rows(`select path, text from (${TEXTS}) t where text <> '' order by path collate "C", text collate "C"`, [caseId]);
}
const TEXTS = `
  select 'title' as path, c.title as text from case_file c where c.id = $1
  union all select 'summary', c.summary from case_file c where c.id = $1
  union all select 'outcomeNote', c.outcome_note from case_file c where c.id = $1
  union all select format('uses/%s/note', u.number), u.note from mechanism_use u where u.case_id = $1
  union all select format('uses/%s/respondingProvider', u.number), u.responding_provider from mechanism_use u where u.case_id = $1
  union all select format('uses/%s/codedFacts/%s', u.number, f.key), f.value ->> 'reason'
    from mechanism_use u cross join lateral jsonb_each(u.coded_facts_basis) f where u.case_id = $1
  union all select format('events/%s/description', e.number), e.description from case_event e where e.case_id = $1
  union all select format('provisionLinks/%s/citedAs', l.number), l.cited_as from provision_link l where l.case_id = $1
  union all select format('provisionLinks/%s/rationale', l.number), l.rationale from provision_link l where l.case_id = $1
  union all select format('provisionLinks/%s/note', l.number), l.note from provision_link l where l.case_id = $1
  union all select format('provisionLinks/%s/legalOpinions', o.link_number), o.reason
    from link_opinion o join provision_link l on l.case_id = o.case_id and l.number = o.link_number
      and (l.use_number, l.text_version_id, l.provision_id, l.cited_as, l.relation, l.rationale)
        is not distinct from (o.use_number, o.text_version_id, o.provision_id, o.cited_as, o.relation, o.rationale)
   where o.case_id = $1 and not exists (select from link_opinion later where later.case_id = o.case_id
     and later.link_number = o.link_number and later.reviewer = o.reviewer and later.id > o.id)
  union all select format('sources/%s/title', s.number), o.title
    from case_source s join source o on o.id = s.source_id where s.case_id = $1
  union all select format('sources/%s/url', s.number), o.url
    from case_source s join source o on o.id = s.source_id where s.case_id = $1
  union all select format('sources/%s/archivedUrl', s.number), o.archived_url
    from case_source s join source o on o.id = s.source_id where s.case_id = $1
  union all select format('sources/%s/publisher', s.number), p.name
    from case_source s join source o on o.id = s.source_id join publisher p on p.id = o.publisher_id where s.case_id = $1
  union all select format('values/%s/%s', l.field, l.number), l.value
    from case_value_basis b join claim l on l.case_id = b.case_id and l.id = b.claim_id where b.case_id = $1`;
//# sourceMappingURL=public-texts.js.map