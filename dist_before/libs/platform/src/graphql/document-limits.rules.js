/** Limits on the shape of a GraphQL document, checked before anything runs. Fragments count where they are used. */
import { GraphQLError, Kind, OperationTypeNode, } from 'graphql';
/** Most of each that one document may have. */
export const DOCUMENT_LIMITS = {
    /** Nested selections. The page of cases with its uses, events and provisions needs eight. */
    depth: 10,
    /** Fields after expanding fragments. */
    fields: 500,
    aliases: 30,
    directives: 20,
    /** Mutations in one request: each is decided, and answered for, alone. */
    rootMutations: 1,
    tokens: 2000,
};
const NOTHING = { depth: 0, fields: 0, aliases: 0, directives: 0, own: 0 };
/** Validation rule of graphql-js that refuses documents over {@link DOCUMENT_LIMITS}. */
export function documentLimits(context) {
    return {
        Document(document) {
            for (const problem of problemsOf(document))
                context.reportError(problem);
            return false;
        },
    };
}
function problemsOf(document) {
    const measure = ruler(document);
    const problems = [];
    for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION)
            continue;
        const inside = measure(operation.selectionSet);
        const shape = { ...inside, directives: inside.directives + (operation.directives?.length ?? 0) };
        for (const what of ['depth', 'fields', 'aliases', 'directives']) {
            if (shape[what] > DOCUMENT_LIMITS[what])
                problems.push(overLimit(what, shape[what], DOCUMENT_LIMITS[what]));
        }
        if (operation.operation === OperationTypeNode.MUTATION && shape.own > DOCUMENT_LIMITS.rootMutations) {
            problems.push(overLimit('rootMutations', shape.own, DOCUMENT_LIMITS.rootMutations));
        }
    }
    return problems;
}
/**
 * Measures selection sets of one document. Each fragment is measured once and its measure added wherever it is used:
 * walking through it each time would take 2^n steps where n fragments use the next one twice.
 */
function ruler(document) {
    const fragments = new Map();
    for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION)
            fragments.set(definition.name.value, definition);
    }
    const measured = new Map();
    const ofFragment = (name) => {
        const known = measured.get(name);
        if (known)
            return known;
        measured.set(name, NOTHING); // met again on its way it is circular, which the standard rules refuse, as an unknown one
        const fragment = fragments.get(name);
        const shape = fragment ? ofSet(fragment.selectionSet) : NOTHING;
        measured.set(name, shape);
        return shape;
    };
    const ofSet = (set) => set.selections.map(ofSelection).reduce(sum, NOTHING);
    const ofSelection = (selection) => {
        const here = { ...NOTHING, directives: selection.directives?.length ?? 0 };
        if (selection.kind === Kind.FRAGMENT_SPREAD)
            return sum(here, ofFragment(selection.name.value));
        if (selection.kind === Kind.INLINE_FRAGMENT)
            return sum(here, ofSet(selection.selectionSet));
        const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
        const below = selection.selectionSet && !isIntrospection ? ofSet(selection.selectionSet) : NOTHING;
        return {
            depth: below.depth + 1,
            fields: below.fields + 1,
            aliases: below.aliases + (selection.alias ? 1 : 0),
            directives: below.directives + here.directives,
            own: 1,
        };
    };
    return ofSet;
}
function sum(one, other) {
    return {
        depth: Math.max(one.depth, other.depth),
        fields: one.fields + other.fields,
        aliases: one.aliases + other.aliases,
        directives: one.directives + other.directives,
        own: one.own + other.own,
    };
}
function overLimit(what, actual, limit) {
    const words = {
        depth: 'levels',
        fields: 'fields',
        aliases: 'aliases',
        directives: 'directives',
        rootMutations: 'mutations',
        tokens: 'tokens',
    }[what];
    return new GraphQLError(`The document has ${actual} ${words}; at most ${limit} are allowed. Split it into several requests.`, { extensions: { code: 'LIMIT_EXCEEDED' } });
}
//# sourceMappingURL=document-limits.rules.js.map