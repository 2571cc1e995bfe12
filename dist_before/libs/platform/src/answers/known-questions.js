import { getOperationAST, OperationTypeNode, } from 'graphql';
import { costOf, executeOperation, MAX_COST } from '../graphql/operation.js';
import { isRendered } from '../graphql/rendering.js';
import { RecentlyUsed } from '../recently-used.js';
/** Documents that are remembered, and the longest of them, in characters. */
const MOST_DOCUMENTS = 300;
const LONGEST_DOCUMENT = 4_000;
/** Values of `Accept` that are remembered. */
const MOST_FORMS = 50;
/**
 * Works out the answers to queries whose text has been asked before: what the GraphQL server found out about it then, that it is
 * valid and in which form it is answered, holds still, and finding it out again costs as much as reading a page of cases.
 *
 * Everything else is left to the server: what it has not seen, what it is to refuse, and to tell of a fault.
 */
export class KnownQuestions {
    #documents = new RecentlyUsed(MOST_DOCUMENTS);
    /** Types of whole answers, by what is accepted. */
    #forms = new RecentlyUsed(MOST_FORMS);
    /** Results that the server is to tell of, by request. */
    #untold = new WeakMap();
    constructor(work, budgets) {
        this.work = work;
        this.budgets = budgets;
    }
    /** The server has found a document valid, and is about to execute it. */
    learn(query, { schema, document }) {
        if (query.length <= LONGEST_DOCUMENT)
            this.#documents.set(query, { schema, document });
    }
    /** The server has given a whole answer to somebody who accepts this. */
    learnForm(accept, contentType) {
        this.#forms.set(accept, contentType);
    }
    /** What has been worked out, and charged, for a request that is left to the server: it has a fault that is to be told. */
    resultFor(req) {
        return this.#untold.get(req);
    }
    /** @returns null where the request is to be left to the server. */
    async answer(asked, req, res) {
        const known = this.#documents.get(asked.query);
        const contentType = this.#forms.get(req.headers.accept ?? '');
        if (!known || !contentType)
            return null;
        const { document } = known;
        if (getOperationAST(document, asked.operationName)?.operation !== OperationTypeNode.QUERY)
            return null;
        const contextValue = { req, res };
        const { operationName, variables: variableValues } = asked;
        const args = {
            ...known,
            contextValue,
            operationName: operationName ?? null,
            variableValues: variableValues ?? null,
        };
        const cost = costOf(args);
        if (cost === null || cost > MAX_COST)
            return null;
        const charged = this.budgets.charge(contextValue, cost);
        if ((charged instanceof Promise ? await charged : charged) !== null)
            return null; // refused by the server, and charged to nobody
        const result = await executeOperation(args, this.work);
        if (result.errors === undefined && result.extensions === undefined) {
            const body = isRendered(result) ? result.body : [Buffer.from(JSON.stringify(result))];
            return { body, contentType, cost, document };
        }
        this.#untold.set(req, result);
        return null;
    }
}
//# sourceMappingURL=known-questions.js.map