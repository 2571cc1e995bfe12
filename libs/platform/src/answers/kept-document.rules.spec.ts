import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { asksOnlyFor } from './kept-document.rules.js';

const isKept = (document: string, operationName?: string) =>
  asksOnlyFor(new Set(['cases', 'states']), parse(document), operationName);

describe('an answer may be kept', () => {
  it.each([
    ['{ cases { id } other: states { code } __typename }', undefined, true],
    ['query A { cases { viewer } }', undefined, true],
    ['query A { cases } query B { viewer }', 'A', true],
    ['query A { cases } query B { viewer }', 'B', false],
    ['query A { cases } query B { states }', undefined, false],
    ['{ cases viewer { id } }', undefined, false],
    ['{ cases: viewer { id } }', undefined, false],
    ['query ($no: Boolean = false) { cases viewer @include(if: $no) { id } }', undefined, false],
    ['{ cases ... { viewer { id } } }', undefined, false],
    ['{ ...Of } fragment Of on Query { cases ...Deeper } fragment Deeper on Query { states }', undefined, true],
    ['{ ...Of } fragment Of on Query { cases ...Deeper } fragment Deeper on Query { viewer }', undefined, false],
    ['{ __schema { types { name } } }', undefined, false],
    ['mutation { cases }', undefined, false],
    ['subscription { cases }', undefined, false],
  ])('of %s (%s): %s', (document, operationName, expected) => {
    expect(isKept(document, operationName)).toBe(expected);
  });
});
