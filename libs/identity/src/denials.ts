import { Injectable, type OnModuleInit } from '@nestjs/common';
import { recordEvent } from '#audit';
import { Commands, type DomainError, ErrorCode, UnitOfWork } from '#platform';
import type { Actor } from './actor.js';
import { identifiedActor } from './request-actors.js';

/** What was wrong with the input, or with us, is no denial; and where the database is away, there is nobody to tell of it. */
const NO_DENIALS: readonly string[] = [
  'VALIDATION_FAILED',
  ErrorCode.BadUserInput,
  ErrorCode.UnknownOutcome,
  ErrorCode.Internal,
];

/**
 * Leaves a trace of what somebody who is signed in asked for and did not get: who tries doors is to be seen. Of mutations it hears
 * itself, whichever way their services refuse them.
 *
 * Of visitors none is left, or anybody could fill the log; failed sign-ins are counted and told by the database. Keys
 * write nothing, and so leave none either.
 */
@Injectable()
export class Denials implements OnModuleInit {
  /** Denials that have left their trace. */
  readonly #recorded = new WeakSet<object>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly commands: Commands,
  ) {}

  onModuleInit(): void {
    this.commands.whenRefused(async (context, { command, codes, error }) => {
      if (error !== null && this.#recorded.has(error as object)) return;
      const denied = codes.filter((code) => !NO_DENIALS.includes(code));
      const actor = identifiedActor(context);
      if (actor && denied.length > 0) await this.#record(actor, 'command.refused', command, denied);
    });
  }

  /** An operation that was not let through at all. @param operation name of the query or mutation. */
  async operation(actor: Actor, operation: string, denial: DomainError): Promise<void> {
    this.#recorded.add(denial);
    await this.#record(actor, 'operation.denied', operation, [denial.code]);
  }

  async #record(actor: Actor, action: string, subject: string, codes: readonly string[]): Promise<void> {
    if (actor.userId === null) return;
    await this.work.run(() => recordEvent(this.work, action, subject, { codes: codes.join(', ') }));
  }
}
