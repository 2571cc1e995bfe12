import { defaultFieldResolver, isListType, isNonNullType, isObjectType, } from 'graphql';
import { notFound } from '../errors/domain-error.js';
import { StartupError } from '../errors/startup-error.js';
/**
 * Puts a guard before the fields that have one, whatever their value comes from; the others are left as they are and cost
 * nothing. Fields of queries and mutations have permissions instead.
 *
 * @throws StartupError naming the fields that should be masked and can show neither null nor an empty list.
 */
export function guardFields(schema, guardOf) {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const faults = [];
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type))
            continue;
        for (const [name, field] of Object.entries(type.getFields())) {
            const guard = guardOf(type.name, name);
            if (!guard)
                continue;
            const nothing = nothingOf(field.type);
            if (guard.masks && nothing === undefined)
                faults.push(`${type.name}.${name}`);
            field.resolve = guarded(guard, field.resolve ?? defaultFieldResolver, nothing ?? null);
        }
    }
    if (faults.length > 0) {
        throw new StartupError(`Refusing to start, because these fields are to be masked and cannot be empty: ${faults.join(', ')}. Make them nullable or lists, or deny them.`);
    }
    return schema;
}
function guarded({ decide }, resolve, nothing) {
    return (object, args, context, info) => {
        const verdict = decide(object, context);
        if (verdict === 'ALLOW')
            return resolve(object, args, context, info);
        if (verdict === 'MASK')
            return nothing;
        throw notFound(info.fieldName);
    };
}
/** What a field shows when it shows nothing; `undefined` when it always shows something. */
function nothingOf(type) {
    if (!isNonNullType(type))
        return null;
    return isListType(type.ofType) ? [] : undefined;
}
//# sourceMappingURL=field-guard.js.map