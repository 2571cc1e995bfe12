/**
 * Reads a citation of a provision as people write it, and says where it is not clear which provision is meant.
 *
 * The numbers of a treaty change from draft to draft: Article 17 of the zero draft of the UN Cybercrime Convention
 * (A/AC.291/22) is Article 4 of the adopted text (A/RES/79/243, annex). So a number without a text is answered with
 * the provision that has it in each text, and with what the crosswalk says of them.
 */
import type { CitableInstrument, CitableProvision, CitableText, CitationIndex } from './citation-index.rules.js';
import { type CitedMatch, findNumber } from './citation-match.rules.js';
import { type CitedNumber, written } from './citation-number.rules.js';
import { type Parts, partsOf } from './citation-parts.rules.js';
import {
  type CitationRefusal,
  EXAMPLE,
  instrumentsOf,
  type MeantTexts,
  refuse,
  textsOf,
} from './citation-scope.rules.js';
import { relationOf, type SubjectRelation } from './citation-subject.rules.js';
import { draftWarnings, rangeWarning, unreadWarning, unrecordedWarning } from './citation-warning.rules.js';
import { inTextsOf, listed, recordedIn, textName } from './citation-words.rules.js';

/** Longer texts are no citations. */
export const MAX_CITATION_LENGTH = 300;

/** The same number in several texts. */
export interface CitationAmbiguity {
  readonly number: string;
  readonly provisionIds: readonly string[];
  readonly relation: SubjectRelation;
  readonly warning: string;
}

export interface CitationReading {
  readonly instrumentIds: readonly string[];
  /** The one text that the citation names; null where it names none, or words that fit several. */
  readonly textId: string | null;
  readonly matches: readonly CitedMatch[];
  readonly ambiguities: readonly CitationAmbiguity[];
  /** Texts that the citation may mean too, in which no such number is recorded. */
  readonly unrecordedTextIds: readonly string[];
  readonly warnings: readonly string[];
}

/** @returns what the citation means, as far as it is recorded; never throws. */
export function readCitation(text: string, index: CitationIndex): CitationReading | CitationRefusal {
  if (text.trim() === '') return refuse(`The citation is empty. ${EXAMPLE}`);
  if (text.length > MAX_CITATION_LENGTH) {
    return refuse(`A citation has at most ${MAX_CITATION_LENGTH} characters; this has ${text.length}. ${EXAMPLE}`);
  }
  const parts = partsOf(text, index);
  const instruments = instrumentsOf(parts, index);
  if ('refused' in instruments) return instruments;
  const texts = textsOf(parts, instruments, index);
  if ('refused' in texts) return texts;
  return readIn(parts, instruments, texts, index);
}

function readIn(
  parts: Parts,
  instruments: readonly CitableInstrument[],
  meant: MeantTexts,
  index: CitationIndex,
): CitationReading | CitationRefusal {
  const { numbers } = parts;
  const recorded = recordedIn(meant.texts, index);
  const names = listed(instruments.map(({ shortTitle }) => shortTitle));
  if (numbers.paragraphOnly) return refuse(`It names a paragraph of ${names} and no article. ${recorded}`);
  if (numbers.numbers.length === 0)
    return refuse(`It names ${names} and no article. Give one, such as "Art. 5". ${recorded}`);
  const found = numbers.numbers.map((number) => ({ number, matches: matchesIn(number, meant.texts, index) }));
  const matches = unique(found.flatMap((one) => one.matches));
  if (matches.length === 0) return notRecorded(numbers.numbers, instruments, meant, index);
  const ambiguities = ambiguitiesOf(matches, index);
  const missing = found.filter((one) => one.matches.length === 0).map(({ number }) => written(number));
  const instrumentIds = [...new Set(matches.map(({ textId }) => index.texts.get(textId)!.instrumentId))];
  const unrecorded = meant.texts.filter(
    ({ id, instrumentId }) => instrumentIds.includes(instrumentId) && !matches.some(({ textId }) => textId === id),
  );
  return {
    instrumentIds,
    textId: meant.named && meant.texts.length === 1 ? meant.texts[0]!.id : null,
    matches,
    ambiguities,
    unrecordedTextIds: unrecorded.map(({ id }) => id),
    warnings: [
      ...ambiguities.map(({ warning }) => warning),
      ...matches.flatMap(({ note }) => note ?? []),
      ...found.flatMap((one) => rangeWarning(one.number, one.matches)),
      ...missing.map((number) => `${number} is not recorded there. That does not mean that there is none.`),
      ...unrecordedWarning(unrecorded),
      ...draftWarnings(matches, index),
      ...(numbers.andFollowing ? ['Only the articles that it names were read, not those that follow.'] : []),
      ...meant.warnings,
      ...unreadWarning(parts, instruments, matches, index),
    ],
  };
}

function matchesIn(number: CitedNumber, texts: readonly CitableText[], index: CitationIndex): CitedMatch[] {
  return texts.flatMap((text) => findNumber(number, text, index));
}

function unique(matches: readonly CitedMatch[]): CitedMatch[] {
  const seen = new Map(matches.map((match) => [`${match.number} ${match.provisionId}`, match]));
  return [...seen.values()];
}

function notRecorded(
  numbers: readonly CitedNumber[],
  instruments: readonly CitableInstrument[],
  { texts }: MeantTexts,
  index: CitationIndex,
): CitationRefusal {
  const cited = listed(numbers.map(written));
  const where = inTextsOf(instruments, texts, index);
  const own = texts.some(({ id }) => index.numberedIn.has(id)) ? '' : elsewhere(instruments, index);
  const are = numbers.length > 1 ? 'are' : 'is';
  return refuse(
    `${cited} ${are} not recorded in ${where}. That does not mean that there is none: this registry records only some provisions. ${recordedIn(texts, index)}${own}`,
  );
}

/** Where the text that was named has no recorded provisions, texts of the same instrument that have some. */
function elsewhere(instruments: readonly CitableInstrument[], index: CitationIndex): string {
  const texts = instruments
    .flatMap(({ id }) => index.textsOf.get(id) ?? [])
    .filter(({ id }) => index.numberedIn.has(id));
  return texts.length > 0 ? ` Provisions are recorded of: ${texts.map(textName).join('; ')}.` : '';
}

function ambiguitiesOf(matches: readonly CitedMatch[], index: CitationIndex): CitationAmbiguity[] {
  const byNumber = new Map<string, CitedMatch[]>();
  for (const match of matches) byNumber.set(match.number, [...(byNumber.get(match.number) ?? []), match]);
  return [...byNumber].flatMap(([number, same]) => {
    if (new Set(same.map(({ textId }) => textId)).size < 2) return [];
    const provisions = same.map(({ provisionId }) => index.provisions.get(provisionId)!);
    const { relation, words } = relationOf(provisions, index);
    const subjects = provisions.map((provision) => subjectIn(provision, index)).join('; ');
    const warning = `${number} can be read in several texts: ${subjects}. ${words} Name the text together with the number.`;
    return [{ number, provisionIds: provisions.map(({ id }) => id), relation, warning }];
  });
}

function subjectIn({ number, heading, textVersionId }: CitableProvision, index: CitationIndex): string {
  return `in ${textName(index.texts.get(textVersionId)!)} ${number} is "${heading}"`;
}
