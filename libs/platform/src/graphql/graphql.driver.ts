import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { YogaDriver, type YogaDriverConfig } from '@graphql-yoga/nestjs';
import { Injectable } from '@nestjs/common';
import { createYoga } from 'graphql-yoga';
import type { HttpAnswers } from '../answers/http-answers.js';

/** As much of Fastify as this needs. */
interface HttpServer {
  /** Calls the plugin with a scope of its own: what it sets there holds for its routes alone. */
  register(plugin: (scope: HttpServer, options: unknown, done: () => void) => void): void;
  removeAllContentTypeParsers(): void;
  addContentTypeParser(type: '*', parse: (request: unknown, body: unknown, done: (error: null) => void) => void): void;
  all(
    path: string,
    answer: (req: { readonly raw: IncomingMessage }, reply: { readonly raw: ServerResponse; hijack(): void }) => void,
  ): void;
}

/** What the driver is given beside what Yoga knows. */
interface OwnConfig {
  readonly answers: HttpAnswers;
}

/**
 * The Yoga driver, with two differences: Yoga reads and answers the request of Node itself, and what was asked before is
 * answered without Yoga ({@link HttpAnswers}).
 *
 * The driver as published turns every answer into a web stream and has Fastify pipe that, which costs as much as
 * reading the page from the database; and a body that Fastify reads first is limited and refused by Fastify, not in
 * GraphQL.
 */
@Injectable()
export class GraphQLDriver extends YogaDriver {
  protected override registerFastify(config: YogaDriverConfig<'fastify'>): void {
    const { path, answers, ...options } = config as YogaDriverConfig<'fastify'> & OwnConfig;
    const yoga = createYoga<object>({ ...(options as object), graphqlEndpoint: path ?? '/graphql', logging: false });
    this.yoga = yoga as never;
    const { httpAdapter } = this.httpAdapterHost;
    letPass(httpAdapter.getHttpServer() as Server, (req, res) => answers.answerAddress(req, res));
    httpAdapter.getInstance<HttpServer>().register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _body, leftAlone) => leftAlone(null));
      scope.all(yoga.graphqlEndpoint, (req, reply) => {
        reply.hijack();
        void answers.answer(yoga, req.raw, reply.raw).catch(() => reply.raw.destroy()); // its client has gone
      });
      done();
    });
  }
}

/** Puts an answer before the framework, whose routing costs more than what is kept: it gets what was not answered. */
function letPass(server: Server, isAnswered: (req: IncomingMessage, res: ServerResponse) => boolean): void {
  for (const framework of server.listeners('request') as RequestListener[]) {
    server.removeListener('request', framework);
    server.on('request', (req, res) => {
      if (!isAnswered(req, res)) framework.call(server, req, res);
    });
  }
}
