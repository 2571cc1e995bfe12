import { defaultFieldResolver, isObjectType } from 'graphql';
import { isPutOff } from './put-off.js';
const PRELOADED = Symbol('preloaded');
/**
 * Lays values of fields beside an object, under their names in the schema, so that their resolvers are not called.
 *
 * For what was read along with the object or stands in the process anyway. A field that is not laid beside it is
 * resolved as ever; the two must give the same value.
 */
export function preload(object, fields) {
    const target = object;
    if (target[PRELOADED])
        Object.assign(target[PRELOADED], fields);
    else
        target[PRELOADED] = fields;
    return object;
}
/** A value that depends on the arguments of its field; laid beside an object in the place of one that does not. */
export class ByArguments {
    /** @param of gives it, or `undefined` for arguments that the resolver of the field is to see to, since it may refuse them. */
    constructor(of) {
        this.of = of;
    }
}
/** @returns the value that was laid beside an object for a field with these arguments, if one was. */
export function preloadedFor(object, field, args) {
    const laid = object?.[PRELOADED]?.[field];
    return laid instanceof ByArguments ? laid.of(args) : laid;
}
/** @returns the value that was laid beside an object, if one was. */
export function preloaded(object, field) {
    return object[PRELOADED]?.[field];
}
/** Has every field of the schema look beside its object first. A resolver of Nest costs several promises; this, none. */
export function preferPreloaded(schema) {
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith('__'))
            continue;
        for (const [name, field] of Object.entries(type.getFields())) {
            const resolve = field.resolve ?? defaultFieldResolver;
            field.resolve = orPreloaded(name, isPutOff(field) ? called(resolve) : resolve);
        }
    }
    return schema;
}
function called(resolve) {
    return (source, args, context, info) => {
        const value = resolve(source, args, context, info);
        return typeof value === 'function' ? value() : value;
    };
}
function orPreloaded(name, resolve) {
    return (source, args, context, info) => {
        const ready = preloadedFor(source, name, args);
        return ready === undefined ? resolve(source, args, context, info) : ready;
    };
}
//# sourceMappingURL=preloaded.js.map