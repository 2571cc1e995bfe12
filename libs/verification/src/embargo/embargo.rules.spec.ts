import { describe, expect, it } from '@jest/globals';
import { CaseState } from '#cases';
import { type EmbargoFacts, embargoRefusal } from './embargo.rules.js';

const of = (more: Partial<EmbargoFacts>) =>
  embargoRefusal({
    state: 'DRAFT',
    isPublic: false,
    isAuthor: false,
    roles: new Set(),
    hasContributed: false,
    ...more,
  });
const openTo = (more: Partial<EmbargoFacts>) =>
  Object.values(CaseState).filter((state) => of({ state, ...more }) === null);

describe('an embargo', () => {
  it('is its author’s to set while they may change the case, and an editor’s when it is before them', () => {
    const author: Partial<EmbargoFacts> = { isAuthor: true, hasContributed: true, roles: new Set(['RESEARCHER']) };
    expect(openTo(author)).toEqual(['DRAFT', 'CHANGES_REQUESTED']);
    expect(openTo({ roles: new Set(['EDITOR']) })).toEqual(['VERIFIED', 'SCHEDULED']);
    expect(openTo({ roles: new Set(['RESEARCHER', 'VERIFIER', 'SAFETY_OFFICER']) })).toEqual([]);
  });

  it('is not an editor’s who contributed, and nobody’s once the case is public', () => {
    const roles = new Set(['RESEARCHER', 'EDITOR'] as const);
    expect(of({ state: 'VERIFIED', roles, isAuthor: true, hasContributed: true })).toBe('FOUR_EYES');
    expect(openTo({ roles, isAuthor: true, isPublic: true })).toEqual([]);
  });
});
