/** Forms of fields that the files of legal reference data share. */
import { InvalidEdtf, parseEdtf } from '#platform';
import { z } from 'zod';
/** A stable id: lower case with hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slug = z.string().regex(SLUG, 'must be lower case with hyphens');
/** A text that says something. */
export const text = z.string().trim().min(1, 'must not be empty');
export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address with http or https' });
/** A calendar date as exactly as it is known. */
export const edtf = z.string().superRefine((value, context) => {
    try {
        parseEdtf(value);
    }
    catch (error) {
        if (!(error instanceof InvalidEdtf))
            throw error;
        context.addIssue({ code: 'custom', message: `"${value}" is no EDTF date: ${error.rule} ${error.remedy}` });
    }
});
/** A full calendar date. */
export const day = z.iso.date('must be a full date, YYYY-MM-DD');
//# sourceMappingURL=fields.reference.js.map