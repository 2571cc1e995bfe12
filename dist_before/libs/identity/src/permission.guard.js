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
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { OperationTypeNode } from 'graphql';
import { DomainError, ErrorCode, Requires } from '#platform';
import { FOR_KEYS, grants, isPermission, Permission, permits } from './permission.rules.js';
import { Denials } from './denials.js';
import { RequestActors } from './request-actors.js';
/** What a session reaches that is confined until something is done: what it waits for, and its end. */
const LEFT_TO_THE_CONFINED = {
    SECOND_FACTOR: new Set([Permission.ViewerRead, Permission.SessionOwn, Permission.SecondFactorProve]),
    ENROL_SECOND_FACTOR: new Set([
        Permission.ViewerRead,
        Permission.SessionOwn,
        Permission.SecondFactorProve, // one may have been enrolled meanwhile, in another session
        Permission.SecondFactorOwn,
    ]),
};
/**
 * Lets an operation pass when the caller holds the permission that it states, and refuses everything else.
 *
 * Decides about operations only. Which records the caller may see or change is decided where the records are. What is
 * not GraphQL passes: the probes of an orchestrator, which tell nothing.
 *
 * A key passes no mutation, whatever that states.
 *
 * @throws DomainError UNAUTHENTICATED when nobody is signed in and someone must be, or the token opens no session.
 * @throws DomainError FORBIDDEN when the caller's session is confined, and says what to do first.
 * @throws DomainError FORBIDDEN when the caller's roles do not hold the permission, or the operation states none.
 */
let PermissionGuard = class PermissionGuard {
    constructor(reflector, actors, denials) {
        this.reflector = reflector;
        this.actors = actors;
        this.denials = denials;
    }
    async canActivate(context) {
        if (context.getType() !== 'graphql')
            return true;
        const call = GqlExecutionContext.create(context);
        const info = call.getInfo();
        if (!isOperation(info))
            return true;
        const permission = this.reflector.get(Requires, context.getHandler());
        if (!permission || !isPermission(permission))
            throw openToNobody(info.fieldName);
        const actor = await this.actors.identify(call.getContext());
        const denial = denialOf(actor, permission, info);
        if (denial === null)
            return true;
        await this.denials.operation(actor, info.fieldName, denial.code);
        throw denial;
    }
};
PermissionGuard = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Reflector,
        RequestActors,
        Denials])
], PermissionGuard);
export { PermissionGuard };
/** Why an operation is not let through; `null` when it is. */
function denialOf(actor, permission, info) {
    if (actor.confinedTo !== null && !LEFT_TO_THE_CONFINED[actor.confinedTo].has(permission))
        return confined(info.fieldName, actor.confinedTo);
    const isReading = info.operation.operation === OperationTypeNode.QUERY;
    if (permits(actor, permission) && (isReading || !actor.isKey))
        return null;
    if (actor.isKey)
        return isReading ? notForKey(info.fieldName, permission) : keysOnlyRead(info.fieldName);
    return actor.isAnonymous ? signInFirst(info.fieldName) : forbidden(info.fieldName, permission);
}
function isOperation({ schema, parentType }) {
    return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(parentType);
}
function openToNobody(operation) {
    return new DomainError(ErrorCode.Forbidden, `"${operation}" is open to nobody, because it states no permission. Report this to the operator.`);
}
function signInFirst(operation) {
    return new DomainError(ErrorCode.Unauthenticated, `"${operation}" is open only to people who have signed in. Sign in with the mutation signIn and send its token as "Authorization: Bearer rcs_…".`);
}
const FIRST = {
    SECOND_FACTOR: 'prove your second factor, with proveTotp, proveWebAuthn or proveRecoveryCode',
    ENROL_SECOND_FACTOR: 'enrol a second factor, with beginTotpEnrolment or beginWebAuthnEnrolment',
};
function confined(operation, until) {
    return new DomainError(ErrorCode.Forbidden, `"${operation}" is closed to this session until you ${FIRST[until]}. The session opens viewer and signOut meanwhile.`);
}
function forbidden(operation, permission) {
    return new DomainError(ErrorCode.Forbidden, `"${operation}" needs the permission ${permission}, which your roles do not hold. Roles that hold it: ${grants[permission].join(', ')}. Ask an administrator.`);
}
function notForKey(operation, permission) {
    if (!FOR_KEYS.has(permission))
        return keysOnlyRead(operation);
    return new DomainError(ErrorCode.Forbidden, `"${operation}" is not open to this API key: it carries no role that holds the permission ${permission}, or whoever made it may no longer give one. Make a key with the role ANALYST, or ask for publicCases.`);
}
function keysOnlyRead(operation) {
    return new DomainError(ErrorCode.Forbidden, `"${operation}" is not open to API keys, which only read, and never what is about a person. Sign in instead.`);
}
//# sourceMappingURL=permission.guard.js.map