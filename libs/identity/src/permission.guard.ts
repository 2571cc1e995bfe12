import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { DomainError, ErrorCode, type RequestContext, Requires } from '#platform';
import type { Actor } from './actor.js';
import { FOR_KEYS, grants, isPermission, Permission, permits } from './permission.rules.js';
import { Denials } from './denials.js';
import { RequestActors } from './request-actors.js';
import type { Confinement } from './confinement.rules.js';

/** What a session reaches that is confined until something is done: what it waits for, and its end. */
const LEFT_TO_THE_CONFINED: Readonly<Record<Confinement, ReadonlySet<Permission>>> = {
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
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: RequestActors,
    private readonly denials: Denials,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const call = GqlExecutionContext.create(context);
    const info = call.getInfo<GraphQLResolveInfo>();
    if (!isOperation(info)) return true;
    const permission = this.reflector.get(Requires, context.getHandler());
    if (!permission || !isPermission(permission)) throw openToNobody(info.fieldName);
    const actor = await this.actors.identify(call.getContext<RequestContext>());
    const denial = denialOf(actor, permission, info);
    if (denial === null) return true;
    await this.denials.operation(actor, info.fieldName, denial);
    throw denial;
  }
}

/** Why an operation is not let through; `null` when it is. */
function denialOf(actor: Actor, permission: Permission, info: GraphQLResolveInfo): DomainError | null {
  if (actor.confinedTo !== null && !LEFT_TO_THE_CONFINED[actor.confinedTo].has(permission))
    return confined(info.fieldName, actor.confinedTo);
  const isReading = info.operation.operation === OperationTypeNode.QUERY;
  if (permits(actor, permission) && (isReading || !actor.isKey)) return null;
  if (actor.isKey) return isReading ? notForKey(info.fieldName, permission) : keysOnlyRead(info.fieldName);
  return actor.isAnonymous ? signInFirst(info.fieldName) : forbidden(info.fieldName, permission);
}

function isOperation({ schema, parentType }: GraphQLResolveInfo): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(parentType);
}

function openToNobody(operation: string): DomainError {
  return new DomainError(
    ErrorCode.Forbidden,
    `"${operation}" is open to nobody, because it states no permission. Report this to the operator.`,
  );
}

function signInFirst(operation: string): DomainError {
  return new DomainError(
    ErrorCode.Unauthenticated,
    `"${operation}" is open only to people who have signed in. Sign in with the mutation signIn and send its token as "Authorization: Bearer rcs_…".`,
  );
}

const FIRST: Readonly<Record<Confinement, string>> = {
  SECOND_FACTOR: 'prove your second factor, with proveTotp, proveWebAuthn or proveRecoveryCode',
  ENROL_SECOND_FACTOR: 'enrol a second factor, with beginTotpEnrolment or beginWebAuthnEnrolment',
};

function confined(operation: string, until: Confinement): DomainError {
  return new DomainError(
    ErrorCode.Forbidden,
    `"${operation}" is closed to this session until you ${FIRST[until]}. The session opens viewer and signOut meanwhile.`,
  );
}

function forbidden(operation: string, permission: Permission): DomainError {
  return new DomainError(
    ErrorCode.Forbidden,
    `"${operation}" needs the permission ${permission}, which your roles do not hold. Roles that hold it: ${grants[permission].join(', ')}. Ask an administrator.`,
  );
}

function notForKey(operation: string, permission: Permission): DomainError {
  if (!FOR_KEYS.has(permission)) return keysOnlyRead(operation);
  return new DomainError(
    ErrorCode.Forbidden,
    `"${operation}" is not open to this API key: it carries no role that holds the permission ${permission}, or whoever made it may no longer give one. Make a key with the role ANALYST, or ask for publicCases.`,
  );
}

function keysOnlyRead(operation: string): DomainError {
  return new DomainError(
    ErrorCode.Forbidden,
    `"${operation}" is not open to API keys, which only read, and never what is about a person. Sign in instead.`,
  );
}
