import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.rules.js';

const schema = buildSchema(`
  type Query { node: Node name: String }
  type Node { node: Node name: String }
  type Mutation { act(n: Int): Node }
`);

/** What the limits, alone, say about a document. */
const problems = (document: string) =>
  validate(schema, parse(document), [documentLimits]).map(({ message, extensions }) => [extensions['code'], message]);

const nested = (levels: number): string => (levels === 1 ? 'name' : `node { ${nested(levels - 1)} }`);
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const refused = (words: string) => [['LIMIT_EXCEEDED', expect.stringContaining(words)]];

describe('a document', () => {
  it('may be as deep as the limit and no deeper', () => {
    expect(problems(`{ ${nested(DOCUMENT_LIMITS.depth)} }`)).toEqual([]);
    expect(problems(`{ ${nested(DOCUMENT_LIMITS.depth + 1)} }`)).toEqual(refused('levels; at most 10'));
  });

  it('is as deep as its fragments make it', () => {
    const split = (levels: number) => `
      { ...Upper } fragment Upper on Query { node { node { node { node { node { ...Lower } } } } } }
      fragment Lower on Node { ... on Node { ${nested(levels - 5)} } }`;
    expect(problems(split(DOCUMENT_LIMITS.depth))).toEqual([]);
    expect(problems(split(DOCUMENT_LIMITS.depth + 1))).toEqual(refused('levels'));
  });

  it('has a fragment’s fields and aliases as often as it is used', () => {
    const used = (uses: number) => `
      { ${times(uses, (i) => `n${i}: node { ...Aliased }`)} }
      fragment Aliased on Node { a: name b: name }`;
    expect(problems(used(10))).toEqual([]);
    expect(problems(used(11))).toEqual(refused('33 aliases; at most 30'));
    expect(problems(`{ ${times(501, () => 'name')} }`)).toEqual(refused('501 fields; at most 500'));
  });

  it('may not repeat directives without end', () => {
    expect(problems(`{ name ${times(21, () => '@skip(if: false)')} }`)).toEqual(refused('21 directives; at most 20'));
  });

  it('is measured operation by operation', () => {
    const both = `query One { ${nested(11)} } query Two { name }`;
    expect(problems(both)).toHaveLength(1);
  });
});

describe('one request', () => {
  it('carries one mutation', () => {
    expect(problems('mutation { act { name } }')).toEqual([]);
    expect(problems('mutation { a: act { name } b: act { name } }')).toEqual(refused('2 mutations; at most 1'));
  });

  it.each([
    ['a fragment', 'mutation { ...Two } fragment Two on Mutation { a: act { name } b: act { name } }'],
    [
      'a fragment used twice',
      'mutation { ...One ... on Mutation { ...One } } fragment One on Mutation { act { name } }',
    ],
    ['a fragment and itself', 'mutation { ...One b: act { name } } fragment One on Mutation { act { name } }'],
  ])('does not carry two through %s', (_, document) => {
    expect(problems(document)).toEqual(refused('2 mutations'));
  });
});

describe('a document that is made to keep the server busy is answered at once', () => {
  const measured = (document: string) => {
    const begun = performance.now();
    const found = problems(document);
    return { found, ms: performance.now() - begun };
  };

  it('with circular fragments, which the standard rules refuse', () => {
    const circular = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A name }';
    expect(problems(circular)).toEqual([]);
    expect(validate(schema, parse(circular), [...specifiedRules, documentLimits])[0]?.message).toContain('itself');
  });

  it('with circular fragments that double at every step', () => {
    const { ms } = measured(
      `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${(i + 1) % 60} ...F${(i + 1) % 60} }`)}`,
    );
    expect(ms).toBeLessThan(500);
  });

  it('with unknown fragments that double at every step', () => {
    const { ms } = measured(`{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}`);
    expect(ms).toBeLessThan(500);
  });

  it('with a field that doubles at every step', () => {
    const { found, ms } = measured(`
      { ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}
      fragment F60 on Query { name }`);
    expect(found).toEqual(refused('fields; at most 500'));
    expect(ms).toBeLessThan(500);
  });
});
