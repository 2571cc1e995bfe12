import { expectKnown, putRows, term } from '#platform';
import { z } from 'zod';
import { CountryEntity } from './country.entity.js';
import { CountryKind } from './country.rules.js';
const FILE = 'countries.json';
const record = z.strictObject({
    id: z.string().regex(/^[A-Z]{2}$/, 'must be two capitals'),
    alpha3: z.string().nullable(),
    numeric: z.string().nullable(),
    name: z.string().min(1),
    kind: term(CountryKind),
    regionCode: z.string().nullable(),
    regionName: z.string().nullable(),
    subregionCode: z.string().nullable(),
    subregionName: z.string().nullable(),
    validUntil: z.string().nullable(),
    successors: z.array(z.string()),
    note: z.string().nullable(),
});
/**
 * Loads the list of countries.
 *
 * @returns the codes, for those who refer to them.
 */
export async function loadGeography(work, files) {
    const countries = files.records(FILE, record, ({ id }) => id);
    const codes = new Set(countries.map(({ id }) => id));
    for (const { id, successors } of countries) {
        expectKnown({ file: FILE, record: id, field: 'successors' }, successors, codes);
    }
    await putRows(work, CountryEntity, ['code'], countries.map(({ id, numeric, ...rest }) => ({ code: id, numericCode: numeric, ...rest })));
    return codes;
}
//# sourceMappingURL=geography.reference.js.map