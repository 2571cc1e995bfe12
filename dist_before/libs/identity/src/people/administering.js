/** What the services of administrators have in common. The database decides; here it is put into words. */
import { DomainError, ErrorCode, invalid, keyOf, Refused, shown } from '#platform';
import { uuids } from '../organisation/organisation.directory.js';
import { StepUpRequiredModel } from './step-up-required.model.js';
/**
 * Tells what the database answered about whoever asks.
 *
 * @throws Refused StepUpRequired. @throws DomainError FORBIDDEN when the role was lost since the request came in.
 */
export function refuseWhoMayNotAdminister(outcome) {
    if (outcome === 'NOT_STEPPED_UP')
        throw new Refused([new StepUpRequiredModel()]);
    if (outcome === 'NOT_ADMINISTRATOR') {
        throw new DomainError(ErrorCode.Forbidden, 'Only an administrator may do this. Ask one.');
    }
}
/** Bare id of a person. @throws Refused ValidationFailed when the id cannot be a person's. */
export function personIn(id) {
    const [userId] = uuids([keyOf(id, 'User') ?? '']);
    if (userId === undefined)
        throw nobody(id);
    return userId;
}
/** The refusal of an id that is nobody's. */
export function nobody(id) {
    return invalid({
        path: ['person'],
        value: shown(id),
        message: 'Nobody has an account of this id. Give the id of a person, as the query accounts says it.',
    });
}
/** Bare id of a row of that type; `null` when it cannot be one. */
export function rowIdIn(id, type) {
    return uuids([keyOf(id, type) ?? ''])[0] ?? null;
}
//# sourceMappingURL=administering.js.map