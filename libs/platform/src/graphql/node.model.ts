import { Field, ID, InterfaceType } from '@nestjs/graphql';

/** Relay's Node: anything with an id that can be fetched again by that id alone. */
@InterfaceType('Node', {
  description: 'Anything that can be fetched again by its id alone.',
  resolveType: (value: object) => nodeTypes.get(value),
})
export abstract class NodeModel {
  @Field(() => ID, {
    description: 'Opaque id, unique in the whole registry. Do not take it apart: its form may change.',
  })
  id: string;
}

/** Remembers which GraphQL type an object was fetched as, for `node` and `nodes`. */
export const nodeTypes = new WeakMap<object, string>();

export function globalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** @returns type and key of a global id, or `null` when it is none. */
export function readGlobalId(id: string): { readonly type: string; readonly key: string } | null {
  const match = /^([A-Z][A-Za-z]*):(.+)$/s.exec(Buffer.from(id, 'base64url').toString());
  return match ? { type: match[1]!, key: match[2]! } : null;
}

/** @returns the key of a global id of one of `types`; `null` when it is none of them. */
export function keyOf(id: string, ...types: readonly string[]): string | null {
  const parts = readGlobalId(id);
  return parts && types.includes(parts.type) ? parts.key : null;
}
