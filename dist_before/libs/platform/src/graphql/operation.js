/** One GraphQL operation, from what it may cost to its result, whichever way it came in. */
import { GraphQLError } from 'graphql';
import { fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { followingWrites, withBearer } from '../database/unit-of-work.js';
import { withExtensions } from '../errors/error-formatter.js';
import { bearerOf } from './bearer.js';
import { POSITION_HEADER, positionOf } from './position.js';
import { executeRendered } from './rendering.js';
/** What a query may cost: about the number of fields in its largest possible answer. */
export const MAX_COST = 20_000;
/**
 * Executes an operation whose document is valid and whose cost has been charged.
 *
 * All reads of a query see one state of the data, as the bearer of its token. Mutations open transactions of their own inside.
 * Where visitors read from a replica, whoever writes is told how far they have written, and what they then ask with that position
 * includes it, whichever process answers.
 */
export async function executeOperation(args, work) {
    const context = args.contextValue;
    const { result, reached } = await followingWrites(positionOf(context), () => withBearer(bearerOf(context), () => work.reading(async () => asRequestError(await executeRendered(args)))));
    if (reached !== null)
        context.res?.setHeader(POSITION_HEADER, reached);
    return result;
}
/** A result without data was refused before anything ran, say for its variables: 400, as for a fault in the document. */
function asRequestError(result) {
    if (!result.errors || 'data' in result)
        return result;
    return {
        ...result,
        errors: result.errors.map((error) => withExtensions(error, { http: { spec: true, status: 400 } })),
    };
}
/** Costs that have been computed, by document and by those variables that can bear on them. */
const knownCosts = new WeakMap();
/** Most costs that are remembered for one document. */
const MAX_KNOWN = 100;
/** About how many fields the largest possible answer has; `null` when the variables do not fit, which execution tells. */
export function costOf(args) {
    const bearing = Object.entries(args.variableValues ?? {}).filter(([, value]) => typeof value !== 'string');
    const key = `${args.operationName ?? ''} ${JSON.stringify(bearing)}`;
    const known = knownCosts.get(args.document) ?? new Map();
    knownCosts.set(args.document, known);
    const cost = known.get(key) ?? computedCost(args);
    if (cost !== null && known.size < MAX_KNOWN && key.length < 1000)
        known.set(key, cost);
    return cost;
}
function computedCost({ schema, document, variableValues, operationName }) {
    try {
        return getComplexity({
            schema,
            query: document,
            variables: variableValues ?? {},
            ...(operationName ? { operationName } : {}),
            estimators: [fieldExtensionsEstimator(), largestAnswer],
        });
    }
    catch (error) {
        if (error instanceof GraphQLError)
            return null;
        throw error;
    }
}
function largestAnswer({ args, childComplexity }) {
    const first = args['first'];
    return 1 + childComplexity * (typeof first === 'number' && first > 0 ? first : 1);
}
//# sourceMappingURL=operation.js.map