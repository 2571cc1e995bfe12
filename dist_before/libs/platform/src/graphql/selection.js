import { Kind } from 'graphql';
/**
 * Names of the fields that a request asks for below the field being resolved, so that a service can read them along.
 *
 * Fields behind `@include` and `@skip` count as asked for, and so do those of every type condition: reading one too
 * many costs a little, reading one too few is made up for by its own resolver.
 *
 * @param path the fields that lead down, such as `edges`, `node`.
 */
export function selectedAt(info, ...path) {
    let sets = info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    for (const name of path) {
        sets = sets.flatMap((set) => fieldsOf(set, info).flatMap((field) => field.name.value === name && field.selectionSet ? [field.selectionSet] : []));
    }
    return new Set(sets.flatMap((set) => fieldsOf(set, info)).map((field) => field.name.value));
}
function fieldsOf(set, info) {
    return set.selections.flatMap((selection) => {
        if (selection.kind === Kind.FIELD)
            return [selection];
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
        return inner ? fieldsOf(inner.selectionSet, info) : [];
    });
}
//# sourceMappingURL=selection.js.map