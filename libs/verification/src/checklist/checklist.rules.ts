/**
 * What a verifier checks before passing a case.
 *
 * Source: Berkeley Protocol on Digital Open Source Investigations (OHCHR and Human Rights Center, UC Berkeley, 2022),
 * part II (ethical principles) for DO_NO_HARM, part VI, preservation, for IDENTITY and INTEGRITY, and part VI,
 * verification, for the others. The Protocol has no list of questions: their words, and which answers keep a case from
 * passing, are this registry's own.
 *
 * IDENTITY is that of an item among other items, as the Protocol uses the word, not that of a person. That an item has
 * not changed since it was collected, which the Protocol calls its authenticity when it speaks of preservation, is asked
 * under INTEGRITY.
 */

/** Number of the set of items and questions below. Raise it with every change of one of them: answers are to the set. */
export const CHECKLIST_VERSION = 1;

/** What is checked. */
export const ChecklistItem = {
  AUTHENTICITY: 'AUTHENTICITY',
  PROVENANCE: 'PROVENANCE',
  IDENTITY: 'IDENTITY',
  INTEGRITY: 'INTEGRITY',
  CORROBORATION: 'CORROBORATION',
  CONTEXT: 'CONTEXT',
  DO_NO_HARM: 'DO_NO_HARM',
} as const;
export type ChecklistItem = (typeof ChecklistItem)[keyof typeof ChecklistItem];

/** What the verifier is asked. YES is always the answer that speaks for passing. */
export const CHECKLIST_QUESTIONS: Readonly<Record<ChecklistItem, string>> = {
  AUTHENTICITY: 'Is every source what it claims to be, with no sign that it was forged, staged or manipulated?',
  PROVENANCE: 'Is it known for every source who made it, who first published it, and how it came to the registry?',
  IDENTITY:
    'Can every source and file be told apart from all others and found again, by its address, reference or hash?',
  INTEGRITY: 'Is every file unchanged since it was collected, as its hash and its chain of custody show?',
  CORROBORATION: 'Does what the case says rest on sources that are independent of one another?',
  CONTEXT: 'Do the sources, read as a whole and at their time and place, say what the case takes from them?',
  DO_NO_HARM:
    'Can the record be passed as it stands without danger to the people in it, to its sources, or to those near them?',
};

/** NOT_APPLICABLE is not YES: it says that there is nothing to which the question could be put. */
export const ChecklistReply = { YES: 'YES', NO: 'NO', NOT_APPLICABLE: 'NOT_APPLICABLE' } as const;
export type ChecklistReply = (typeof ChecklistReply)[keyof typeof ChecklistReply];

/** What a verifier answered to one question. */
export interface ChecklistAnswer {
  readonly item: ChecklistItem;
  readonly reply: ChecklistReply;
  /** Why; `null` or blank where nothing was written. */
  readonly note: string | null;
}

/** Items to which a NO forbids passing; with a NO to another one a case may pass, if a note says why. */
export const DECISIVE_ITEMS: readonly ChecklistItem[] = ['AUTHENTICITY', 'INTEGRITY', 'DO_NO_HARM'];

/** @returns what keeps a case with these answers from passing, in words for the verifier; empty when nothing does. */
export function checklistLacks(answers: readonly ChecklistAnswer[]): readonly string[] {
  return Object.values(ChecklistItem).flatMap((item) => lacksOfItem(item, answers));
}

function lacksOfItem(item: ChecklistItem, answers: readonly ChecklistAnswer[]): readonly string[] {
  const [answer, ...more] = answers.filter((given) => given.item === item);
  if (answer === undefined) return [`${item} is not answered`];
  if (more.length > 0) return [`${item} is answered ${more.length + 1} times instead of once`];
  return [lackOfReply(answer), lackOfNote(answer)].filter((lack) => lack !== null);
}

function lackOfReply({ item, reply }: ChecklistAnswer): string | null {
  if (reply === 'NO' && DECISIVE_ITEMS.includes(item)) {
    return `${item} is answered NO, and so the case cannot pass: request changes or disagree`;
  }
  if (reply === 'NOT_APPLICABLE' && item === 'DO_NO_HARM') {
    return 'DO_NO_HARM is answered NOT_APPLICABLE, but every case can harm somebody: answer YES or NO';
  }
  return null;
}

function lackOfNote({ item, reply, note }: ChecklistAnswer): string | null {
  if (reply === 'YES' || (note !== null && note.trim() !== '')) return null;
  return `${item} is answered ${reply} without a note that says why`;
}
