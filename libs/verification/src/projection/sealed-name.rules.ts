/**
 * Finds sealed names in texts, in whatever order, case, script variant or Russian case ending they stand there.
 *
 * A name is looked for as its words, for scripts that part words, and as a row of characters, for those that do not
 * (Chinese, Japanese, Korean with its particles, Thai …). Two different words of one name near each other are the name;
 * which of its words is the surname is never guessed.
 */
import { covers, folded, merged, type FoldedText, type Span } from './folded-text.rules.js';

export interface NamesFound {
  readonly names: readonly Span[];
  /** Single words of sealed names of several words, apart from the whole names. */
  readonly parts: readonly Span[];
}

/** One word of a sealed name. */
interface NameWord {
  readonly name: number;
  readonly place: number;
  /** The whole name is this word. */
  readonly alone: boolean;
}

/** Sealed names, prepared for looking through many texts. */
export interface NameIndex {
  readonly words: ReadonlyMap<string, readonly NameWord[]>;
  /** The first letters of the words of each name. */
  readonly letters: readonly (readonly string[])[];
  /** Names without spaces, by their first UTF-16 unit and then by length. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>;
}

interface Word extends Span {
  readonly text: string;
  readonly script: Script;
  /** It does not begin with a small letter. */
  readonly capital: boolean;
  /** Initials and particles do not count as words between two words of a name. */
  readonly light: boolean;
}

type Script = 'CYRILLIC' | 'ARABIC' | 'ARABIC_ON' | 'OTHER';

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`;
const WORD = new RegExp(`${LETTERS}(?:'${LETTERS})*`, 'gu');
/** Characters of scripts without spaces, with the spaces and dots that may still stand between the parts of a name. */
const ROW = new RegExp(`[${UNSPACED}](?:[\\s.·•‧・-]{0,2}[${UNSPACED}])*`, 'gu');
const OF_ROW = new RegExp(`[${UNSPACED}]`, 'gu');

/** Words that many names share and that tell nobody from another. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn bint de del della di da das dos der den la van von ter ten mr mrs ms dr аль эль бин ибн оглы кызы بن ابن بنت ال آل الله'
    .split(' ')
    .map((particle) => folded(particle).text),
);

/** The commonest Arabic name in its Egyptian spelling is also the commonest preposition, so alone it is not looked for. */
const ARABIC_ON = 'على';

const SHORTEST_WORD = 2;
const SHORTEST_PART = 4;
const SHORTEST_JOINED = 5;
const SHORTEST_ROW = 2;
const SHORTEST_STEM = 3;
const MOST_WORDS_BETWEEN = 2;
const MOST_INITIALS = 3;

/** @param sealedNames names and aliases as they are in the vault. */
export function nameIndex(sealedNames: readonly string[]): NameIndex {
  const words = new Map<string, NameWord[]>();
  const rows = new Map<string, Map<number, Set<string>>>();
  const letters = sealedNames.map((sealed, name) => {
    const text = folded(sealed);
    const ofName = nameWords(text);
    indexWords(ofName, name, words);
    for (const row of rowsOf(text)) indexRow(row, rows);
    return ofName.map((word) => word.text.charAt(0));
  });
  return { words, letters, rows };
}

export function namesIn(text: FoldedText, index: NameIndex): NamesFound {
  const { names, parts } = wordsFound(text, index);
  const whole = merged([...names, ...rowsFound(text, index)]);
  return { names: whole, parts: merged(parts).filter((part) => !whole.some((name) => covers(name, part))) };
}

/** The words by which a name is told from others; all of them, where there are none but particles. */
function nameWords(text: FoldedText): Word[] {
  const words = wordsOf(text);
  const hasCapitals = words.some(({ capital }) => capital);
  const telling = words.filter((word) => !PARTICLES.has(word.text) && (word.capital || !hasCapitals));
  const chosen = telling.some(isLong) ? telling : words;
  return chosen.filter((word, index) => chosen.findIndex(({ text }) => text === word.text) === index);
}

function isLong({ text }: Word): boolean {
  return text.length >= SHORTEST_WORD;
}

function indexWords(words: readonly Word[], name: number, known: Map<string, NameWord[]>): void {
  const alone = words.length === 1;
  words.filter(isLong).forEach((word) => {
    const entry = { name, place: words.indexOf(word), alone };
    for (const form of new Set(spellings(plain(word.text), word.script))) add(known, form, entry);
  });
  for (const joined of joinedWords(words)) add(known, joined, { name, place: words.length, alone: true });
}

/** Neighbouring words written as one, as in names of accounts: in either order. */
function joinedWords(words: readonly Word[]): string[] {
  return words
    .slice(1)
    .flatMap((word, index) => {
      const before = words[index]?.text ?? '';
      return [plain(before + word.text), plain(word.text + before)];
    })
    .filter((joined) => joined.length >= SHORTEST_JOINED);
}

function indexRow(row: Row, rows: Map<string, Map<number, Set<string>>>): void {
  if (Array.from(row.text.normalize('NFC')).length < SHORTEST_ROW) return;
  const byLength = rows.get(row.text.charAt(0)) ?? new Map<number, Set<string>>();
  byLength.set(row.text.length, (byLength.get(row.text.length) ?? new Set()).add(row.text));
  rows.set(row.text.charAt(0), byLength);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function wordsOf(folding: FoldedText): Word[] {
  return Array.from(folding.text.matchAll(WORD), ({ 0: text, index }) => {
    const first = folding.origin[index] ?? 0;
    const last = folding.origin[index + text.length - 1] ?? first;
    const original = folding.source.slice(first, last + 1).join('');
    const capital = !/^\p{Ll}/u.test(original);
    const light = PARTICLES.has(text) || (capital && text.length < SHORTEST_WORD);
    return { text, start: index, end: index + text.length, script: scriptOf(original), capital, light };
  });
}

function scriptOf(original: string): Script {
  if (/\p{Script=Cyrillic}/u.test(original)) return 'CYRILLIC';
  if (original === ARABIC_ON) return 'ARABIC_ON';
  return /\p{Script=Arabic}/u.test(original) ? 'ARABIC' : 'OTHER';
}

function plain(word: string): string {
  return word.replaceAll("'", '');
}

/** Forms under which two ways to write one word meet. */
function spellings(word: string, script: Script): string[] {
  const forms = [word];
  if (word.length >= 5) forms.push(word.replace(/([aou])e/g, '$1').replaceAll('aa', 'a')); // ue and aa for ü and å
  if (script === 'CYRILLIC') forms.push(...stems(word));
  if (script === 'ARABIC') forms.push(...withoutStart(word, ['ال']));
  return forms;
}

/** Case endings of Russian names and surnames, singular, as they are when folded. */
const ENDINGS: readonly string[] =
  'ыми ими ого его ому ему ою ею ой ей ом ем ым им ых их ую юю ая яя ые ие ый ий а я о у ю ы и е ь й'
    .split(' ')
    .map((ending) => folded(ending).text);

/**
 * What is left when an ending is taken off; every ending that fits, since the nominative may end like an oblique case.
 *
 * Blind to vowels that come and go (Павел, Павла), to stems of two letters, and to the gender of a surname.
 */
function stems(word: string): string[] {
  return ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length))
    .filter((stem) => stem.length >= SHORTEST_STEM);
}

