/** Loads what can limit a power. */
import { putRows, ReferenceFault, UnitOfWork } from '#platform';
import { z } from 'zod';
import { slug, text } from '../fields.reference.js';
import { SafeguardEntity } from './safeguard.entity.js';
import { CodedFact, SafeguardTestResult } from './safeguard.rules.js';
const FILE = 'safeguards.json';
/** The results as the file words them. */
const RESULTS = {
    barred: SafeguardTestResult.BARRED,
    'not barred by this safeguard': SafeguardTestResult.NOT_BARRED,
    met: SafeguardTestResult.MET,
    'not met': SafeguardTestResult.NOT_MET,
    undetermined: SafeguardTestResult.UNDETERMINED,
};
const result = z.enum(Object.keys(RESULTS)).transform((words) => RESULTS[words]);
const record = z.strictObject({
    id: slug,
    label: text,
    description: text,
    codedFact: z.enum(CodedFact).nullable(),
    counterfactual: z.strictObject({
        test: z.strictObject({ YES: result, NO: result, DISPUTED: result, UNKNOWN: result }).partial(),
        note: text.nullable(),
    }),
    codedInProvisions: z.boolean(),
});
/** @returns ids of all safeguards, with whether provisions are coded for each. */
export async function loadSafeguards(work, files) {
    const records = files.records(FILE, record, ({ id }) => id);
    for (const { id, codedFact, counterfactual } of records) {
        if (codedFact === null && Object.keys(counterfactual.test).length > 0) {
            throw new ReferenceFault({ file: FILE, record: id, field: 'counterfactual.test' }, 'a safeguard without a coded fact is always undetermined, so it has no test.');
        }
    }
    await putRows(work, SafeguardEntity, ['id'], records.map(({ counterfactual, ...rest }, position) => ({
        ...rest,
        counterfactualTest: counterfactual.test,
        counterfactualNote: counterfactual.note,
        position,
    })));
    return new Map(records.map(({ id, codedInProvisions }) => [id, codedInProvisions]));
}
//# sourceMappingURL=safeguard.reference.js.map