import { describe, expect, it } from '@jest/globals';
import { Actor } from './actor.js';
import { grants, includes, isPermission, Permission, permits } from './permission.rules.js';
import { Role } from './role.rules.js';

const signedIn = (...roles: Role[]) => Actor.signedIn('a user', roles, 'a session');

describe('permissions', () => {
  it('let a visitor read what is public, sign in, redeem a link and dispute a case, and nothing else', () => {
    const open = Object.values(Permission).filter((permission) => permits(Actor.anonymous, permission));
    expect(open).toEqual([
      'reference.read',
      'public.read',
      'audit.check',
      'viewer.read',
      'session.sign-in',
      'link.redeem',
      'dispute.file',
    ]);
  });

  it('let someone without any role end their session, and not read the record of a case', () => {
    expect(permits(signedIn(), 'session.own')).toBe(true);
    expect(permits(signedIn(), 'case.read')).toBe(false);
  });

  it('let every role read records of cases, except the administrator', () => {
    const readers = Object.values(Role).filter((role) => permits(signedIn(role), 'case.read'));
    expect(readers).toEqual(Object.values(Role).filter((role) => role !== 'ADMINISTRATOR'));
  });

  it.each([
    ['case.author', 'RESEARCHER'],
    ['case.triage', 'TRIAGE_OFFICER'],
    ['case.verify', 'VERIFIER'],
    ['case.publish', 'EDITOR'],
    ['account.manage', 'ADMINISTRATOR'],
    ['organisation.manage', 'ADMINISTRATOR'],
    ['identity.keep', 'CUSTODIAN'],
  ] as const)('grant %s to the role %s alone', (permission, holder) => {
    expect(Object.values(Role).filter((role) => permits(signedIn(role), permission))).toEqual([holder]);
  });

  it('give an administrator no permission about content but everybody’s', () => {
    const held = Object.values(Permission).filter((permission) => permits(signedIn(Role.ADMINISTRATOR), permission));
    expect(held).toEqual([
      'reference.read',
      'public.read',
      'audit.check',
      'viewer.read',
      'session.sign-in',
      'session.own',
      'second-factor.prove',
      'second-factor.own',
      'federated-identity.own',
      'api-key.own',
      'password.own',
      'link.redeem',
      'account.manage',
      'organisation.read',
      'organisation.manage',
      'notification.own',
      'search.own',
      'dispute.file',
    ]);
  });

  it('let a key read what is public, with a role that reads records those, too, and nothing else, whatever it carries', () => {
    const held = (...roles: Role[]) =>
      Object.values(Permission).filter((permission) => permits(Actor.withKey('a key', roles), permission));
    expect(held()).toEqual(['reference.read', 'public.read', 'audit.check']);
    expect(held(Role.ANALYST)).toEqual(['reference.read', 'public.read', 'audit.check', 'case.read']);
    expect(held(...Object.values(Role))).toEqual(['reference.read', 'public.read', 'audit.check', 'case.read']);
  });

  it('count nobody with a key among those who are signed in', () => {
    expect(includes('SIGNED_IN', Actor.withKey('a key', [Role.ANALYST]))).toBe(false);
    expect(includes('SIGNED_IN', signedIn())).toBe(true);
  });

  it('add up over the roles of one person', () => {
    const someone = signedIn(Role.VERIFIER, Role.EDITOR);
    expect([
      permits(someone, 'case.verify'),
      permits(someone, 'case.publish'),
      permits(someone, 'case.triage'),
    ]).toEqual([true, true, false]);
  });

  it('are granted to someone, each of them', () => {
    expect(Object.keys(grants).sort()).toEqual(Object.values(Permission).sort());
    expect(Object.values(grants).every((grantees) => grantees.length > 0)).toBe(true);
  });

  it('are known by their names, and a name from the object’s prototype is none', () => {
    expect(isPermission('case.read')).toBe(true);
    expect(isPermission('case.delete')).toBe(false);
    expect(isPermission('constructor')).toBe(false);
  });
});

describe('an actor', () => {
  it('cannot be changed into someone else', () => {
    const actor = signedIn(Role.ANALYST);
    expect(() => Object.assign(actor, { userId: 'another user' })).toThrow(TypeError);
    expect(actor.isAnonymous).toBe(false);
    expect(Actor.anonymous.isAnonymous).toBe(true);
    expect(Actor.withKey('a key', [])).toMatchObject({
      isAnonymous: false,
      isKey: true,
      userId: null,
      sessionId: null,
    });
  });
});
