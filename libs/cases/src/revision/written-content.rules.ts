/**
 * What a case would say if some of what its author writes were written over what it says.
 *
 * The tables are left alone. Of the other parts of the content, nothing changes.
 */
import type { CaseColumns, CaseLists, EventContent, SubjectContent, UseContent } from '../case/case-content.js';
import { CODED_FACT_COLUMNS } from './coded-fact.rules.js';
import { type ContentTree, type ContentValue, isSame } from './content.rules.js';

/** @param written columns that are absent, and lists that are, stay as they are in `before`. */
export function contentWith(before: ContentTree, written: Partial<CaseColumns>, lists: CaseLists): ContentTree {
  const text = (name: 'title' | 'summary') => {
    const is = before[name] as ContentTree;
    return {
      text: name in written ? written[name]! : is['text']!,
      language: written[`${name}Language`] ?? is['language']!,
    };
  };
  return {
    ...before,
    title: text('title'),
    summary: text('summary'),
    ...('requestingState' in written ? { requestingState: written.requestingState ?? null } : {}),
    ...('occurredEdtf' in written
      ? { occurred: dateOf(written.occurredEdtf!, written.occurredLower!, written.occurredUpper!) }
      : {}),
    ...(lists.hostStates ? { hostStates: setOf(lists.hostStates, before['hostStates']) } : {}),
    ...(lists.uses ? { uses: numbered(lists.uses, before['uses'], useOf) } : {}),
    ...(lists.subjects ? { subjects: numbered(lists.subjects, before['subjects'], subjectOf) } : {}),
  };
}

type Node = ContentTree | ContentValue | undefined;

function under(node: Node, name: string): Node {
  return node && typeof node === 'object' ? (node as ContentTree)[name] : undefined;
}

/** A set in the order that it had, if it is the same; otherwise in that of its members. */
function setOf(members: readonly string[], before: Node): readonly string[] {
  const sorted = [...members].sort();
  const was = Array.isArray(before) ? (before as readonly string[]) : [];
  return isSame([...was].sort(), sorted) ? was : sorted;
}

function numbered<T>(parts: readonly T[], before: Node, treeOf: (part: T, before: Node) => ContentTree): ContentTree {
  return Object.fromEntries(
    parts.map((part, index) => {
      const number = String(index + 1);
      return [number, treeOf(part, under(before, number))];
    }),
  );
}

function useOf(use: UseContent, before: Node): ContentTree {
  const facts = Object.entries(CODED_FACT_COLUMNS).map(([name, { key }]): [string, ContentTree] => {
    const { basis = null, reason = null } = use.codedFactsBasis[key] ?? {};
    const fact: ContentTree = { answer: use.codedFacts[key], basis, reason };
    const was = under(under(before, 'codedFacts'), name) as ContentTree | undefined;
    // Where the answer comes from is not the author's to say: it stays with an answer that stays.
    return [name, was && was['answer'] === fact['answer'] && was['reason'] === fact['reason'] ? was : fact];
  });
  return {
    mechanism: use.mechanismId,
    requestingState: use.requestingState,
    respondingStates: setOf(use.respondingStates, under(before, 'respondingStates')),
    respondingProvider: use.respondingProvider,
    ground: setOf(use.ground, under(before, 'ground')),
    outcome: use.outcome,
    sameMeasureAs: use.sameMeasureAs,
    note: use.note,
    codedFacts: Object.fromEntries(facts),
    events: numbered(use.events, under(before, 'events'), eventOf),
  };
}

function eventOf({ type, date, country, description, basis }: EventContent, before: Node): ContentTree {
  const event = { type, date: dateOf(date.edtf, date.lower, date.upper), country, description, basis };
  const was = before as ContentTree | undefined;
  const isThere =
    was &&
    was['type'] === type &&
    isSame(was['date'] as ContentValue, event.date) &&
    was['country'] === country &&
    was['description'] === description;
  return isThere ? was : event;
}

/** The name by which a subject is public goes with its place: an author does not write it. */
function subjectOf({ kind, profiles, personCount }: SubjectContent, before: Node): ContentTree {
  return {
    kind,
    profiles: setOf(profiles, under(before, 'profiles')),
    personCount,
    publicName: (under(before, 'publicName') as string | null | undefined) ?? null,
  };
}

function dateOf(edtf: string | null, lower: string | null, upper: string | null): ContentValue {
  return edtf === null ? null : { edtf, lower, upper };
}
