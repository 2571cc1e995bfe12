/**
 * What a case filter means, as a condition in SQL over the alias `c` of `case_file`.
 *
 * Pure: ids and codes have been checked and resolved before (see `case-filter.service.ts`). Every value travels as a
 * parameter; the text of the condition depends on the shape of the filter alone.
 */
/** @returns the condition that selects the cases of the filter; `true` for an empty one. */
export function conditionOf(filter, parameter, table) {
    const conditions = [
        ...(filter.and ?? []).map((part) => conditionOf(part, parameter, table)),
        ...(filter.or ? [anyOf(filter.or, parameter, table)] : []),
        // What is not recorded does not hold: its denial does.
        ...(filter.not ? [`not coalesce(${conditionOf(filter.not, parameter, table)}, false)`] : []),
        ...useCondition(filter, parameter, table),
        ...caseConditions(filter, parameter, table),
    ];
    return conditions.length > 0 ? `(${conditions.join(' and ')})` : 'true';
}
function anyOf(filters, parameter, table) {
    return filters.length > 0 ? `(${filters.map((part) => conditionOf(part, parameter, table)).join(' or ')})` : 'false';
}
/** The conditions that one and the same use of a mechanism must meet. */
function useCondition(filter, parameter, table) {
    const of = [];
    if (filter.requestingStates)
        of.push(`u.requesting_state = any(${parameter(filter.requestingStates)})`);
    if (filter.mechanisms)
        of.push(`u.mechanism_id = any(${parameter(filter.mechanisms)})`);
    if (filter.outcomes)
        of.push(`u.outcome = any(${parameter(filter.outcomes)})`);
    if (filter.respondingStates) {
        of.push(`exists (select from ${table('use_responding_state')} r where r.case_id = u.case_id and r.use_number = u.number and r.country_code = any(${parameter(filter.respondingStates)}))`);
    }
    if (filter.offences) {
        of.push(`exists (select from ${table('use_ground')} g where g.case_id = u.case_id and g.use_number = u.number and g.offence_id = any(${parameter(filter.offences)}))`);
    }
    return of.length > 0
        ? [`exists (select from ${table('mechanism_use')} u where u.case_id = c.id and ${of.join(' and ')})`]
        : [];
}
function caseConditions(filter, parameter, table) {
    const of = [];
    if (filter.states)
        of.push(`c.state = any(${parameter(filter.states)})`);
    if (filter.overlays) {
        of.push(`exists (select from ${table('case_overlay')} o where o.case_id = c.id and o.kind = any(${parameter(filter.overlays)}))`);
    }
    if (filter.disputed !== undefined)
        of.push(`c.disputed = ${parameter(filter.disputed)}`);
    if (filter.updatedSince)
        of.push(`c.updated_at >= ${parameter(filter.updatedSince)}`);
    if (filter.hostStates) {
        of.push(`exists (select from ${table('case_host_state')} h where h.case_id = c.id and h.country_code = any(${parameter(filter.hostStates)}))`);
    }
    if (filter.profiles) {
        of.push(`exists (select from ${table('subject_profile')} p where p.case_id = c.id and p.profile_id = any(${parameter(filter.profiles)}))`);
    }
    if (filter.provisions) {
        of.push(`exists (select from ${table('provision_link')} l where l.case_id = c.id and l.provision_id = any(${parameter(filter.provisions)}))`);
    }
    if (filter.textVersions) {
        of.push(`exists (select from ${table('provision_link')} l where l.case_id = c.id and l.text_version_id = any(${parameter(filter.textVersions)}))`);
    }
    if (filter.text) {
        const pattern = parameter(`%${filter.text.replace(/[\\%_]/g, '\\$&')}%`);
        of.push(`(c.title ilike ${pattern} or c.summary ilike ${pattern})`);
    }
    const range = (days) => `daterange(${parameter(days.lower)}::date, ${parameter(days.upper)}::date, '[]')`;
    if (filter.within)
        of.push(`${OCCURRED} <@ ${range(filter.within)}`);
    if (filter.overlaps)
        of.push(`${OCCURRED} && ${range(filter.overlaps)}`);
    if (filter.before)
        of.push(`${OCCURRED} << ${range(filter.before)}`);
    if (filter.after)
        of.push(`${OCCURRED} >> ${range(filter.after)}`);
    return of;
}
/** The possible days of a case; a case without a date meets no condition on dates. */
const OCCURRED = `(case when c.occurred_edtf is not null then daterange(c.occurred_lower, c.occurred_upper, '[]') end)`;
//# sourceMappingURL=case-filter.rules.js.map