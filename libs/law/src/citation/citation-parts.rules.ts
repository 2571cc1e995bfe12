/** Takes a citation apart: names of instruments, words for texts, numbers, and what is left. */
import type { CitationIndex, NameTarget } from './citation-index.rules.js';
import { findNames, findTextWords, findYears, type FoundTextWords } from './citation-name.rules.js';
import { type ReadNumbers, readNumbers } from './citation-number.rules.js';
import { isYear, type Token, tokensOf } from './citation-token.rules.js';

/** A citation, taken apart. */
export interface Parts {
  /** What each name in it stands for. */
  readonly targets: readonly (readonly NameTarget[])[];
  readonly textWords: readonly FoundTextWords[];
  readonly numbers: ReadNumbers;
  readonly years: readonly string[];
  /** Words that were not understood. */
  readonly rest: readonly string[];
  /** Numbers that were read neither as an article nor as a year. */
  readonly unread: readonly string[];
}

export function partsOf(text: string, index: CitationIndex): Parts {
  const tokens = tokensOf(text);
  const names = findNames(tokens, index);
  const ofNames = new Set(names.flatMap(({ places }) => places));
  const textWords = findTextWords(tokens, ofNames);
  const taken = new Set([...ofNames, ...textWords.flatMap(({ places }) => places)]);
  const numbers = readNumbers(tokens, taken);
  const hasDay = tokens.some(({ text: word }) => MONTHS.has(word));
  const used = new Set([...taken, ...numbers.used]);
  return {
    targets: names.map(({ targets }) => targets),
    textWords,
    numbers,
    years: findYears(tokens, used),
    unread: tokens
      .filter((token, place) => !used.has(place) && isUnread(token, hasDay))
      .map(({ text: number }) => number),
    rest: tokens.filter((token, place) => !used.has(place) && saysSomething(token)).map((token) => token.text),
  };
}

/** Years are looked at apart; beside a month a small number is its day. */
function isUnread({ kind, text }: Token, hasDay: boolean): boolean {
  return kind === 'NUMBER' && !isYear(text) && !(hasDay && Number(text) <= 31);
}

function saysSomething({ kind, text }: Token): boolean {
  return kind === 'WORD' && text.length > 1 && !SAYS_NOTHING.has(text) && !MONTHS.has(text);
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    'the of in on an to under see cf also and or with by at as its this that eg ie ibid supra art arts article articles ' +
    'artikel articulo articulos artigo artigos articolo section rule para paras paragraph paragraphs version text ' +
    'date dated signed opened signature annex done entered into force ' +
    'ff seq et del de des du la le les el los der die das des von dem и в о доклад no nos nr'
  ).split(' '),
);
