var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { catchError, of, throwError } from 'rxjs';
import { DomainError } from '../errors/domain-error.js';
import { Refused, ValidationFailedModel } from '../errors/user-error.model.js';
/** Turns a refusal of a mutation into its payload's `errors`; anything else goes on to the formatter. */
let PayloadErrorsInterceptor = class PayloadErrorsInterceptor {
    intercept(context, next) {
        if (context.getType() !== 'graphql')
            return next.handle();
        const info = GqlExecutionContext.create(context).getInfo();
        if (info.parentType.name !== 'Mutation')
            return next.handle();
        return next.handle().pipe(catchError((error) => {
            const errors = refusalsOf(error);
            return errors ? of({ errors }) : throwError(() => error);
        }));
    }
};
PayloadErrorsInterceptor = __decorate([
    Injectable()
], PayloadErrorsInterceptor);
export { PayloadErrorsInterceptor };
function refusalsOf(error) {
    if (error instanceof Refused)
        return error.errors;
    if (error instanceof DomainError && error.problems.length > 0) {
        return error.problems.map((problem) => new ValidationFailedModel(problem));
    }
    return null;
}
//# sourceMappingURL=payload-errors.interceptor.js.map