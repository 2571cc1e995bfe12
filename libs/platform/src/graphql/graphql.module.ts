import type { YogaDriverConfig } from '@graphql-yoga/nestjs';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  type ParseOptions,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { HttpAnswers } from '../answers/http-answers.js';
import { asksOnlyFor } from '../answers/kept-document.rules.js';
import { KnownQuestions } from '../answers/known-questions.js';
import { PublicVersion } from '../reference/public-version.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { formatError, withCode, withoutSuggestions } from '../errors/error-formatter.js';
import {
  Budgets,
  DEFAULT_POINTS_PER_MINUTE,
  type Overdrawn,
  overdrawnMessage,
  type PointsPerMinute,
} from '../limits/budgets.js';
import { inputValidation } from '../errors/input-validation.js';
import type { RequestContext } from './batch.js';
import { Commands } from './commands.js';
import { TRUSTED_PROXIES } from './client-prefix.js';
import { Cursors, SIGNING_KEY } from './cursor.js';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.rules.js';
import { type FieldGuard, guardFields } from './field-guard.js';
import { NodeRegistry, NodeResolver } from './node.resolver.js';
import { GraphQLDriver } from './graphql.driver.js';
import { costOf, executeOperation, MAX_COST } from './operation.js';
import { preferPreloaded } from './preloaded.js';
import { DateTimeScalar } from './scalars.js';

export interface GraphQLOptions {
  readonly signingKey: string;
  /** Serves GraphiQL and answers introspection. Off in production: the schema is a file there. */
  readonly openToExploration: boolean;
  /** Query that GraphiQL shows a newcomer. */
  readonly defaultQuery?: string;
  /** Proxies that stand before the API; none when left out. */
  readonly trustedProxies?: number;
  /** Guards of single fields; none when left out. */
  readonly guardField?: FieldGuard;
  /** What may be spent in a minute; {@link DEFAULT_POINTS_PER_MINUTE} when left out. */
  readonly pointsPerMinute?: PointsPerMinute | undefined;
  /** Which answers to visitors are kept, and how much room they may take; none when left out. */
  readonly keptAnswers?: KeptAnswers | undefined;
}

export interface KeptAnswers {
  /** Root fields whose answers are the same to every visitor until something changes that everybody may read, or the day (UTC). */
  readonly fields: ReadonlySet<string>;
  /** In bytes; 0 keeps none. */
  readonly maxBytes: number;
}

/** Largest request body, in bytes. */
const MAX_BODY_BYTES = 100_000;

/** The GraphQL server: driver, limits, error formatting and one transaction for each operation. */
@Module({})
export class GraphQLModule {
  static forRoot(options: GraphQLOptions): DynamicModule {
    const budgets = new Budgets(options.pointsPerMinute ?? DEFAULT_POINTS_PER_MINUTE, options.trustedProxies ?? 0);
    const commands = new Commands();
    return {
      module: GraphQLModule,
      global: true,
      imports: [
        NestGraphQLModule.forRootAsync<YogaDriverConfig>({
          driver: GraphQLDriver as never, // typed against @nestjs/graphql 13 until its Nest 12 peer range is published
          inject: [UnitOfWork, PublicVersion],
          useFactory: (work: UnitOfWork, version: PublicVersion) => {
            const known = new KnownQuestions(work, budgets);
            const answers = new HttpAnswers(
              { fields: NO_FIELDS, maxBytes: 0, ...options.keptAnswers, maxBodyBytes: MAX_BODY_BYTES },
              version,
              budgets,
              known,
            );
            if (options.keptAnswers?.maxBytes) version.watchOnceStarted();
            return {
              answers,
              path: '/graphql',
              autoSchemaFile: true,
              sortSchema: true,
              inheritResolversFromInterfaces: true,
              transformSchema: (schema: GraphQLSchema) => guarded(preferPreloaded(commands.of(schema)), options),
              graphiql: options.openToExploration
                ? { title: 'Recourse', defaultQuery: options.defaultQuery ?? '{ __typename }' }
                : false,
              renderGraphiQL: async (page?: object) =>
                (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page), // 9 MB of text, of use to people alone
              landingPage: false,
              cors: false,
              multipart: false,
              batching: false,
              maxRequestBodySize: MAX_BODY_BYTES,
              maskedErrors: { maskError: (error: unknown) => formatError(error) },
              plugins: plugins(work, budgets, known, answers, options),
            } as never;
          },
        }),
      ],
      providers: [
        { provide: Budgets, useValue: budgets },
        { provide: SIGNING_KEY, useValue: options.signingKey },
        { provide: TRUSTED_PROXIES, useValue: options.trustedProxies ?? 0 },
        { provide: APP_PIPE, useValue: inputValidation },
        { provide: Commands, useValue: commands },
        Cursors,
        DateTimeScalar,
        NodeRegistry,
        NodeResolver,
      ],
      exports: [Budgets, Commands, Cursors, NodeRegistry, TRUSTED_PROXIES],
    };
  }
}

