import { getOperationAST, Kind, OperationTypeNode } from 'graphql';
/**
 * Whether a document asks for nothing but fields of a set, at its root: one that is not known to be answered the same to all
 * for as long as nothing changes is reason enough not to keep the answer.
 *
 * @param document has been validated.
 */
export function asksOnlyFor(fields, document, operationName) {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY)
        return false;
    const holds = (set) => set.selections.every((selection) => {
        if (selection.kind === Kind.FIELD)
            return selection.name.value === '__typename' || fields.has(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT)
            return holds(selection.selectionSet);
        return document.definitions.some((of) => of.kind === Kind.FRAGMENT_DEFINITION && of.name.value === selection.name.value && holds(of.selectionSet));
    });
    return holds(operation.selectionSet);
}
//# sourceMappingURL=kept-document.rules.js.map