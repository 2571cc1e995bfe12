/** Grades cases as they are now, from what the database has of them. */
import { BETWEEN_MEMBERS } from '#cases';
import { ofDecision } from '../decision.writer.js';
import { DecisionGradeEntity } from './decision-grade.entity.js';
import { assess } from './grade.rules.js';
/** @returns the assessment of each case, in the order of the ids, which are bare; of cases that are not there, none. */
export async function assessmentsOf(work, caseIds) {
    const rows = await work.rows(FACTS, [caseIds, BETWEEN_MEMBERS]);
    return new Map(rows.map(({ caseId, ...facts }) => [caseId, assess(facts)]));
}
/** The assessment of one case, which is there. */
export async function assessmentOf(work, caseId) {
    return (await assessmentsOf(work, [caseId])).get(caseId);
}
/** Puts on file how well the case of a decision is borne out now. The caller holds the transaction of the decision. */
export async function keepGrade(work, decision, { caveat, identifiesNobody }) {
    const assessment = await assessmentOf(work, decision.caseId);
    const { ruleVersion, grade } = assessment;
    const grades = await work.repository(DecisionGradeEntity);
    await grades.insert({ ...ofDecision(decision), ruleVersion, grade, assessment, caveat, identifiesNobody });
}
const FACTS = `
  select c.id as "caseId", c.disputed as "isDisputed",
         (select count(*)::int from evidence e where e.case_id = c.id and e.kind = 'MASTER') as files,
         (select coalesce(json_agg(json_build_object('number', s.number, 'group', g.group_id, 'kind', o.kind,
              'reliability', o.reliability, 'seen', o.seen,
              'isRetracted', exists (select from source_alert a where a.source_id = o.id and a.kind = 'RETRACTED'
                 and not exists (select from source_alert_lift l where l.alert_id = a.id))) order by s.number), '[]')
            from case_source s join source o on o.id = s.source_id
            join access.independent_groups(array(select i.source_id from case_source i where i.case_id = c.id)) g
              on g.source_id = s.source_id
           where s.case_id = c.id) as sources,
         (select coalesce(json_agg(json_build_object('field', x.field, 'number', x.number, 'values', string_to_array(x.value, $2::text),
              'source', s.number, 'basis', x.basis, 'credibility', x.credibility,
              'isAdopted', b.claim_id is not null) order by x.id), '[]')
            from claim x join case_source s on s.case_id = x.case_id and s.source_id = x.source_id
            left join case_value_basis b on b.case_id = x.case_id and b.claim_id = x.id
           where x.case_id = c.id and not x.dismissed) as claims
    from case_file c where c.id = any($1)`;
//# sourceMappingURL=assessments.js.map