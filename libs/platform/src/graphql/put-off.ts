import type { FieldMiddleware } from '@nestjs/graphql';

/** For fields whose value a service has put off, as a function without arguments: it is called once the field is asked for. */
export const putOff: FieldMiddleware = async (_context, next) => {
  const value = (await next()) as () => unknown;
  return value();
};
