import { isInterfaceType, isObjectType } from 'graphql';
/** Where schema and policy do not meet: fields without an entry, and entries without a field. */
export function schemaFaults(schema, policy) {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const served = new Set();
    for (const type of Object.values(schema.getTypeMap())) {
        if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type)))
            continue;
        if (isObjectType(type) && roots.includes(type))
            continue;
        for (const field of Object.keys(type.getFields()))
            served.add(`${type.name}.${field}`);
    }
    const stated = new Set(policy.types.flatMap(({ type, fields }) => Object.keys(fields).map((f) => `${type}.${f}`)));
    return [
        ...[...served].filter((name) => !stated.has(name)).map((name) => `the field ${name} has no entry`),
        ...[...stated].filter((name) => !served.has(name)).map((name) => `the entry ${name} names no field of the schema`),
    ];
}
//# sourceMappingURL=schema-faults.rules.js.map