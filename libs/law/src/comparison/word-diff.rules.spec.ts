import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DiffKind, type DiffSegment, MAX_DIFFERENCES, wordDiff } from './word-diff.rules.js';

function without(kind: DiffKind, segments: readonly DiffSegment[]): string {
  return segments
    .filter((segment) => segment.kind !== kind)
    .map(({ text }) => text)
    .join('');
}

const shown = (a: string, b: string) => wordDiff(a, b).map(({ kind, text }) => `${kind} ${text}`);

describe('two texts', () => {
  it('that are the same have one segment, and none where both are empty', () => {
    expect(shown('No one shall be', 'No one shall be')).toEqual(['SAME No one shall be']);
    expect(shown('', '')).toEqual([]);
  });

  it('differ by whole words', () => {
    expect(shown('States Parties may refuse assistance.', 'States Parties shall refuse all assistance.')).toEqual([
      'SAME States Parties ',
      'REMOVED may',
      'ADDED shall',
      'SAME  refuse',
      'ADDED  all',
      'SAME  assistance.',
    ]);
  });

  it('differ by words in Arabic', () => {
    expect(shown('تكفل الدول الأطراف', 'تحترم الدول الأطراف')).toEqual([
      'REMOVED تكفل',
      'ADDED تحترم',
      'SAME  الدول الأطراف',
    ]);
  });

  it('differ by words in Chinese, which writes no spaces', () => {
    const segments = wordDiff('缔约国应当尊重人权', '缔约国可以尊重人权');
    expect(segments[0]).toEqual({ kind: 'SAME', text: expect.stringMatching(/^缔约国/) });
    expect(segments.at(-1)).toEqual({ kind: 'SAME', text: expect.stringMatching(/尊重人权$/) });
  });

  it('may be one empty', () => {
    expect(shown('', 'a b')).toEqual(['ADDED a b']);
    expect(shown('a b', '')).toEqual(['REMOVED a b']);
  });

  it('are wholly rewritten where they differ by more words than the limit', () => {
    const text = (word: string) => Array.from({ length: MAX_DIFFERENCES }, (_, at) => `${word}${at}`).join('_');
    expect(wordDiff(`Art. 5: ${text('a')}.`, `Art. 5: ${text('b')}.`).map(({ kind }) => kind)).toContain('REMOVED');
  });

  it('of some thousand words are compared in good time', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `word${at % 700}`);
    const changed = words.map((word, at) => (at % 20 === 0 ? `other${at}` : word));
    const started = performance.now();
    const segments = wordDiff(words.join(' '), changed.join(' '));
    expect(segments.filter(({ kind }) => kind === 'ADDED').length).toBeGreaterThan(200);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the segments of any two texts', () => {
  const word = fc.constantFrom(
    'shall',
    'may',
    ' ',
    ' ',
    '. ',
    '国',
    '人权',
    'حق',
    'الدول',
    '\u00a0',
    '🙂',
    'e\u0301',
    '\ud800',
    'co-operation',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('give both texts back, letter by letter', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const segments = wordDiff(a, b);
        expect(without('ADDED', segments)).toBe(a);
        expect(without('REMOVED', segments)).toBe(b);
      }),
      { numRuns: 1000 },
    );
  });

  it('are not empty, and no two neighbours are of one kind', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const segments = wordDiff(a, b);
        expect(segments.every(({ text: words }) => words !== '')).toBe(true);
        expect(segments.every(({ kind }, at) => kind !== segments[at + 1]?.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keep as many words as can be kept', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        // Each letter is a word of its own, because a line break stands after it.
        const joined = (all: readonly string[]) => all.map((letter) => `${letter}\n`).join('');
        const kept = wordDiff(joined(a), joined(b))
          .filter(({ kind }) => kind === 'SAME')
          .reduce((sum, segment) => sum + segment.text.length, 0);
        expect(kept).toBe(longestCommon(piecesIn(a), piecesIn(b)));
      }),
      { numRuns: 500 },
    );
  });
});

function piecesIn(letters: readonly string[]): string[] {
  return letters.flatMap((letter) => [letter, '\n']);
}

/** By the textbook, in all pairs of places. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const piece of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(piece === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row[b.length]!;
}
