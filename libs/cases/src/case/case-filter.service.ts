import { Injectable } from '@nestjs/common';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { badInput, type InputProblem, keyOf, parseEdtf } from '#platform';
import { VocabularyDirectory } from '../vocabulary/vocabulary.directory.js';
import type { CaseFilter } from './case-filter.input.js';
import type { Days, ResolvedCaseFilter } from './case-filter.rules.js';

/** Most filter objects that one filter may consist of, and how deep they may nest. */
const MAX_PARTS = 50;
const MAX_DEPTH = 5;
const MAX_VALUES = 100;
const MAX_TEXT = 200;

/** Checks what a caller wrote into a case filter and resolves names, slugs and global ids. */
@Injectable()
export class CaseFilters {
  constructor(
    private readonly countries: CountryDirectory,
    private readonly law: LawDirectory,
    private readonly vocabulary: VocabularyDirectory,
  ) {}

  /**
   * @returns the filter with ids in place of names; empty for none.
   * @throws DomainError BAD_USER_INPUT with one problem for each value that names nothing.
   */
  resolve(filter: CaseFilter | null | undefined): ResolvedCaseFilter {
    const reading = new Reading();
    const resolved = filter ? this.#resolve(filter, ['filter'], reading, 1) : {};
    if (reading.problems.length > 0) throw badInput(reading.problems);
    return resolved;
  }

  #resolve(filter: CaseFilter, path: readonly string[], reading: Reading, depth: number): ResolvedCaseFilter {
    reading.parts += 1;
    if (depth > MAX_DEPTH || reading.parts > MAX_PARTS) {
      throw badInput([
        {
          path,
          value: null,
          message: `A filter may nest ${MAX_DEPTH} levels and consist of ${MAX_PARTS} objects; this one is larger. Write it flatter, with lists of values.`,
        },
      ]);
    }
    const nested = (parts: readonly CaseFilter[], name: string) =>
      parts.map((part, index) => this.#resolve(part, [...path, name, String(index)], reading, depth + 1));
    const countries = (name: 'requestingState' | 'respondingState' | 'hostState') =>
      reading.list(filter[name], [...path, name], (code) =>
        this.countries.has(code)
          ? code
          : reading.unknown('country code', 'ISO 3166-1 alpha-2 lists them; see countries'),
      );
    const region = reading.list(filter.region, [...path, 'region'], (name) => {
      const codes = this.countries.inRegion(name);
      return codes.length > 0
        ? codes
        : reading.unknown('UN M49 region', 'give a code such as "142" or a name such as "Asia"');
    });
    const families = filter.mechanismFamily ? [this.vocabulary.mechanismsOf(filter.mechanismFamily)] : [];
    const mechanisms = reading.list(
      filter.mechanism,
      [...path, 'mechanism'],
      (id) =>
        slugIn(this.vocabulary.mechanisms, id, 'Mechanism') ?? reading.unknown('mechanism', 'see the query mechanisms'),
    );
    const requesting = countries('requestingState');
    return present({
      and: filter.and ? nested(filter.and, 'and') : undefined,
      or: filter.or ? nested(filter.or, 'or') : undefined,
      not: filter.not ? this.#resolve(filter.not, [...path, 'not'], reading, depth + 1) : undefined,
      requestingStates: intersection([requesting, region?.flat()]),
      respondingStates: countries('respondingState'),
      hostStates: countries('hostState'),
      mechanisms: intersection([mechanisms, ...families]),
      offences: reading.list(
        filter.offence,
        [...path, 'offence'],
        (id) => slugIn(this.vocabulary.offences, id, 'Offence') ?? reading.unknown('offence', 'see the query offences'),
      ),
      profiles: reading.list(
        filter.profile,
        [...path, 'profile'],
        (id) => slugIn(this.vocabulary.profiles, id, 'Profile') ?? reading.unknown('profile', 'see the query profiles'),
      ),
      provisions: reading.list(
        filter.provision,
        [...path, 'provision'],
        (id) => this.law.provisionNamed(id)?.id ?? reading.unknown('provision', 'see the provisions of a text version'),
      ),
      textVersions: reading
        .list(filter.instrument, [...path, 'instrument'], (id) => {
          const instrument = this.law.instrumentNamed(id);
          return instrument
            ? this.law.textVersionsOf(instrument.id).map((version) => version.id)
            : reading.unknown('instrument', 'see the query instruments');
        })
        ?.flat(),
      outcomes: filter.outcome ?? undefined,
      states: filter.state ?? undefined,
      overlays: filter.overlay ?? undefined,
      disputed: filter.disputed ?? undefined,
      updatedSince: filter.updatedSince ?? undefined,
      text: reading.text(filter.text, [...path, 'text']),
      within: days(filter.occurred?.within),
      overlaps: days(filter.occurred?.overlaps),
      before: days(filter.occurred?.before),
      after: days(filter.occurred?.after),
    });
  }
}

/** Collects the problems of one filter, so that a caller learns all of them at once. */
class Reading {
  readonly problems: InputProblem[] = [];
  parts = 0;
  #current: { path: readonly string[]; value: string } = { path: [], value: '' };

  list<T>(
    values: readonly string[] | null | undefined,
    path: readonly string[],
    read: (value: string) => T | null,
  ): T[] | undefined {
    if (!values) return undefined;
    if (values.length > MAX_VALUES) {
      const message = `At most ${MAX_VALUES} values; there were ${values.length}.`;
      this.problems.push({ path, value: null, message });
      return undefined;
    }
    return values.flatMap((value) => {
      this.#current = { path, value };
      const found = read(value);
      return found === null ? [] : [found];
    });
  }

  unknown(what: string, remedy: string): null {
    const { path, value } = this.#current;
    this.problems.push({
      path,
      value: value.slice(0, 80),
      message: `There is no ${what} "${value.slice(0, 80)}"; ${remedy}.`,
    });
    return null;
  }

  text(text: string | null | undefined, path: readonly string[]): string | undefined {
    if (!text) return undefined;
    if (text.length > MAX_TEXT || text.includes('\0')) {
      const message = `The text to look for may have at most ${MAX_TEXT} characters and no NUL; it had ${text.length}.`;
      this.problems.push({ path, value: text.slice(0, 80), message });
      return undefined;
    }
    return text;
  }
}

/** @returns the slug that a slug or global id names, or `null`. */
export function slugIn(terms: ReadonlyMap<string, unknown>, id: string, type: string): string | null {
  const slug = keyOf(id, type) ?? id;
  return terms.has(slug) ? slug : null;
}

function days(text: string | null | undefined): Days | undefined {
  if (!text) return undefined;
  const { lower, upper } = parseEdtf(text);
  return { lower, upper };
}

/** What all of the given lists allow; absent lists allow everything. */
function intersection(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const given = lists.filter((list) => list !== undefined);
  if (given.length === 0) return undefined;
  return given.reduce((left, right) => left.filter((value) => right.includes(value)));
}

/** Without the fields that set no condition. */
function present(filter: { [K in keyof ResolvedCaseFilter]: ResolvedCaseFilter[K] | undefined }): ResolvedCaseFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
