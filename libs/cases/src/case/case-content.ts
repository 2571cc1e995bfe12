/** The content of a case as it is written: checked, with ids in place of names. */
import type { EdtfDate } from '#platform';
import type { CodedFactsBasis } from '../mechanism-use/mechanism-use.entity.js';
import type { EventType, Outcome, SubjectKind } from '../vocabulary/closed-vocabulary.rules.js';
import type { ArticleNumberBasis, CodedAnswer, CodedFact, EventBasis, LinkRelation } from './case.rules.js';

export interface EventContent {
  readonly type: EventType;
  readonly date: EdtfDate;
  readonly country: string | null;
  readonly description: string | null;
  readonly basis: EventBasis;
}

export interface UseContent {
  readonly mechanismId: string;
  readonly requestingState: string | null;
  readonly respondingStates: readonly string[];
  readonly respondingProvider: string | null;
  readonly ground: readonly string[];
  readonly codedFacts: Readonly<Record<CodedFact, CodedAnswer>>;
  readonly codedFactsBasis: CodedFactsBasis;
  readonly outcome: Outcome;
  readonly sameMeasureAs: number | null;
  readonly note: string | null;
  readonly events: readonly EventContent[];
}

export interface SubjectContent {
  readonly kind: SubjectKind;
  readonly personCount: number | null;
  readonly publicName: string | null;
  readonly profiles: readonly string[];
}

export interface LinkContent {
  readonly useNumber: number | null;
  readonly textVersionId: string;
  readonly provisionId: string | null;
  readonly citedAs: string;
  readonly relation: LinkRelation;
  readonly originalRelation: string | null;
  readonly rationale: string;
  readonly articleNumberBasis: ArticleNumberBasis;
  readonly note: string | null;
  readonly authorId: string | null;
  /** Given where it is known already; otherwise links are numbered as they come. */
  readonly number?: number;
}

/** The lists that hang on a case; a list that is absent stays as it is. */
export interface CaseLists {
  readonly hostStates?: readonly string[];
  readonly uses?: readonly UseContent[];
  readonly events?: readonly EventContent[];
  readonly subjects?: readonly SubjectContent[];
  readonly links?: readonly LinkContent[];
}

/** Columns of a case that its author writes. */
export interface CaseColumns {
  readonly title: string;
  readonly titleLanguage: string;
  readonly summary: string | null;
  readonly summaryLanguage: string;
  readonly requestingState: string | null;
  readonly occurredEdtf: string | null;
  readonly occurredLower: string | null;
  readonly occurredUpper: string | null;
  readonly outcome: Outcome | null;
  readonly outcomeNote: string | null;
}
