import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

const PRELOADED = Symbol('preloaded');

interface WithPreloaded {
  [PRELOADED]?: Record<string, unknown>;
}

/**
 * Lays values of fields beside an object, under their names in the schema, so that their resolvers are not called.
 *
 * For what was read along with the object or stands in the process anyway. A field that is not laid beside it is
 * resolved as ever; the two must give the same value.
 */
export function preload<T extends object>(object: T, fields: Record<string, unknown>): T {
  const target = object as WithPreloaded;
  if (target[PRELOADED]) Object.assign(target[PRELOADED], fields);
  else target[PRELOADED] = fields;
  return object;
}

/** @returns the value that was laid beside an object, if one was. */
export function preloaded(object: object, field: string): unknown {
  return (object as WithPreloaded)[PRELOADED]?.[field];
}

/** Has every field of the schema look beside its object first. A resolver of Nest costs several promises; this, none. */
export function preferPreloaded(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      field.resolve = orPreloaded(name, field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

function orPreloaded(
  name: string,
  resolve: GraphQLFieldResolver<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const ready = (source as WithPreloaded | undefined)?.[PRELOADED]?.[name];
    return ready === undefined ? resolve(source, args, context, info) : ready;
  };
}
