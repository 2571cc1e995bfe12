import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { beginBodyDeadline } from '#platform';
import { AppModule } from './app.module.js';
/** Connections that one process holds at a time; further ones are closed at once. */
const MAX_CONNECTIONS = 1_000;
/** Longest that the body of a request may take, unless its route takes another clock: see beginBodyDeadline. */
const BODY_MS = 30_000;
/** Longest that any request may take, the upload of a large file included. Node knows one limit for all routes. */
const REQUEST_MS = 3_660_000;
/** The API, wired and not yet listening. */
export async function createApi(options, logger) {
    const http = new FastifyAdapter({
        forceCloseConnections: true, // or closing would wait for clients that keep their connection
        connectionTimeout: 0,
        requestTimeout: REQUEST_MS,
        keepAliveTimeout: 5_000,
        maxRequestsPerSocket: 1_000,
        http: { headersTimeout: 10_000, maxHeaderSize: 16_384, connectionsCheckingInterval: 5_000 },
    });
    http.getInstance().addHook('onRequest', (request, _reply, done) => {
        beginBodyDeadline(request.raw, BODY_MS);
        done();
    });
    const api = await NestFactory.create(AppModule.forRoot(options), http, {
        logger,
        abortOnError: false,
    });
    api.getHttpServer().maxConnections = MAX_CONNECTIONS;
    return api;
}
//# sourceMappingURL=create-api.js.map