/** Guards stand before what was laid beside an object, too. */
function guarded(schema: GraphQLSchema, { guardField }: GraphQLOptions): GraphQLSchema {
  return guardField ? guardFields(schema, guardField) : schema;
}

function plugins(
  work: UnitOfWork,
  budgets: Budgets,
  known: KnownQuestions,
  answers: HttpAnswers,
  options: GraphQLOptions,
): Plugin[] {
  return [
    shapeLimits(options),
    costLimit(budgets, known),
    documentsToKnow(known),
    answersToKeep(answers),
    execution(work, known),
    lastTouches(options),
  ];
}

/** Refuses documents that are too long or too deep before anything runs, and introspection where it is closed. */
function shapeLimits(options: GraphQLOptions): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string, parseOptions?: ParseOptions) =>
        parse(source, { ...parseOptions, maxTokens: DOCUMENT_LIMITS.tokens }),
      );
    },
    onValidate({ addValidationRule }) {
      addValidationRule(documentLimits);
      if (!options.openToExploration) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

/** What is known already is executed once. */
function execution(work: UnitOfWork, known: KnownQuestions): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const { req } = args.contextValue as RequestContext;
        return (req && known.resultFor(req)) ?? executeOperation(args, work);
      });
    },
  };
}

/** Remembers what has passed every check of a document. */
function documentsToKnow(known: KnownQuestions): Plugin {
  return {
    onExecute({ args }) {
      const { params } = args.contextValue as { readonly params?: { readonly query?: string } };
      if (params?.query !== undefined) known.learn(params.query, args);
    },
  };
}

/**
 * Faults that the server finds in a request get a code of our closed list too, and where the schema is not shown, no
 * guesses at its names.
 */
function lastTouches(options: GraphQLOptions): Plugin {
  const touch = (error: GraphQLError) =>
    options.openToExploration ? withCode(error) : withoutSuggestions(withCode(error));
  return {
    onExecutionResult({ result, setResult }) {
      if (!result || !('errors' in result) || !result.errors) return;
      setResult({ ...result, errors: result.errors.map(touch) });
    },
  };
}

/**
 * Refuses a query whose largest possible answer is too large, variables counting with their values, and charges the others
 * to whoever asks.
 */
function costLimit(budgets: Budgets, known: KnownQuestions): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { req } = args.contextValue as RequestContext;
      if (req && known.resultFor(req)) return undefined; // has been charged
      const cost = costOf(args) ?? 1;
      const refuse = (error: GraphQLError) => setResultAndStopExecution({ errors: [error] });
      if (cost > MAX_COST) return refuse(tooDear(cost));
      const refuseOverdrawn = (overdrawn: Overdrawn | null) => {
        if (overdrawn) refuse(overBudget(overdrawn, cost));
      };
      const charged = budgets.charge(args.contextValue as RequestContext, cost);
      return charged instanceof Promise ? charged.then(refuseOverdrawn) : refuseOverdrawn(charged);
    },
  };
}

/** Says of the answers to visitors whether they may be kept. Comes after what refuses: a refusal is kept by nobody. */
function answersToKeep(answers: HttpAnswers): Plugin {
  return {
    onExecute({ args }) {
      const { req } = args.contextValue as RequestContext;
      if (!req || !answers.isOfUse(req)) return undefined;
      const { document, operationName } = args as ExecutionArgs;
      if (!asksOnlyFor(answers.fields, document, operationName)) {
        answers.mustNotKeep(req);
        return undefined;
      }
      const cost = costOf(args) ?? 1;
      return {
        onExecuteDone: ({ result }) => {
          if (isWhole(result)) answers.mayKeep(req, cost);
          else answers.mustNotKeep(req);
        },
      };
    },
  };
}

function isWhole(result: unknown): boolean {
  const { errors } = result as ExecutionResult;
  return errors === undefined && 'data' in (result as ExecutionResult);
}

function tooDear(cost: number): GraphQLError {
  return new GraphQLError(
    `The query may answer with about ${cost} fields; at most ${MAX_COST} are allowed. Ask for fewer rows with first, or for fewer fields.`,
    { extensions: { code: 'LIMIT_EXCEEDED', http: { spec: true, status: 400 } } },
  );
}

/** 429 whichever form of answer is accepted: who polls looks at the status. */
function overBudget(overdrawn: Overdrawn, cost: number): GraphQLError {
  const headers = { 'retry-after': String(overdrawn.waitSeconds) };
  return new GraphQLError(overdrawnMessage(overdrawn, cost), {
    extensions: { code: 'LIMIT_EXCEEDED', http: { status: 429, headers } },
  });
}

const NO_FIELDS: ReadonlySet<string> = new Set();
