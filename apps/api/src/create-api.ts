import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ApiOptions, AppModule } from './app.module.js';

/** Connections that one process holds at a time; further ones are closed at once. */
const MAX_CONNECTIONS = 1_000;

/** The API, wired and not yet listening. */
export async function createApi(options: ApiOptions, logger: LoggerService): Promise<NestFastifyApplication> {
  const http = new FastifyAdapter({
    forceCloseConnections: true, // or closing would wait for clients that keep their connection
    connectionTimeout: 0,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    maxRequestsPerSocket: 1_000,
    http: { headersTimeout: 10_000, maxHeaderSize: 16_384, connectionsCheckingInterval: 5_000 },
  });
  const api = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(options), http, {
    logger,
    abortOnError: false,
  });
  api.getHttpServer().maxConnections = MAX_CONNECTIONS;
  return api;
}
