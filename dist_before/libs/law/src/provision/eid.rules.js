/**
 * The id of a provision within its text, after the naming convention of Akoma Ntoso (OASIS LegalDocML, Akoma Ntoso Naming
 * Convention 1.0, 2019, section 5): the parts from the article on, joined by two underscores. Together with the text version it is
 * stable; it is another in a text that was renumbered.
 *
 * @param number as the record has it, such as `Art. 35(1)(c)`.
 * @returns such as `art_35__para_1__point_c`; null for what is numbered in another way.
 */
export function eIdOf(number) {
    const [, article, rest = ''] = /^Art\. (\d{1,4}[a-z]?)((?:\(\w{1,5}\))*)$/.exec(number) ?? [];
    if (article === undefined)
        return null;
    const parts = [...rest.matchAll(/\((\w+)\)/g)].map(([, part = '']) => /^\d/.test(part) ? `para_${part}` : `point_${part.toLowerCase()}`);
    return [`art_${article}`, ...parts].join('__');
}
//# sourceMappingURL=eid.rules.js.map