/** Conjunctions and prepositions that Arabic writes together with the next word. */
const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['لل', 'ب', 'ل', 'ك'];

function withoutStart(word: string, starts: readonly string[]): string[] {
  return starts
    .filter((start) => word.startsWith(start) && word.length - start.length >= SHORTEST_STEM)
    .map((start) => word.slice(start.length));
}

/** Spellings of a word of a running text, with what grammar may have put before and behind it. */
function spellingsInText({ text, script }: Word): ReadonlySet<string> {
  const pieces = text.includes("'") ? [plain(text), ...text.split("'").filter((piece) => piece.length > 1)] : [text];
  return new Set(pieces.flatMap((piece) => bareWords(piece, script)).flatMap((bare) => spellings(bare, script)));
}

function bareWords(word: string, script: Script): string[] {
  if (script === 'OTHER' && word.endsWith('s') && word.length > SHORTEST_PART) return [word, word.slice(0, -1)];
  if (script !== 'ARABIC') return [word];
  const withConjunction = [word, ...withoutStart(word, CONJUNCTIONS)];
  return [...withConjunction, ...withConjunction.flatMap((rest) => withoutStart(rest, PREPOSITIONS))];
}

/** Words of a text that may be one word of a sealed name. */
interface Hit {
  readonly entry: NameWord;
  readonly first: number;
  readonly last: number;
}

/** The words of one text, and how many that count stand before each. */
interface Words {
  readonly words: readonly Word[];
  readonly counted: readonly number[];
}

function wordsFound(text: FoldedText, index: NameIndex): { names: Span[]; parts: Span[] } {
  const words = withCounts(wordsOf(text));
  const seen = new Map<number, Map<number, Hit>>();
  const names: Span[] = [];
  const parts = new Map<number, Span>();
  for (const hit of hitsIn(words.words, index)) {
    if (hit.entry.alone) names.push(spanOf(words, hit.first, hit.last));
    else if (isTellingPart(words, hit)) parts.set(hit.first, spanOf(words, hit.first, hit.last));
    addWithWordsBefore(words, seen, hit, names);
    if (hasInitials(words, hit)) names.push(...withInitials(words, hit, index));
  }
  return { names, parts: [...parts.values()] };
}

function withCounts(words: readonly Word[]): Words {
  let count = 0;
  return { words, counted: words.map(({ light }) => (light ? count : count++)) };
}

