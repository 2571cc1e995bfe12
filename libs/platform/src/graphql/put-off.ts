import { Extensions } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';

/**
 * For fields whose value a service has put off, as a function without arguments: it is called once the field is asked for. What it
 * gives at once is there at once, as a middleware of Nest could not have it.
 */
export const PutOff = (): PropertyDecorator => Extensions({ putOff: true });

export function isPutOff({ extensions }: GraphQLField<unknown, unknown>): boolean {
  return extensions['putOff'] === true;
}
