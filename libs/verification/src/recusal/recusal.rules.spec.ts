import { describe, expect, it } from '@jest/globals';
import { type ActorTies, type CaseTies, recusalHits, RecusalRule, unwaivedHits } from './recusal.rules.js';

const stranger: ActorTies = {
  userId: 'verifier',
  nationalities: ['PT'],
  residence: 'PT',
  organisations: [{ id: 'org-own', name: 'Own House' }],
  declaredTies: [],
};
const theCase: CaseTies = {
  caseId: 'case',
  requestingStates: ['TR'],
  respondingStates: ['RS'],
  hostStates: ['ES'],
  authorId: 'author',
  authorOrganisations: [{ id: 'org-author', name: 'House of the Author' }],
  publisherNames: ['The Paper', 'The Holding'],
  citedSourceAuthorIds: ['writer'],
};
const hitsOf = (actor: Partial<ActorTies>, of: Partial<CaseTies> = {}) =>
  recusalHits({ ...stranger, ...actor }, { ...theCase, ...of }).map(({ rule, message }) => [rule, message]);

/** Has every tie that there is a rule for. */
const entangled: ActorTies = {
  userId: 'writer',
  nationalities: ['TR', 'ES'],
  residence: 'TR',
  organisations: [
    { id: 'org-author', name: 'House of the Author' },
    { id: 'org-paper', name: 'The Paper' },
  ],
  declaredTies: [{ kind: 'CASE', value: 'case' }],
};

describe('recusal', () => {
  it('is not asked of somebody without a tie', () => {
    expect(hitsOf({})).toEqual([]);
  });

  it('is asked of nationals of the requesting and of the host State', () => {
    expect(hitsOf({ nationalities: ['PT', 'TR'] })).toEqual([
      [
        'NATIONALITY_OF_REQUESTING_STATE',
        'You hold the nationality of TR, which is the requesting State of this case.',
      ],
    ]);
    expect(hitsOf({ nationalities: ['ES'] })).toEqual([
      ['NATIONALITY_OF_HOST_STATE', 'You hold the nationality of ES, which is the host State of this case.'],
    ]);
  });

  it('is asked of residents of the requesting and of the host State', () => {
    expect(hitsOf({ residence: 'TR' })).toEqual([
      ['RESIDENCE_IN_REQUESTING_STATE', 'You live in TR, which is the requesting State of this case.'],
    ]);
    expect(hitsOf({ residence: 'ES' })).toEqual([
      ['RESIDENCE_IN_HOST_STATE', 'You live in ES, which is the host State of this case.'],
    ]);
  });

  it('tells each nationality, and that a case has several States of a kind', () => {
    expect(hitsOf({ nationalities: ['TR', 'AZ'] }, { requestingStates: ['TR', 'AZ', 'TR'] })).toEqual([
      ['NATIONALITY_OF_REQUESTING_STATE', 'You hold the nationality of TR, which is a requesting State of this case.'],
      ['NATIONALITY_OF_REQUESTING_STATE', 'You hold the nationality of AZ, which is a requesting State of this case.'],
    ]);
    expect(hitsOf({ residence: 'TR' }, { requestingStates: ['TR', 'TR'] })).toEqual([
      ['RESIDENCE_IN_REQUESTING_STATE', 'You live in TR, which is the requesting State of this case.'],
    ]);
  });

  it('tells under both rules of a State that is the requesting and the host State', () => {
    const rules = hitsOf({ nationalities: ['TR'] }, { hostStates: ['TR'] }).map(([rule]) => rule);
    expect(rules).toEqual(['NATIONALITY_OF_REQUESTING_STATE', 'NATIONALITY_OF_HOST_STATE']);
  });

  it('is not asked of nationals and residents of a responding State that is not the host', () => {
    expect(hitsOf({ nationalities: ['RS'], residence: 'RS' })).toEqual([]);
  });

  it('is not asked where nationality and residence are not known', () => {
    expect(hitsOf({ nationalities: [], residence: null })).toEqual([]);
  });

  it('is asked of whoever belongs to an organisation of the author, and not of one that only has its name', () => {
    expect(hitsOf({ organisations: [{ id: 'org-author', name: 'House of the Author' }] })).toEqual([
      ['SAME_ORGANISATION_AS_AUTHOR', 'You belong to House of the Author, and so does the author of this case.'],
    ]);
    expect(hitsOf({ organisations: [{ id: 'another', name: 'House of the Author' }] })).toEqual([]);
  });

  it('is asked of whoever belongs to a publisher of a source or to its owner, by the name, whatever its capitals', () => {
    const told = (name: string) =>
      `You belong to ${name}, which published a source of this case or owns its publisher.`;
    for (const name of ['The Paper', 'THE HOLDING', ' the paper ']) {
      expect(hitsOf({ organisations: [{ id: 'org-paper', name }] })).toEqual([
        ['SAME_ORGANISATION_AS_PUBLISHER', told(name)],
      ]);
    }
    expect(hitsOf({ organisations: [{ id: 'org-paper', name: 'The Paper of Record' }] })).toEqual([]);
  });

  it('is asked of whoever wrote a source that the case cites', () => {
    expect(hitsOf({ userId: 'writer' })).toEqual([
      ['AUTHOR_OF_CITED_SOURCE', 'You wrote a source that this case cites.'],
    ]);
  });
});

