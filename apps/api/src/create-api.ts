import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ApiOptions, AppModule } from './app.module.js';

/** The API, wired and not yet listening. */
export function createApi(options: ApiOptions, logger: LoggerService): Promise<NestFastifyApplication> {
  const http = new FastifyAdapter({
    forceCloseConnections: true, // or closing would wait for clients that keep their connection
    connectionTimeout: 0,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: 10_000, maxHeaderSize: 16_384 },
  });
  return NestFactory.create<NestFastifyApplication>(AppModule.forRoot(options), http, { logger, abortOnError: false });
}
