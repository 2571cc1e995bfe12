import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, concatMap, type Observable } from 'rxjs';
import { recordEvent } from '#audit';
import { DomainError, ErrorCode, Refused, type RequestContext, UnitOfWork, type UserErrorModel } from '#platform';
import type { Actor } from './actor.js';
import { actorOf } from './request-actors.js';

/**
 * Leaves a trace of what somebody who is signed in asked for and did not get: who tries doors is to be seen.
 *
 * Of visitors none is left, or anybody could fill the log; failed sign-ins are counted and told by the database. Keys
 * write nothing, and so leave none either.
 */
@Injectable()
export class Denials {
  constructor(private readonly work: UnitOfWork) {}

  /** An operation that was not let through at all. @param operation name of the query or mutation. */
  async operation(actor: Actor, operation: string, code: string): Promise<void> {
    await this.#record(actor, 'operation.denied', operation, [code]);
  }

  /** A mutation that was let through and refused. */
  async command(actor: Actor, mutation: string, codes: readonly string[]): Promise<void> {
    await this.#record(actor, 'command.refused', mutation, codes);
  }

  async #record(actor: Actor, action: string, subject: string, codes: readonly string[]): Promise<void> {
    if (actor.userId === null) return;
    await this.work.run(() => recordEvent(this.work, action, subject, { codes: codes.join(', ') }));
  }
}

/** What was wrong with the input, or with us, is no denial; and where the database is away, there is nobody to tell of it. */
const NO_DENIALS: readonly string[] = [
  'VALIDATION_FAILED',
  ErrorCode.BadUserInput,
  ErrorCode.UnknownOutcome,
  ErrorCode.Internal,
];

/** Tells {@link Denials} of refused mutations, whichever way their services refuse them. */
@Injectable()
export class DenialsInterceptor implements NestInterceptor {
  constructor(private readonly denials: Denials) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const call = GqlExecutionContext.create(context);
    const info = call.getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    const note = async (codes: readonly string[]): Promise<void> => {
      const denied = codes.filter((code) => !NO_DENIALS.includes(code));
      if (denied.length > 0)
        await this.denials.command(actorOf(call.getContext<RequestContext>()), info.fieldName, denied);
    };
    return next.handle().pipe(
      concatMap(async (payload) => {
        await note(codesOf(payload));
        return payload as unknown;
      }),
      catchError(async (error: unknown) => {
        if (error instanceof Refused) await note(error.errors.map(({ code }) => code));
        if (error instanceof DomainError) await note([error.code]);
        throw error;
      }),
    );
  }
}

function codesOf(payload: unknown): string[] {
  const errors = (payload as { errors?: readonly UserErrorModel[] | null } | null)?.errors ?? [];
  return errors.map(({ code }) => code);
}
