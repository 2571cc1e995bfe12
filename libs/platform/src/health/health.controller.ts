import { Controller, Get, HttpCode, HttpException, Module } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** Probes for an orchestrator. An anonymous caller gets one word. */
@Controller()
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  /** The event loop turns. Never touches the database, or a restart of that would become a restart of this. */
  @Get('live')
  @HttpCode(200)
  live(): string {
    return 'live';
  }

  /** The process can answer: its database does. 503 when not. */
  @Get('ready')
  async ready(): Promise<string> {
    try {
      await withinMs(
        500,
        this.work.reading(() => this.work.rows('select 1')),
      );
      return 'ready';
    } catch {
      throw new HttpException('not ready', 503);
    }
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}

function withinMs<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`no answer within ${limit} ms`)), limit);
    work.then(done, failed).finally(() => clearTimeout(timer));
  });
}
