import { Extensions } from '@nestjs/graphql';
/**
 * For fields whose value a service has put off, as a function without arguments: it is called once the field is asked for. What it
 * gives at once is there at once, as a middleware of Nest could not have it.
 */
export const PutOff = () => Extensions({ putOff: true });
export function isPutOff({ extensions }) {
    return extensions['putOff'] === true;
}
//# sourceMappingURL=put-off.js.map