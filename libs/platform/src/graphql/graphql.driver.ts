import type { IncomingMessage, ServerResponse } from 'node:http';
import { YogaDriver, type YogaDriverConfig } from '@graphql-yoga/nestjs';
import { Injectable } from '@nestjs/common';
import { createYoga } from 'graphql-yoga';

/** As much of Fastify as this needs. */
interface HttpServer {
  all(
    path: string,
    answer: (req: { readonly raw: IncomingMessage }, reply: { readonly raw: ServerResponse; hijack(): void }) => void,
  ): void;
}

/**
 * The Yoga driver, with one difference: Yoga answers the request of Node itself.
 *
 * The driver as published turns every answer into a web stream and has Fastify pipe that, which costs as much as
 * reading the page from the database; and a body that Fastify has read first is refused by Fastify, not in GraphQL.
 */
@Injectable()
export class GraphQLDriver extends YogaDriver {
  protected override registerFastify({ path, ...options }: YogaDriverConfig<'fastify'>): void {
    const server = this.httpAdapterHost.httpAdapter.getInstance<HttpServer>();
    const yoga = createYoga<object>({ ...(options as object), graphqlEndpoint: path ?? '/graphql', logging: false });
    this.yoga = yoga as never;
    server.all(yoga.graphqlEndpoint, (req, reply) => {
      reply.hijack();
      void yoga.requestListener(req.raw, reply.raw);
    });
  }
}
