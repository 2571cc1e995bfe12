import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  CHECKLIST_QUESTIONS,
  CHECKLIST_VERSION,
  type ChecklistAnswer,
  ChecklistItem,
  checklistLacks,
  type ChecklistReply,
  DECISIVE_ITEMS,
} from './checklist.rules.js';

const ITEMS = Object.values(ChecklistItem);
const allYes: readonly ChecklistAnswer[] = ITEMS.map((item) => ({ item, reply: 'YES', note: null }));

/** All answered YES, but for one item. */
const answering = (item: ChecklistItem, reply: ChecklistReply, note: string | null = 'For a reason.') =>
  allYes.map((answer) => (answer.item === item ? { item, reply, note } : answer));

describe('the checklist', () => {
  it('passes with YES to everything, without notes, in any order', () => {
    expect(checklistLacks(allYes)).toEqual([]);
    expect(checklistLacks([...allYes].reverse())).toEqual([]);
  });

  it('does not pass with an item that is not answered, and names each', () => {
    expect(checklistLacks([])).toEqual(ITEMS.map((item) => `${item} is not answered`));
    for (const item of ITEMS) {
      expect(checklistLacks(allYes.filter((answer) => answer.item !== item))).toEqual([`${item} is not answered`]);
    }
  });

  it('takes one answer to each item, even where a second one says the same', () => {
    const twice = [...allYes, { item: 'CONTEXT', reply: 'YES', note: null }] as const;
    expect(checklistLacks(twice)).toEqual(['CONTEXT is answered 2 times instead of once']);
    const contrary = [...twice, { item: 'CONTEXT', reply: 'NO', note: 'Out of date.' }] as const;
    expect(checklistLacks(contrary)).toEqual(['CONTEXT is answered 3 times instead of once']);
  });

  it('wants a note on every answer but YES, and a blank one is none', () => {
    for (const note of [null, '', ' \n']) {
      for (const reply of ['NO', 'NOT_APPLICABLE'] as const) {
        expect(checklistLacks(answering('CORROBORATION', reply, note))).toEqual([
          `CORROBORATION is answered ${reply} without a note that says why`,
        ]);
      }
    }
  });

  it('lets a NO pass with a note where the item is not decisive', () => {
    for (const item of ['PROVENANCE', 'IDENTITY', 'CORROBORATION', 'CONTEXT'] as const) {
      expect(checklistLacks(answering(item, 'NO'))).toEqual([]);
    }
  });

  it('lets no case pass with a NO to authenticity, integrity or the avoidance of harm, and tells the way', () => {
    expect(DECISIVE_ITEMS).toEqual(['AUTHENTICITY', 'INTEGRITY', 'DO_NO_HARM']);
    for (const item of DECISIVE_ITEMS) {
      expect(checklistLacks(answering(item, 'NO'))).toEqual([
        `${item} is answered NO, and so the case cannot pass: request changes or disagree`,
      ]);
    }
  });

  it('wants the note also on a NO that forbids passing', () => {
    expect(checklistLacks(answering('INTEGRITY', 'NO', null))).toEqual([
      'INTEGRITY is answered NO, and so the case cannot pass: request changes or disagree',
      'INTEGRITY is answered NO without a note that says why',
    ]);
  });

  it('lets everything but the avoidance of harm be not applicable', () => {
    for (const item of ITEMS.filter((of) => of !== 'DO_NO_HARM')) {
      expect(checklistLacks(answering(item, 'NOT_APPLICABLE'))).toEqual([]);
    }
    expect(checklistLacks(answering('DO_NO_HARM', 'NOT_APPLICABLE'))).toEqual([
      'DO_NO_HARM is answered NOT_APPLICABLE, but every case can harm somebody: answer YES or NO',
    ]);
  });

  it('tells everything at once, in the order of the items', () => {
    const answers = [...answering('DO_NO_HARM', 'NO').slice(1), { item: 'CONTEXT', reply: 'YES', note: null }] as const;
    expect(checklistLacks(answers).map((lack) => lack.split(' ')[0])).toEqual([
      'AUTHENTICITY',
      'CONTEXT',
      'DO_NO_HARM',
    ]);
  });
});

describe('the questions', () => {
  it('are one for each item, and none is asked twice', () => {
    expect(Object.keys(CHECKLIST_QUESTIONS)).toEqual(ITEMS);
    expect(new Set(Object.values(CHECKLIST_QUESTIONS)).size).toBe(ITEMS.length);
  });

  it('are those of version 1; whoever changes an item or a word raises the version, and then this line', () => {
    const digest = createHash('sha256').update(JSON.stringify(CHECKLIST_QUESTIONS)).digest('hex');
    expect([CHECKLIST_VERSION, digest]).toEqual([
      1,
      'f8840d0f7f9508957c47795cb667762d13b037a870120a34b4d8a7d1390d4185',
    ]);
  });
});
