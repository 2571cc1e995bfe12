import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { costOf, executeOperation, MAX_COST } from '../graphql/operation.js';
import { isRendered } from '../graphql/rendering.js';
import type { Budgets } from '../limits/budgets.js';
import { RecentlyUsed } from '../recently-used.js';
import type { Asked } from './asked.rules.js';

/** A document that the GraphQL server has found valid. */
interface ValidDocument {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

/** The answer to a question, without a fault. */
export interface WorkedOut {
  /** In pieces that nobody may write to: they may be sent to others, too. */
  readonly body: readonly Buffer[];
  readonly contentType: string;
  /** In points. */
  readonly cost: number;
  readonly document: DocumentNode;
}

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
  readonly #documents = new RecentlyUsed<string, ValidDocument>(MOST_DOCUMENTS);
  /** Types of whole answers, by what is accepted. */
  readonly #forms = new RecentlyUsed<string, string>(MOST_FORMS);
  /** Results that the server is to tell of, by request. */
  readonly #untold = new WeakMap<object, ExecutionResult>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly budgets: Budgets,
  ) {}

  /** The server has found a document valid, and is about to execute it. */
  learn(query: string, { schema, document }: ValidDocument): void {
    if (query.length <= LONGEST_DOCUMENT) this.#documents.set(query, { schema, document });
  }

  /** The server has given a whole answer to somebody who accepts this. */
  learnForm(accept: string, contentType: string): void {
    this.#forms.set(accept, contentType);
  }

  /** What has been worked out, and charged, for a request that is left to the server: it has a fault that is to be told. */
  resultFor(req: object): ExecutionResult | undefined {
    return this.#untold.get(req);
  }

  /** @returns null where the request is to be left to the server. */
  async answer(asked: Asked, req: IncomingMessage, res: ServerResponse): Promise<WorkedOut | null> {
    const known = this.#documents.get(asked.query);
    const contentType = this.#forms.get(req.headers.accept ?? '');
    if (!known || !contentType) return null;
    const { document } = known;
    if (getOperationAST(document, asked.operationName)?.operation !== OperationTypeNode.QUERY) return null;
    const contextValue = { req, res };
    const { operationName, variables: variableValues } = asked;
    const args = {
      ...known,
      contextValue,
      operationName: operationName ?? null,
      variableValues: variableValues ?? null,
    };
    const cost = costOf(args);
    if (cost === null || cost > MAX_COST) return null;
    const charged = this.budgets.charge(contextValue, cost);
    if ((charged instanceof Promise ? await charged : charged) !== null) return null; // refused by the server, and charged to nobody
    const result = await executeOperation(args, this.work);
    if (result.errors === undefined && result.extensions === undefined) {
      const body = isRendered(result) ? result.body : [Buffer.from(JSON.stringify(result))];
      return { body, contentType, cost, document };
    }
    this.#untold.set(req, result);
    return null;
  }
}
