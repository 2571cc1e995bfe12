/**
 * What a case says, as its revisions keep it, and how two such contents differ.
 *
 * A content is a tree in the words of the schema: `title/text`, `uses/2/outcome`, `provisionLinks/1/rationale`. Parts of
 * which there may be several stand under their numbers. Its values are texts, numbers, answers, lists of codes, and dates;
 * a change is always of a value, so that the changes of one direction turned round are those of the other.
 *
 * The database has the same two readings (`content_values`, `content_changes`), and a test compares them with these.
 */
export const ContentChangeKind = { ADDED: 'ADDED', REMOVED: 'REMOVED', CHANGED: 'CHANGED' };
export function kindOf(change) {
    if (change.before === undefined)
        return ContentChangeKind.ADDED;
    return change.after === undefined ? ContentChangeKind.REMOVED : ContentChangeKind.CHANGED;
}
/** The values of a content. Parts without any, such as an empty list of uses, have none. */
export function valuesOf(content) {
    const values = new Map();
    const walk = (tree, above) => {
        for (const [name, node] of Object.entries(tree)) {
            if (isTree(node))
                walk(node, `${above}${name}/`);
            else
                values.set(`${above}${name}`, node);
        }
    };
    walk(content, '');
    return values;
}
/** What turns the values of one content into those of another, by path. */
export function changesBetween(before, after) {
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort(byPath);
    return paths.flatMap((path) => {
        const [was, is] = [before.get(path), after.get(path)];
        if (isSame(was, is))
            return [];
        return [{ path, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
    });
}
/**
 * The values that a content has after some changes.
 *
 * @throws Error when a change does not fit: its `before` is not what the content says.
 */
export function changed(values, changes) {
    const result = new Map(values);
    for (const { path, before, after } of changes) {
        if (!isSame(result.get(path), before))
            throw new Error(`The change of ${path} is not one of this content.`);
        if (after === undefined)
            result.delete(path);
        else
            result.set(path, after);
    }
    return result;
}
/** The part of a content that stands under a name, one tree for each number, in order. */
export function parts(content, name) {
    const under = (content[name] ?? {});
    return Object.entries(under)
        .map(([number, part]) => ({ ...part, number: Number(number) }))
        .sort((one, other) => one.number - other.number);
}
/** Order of paths: numbers as numbers, so that the tenth use comes after the second. */
export function byPath(one, other) {
    return PATHS.compare(one, other) || (one < other ? -1 : Number(one > other));
}
const PATHS = new Intl.Collator('en', { numeric: true });
function isTree(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node) && !('edtf' in node);
}
export function isSame(one, other) {
    return one === other || JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}
/** Keys of a date in one order, whichever the database gave them in. */
function canonical(value) {
    if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    const { edtf, lower, upper } = value;
    return [edtf, lower, upper];
}
//# sourceMappingURL=content.rules.js.map