/** To whom a criticism of a provision may be attributed, and when not. */
import { termsOf } from '../vocabulary.rules.js';

export const ARTICLE_LINK_MEANINGS = {
  NAMED_BY_SOURCE: 'The source itself names this provision.',
  ASSIGNED_BY_COMPILER: 'The source speaks in general; the link to this provision was made by this registry.',
  CARRIED_OVER_FROM_DRAFT: 'Raised against the article of a draft; not checked against this wording.',
} as const;
export const ArticleLink = termsOf(ARTICLE_LINK_MEANINGS);
export type ArticleLink = keyof typeof ArticleLink;

/** The same names, put where they may be shown. Two of the three lists are always empty. */
export interface Attribution {
  /** They said it of this provision. */
  readonly ofThisProvision: readonly string[];
  /** They said it in general; nobody is known to have said it of this provision. */
  readonly inGeneral: readonly string[];
  /** They said it of a draft; whether they would say it of this text is not known. */
  readonly ofADraft: readonly string[];
}

/** A statement is attributed to someone on a provision only where the source names the provision. */
export function attributionOf(link: ArticleLink, names: readonly string[]): Attribution {
  const nobody = { ofThisProvision: [], inGeneral: [], ofADraft: [] };
  switch (link) {
    case 'NAMED_BY_SOURCE':
      return { ...nobody, ofThisProvision: names };
    case 'ASSIGNED_BY_COMPILER':
      return { ...nobody, inGeneral: names };
    case 'CARRIED_OVER_FROM_DRAFT':
      return { ...nobody, ofADraft: names };
  }
}
