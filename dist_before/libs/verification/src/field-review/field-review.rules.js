/** Of the texts of a case, there is no claim; all other fields are those that sources speak of. */
export const ReviewedText = { TITLE: 'TITLE', SUMMARY: 'SUMMARY', PROVISION_LINK: 'PROVISION_LINK' };
/** What a verifier says of a field. */
export const FieldVerdict = { ACCEPTED: 'ACCEPTED', CHANGE: 'CHANGE', REJECTED: 'REJECTED' };
/**
 * What keeps some verdicts from being put on file.
 *
 * @param isPass the case is passed with them. @param isThere whether the case has such a field.
 */
export function fieldFaults(reviewed, isPass, isThere) {
    return reviewed.flatMap((one, index) => {
        const { field, number, verdict, reason } = one;
        const first = reviewed.findIndex((other) => other.field === field && other.number === number);
        if (first < index)
            return [{ index, at: 'field', message: 'This field is named twice. Say one thing of it.' }];
        if (!isThere(one)) {
            return [{ index, at: 'number', message: `The case has no ${field} of number ${number}. Read it again.` }];
        }
        if (isPass && verdict !== 'ACCEPTED') {
            return [
                {
                    index,
                    at: 'verdict',
                    message: 'A case is passed with all its fields. Ask for changes (requestChanges) instead.',
                },
            ];
        }
        return verdict !== 'ACCEPTED' && !reason?.trim()
            ? [{ index, at: 'reason', message: 'Say what is wrong with the field, for its author.' }]
            : [];
    });
}
/** Says whether verdicts ask the author for something. */
export function asksForChanges(reviewed) {
    return reviewed.some(({ verdict }) => verdict !== 'ACCEPTED');
}
//# sourceMappingURL=field-review.rules.js.map