/** Who may work on what waits, as conditions of SQL on a case `c`. */
/** True where a person, named by an expression, contributed nothing to the case. */
export const hasNoPartIn = (person) => `not exists (
  select from case_capacity k where k.case_id = c.id and k.user_id = ${person} and k.capacity = 'CONTRIBUTOR')`;
/**
 * True where a person may take the next step with the case: they contributed nothing, have not spoken in the review that
 * goes on, and did not suspend it.
 *
 * @param opinions the parameter that names what verifiers say once a round.
 */
export const mayWorkOn = (person, opinions) => `${hasNoPartIn(person)}
  and not exists (select from decision d where d.case_id = c.id and d.version = c.version and d.round = c.round
                    and d.decided_by = ${person} and d.kind = any (${opinions}) and c.state in ('SECOND_REVIEW', 'ADJUDICATION'))
  and not exists (select from case_suspension s where s.case_id = c.id and s.suspended_by = ${person} and s.second_by is null
                    and c.state = 'SUSPENDED')`;
//# sourceMappingURL=may-work.rules.js.map