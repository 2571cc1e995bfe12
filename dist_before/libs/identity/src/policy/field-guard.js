import { actorOf } from '../request-actors.js';
import { decide, open } from './policy.rules.js';
import { recordStanding } from './standing.js';
/** Guards every field by its rule; one of which nothing is stated is denied to everybody. */
export function fieldGuard(policy) {
    return (type, field) => {
        const rule = policy.ruleOf(type, field);
        if (rule === open)
            return null;
        return {
            masks: rule?.otherwise === 'MASK',
            decide: (object, context) => decide(rule, actorOf(context), recordStanding(object)),
        };
    };
}
//# sourceMappingURL=field-guard.js.map