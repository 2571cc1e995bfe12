/**
 * From the content that a revision keeps back to what is written into the tables.
 *
 * The other direction is `case_content` in the database; what goes there and back is the same.
 */
import type {
  CaseColumns,
  CaseLists,
  EventContent,
  LinkContent,
  SubjectContent,
  UseContent,
} from '../case/case-content.js';
import type { CodedAnswer, CodedFact } from '../case/case.rules.js';
import { CODED_FACT_COLUMNS } from './coded-fact.rules.js';
import { type ContentDate, type ContentTree, parts } from './content.rules.js';

/** Columns of a case as a content has them. The author's own number for the file is given once and stays. */
export function columnsOf(content: ContentTree): CaseColumns {
  const kept = content as unknown as KeptCase;
  return {
    title: kept.title.text,
    titleLanguage: kept.title.language,
    summary: kept.summary.text,
    summaryLanguage: kept.summary.language,
    requestingState: kept.requestingState,
    occurredEdtf: kept.occurred?.edtf ?? null,
    occurredLower: kept.occurred?.lower ?? null,
    occurredUpper: kept.occurred?.upper ?? null,
    outcome: kept.outcome,
    outcomeNote: kept.outcomeNote,
  };
}

/** The lists of a content that differ from those that the case has now; all of them for `null`. */
export function listsToRestore(content: ContentTree, now: ContentTree | null): CaseLists {
  const differs = (name: string) => now === null || JSON.stringify(content[name]) !== JSON.stringify(now[name]);
  return {
    ...(differs('hostStates') ? { hostStates: content['hostStates'] as unknown as readonly string[] } : {}),
    ...(differs('uses') ? { uses: parts(content, 'uses').map(useOf) } : {}),
    ...(differs('events') ? { events: parts(content, 'events').map(eventOf) } : {}),
    ...(differs('subjects') ? { subjects: parts(content, 'subjects').map(subjectOf) } : {}),
    // A link goes with the use that it is about.
    ...(differs('provisionLinks') || differs('uses') ? { links: parts(content, 'provisionLinks').map(linkOf) } : {}),
  };
}

function useOf(part: ContentTree): UseContent {
  const { mechanism, codedFacts, events: _, ...kept } = part as unknown as KeptUse;
  const facts = Object.entries(CODED_FACT_COLUMNS).map(([name, { key }]) => ({ key, ...codedFacts[name]! }));
  return {
    ...kept,
    mechanismId: mechanism,
    codedFacts: Object.fromEntries(facts.map(({ key, answer }) => [key, answer])) as Record<CodedFact, CodedAnswer>,
    codedFactsBasis: Object.fromEntries(
      facts.flatMap(({ key, basis, reason }) => (basis === null ? [] : [[key, { basis, reason }]])),
    ),
    events: parts(part, 'events').map(eventOf),
  };
}

function eventOf(part: ContentTree): EventContent {
  return part as unknown as EventContent;
}

function subjectOf(part: ContentTree): SubjectContent {
  return part as unknown as SubjectContent;
}

function linkOf(part: ContentTree): LinkContent {
  const { use, textVersion, provision, author, ...kept } = part as unknown as KeptLink;
  return { ...kept, useNumber: use, textVersionId: textVersion, provisionId: provision, authorId: author };
}

interface KeptCase extends Pick<CaseColumns, 'requestingState' | 'outcome' | 'outcomeNote'> {
  readonly title: { readonly text: string; readonly language: string };
  readonly summary: { readonly text: string | null; readonly language: string };
  readonly occurred: ContentDate | null;
}

interface KeptUse extends Omit<UseContent, 'mechanismId' | 'codedFacts' | 'codedFactsBasis'> {
  readonly mechanism: string;
  readonly codedFacts: Readonly<Record<string, { answer: CodedAnswer; basis: string | null; reason: string | null }>>;
}

interface KeptLink extends Omit<LinkContent, 'useNumber' | 'textVersionId' | 'provisionId' | 'authorId'> {
  readonly use: number | null;
  readonly textVersion: string;
  readonly provision: string | null;
  readonly author: string | null;
}
