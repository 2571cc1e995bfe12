var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var GraphQLModule_1;
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { GraphQLError, NoSchemaIntrospectionCustomRule, parse, } from 'graphql';
import { HttpAnswers } from '../answers/http-answers.js';
import { asksOnlyFor } from '../answers/kept-document.rules.js';
import { KnownQuestions } from '../answers/known-questions.js';
import { PublicVersion } from '../reference/public-version.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { formatError, withCode, withoutSuggestions } from '../errors/error-formatter.js';
import { Budgets, DEFAULT_POINTS_PER_MINUTE, overdrawnMessage, } from '../limits/budgets.js';
import { inputValidation } from '../errors/input-validation.js';
import { CommandInterceptor } from './command.interceptor.js';
import { TRUSTED_PROXIES } from './client-prefix.js';
import { Cursors, SIGNING_KEY } from './cursor.js';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.rules.js';
import { guardFields } from './field-guard.js';
import { NodeRegistry, NodeResolver } from './node.resolver.js';
import { GraphQLDriver } from './graphql.driver.js';
import { costOf, executeOperation, MAX_COST } from './operation.js';
import { PayloadErrorsInterceptor } from './payload-errors.interceptor.js';
import { preferPreloaded } from './preloaded.js';
import { DateTimeScalar } from './scalars.js';
/** Largest request body, in bytes. */
const MAX_BODY_BYTES = 100_000;
/** The GraphQL server: driver, limits, error formatting and one transaction for each operation. */
let GraphQLModule = GraphQLModule_1 = class GraphQLModule {
    static forRoot(options) {
        const budgets = new Budgets(options.pointsPerMinute ?? DEFAULT_POINTS_PER_MINUTE, options.trustedProxies ?? 0);
        return {
            module: GraphQLModule_1,
            global: true,
            imports: [
                NestGraphQLModule.forRootAsync({
                    driver: GraphQLDriver, // typed against @nestjs/graphql 13 until its Nest 12 peer range is published
                    inject: [UnitOfWork, PublicVersion],
                    useFactory: (work, version) => {
                        const known = new KnownQuestions(work, budgets);
                        const answers = new HttpAnswers({ fields: NO_FIELDS, maxBytes: 0, ...options.keptAnswers, maxBodyBytes: MAX_BODY_BYTES }, version, budgets, known);
                        if (options.keptAnswers?.maxBytes)
                            version.watchOnceStarted();
                        return {
                            answers,
                            path: '/graphql',
                            autoSchemaFile: true,
                            sortSchema: true,
                            inheritResolversFromInterfaces: true,
                            transformSchema: (schema) => guarded(preferPreloaded(schema), options),
                            graphiql: options.openToExploration
                                ? { title: 'Recourse', defaultQuery: options.defaultQuery ?? '{ __typename }' }
                                : false,
                            renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page), // 9 MB of text, of use to people alone
                            landingPage: false,
                            cors: false,
                            multipart: false,
                            batching: false,
                            maxRequestBodySize: MAX_BODY_BYTES,
                            maskedErrors: { maskError: (error) => formatError(error) },
                            plugins: plugins(work, budgets, known, answers, options),
                        };
                    },
                }),
            ],
            providers: [
                { provide: Budgets, useValue: budgets },
                { provide: SIGNING_KEY, useValue: options.signingKey },
                { provide: TRUSTED_PROXIES, useValue: options.trustedProxies ?? 0 },
                { provide: APP_PIPE, useValue: inputValidation },
                { provide: APP_INTERCEPTOR, useClass: CommandInterceptor },
                { provide: APP_INTERCEPTOR, useClass: PayloadErrorsInterceptor },
                Cursors,
                DateTimeScalar,
                NodeRegistry,
                NodeResolver,
            ],
            exports: [Budgets, Cursors, NodeRegistry, TRUSTED_PROXIES],
        };
    }
};
GraphQLModule = GraphQLModule_1 = __decorate([
    Module({})
], GraphQLModule);
export { GraphQLModule };
/** Guards stand before what was laid beside an object, too. */
function guarded(schema, { guardField }) {
    return guardField ? guardFields(schema, guardField) : schema;
}
function plugins(work, budgets, known, answers, options) {
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
function shapeLimits(options) {
    return {
        onParse({ setParseFn }) {
            setParseFn((source, parseOptions) => parse(source, { ...parseOptions, maxTokens: DOCUMENT_LIMITS.tokens }));
        },
        onValidate({ addValidationRule }) {
            addValidationRule(documentLimits);
            if (!options.openToExploration)
                addValidationRule(NoSchemaIntrospectionCustomRule);
        },
    };
}
/** What is known already is executed once. */
function execution(work, known) {
    return {
        onExecute({ setExecuteFn }) {
            setExecuteFn((args) => {
                const { req } = args.contextValue;
                return (req && known.resultFor(req)) ?? executeOperation(args, work);
            });
        },
    };
}
/** Remembers what has passed every check of a document. */
function documentsToKnow(known) {
    return {
        onExecute({ args }) {
            const { params } = args.contextValue;
            if (params?.query !== undefined)
                known.learn(params.query, args);
        },
    };
}
/**
 * Faults that the server finds in a request get a code of our closed list too, and where the schema is not shown, no
 * guesses at its names.
 */
function lastTouches(options) {
    const touch = (error) => options.openToExploration ? withCode(error) : withoutSuggestions(withCode(error));
    return {
        onExecutionResult({ result, setResult }) {
            if (!result || !('errors' in result) || !result.errors)
                return;
            setResult({ ...result, errors: result.errors.map(touch) });
        },
    };
}
/**
 * Refuses a query whose largest possible answer is too large, variables counting with their values, and charges the others
 * to whoever asks.
 */
function costLimit(budgets, known) {
    return {
        onExecute({ args, setResultAndStopExecution }) {
            const { req } = args.contextValue;
            if (req && known.resultFor(req))
                return undefined; // has been charged
            const cost = costOf(args) ?? 1;
            const refuse = (error) => setResultAndStopExecution({ errors: [error] });
            if (cost > MAX_COST)
                return refuse(tooDear(cost));
            const refuseOverdrawn = (overdrawn) => {
                if (overdrawn)
                    refuse(overBudget(overdrawn, cost));
            };
            const charged = budgets.charge(args.contextValue, cost);
            return charged instanceof Promise ? charged.then(refuseOverdrawn) : refuseOverdrawn(charged);
        },
    };
}
/** Says of the answers to visitors whether they may be kept. Comes after what refuses: a refusal is kept by nobody. */
function answersToKeep(answers) {
    return {
        onExecute({ args }) {
            const { req } = args.contextValue;
            if (!req || !answers.isOfUse(req))
                return undefined;
            const { document, operationName } = args;
            if (!asksOnlyFor(answers.fields, document, operationName)) {
                answers.mustNotKeep(req);
                return undefined;
            }
            const cost = costOf(args) ?? 1;
            return {
                onExecuteDone: ({ result }) => {
                    if (isWhole(result))
                        answers.mayKeep(req, cost);
                    else
                        answers.mustNotKeep(req);
                },
            };
        },
    };
}
function isWhole(result) {
    const { errors } = result;
    return errors === undefined && 'data' in result;
}
function tooDear(cost) {
    return new GraphQLError(`The query may answer with about ${cost} fields; at most ${MAX_COST} are allowed. Ask for fewer rows with first, or for fewer fields.`, { extensions: { code: 'LIMIT_EXCEEDED', http: { spec: true, status: 400 } } });
}
/** 429 whichever form of answer is accepted: who polls looks at the status. */
function overBudget(overdrawn, cost) {
    const headers = { 'retry-after': String(overdrawn.waitSeconds) };
    return new GraphQLError(overdrawnMessage(overdrawn, cost), {
        extensions: { code: 'LIMIT_EXCEEDED', http: { status: 429, headers } },
    });
}
const NO_FIELDS = new Set();
//# sourceMappingURL=graphql.module.js.map