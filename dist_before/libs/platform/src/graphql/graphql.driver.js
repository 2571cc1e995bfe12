var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { YogaDriver } from '@graphql-yoga/nestjs';
import { Injectable } from '@nestjs/common';
import { createYoga } from 'graphql-yoga';
/**
 * The Yoga driver, with two differences: Yoga reads and answers the request of Node itself, and what was asked before is
 * answered without Yoga ({@link HttpAnswers}).
 *
 * The driver as published turns every answer into a web stream and has Fastify pipe that, which costs as much as
 * reading the page from the database; and a body that Fastify reads first is limited and refused by Fastify, not in
 * GraphQL.
 */
let GraphQLDriver = class GraphQLDriver extends YogaDriver {
    registerFastify(config) {
        const { path, answers, ...options } = config;
        const yoga = createYoga({ ...options, graphqlEndpoint: path ?? '/graphql', logging: false });
        this.yoga = yoga;
        const { httpAdapter } = this.httpAdapterHost;
        letPass(httpAdapter.getHttpServer(), (req, res) => answers.answerAddress(req, res));
        httpAdapter.getInstance().register((scope, _options, done) => {
            scope.removeAllContentTypeParsers();
            scope.addContentTypeParser('*', (_request, _body, leftAlone) => leftAlone(null));
            scope.all(yoga.graphqlEndpoint, (req, reply) => {
                reply.hijack();
                void answers.answer(yoga, req.raw, reply.raw).catch(() => reply.raw.destroy()); // its client has gone
            });
            done();
        });
    }
};
GraphQLDriver = __decorate([
    Injectable()
], GraphQLDriver);
export { GraphQLDriver };
/** Puts an answer before the framework, whose routing costs more than what is kept: it gets what was not answered. */
function letPass(server, isAnswered) {
    for (const framework of server.listeners('request')) {
        server.removeListener('request', framework);
        server.on('request', (req, res) => {
            if (!isAnswered(req, res))
                framework.call(server, req, res);
        });
    }
}
//# sourceMappingURL=graphql.driver.js.map