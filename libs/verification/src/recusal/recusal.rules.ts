/**
 * Who steps back from deciding on a case, worked out from what is known of the person and of the case.
 *
 * Source of the duty: Berkeley Protocol on Digital Open Source Investigations (OHCHR and Human Rights Center, UC
 * Berkeley, 2022), part II, objectivity and independence. Which ties count is this registry's own rule.
 *
 * A tie says nothing of what somebody has done or thinks. That somebody contributed to the case is not a matter of
 * recusal but of the guard FOUR_EYES, which nobody can waive.
 */

/** Which tie asks for recusal. */
export const RecusalRule = {
  NATIONALITY_OF_REQUESTING_STATE: 'NATIONALITY_OF_REQUESTING_STATE',
  NATIONALITY_OF_HOST_STATE: 'NATIONALITY_OF_HOST_STATE',
  RESIDENCE_IN_REQUESTING_STATE: 'RESIDENCE_IN_REQUESTING_STATE',
  RESIDENCE_IN_HOST_STATE: 'RESIDENCE_IN_HOST_STATE',
  SAME_ORGANISATION_AS_AUTHOR: 'SAME_ORGANISATION_AS_AUTHOR',
  SAME_ORGANISATION_AS_PUBLISHER: 'SAME_ORGANISATION_AS_PUBLISHER',
  AUTHOR_OF_CITED_SOURCE: 'AUTHOR_OF_CITED_SOURCE',
  DECLARED_TIE: 'DECLARED_TIE',
} as const;
export type RecusalRule = (typeof RecusalRule)[keyof typeof RecusalRule];

/** To what somebody has declared a tie. */
export const TieKind = { COUNTRY: 'COUNTRY', ORGANISATION: 'ORGANISATION', PERSON: 'PERSON', CASE: 'CASE' } as const;
export type TieKind = (typeof TieKind)[keyof typeof TieKind];

/** A tie that somebody has declared. */
export interface DeclaredTie {
  readonly kind: TieKind;
  /** COUNTRY: its code. ORGANISATION: its id, or its name where it is no partner. PERSON: user id. CASE: its id. */
  readonly value: string;
}

/** An organisation of somebody. Publishers are kept apart from organisations; only the name tells that one is both. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
}

/** What is known of the person who wants to decide. Countries by their ISO 3166-1 alpha-2 codes in capitals. */
export interface ActorTies {
  readonly userId: string;
  readonly nationalities: readonly string[];
  /** `null` when not known, which is no tie. */
  readonly residence: string | null;
  readonly organisations: readonly KnownOrganisation[];
  readonly declaredTies: readonly DeclaredTie[];
}

/** What is known of the case. Countries by their ISO 3166-1 alpha-2 codes in capitals. */
export interface CaseTies {
  readonly caseId: string;
  readonly requestingStates: readonly string[];
  readonly respondingStates: readonly string[];
  readonly hostStates: readonly string[];
  readonly authorId: string;
  readonly authorOrganisations: readonly KnownOrganisation[];
  /** Names of the publishers of its sources and of their owners, up to the root. */
  readonly publisherNames: readonly string[];
  /** Users who wrote a source that the case cites. */
  readonly citedSourceAuthorIds: readonly string[];
}

/** That somebody let the actor decide on this case in spite of one rule: all ties under it, known then or not. */
export interface RecusalWaiver {
  readonly rule: RecusalRule;
  /** User id of whoever waived it. A waiver by the actor or by the author of the case counts for nothing. */
  readonly waivedBy: string;
}

/** One tie that asks for recusal, told to the person who has it. */
export interface RecusalHit {
  readonly rule: RecusalRule;
  readonly message: string;
  /** User id of whoever waived it; `null` while it keeps the actor from deciding. */
  readonly waivedBy: string | null;
}

/** @returns every tie of the actor to the case, in the order of the rules; a waived one stays on the list. */
export function recusalHits(
  actor: ActorTies,
  of: CaseTies,
  waivers: readonly RecusalWaiver[] = [],
): readonly RecusalHit[] {
  const counting = waivers.filter(({ waivedBy }) => waivedBy !== actor.userId && waivedBy !== of.authorId);
  return Object.values(RecusalRule).flatMap((rule) => {
    const waivedBy = counting.find((waiver) => waiver.rule === rule)?.waivedBy ?? null;
    return [...new Set(messagesOf(rule, actor, of))].map((message) => ({ rule, message, waivedBy }));
  });
}

