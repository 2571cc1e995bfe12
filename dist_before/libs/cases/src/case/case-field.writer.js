/** Writes single values of a case. The caller holds the transaction and has checked the value. */
import { parseEdtf } from '#platform';
import { FactBasis } from './case.rules.js';
import { BETWEEN_MEMBERS, CaseField } from './case-field.rules.js';
/**
 * Puts a value, in the form that `DraftReader.fieldValue` gives it, into its place.
 *
 * @param reason why it is the value: kept with answers to coded questions.
 */
export async function writeField(work, { caseId, field, number }, value, reason) {
    const set = (table, column, key, to = value) => work.rows(`update ${table} set ${column} = $3 where case_id = $1 and ${key} = $2`, [caseId, number, to]);
    const members = async (table, column, key) => {
        const place = key === null ? 'case_id = $1' : `case_id = $1 and ${key} = $2`;
        const at = key === null ? [caseId] : [caseId, number];
        await work.rows(`delete from ${table} where ${place}`, at);
        await work.rows(`insert into ${table} (case_id, ${key === null ? '' : `${key}, `}${column})
       select ${at.map((_, index) => `$${index + 1}`).join(', ')}, unnest($${at.length + 1}::text[])`, [...at, value.split(BETWEEN_MEMBERS)]);
    };
    const answer = async (column, fact) => {
        await work.rows(`update mechanism_use set ${column} = $3,
         coded_facts_basis = coded_facts_basis || jsonb_build_object($4::text, jsonb_build_object('basis', $5::text, 'reason', $6::text))
       where case_id = $1 and number = $2`, [caseId, number, value, fact, FactBasis.RECORD_TEXT, reason]);
    };
    switch (field) {
        case CaseField.REQUESTING_STATE:
            await work.rows('update case_file set requesting_state = $2 where id = $1', [caseId, value]);
            return;
        case CaseField.OUTCOME:
            await work.rows('update case_file set outcome = $2 where id = $1', [caseId, value]);
            return;
        case CaseField.OCCURRED: {
            const { edtf, lower, upper } = parseEdtf(value);
            await work.rows('update case_file set occurred_edtf = $2, occurred_lower = $3, occurred_upper = $4 where id = $1', [caseId, edtf, lower, upper]);
            return;
        }
        case CaseField.EVENT_DATE: {
            const { edtf, lower, upper } = parseEdtf(value);
            await work.rows('update case_event set edtf = $3, lower = $4, upper = $5 where case_id = $1 and number = $2', [
                caseId,
                number,
                edtf,
                lower,
                upper,
            ]);
            return;
        }
        case CaseField.HOST_STATES:
            return members('case_host_state', 'country_code', null);
        case CaseField.USE_RESPONDING_STATES:
            return members('use_responding_state', 'country_code', 'use_number');
        case CaseField.USE_GROUND:
            return members('use_ground', 'offence_id', 'use_number');
        case CaseField.SUBJECT_PROFILES:
            return members('subject_profile', 'profile_id', 'subject_number');
        case CaseField.USE_MECHANISM:
            await set('mechanism_use', 'mechanism_id', 'number');
            return;
        case CaseField.USE_REQUESTING_STATE:
            await set('mechanism_use', 'requesting_state', 'number');
            return;
        case CaseField.USE_RESPONDING_PROVIDER:
            await set('mechanism_use', 'responding_provider', 'number');
            return;
        case CaseField.USE_OUTCOME:
            await set('mechanism_use', 'outcome', 'number');
            return;
        case CaseField.SUBJECT_KIND:
            await set('subject', 'kind', 'number');
            return;
        case CaseField.SUBJECT_PERSON_COUNT:
            await set('subject', 'person_count', 'number', Number(value));
            return;
        case CaseField.USE_DUAL_CRIMINALITY:
            return answer('dual_criminality', 'dualCriminality');
        case CaseField.USE_CORE_CYBERCRIME:
            return answer('core_cybercrime', 'coreCybercrime');
        case CaseField.USE_SPECIFIC_REQUEST:
            return answer('specific_request', 'specificRequest');
        case CaseField.USE_POLITICAL_CHARACTER:
            return answer('political_character', 'politicalCharacter');
        case CaseField.USE_JUDICIAL_AUTHORISATION:
            return answer('judicial_authorisation', 'judicialAuthorisation');
        case CaseField.USE_TARGET_NOTIFIED:
            return answer('target_notified', 'targetNotified');
        case CaseField.USE_REMEDY_USED:
            return answer('remedy_used', 'remedyUsed');
    }
}
//# sourceMappingURL=case-field.writer.js.map