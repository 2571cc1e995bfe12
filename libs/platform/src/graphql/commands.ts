import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { asCommand } from '../database/unit-of-work.js';
import { DomainError } from '../errors/domain-error.js';
import { Refused, type UserErrorModel, ValidationFailedModel } from '../errors/user-error.model.js';
import type { RequestContext } from './batch.js';

/** A mutation that was not carried out. */
export interface Refusal {
  /** Name of the mutation. */
  readonly command: string;
  /** Of each error, those told in its payload among them. */
  readonly codes: readonly string[];
  /** What was thrown; null where its service has told in the payload. */
  readonly error: unknown;
}

export type RefusalListener = (context: RequestContext, refusal: Refusal) => Promise<void>;

/**
 * Carries out mutations: the transactions of each carry its name, whoever listens hears of refusals, whichever way its service
 * refuses, and a refusal that is for the caller to mend is told in the payload.
 *
 * In the schema and not as an interceptor of Nest: that would stand before queries, too, and cost them as much as their work.
 */
export class Commands {
  #heard: RefusalListener | null = null;

  /** Has `listener` called with each refusal before that is told, one that a guard has made among them. */
  whenRefused(listener: RefusalListener): void {
    this.#heard = listener;
  }

  /** Has all mutations of a schema be carried out so. */
  of(schema: GraphQLSchema): GraphQLSchema {
    for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
      field.resolve = this.#command(name, field.resolve ?? defaultFieldResolver);
    }
    return schema;
  }

  #command(command: string, resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
    return (source, args, context, info) =>
      asCommand(command, async () => {
        const hear = async (codes: readonly string[], error: unknown): Promise<void> => {
          if (codes.length > 0) await this.#heard?.(context as RequestContext, { command, codes, error });
        };
        let payload: unknown;
        try {
          payload = await resolve(source, args, context, info);
        } catch (error) {
          await hear(thrownCodes(error), error);
          const errors = toldInPayload(error);
          if (errors) return { errors };
          throw error;
        }
        await hear(payloadCodes(payload), null);
        return payload;
      });
  }
}

function payloadCodes(payload: unknown): string[] {
  const errors = (payload as { errors?: readonly UserErrorModel[] | null } | null)?.errors ?? [];
  return errors.map(({ code }) => code);
}

function thrownCodes(error: unknown): string[] {
  if (error instanceof Refused) return error.errors.map(({ code }) => code);
  return error instanceof DomainError ? [error.code] : [];
}

function toldInPayload(error: unknown): readonly UserErrorModel[] | null {
  if (error instanceof Refused) return error.errors;
  if (error instanceof DomainError && error.problems.length > 0) {
    return error.problems.map((problem) => new ValidationFailedModel(problem));
  }
  return null;
}
