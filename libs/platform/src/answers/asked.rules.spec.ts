import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, askedByGet, askedByPost, holdsTag, spelled } from './asked.rules.js';

const get = (parameters: Record<string, string>) => askedByGet(`/graphql?${new URLSearchParams(parameters)}`);
const spelling = (asked: Asked | null) => asked && spelled(asked, 'application/json');

describe('a question', () => {
  it('is the same by GET and by POST, whatever the order of its members', () => {
    const byPost = askedByPost(
      '{"variables": {"b": [1, {"d": null, "c": "x"}], "a": 1.0}, "query": "{ a }", "operationName": "Q"}',
    );
    const byGet = get({ query: '{ a }', operationName: 'Q', variables: '{"a":1,"b":[1,{"c":"x","d":null}]}' });
    expect(spelling(byPost)).toBe(spelling(byGet));
  });

  it('is another one with another document, operation, variable or form of answer', () => {
    const asked: Asked = { query: '{ a }', operationName: 'Q', variables: { a: [1, 2] } };
    const others = [
      { ...asked, query: '{ a  }' },
      { ...asked, operationName: 'R' },
      { ...asked, variables: { a: [2, 1] } },
      { ...asked, variables: { a: [12] } },
      { ...asked, variables: { a: '[1,2]' } },
      { ...asked, variables: { a: [1, 2], b: null } },
    ].map((other) => spelling(other));
    const all = [spelling(asked), spelled(asked, 'application/graphql-response+json'), ...others];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is another one wherever the same characters end the form, the operation, the document and the variables', () => {
    const written = 'aab{}null';
    const all: (string | null)[] = [];
    for (let form = 0; form <= 2; form += 1) {
      for (let name = form; name <= 3; name += 1) {
        for (const end of [3, 5, 9]) {
          const asked: Asked = {
            query: written.slice(name, end),
            ...(name > form && { operationName: written.slice(form, name) }),
            ...(end === 3 && { variables: {} }),
          };
          all.push(spelled(asked, written.slice(0, form)));
        }
      }
    }
    expect(new Set(all).size).toBe(all.length);
  });

  it('has one spelling for equal variables and different ones for different variables', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (variables) => {
        const text = spelling({ query: '{ a }', variables: JSON.parse(JSON.stringify(variables)) });
        const back = JSON.parse(text!.slice(text!.indexOf('{ a }') + '{ a }'.length));
        expect(back).toEqual(JSON.parse(JSON.stringify(variables)));
      }),
    );
  });

  it.each([
    ['a batch', '[{"query": "{ a }"}]'],
    ['no text', '{"query": 1}'],
    ['no document', '{"variables": {}}'],
    ['something that is not known', '{"query": "{ a }", "extensions": {}}'],
    ['variables that are no object', '{"query": "{ a }", "variables": [1]}'],
    ['no JSON', '{"query": '],
  ])('is left to the server where it is %s', (_, body) => {
    expect(askedByPost(body)).toBeNull();
  });

  it('is left to the server where a parameter is given twice, or variables are no JSON', () => {
    expect(askedByGet('/graphql?query={a}&query={b}')).toBeNull();
    expect(get({ query: '{ a }', variables: '{' })).toBeNull();
    expect(askedByGet('/graphql')).toBeNull();
  });

  it('is left to the server where its variables are nested without end', () => {
    const depth = 50_000;
    const asked = askedByPost(`{"query": "{ a }", "variables": {"a": ${'['.repeat(depth)}${']'.repeat(depth)}}}`);
    expect(asked && spelled(asked, '')).toBeNull();
  });
});

describe('an entity tag', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    [undefined, false],
  ])('in %s is found: %s', (held, isFound) => expect(holdsTag(held, '"a"')).toBe(isFound));
});