describe('a declared tie', () => {
  const messageOf = (kind: 'COUNTRY' | 'ORGANISATION' | 'PERSON' | 'CASE', value: string) =>
    hitsOf({ declaredTies: [{ kind, value }] });

  it('to a country asks for recusal where it is a State of the case in any part', () => {
    for (const code of ['TR', 'RS', 'ES']) {
      expect(messageOf('COUNTRY', code)).toEqual([
        ['DECLARED_TIE', `You declared a tie to ${code}, which is a State of this case.`],
      ]);
    }
    expect(messageOf('COUNTRY', 'PT')).toEqual([]);
  });

  it('to an organisation asks for recusal where it is the author’s or published a source, by its id or name', () => {
    for (const value of ['org-author', 'house of the author', 'The Paper', 'the holding']) {
      expect(messageOf('ORGANISATION', value)).toEqual([
        ['DECLARED_TIE', 'You declared a tie to an organisation that has a part in this case.'],
      ]);
    }
    expect(messageOf('ORGANISATION', 'another')).toEqual([]);
  });

  it('to the author and to the writer of a source ask for recusal in the same words', () => {
    for (const value of ['author', 'writer']) {
      expect(messageOf('PERSON', value)).toEqual([
        ['DECLARED_TIE', 'You declared a tie to a person who has a part in this case.'],
      ]);
    }
    expect(messageOf('PERSON', 'another')).toEqual([]);
  });

  it('to the case itself asks for recusal, and one to another case does not', () => {
    expect(messageOf('CASE', 'case')).toEqual([['DECLARED_TIE', 'You declared a tie to this case.']]);
    expect(messageOf('CASE', 'another')).toEqual([]);
  });

  it('is of its kind: a value of one kind is not taken for another', () => {
    expect([messageOf('COUNTRY', 'case'), messageOf('CASE', 'TR'), messageOf('PERSON', 'org-author')].flat()).toEqual(
      [],
    );
  });

  it('that is declared twice, or with another that reads the same, is told once', () => {
    const ties = ['author', 'author', 'writer'].map((value) => ({ kind: 'PERSON' as const, value }));
    expect(hitsOf({ declaredTies: ties })).toHaveLength(1);
  });
});

describe('a waiver', () => {
  const everyRule = Object.values(RecusalRule);

  it('is needed for each rule apart: without any, all of them keep the actor from deciding', () => {
    const hits = recusalHits(entangled, { ...theCase, hostStates: ['ES', 'TR'] });
    expect([...new Set(unwaivedHits(hits).map(({ rule }) => rule))]).toEqual(everyRule);
  });

  it('lifts its own rule and no other, and the hit stays to be seen with whoever waived it', () => {
    for (const rule of everyRule) {
      const of = { ...theCase, hostStates: ['ES', 'TR'] };
      const hits = recusalHits(entangled, of, [{ rule, waivedBy: 'editor' }]);
      expect(hits.map(({ message }) => message)).toEqual(recusalHits(entangled, of).map(({ message }) => message));
      for (const hit of hits) expect(hit.waivedBy).toBe(hit.rule === rule ? 'editor' : null);
      expect(unwaivedHits(hits)).toEqual(hits.filter((hit) => hit.rule !== rule));
    }
  });

  it('for a rule that is not hit adds nothing', () => {
    expect(recusalHits(stranger, theCase, [{ rule: 'DECLARED_TIE', waivedBy: 'editor' }])).toEqual([]);
  });

  it('by the actor or by the author of the case counts for nothing, and does not hide another one', () => {
    const rule = 'AUTHOR_OF_CITED_SOURCE';
    const actor = { ...stranger, userId: 'writer' };
    const byThem = ['writer', 'author'].map((waivedBy) => ({ rule, waivedBy }) as const);
    expect(unwaivedHits(recusalHits(actor, theCase, byThem)).map((hit) => hit.rule)).toEqual([rule]);
    const withAnother = [...byThem, { rule, waivedBy: 'editor' } as const];
    expect(recusalHits(actor, theCase, withAnother).map(({ waivedBy }) => waivedBy)).toEqual(['editor']);
  });
});
