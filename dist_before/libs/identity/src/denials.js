var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { catchError, concatMap } from 'rxjs';
import { recordEvent } from '#audit';
import { DomainError, ErrorCode, Refused, UnitOfWork } from '#platform';
import { actorOf } from './request-actors.js';
/**
 * Leaves a trace of what somebody who is signed in asked for and did not get: who tries doors is to be seen.
 *
 * Of visitors none is left, or anybody could fill the log; failed sign-ins are counted and told by the database. Keys
 * write nothing, and so leave none either.
 */
let Denials = class Denials {
    constructor(work) {
        this.work = work;
    }
    /** An operation that was not let through at all. @param operation name of the query or mutation. */
    async operation(actor, operation, code) {
        await this.#record(actor, 'operation.denied', operation, [code]);
    }
    /** A mutation that was let through and refused. */
    async command(actor, mutation, codes) {
        await this.#record(actor, 'command.refused', mutation, codes);
    }
    async #record(actor, action, subject, codes) {
        if (actor.userId === null)
            return;
        await this.work.run(() => recordEvent(this.work, action, subject, { codes: codes.join(', ') }));
    }
};
Denials = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], Denials);
export { Denials };
/** What was wrong with the input, or with us, is no denial; and where the database is away, there is nobody to tell of it. */
const NO_DENIALS = [
    'VALIDATION_FAILED',
    ErrorCode.BadUserInput,
    ErrorCode.UnknownOutcome,
    ErrorCode.Internal,
];
/** Tells {@link Denials} of refused mutations, whichever way their services refuse them. */
let DenialsInterceptor = class DenialsInterceptor {
    constructor(denials) {
        this.denials = denials;
    }
    intercept(context, next) {
        if (context.getType() !== 'graphql')
            return next.handle();
        const call = GqlExecutionContext.create(context);
        const info = call.getInfo();
        if (info.parentType.name !== 'Mutation')
            return next.handle();
        const note = async (codes) => {
            const denied = codes.filter((code) => !NO_DENIALS.includes(code));
            if (denied.length > 0)
                await this.denials.command(actorOf(call.getContext()), info.fieldName, denied);
        };
        return next.handle().pipe(concatMap(async (payload) => {
            await note(codesOf(payload));
            return payload;
        }), catchError(async (error) => {
            if (error instanceof Refused)
                await note(error.errors.map(({ code }) => code));
            if (error instanceof DomainError)
                await note([error.code]);
            throw error;
        }));
    }
};
DenialsInterceptor = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Denials])
], DenialsInterceptor);
export { DenialsInterceptor };
function codesOf(payload) {
    const errors = payload?.errors ?? [];
    return errors.map(({ code }) => code);
}
//# sourceMappingURL=denials.js.map