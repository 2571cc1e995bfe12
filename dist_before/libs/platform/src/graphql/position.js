/** How far somebody has written, as clients carry it from one request to the next. */
import { walPosition } from '../database/wal-position.rules.js';
/** With the answer to a mutation, where visitors read from a replica; sent again, it has reads include what was written. */
export const POSITION_HEADER = 'recourse-position';
/** @returns `null` where the request has none, or one that is no position. */
export function positionOf({ req }) {
    const given = req?.headers[POSITION_HEADER];
    return typeof given === 'string' ? walPosition(given) : null;
}
//# sourceMappingURL=position.js.map