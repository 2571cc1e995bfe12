import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { DomainError } from '../errors/domain-error.js';
import { Refused, type UserErrorModel, ValidationFailedModel } from '../errors/user-error.model.js';

/** Turns a refusal of a mutation into its payload's `errors`; anything else goes on to the formatter. */
@Injectable()
export class PayloadErrorsInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => {
        const errors = refusalsOf(error);
        return errors ? of({ errors }) : throwError(() => error);
      }),
    );
  }
}

function refusalsOf(error: unknown): readonly UserErrorModel[] | null {
  if (error instanceof Refused) return error.errors;
  if (error instanceof DomainError && error.problems.length > 0) {
    return error.problems.map((problem) => new ValidationFailedModel(problem));
  }
  return null;
}
