/** What citations are read against: the names of instruments and texts, and the numbers that are recorded in each text. */
import { CUSTOMARY_NAMES } from './citation-names.rules.js';
import { type CitedNumber, numbersOf } from './citation-number.rules.js';
import { isNumeric } from './citation-step.rules.js';
import { tokensOf, wordsOf } from './citation-token.rules.js';

export interface CitableInstrument {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly aliases: readonly string[];
  readonly parentId: string | null;
}

export interface CitableText {
  readonly id: string;
  readonly instrumentId: string;
  readonly label: string;
  readonly date: string | null;
  readonly documentSymbol: string | null;
  readonly stage: string;
}

export interface CitableProvision {
  readonly id: string;
  readonly textVersionId: string;
  readonly number: string;
  readonly heading: string;
  readonly parentId: string | null;
}

export interface CitableEdge {
  readonly fromVersionId: string;
  readonly toVersionId: string;
  readonly fromProvisionId: string | null;
  readonly toProvisionId: string | null;
  readonly verified: boolean;
}

/** What can be cited, as the directory of the law has it. */
export interface CitableLaw {
  readonly instruments: readonly CitableInstrument[];
  readonly texts: readonly CitableText[];
  readonly provisions: readonly CitableProvision[];
  readonly edges: readonly CitableEdge[];
}

/** What a name stands for: an instrument, or one text of it. */
export interface NameTarget {
  readonly instrumentId: string;
  readonly textId: string | null;
}

export interface CitableName {
  readonly words: readonly string[];
  readonly targets: NameTarget[];
}

/** A provision with what its number stands for; several numbers where one record is of several articles. */
export interface NumberedProvision {
  readonly provision: CitableProvision;
  readonly numbers: readonly CitedNumber[];
}

export interface CitationIndex {
  readonly instruments: ReadonlyMap<string, CitableInstrument>;
  readonly texts: ReadonlyMap<string, CitableText>;
  readonly provisions: ReadonlyMap<string, CitableProvision>;
  readonly textsOf: ReadonlyMap<string, readonly CitableText[]>;
  /** In the order of the text. */
  readonly numberedIn: ReadonlyMap<string, readonly NumberedProvision[]>;
  readonly edgesOf: ReadonlyMap<string, readonly CitableEdge[]>;
  /** By first word, longer names first. */
  readonly names: ReadonlyMap<string, readonly CitableName[]>;
  /** Stable ids of texts, such as "uncc-zero-2023", piece by piece: they count only with their hyphens. */
  readonly slugs: readonly { readonly pieces: readonly string[]; readonly target: NameTarget }[];
}

export function citationIndex({ instruments, texts, provisions, edges }: CitableLaw): CitationIndex {
  const instrumentById = new Map(instruments.map((one) => [one.id, one]));
  const textById = new Map(texts.map((one) => [one.id, one]));
  return {
    instruments: instrumentById,
    texts: textById,
    provisions: new Map(provisions.map((one) => [one.id, one])),
    textsOf: grouped(texts, ({ instrumentId }) => [instrumentId]),
    numberedIn: grouped(provisions.map(numbered), ({ provision }) => [provision.textVersionId]),
    edgesOf: grouped(edges, (edge) => [edge.fromProvisionId, edge.toProvisionId].filter((id) => id !== null)),
    names: namesOf(instruments, texts, instrumentById, textById),
    slugs: texts.map(({ id, instrumentId }) => ({
      pieces: tokensOf(id).map(({ text }) => text),
      target: { instrumentId, textId: id },
    })),
  };
}

function numbered(provision: CitableProvision): NumberedProvision {
  return { provision, numbers: numbersOf(provision.number) };
}

function namesOf(
  instruments: readonly CitableInstrument[],
  texts: readonly CitableText[],
  instrumentById: ReadonlyMap<string, CitableInstrument>,
  textById: ReadonlyMap<string, CitableText>,
): ReadonlyMap<string, readonly CitableName[]> {
  const byWords = new Map<string, CitableName>();
  const add = (name: string, target: NameTarget): void => {
    const words = wordsOf(name);
    // A bare number, such as that of a law, is no name: it could be the number of an article.
    if (words.length === 0 || words.every(isNumeric)) return;
    const known = byWords.get(words.join(' '));
    if (known) known.targets.push(target);
    else byWords.set(words.join(' '), { words, targets: [target] });
  };
  for (const instrument of instruments) {
    for (const name of titlesOf(instrument)) add(name, { instrumentId: instrument.id, textId: null });
  }
  for (const text of texts) {
    for (const name of symbolsOf(text)) add(name, { instrumentId: text.instrumentId, textId: text.id });
  }
  for (const [id, names] of Object.entries(CUSTOMARY_NAMES)) {
    const target = targetOf(id, instrumentById, textById);
    if (target) names.forEach((name) => add(name, target));
  }
  const byFirst = grouped([...byWords.values()], ({ words }) => [words[0]!]);
  return new Map(
    [...byFirst].map(([first, names]) => [first, [...names].sort((a, b) => b.words.length - a.words.length)]),
  );
}

function targetOf(
  id: string,
  instruments: ReadonlyMap<string, CitableInstrument>,
  texts: ReadonlyMap<string, CitableText>,
): NameTarget | null {
  if (instruments.has(id)) return { instrumentId: id, textId: null };
  const text = texts.get(id);
  return text ? { instrumentId: text.instrumentId, textId: id } : null;
}

/** Title, its first part, short title and aliases, each without what stands in brackets. */
function titlesOf({ id, title, shortTitle, aliases }: CitableInstrument): string[] {
  const parts = [';', ',', '('].map((end) => title.split(end, 1)[0]!);
  const long = parts.filter((part) => wordsOf(part).length >= 3);
  return [id, title, ...long, ...[shortTitle, ...aliases].map((name) => name.split('(', 1)[0]!)];
}

function symbolsOf({ documentSymbol }: CitableText): string[] {
  if (documentSymbol === null) return [];
  const resolution = /^A\/RES\/(.+)$/.exec(documentSymbol);
  if (resolution) return [documentSymbol, `resolution ${resolution[1]}`];
  return isNumeric(documentSymbol) ? [`Law ${documentSymbol}`] : [documentSymbol];
}

function grouped<E>(all: readonly E[], keysOf: (one: E) => readonly string[]): ReadonlyMap<string, readonly E[]> {
  const groups = new Map<string, E[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
