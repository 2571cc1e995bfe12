/** The one policy about what is shown: what a library states about its types and tables, and how that is decided. */
import { includes } from '../permission.rules.js';
/** The field is for whoever was given its object: nothing more is asked. */
export const open = 'OPEN';
/**
 * Decides on one field for one reader.
 *
 * @param rule `undefined` for a type or field of which nothing is stated: denied.
 * @param record `null` where the field belongs to no record, or it is not known how the reader stands to it; a clause that
 *   names states or relations then opens nothing.
 */
export function decide(rule, reader, record) {
    if (rule === undefined)
        return 'DENY';
    if (rule === open)
        return 'ALLOW';
    return rule.allow.some((clause) => opens(clause, reader, record)) ? 'ALLOW' : rule.otherwise;
}
/** Says whether a clause opens a record, or what belongs to none, to a reader. */
export function opens({ roles, states, relations }, reader, record) {
    if (!roles.some((grantee) => includes(grantee, reader)))
        return false;
    if (states && (!record?.state || !states.includes(record.state)))
        return false;
    return !relations || (record !== null && relations.some((relation) => stands(relation, record)));
}
function stands(relation, { relations }) {
    if (relation === 'OTHER')
        return relations.every((of) => of === 'OTHER');
    return relations.includes(relation);
}
/** Types of a list in pages, as `connectionOf` makes them. What the rows show is their own affair. */
export function connectionPolicy(name) {
    return [
        { type: `${name}Connection`, fields: { edges: open, pageInfo: open, totalCount: open } },
        { type: `${name}Edge`, fields: { cursor: open, node: open } },
    ];
}
/** What all libraries state, put together. */
export class Policy {
    #types;
    #tables;
    /** @throws Error when two entries are about the same type or table. */
    constructor(parts) {
        this.#types = byName(parts.flatMap(({ types }) => types), ({ type }) => type);
        this.#tables = byName(parts.flatMap(({ tables }) => tables), ({ table }) => qualified(table));
    }
    get types() {
        return [...this.#types.values()];
    }
    /** Tables, each under its full name. */
    get tables() {
        return this.#tables;
    }
    /** The rule of a field; `undefined` when nothing is stated, which {@link decide} denies. */
    ruleOf(type, field) {
        const fields = this.#types.get(type)?.fields;
        return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
    }
}
function qualified(table) {
    return table.includes('.') ? table : `public.${table}`;
}
function byName(entries, nameOf) {
    const found = new Map();
    for (const entry of entries) {
        const name = nameOf(entry);
        if (found.has(name))
            throw new Error(`The policy has two entries for ${name}. Leave one.`);
        found.set(name, entry);
    }
    return found;
}
//# sourceMappingURL=policy.rules.js.map