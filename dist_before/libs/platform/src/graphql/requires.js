import { Reflector } from '@nestjs/core';
/**
 * States the permission that a query or mutation needs. To this library a permission is only a name; which roles hold
 * it is decided in `identity`. An operation without one is refused to everybody, and the server does not start with it.
 */
export const Requires = Reflector.createDecorator();
//# sourceMappingURL=requires.js.map