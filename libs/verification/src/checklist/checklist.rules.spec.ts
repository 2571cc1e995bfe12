import { describe, expect, it } from '@jest/globals';
import { type AnsweredItem, checklistFaults, ChecklistItem, QUESTIONS } from './checklist.rules.js';

const all = (more: Partial<Record<ChecklistItem, Partial<AnsweredItem>>> = {}): AnsweredItem[] =>
  Object.values(ChecklistItem).map((item) => ({ item, answer: 'YES', ...more[item] }));

describe('a checklist', () => {
  it('passes a case when every item is answered with yes, and asks a question with each', () => {
    expect(checklistFaults(all())).toEqual([]);
    for (const item of Object.values(ChecklistItem)) expect(QUESTIONS[item]).toMatch(/\?$/);
  });

  it('is answered whole, and each item once', () => {
    expect(checklistFaults([])).toHaveLength(Object.keys(ChecklistItem).length);
    expect(checklistFaults(all().slice(1))).toEqual(['AUTHENTICITY is not answered']);
    expect(checklistFaults([...all(), { item: 'CONTEXT', answer: 'YES' }])).toEqual([
      'CONTEXT is answered more than once',
    ]);
  });

  it('says why, wherever the answer is not yes', () => {
    const answer = { answer: 'NOT_APPLICABLE' } as const;
    expect(checklistFaults(all({ IDENTITY: answer }))).toEqual([expect.stringContaining('IDENTITY')]);
    expect(checklistFaults(all({ IDENTITY: { ...answer, note: ' ' } }))).toHaveLength(1);
    expect(checklistFaults(all({ IDENTITY: { ...answer, note: 'Nobody is named.' } }))).toEqual([]);
    expect(checklistFaults(all({ CORROBORATION: { answer: 'NO', note: 'One source alone.' } }))).toEqual([]);
  });

  it.each(['AUTHENTICITY', 'INTEGRITY', 'DO_NO_HARM'] as const)('passes no case without %s', (item) => {
    expect(checklistFaults(all({ [item]: { answer: 'NO', note: 'It is not.' } }))).toEqual([
      expect.stringContaining('ask for changes, or disagree'),
    ]);
  });

  it('asks of every case whether it does harm', () => {
    expect(checklistFaults(all({ DO_NO_HARM: { answer: 'NOT_APPLICABLE', note: 'x' } }))).toHaveLength(1);
  });
});