function* hitsIn(words: readonly Word[], { words: known }: NameIndex): Generator<Hit> {
  const spellingsByWord = new Map<string, ReadonlySet<string>>();
  for (const [at, word] of words.entries()) {
    const key = `${word.script} ${word.text}`;
    const forms = spellingsByWord.get(key) ?? spellingsInText(word);
    spellingsByWord.set(key, forms);
    for (const entry of entriesOf(known, forms)) {
      if (!entry.alone || word.script !== 'ARABIC_ON') yield { entry, first: at, last: at };
    }
    for (const entry of known.get(joinedWithNext(words, at)) ?? []) yield { entry, first: at, last: at + 1 };
  }
}

function* entriesOf(known: NameIndex['words'], forms: Iterable<string>): Generator<NameWord> {
  for (const form of forms) yield* known.get(form) ?? [];
}

/** A word and the next as one, since names are parted at the ends of lines and in transliteration. */
function joinedWithNext(words: readonly Word[], at: number): string {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || next.start - word.end > 2) return '';
  const joined = plain(word.text + next.text);
  return joined.length < SHORTEST_JOINED ? '' : joined;
}

/** Finds the name in a word and the other words of it that stand before; keeps the hit for those which follow. */
function addWithWordsBefore(words: Words, seen: Map<number, Map<number, Hit>>, hit: Hit, names: Span[]): void {
  const { name, place } = hit.entry;
  const ofName = seen.get(name) ?? new Map<number, Hit>();
  if (ofName.size === 0) seen.set(name, ofName);
  for (const before of ofName.values()) {
    const isOther = before.entry.place !== place;
    if (isOther && areOneName(words, before, hit)) names.push(spanOf(words, before.first, hit.last));
  }
  ofName.set(place, hit);
}

/** Neighbours are one name in any case of letters; with words between them, both must be written as names. */
function areOneName({ words, counted }: Words, before: Hit, after: Hit): boolean {
  if (before.last >= after.first) return false;
  const between = (counted[after.first] ?? 0) - (counted[before.last] ?? 0) - (words[before.last]?.light ? 0 : 1);
  const capitals = words[before.first]?.capital && words[after.first]?.capital;
  return between <= (capitals ? MOST_WORDS_BETWEEN : 0);
}

function hasInitials({ words }: Words, { first, last }: Hit): boolean {
  return isInitial(words[first - 1]) || isInitial(words[last + 1]);
}

function isInitial(word: Word | undefined): word is Word {
  return word !== undefined && word.text.length < SHORTEST_WORD && word.capital;
}

/** A given name shortened to its letter beside another word of the name: before or behind it, among other initials. */
function withInitials(words: Words, { entry, first, last }: Hit, { letters }: NameIndex): Span[] {
  const others = (letters[entry.name] ?? []).filter((_, place) => place !== entry.place);
  const before = initialBeside(words.words, first, -1, others);
  const after = initialBeside(words.words, last, 1, others);
  return [
    ...(before === null ? [] : [spanOf(words, before, last)]),
    ...(after === null ? [] : [spanOf(words, first, after)]),
  ];
}

/** The farthest initial in a row beside a word that is one of these letters. */
function initialBeside(words: readonly Word[], from: number, step: 1 | -1, letters: readonly string[]): number | null {
  let farthest: number | null = null;
  for (let at = from + step; Math.abs(at - from) <= MOST_INITIALS; at += step) {
    const word = words[at];
    if (!isInitial(word)) break;
    if (letters.includes(word.text)) farthest = at;
  }
  return farthest;
}

/** Short words and words in small letters are too often no names. */
function isTellingPart({ words }: Words, { first, last }: Hit): boolean {
  const [start, end] = [words[first], words[last]];
  return start !== undefined && end !== undefined && start.capital && end.end - start.start >= SHORTEST_PART;
}

function spanOf({ words }: Words, first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Characters of a script without spaces in a row, and where each unit of them stands in the text. */
interface Row {
  readonly text: string;
  readonly at: readonly number[];
}

function rowsOf({ text }: FoldedText): Row[] {
  return Array.from(text.matchAll(ROW), ({ 0: found, index }) => {
    const at: number[] = [];
    const kept = Array.from(found.matchAll(OF_ROW), ({ 0: character, index: offset }) => {
      for (let unit = 0; unit < character.length; unit += 1) at.push(index + offset + unit);
      return character;
    });
    return { text: kept.join(''), at };
  });
}

function rowsFound(text: FoldedText, { rows }: NameIndex): Span[] {
  if (rows.size === 0) return [];
  return rowsOf(text).flatMap((row) => row.at.flatMap((_, from) => namesAt(row, from, rows)));
}

function namesAt({ text, at }: Row, from: number, rows: NameIndex['rows']): Span[] {
  const lengths = [...(rows.get(text.charAt(from)) ?? [])];
  return lengths
    .filter(([length, names]) => names.has(text.slice(from, from + length)))
    .map(([length]) => ({ start: at[from] ?? 0, end: (at[from + length - 1] ?? 0) + 1 }));
}