/** @returns the hits that keep the actor from deciding; empty when the guard is met. */
export function unwaivedHits(hits: readonly RecusalHit[]): readonly RecusalHit[] {
  return hits.filter(({ waivedBy }) => waivedBy === null);
}

function messagesOf(rule: RecusalRule, actor: ActorTies, of: CaseTies): readonly string[] {
  switch (rule) {
    case 'NATIONALITY_OF_REQUESTING_STATE':
      return nationalityMessages(actor, of.requestingStates, 'requesting');
    case 'NATIONALITY_OF_HOST_STATE':
      return nationalityMessages(actor, of.hostStates, 'host');
    case 'RESIDENCE_IN_REQUESTING_STATE':
      return residenceMessages(actor, of.requestingStates, 'requesting');
    case 'RESIDENCE_IN_HOST_STATE':
      return residenceMessages(actor, of.hostStates, 'host');
    case 'SAME_ORGANISATION_AS_AUTHOR':
      return colleagueMessages(actor, of);
    case 'SAME_ORGANISATION_AS_PUBLISHER':
      return publisherMessages(actor, of);
    case 'AUTHOR_OF_CITED_SOURCE':
      return of.citedSourceAuthorIds.includes(actor.userId) ? ['You wrote a source that this case cites.'] : [];
    case 'DECLARED_TIE':
      return actor.declaredTies.flatMap((tie) => tieMessage(tie, of) ?? []);
  }
}

type Part = 'requesting' | 'host';

function nationalityMessages(actor: ActorTies, states: readonly string[], part: Part): readonly string[] {
  return actor.nationalities
    .filter((code) => states.includes(code))
    .map((code) => `You hold the nationality of ${code}, which is ${partOf(part, states)}.`);
}

function residenceMessages({ residence }: ActorTies, states: readonly string[], part: Part): readonly string[] {
  if (residence === null || !states.includes(residence)) return [];
  return [`You live in ${residence}, which is ${partOf(part, states)}.`];
}

function partOf(part: Part, states: readonly string[]): string {
  return `${new Set(states).size > 1 ? 'a' : 'the'} ${part} State of this case`;
}

function colleagueMessages(actor: ActorTies, of: CaseTies): readonly string[] {
  const ids = of.authorOrganisations.map(({ id }) => id);
  return actor.organisations
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => `You belong to ${name}, and so does the author of this case.`);
}

function publisherMessages(actor: ActorTies, of: CaseTies): readonly string[] {
  return actor.organisations
    .filter(({ name }) => includesName(of.publisherNames, name))
    .map(({ name }) => `You belong to ${name}, which published a source of this case or owns its publisher.`);
}

/** The message names nobody but what the actor wrote down: a declared tie is no way to learn who is behind a case. */
function tieMessage({ kind, value }: DeclaredTie, of: CaseTies): string | null {
  switch (kind) {
    case 'COUNTRY':
      return statesOf(of).includes(value) ? `You declared a tie to ${value}, which is a State of this case.` : null;
    case 'ORGANISATION':
      return isOrganisationOf(value, of) ? 'You declared a tie to an organisation that has a part in this case.' : null;
    case 'PERSON':
      return isPersonOf(value, of) ? 'You declared a tie to a person who has a part in this case.' : null;
    case 'CASE':
      return value === of.caseId ? 'You declared a tie to this case.' : null;
  }
}

function statesOf(of: CaseTies): readonly string[] {
  return [...of.requestingStates, ...of.respondingStates, ...of.hostStates];
}

function isOrganisationOf(idOrName: string, of: CaseTies): boolean {
  const names = [...of.authorOrganisations.map(({ name }) => name), ...of.publisherNames];
  return of.authorOrganisations.some(({ id }) => id === idOrName) || includesName(names, idOrName);
}

function isPersonOf(userId: string, of: CaseTies): boolean {
  return userId === of.authorId || of.citedSourceAuthorIds.includes(userId);
}

/** Names are compared as those of publishers are everywhere: without regard to capitals. */
function includesName(names: readonly string[], name: string): boolean {
  return names.some((other) => other.trim().toLowerCase() === name.trim().toLowerCase());
}
