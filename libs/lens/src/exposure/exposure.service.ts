import { Injectable } from '@nestjs/common';
import { VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory, type ProvisionEntity } from '#law';
import { badInput } from '#platform';
import {
  CasePages,
  LINK_STANDINGS,
  Numbers,
  type PublicCases,
  PublicRegistry,
  RELATIONS,
  type Selection,
  yearOf,
} from '#registry';
import { type Counterpart, Counterparts, type LinksInText } from '../counterparts/counterparts.service.js';
import { LENS_NOTE } from '../coverage.rules.js';
import { refusal } from '../refusal.js';
import type { ExposureArgs } from './exposure.args.js';
import type { ProvisionExposureModel } from './exposure.model.js';

/** Counts the cases that are linked to provisions. */
@Injectable()
export class Exposures {
  constructor(
    private readonly registry: PublicRegistry,
    private readonly counterparts: Counterparts,
    private readonly law: LawDirectory,
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
    private readonly pages: CasePages,
  ) {}

  /**
   * @returns the exposure of the provision that was named, or of each provision of the text or instrument that a case is linked
   *   to, most cases first.
   * @throws DomainError BAD_USER_INPUT when something that is named does not exist, or not one of the three was named.
   */
  async of(args: ExposureArgs): Promise<ProvisionExposureModel[]> {
    const { texts, only } = this.#scope(args);
    const selection = await this.registry.selected(args.filter);
    const exposures = texts.flatMap((textVersionId) => {
      const links = this.counterparts.inText(textVersionId, selection.cases, args);
      return this.#inText(selection, links, only).map((tally) => this.#model(tally, selection, args));
    });
    return exposures.sort((a, b) => b.cases - a.cases);
  }

  #inText(selection: Selection, links: LinksInText, only: ProvisionEntity | null): Tally[] {
    const tallies = new Map<string, Tally>();
    if (only) tallies.set(only.id, new Tally(only.id, selection));
    const tallyOf = (id: string): Tally => {
      const known = tallies.get(id) ?? new Tally(id, selection);
      tallies.set(id, known);
      return known;
    };
    const counted: Tally[][] = Array.from({ length: selection.cases.provisions.size }, () => []);
    for (const [code, counterparts] of links.counterparts) {
      for (const by of counterparts) {
        for (const id of this.#withArticles(by.provisionId)) {
          if (only !== null && id !== only.id) continue;
          const tally = tallyOf(id);
          if (!counted[code]!.includes(tally)) counted[code]!.push(tally);
          tally.takeIn(code, by);
        }
      }
    }
    const narrowed = this.#narrowedTo(links, only, tallyOf);
    const { cases, rows } = selection;
    const [firstLink, linkProvision] = [cases.firstLink.values, cases.linkProvision.values];
    const linkStanding = cases.linkStanding.values;
    for (const row of rows) {
      const end = firstLink[row + 1]!;
      for (let link = firstLink[row]!; link < end; link += 1) {
        const code = linkProvision[link]!;
        for (const tally of counted[code]!) tally.count(row, linkStanding[link]!);
        if (narrowed.size > 0) for (const tally of narrowed.get(code) ?? []) tally.countNarrowed(row);
      }
    }
    return [...tallies.values()].filter(({ cases: count }) => only !== null || count > 0);
  }

  /** For each provision that was narrowed on the way: where its cases are missing. */
  #narrowedTo(links: LinksInText, only: ProvisionEntity | null, tallyOf: (id: string) => Tally): Map<number, Tally[]> {
    const narrowed = new Map<number, Tally[]>();
    for (const [code, provisionIds] of links.narrowed) {
      const to = provisionIds.flatMap((id) => this.#withArticles(id)).filter((id) => only === null || id === only.id);
      narrowed.set(code, to.map(tallyOf));
    }
    return narrowed;
  }

  /** A provision, and those that it stands in. */
  #withArticles(id: string): string[] {
    const { parentId } = this.law.provisionOf(id);
    return parentId === null ? [id] : [id, ...this.#withArticles(parentId)];
  }

  #model(tally: Tally, selection: Selection, args: ExposureArgs): ProvisionExposureModel {
    const { cases } = selection;
    const provision = this.law.provisionOf(tally.provisionId);
    // Of many provisions, most questions want the number alone: the rest is counted where it is asked for.
    return {
      provision,
      cases: tally.cases,
      byStanding: LINK_STANDINGS.map((standing, at) => ({ standing, cases: tally.byStanding.at(at) })),
      byRelation: () =>
        tally.links.byRelation.entries().map(([at, count]) => ({ relation: RELATIONS[at]!, cases: count })),
      byRequestingState: () =>
        mostFirst(tally.uses.byState.entries()).map(([code, count]) => ({
          country: code === 0 ? null : this.countries.of(cases.countries.word(code)),
          cases: count,
        })),
      byMechanism: () =>
        mostFirst(tally.uses.byMechanism.entries()).flatMap(([code, count]) => {
          const mechanism = this.vocabulary.mechanisms.get(cases.mechanisms.word(code));
          return mechanism ? [{ mechanism, cases: count }] : [];
        }),
      byYear: () =>
        [...tally.byYear()]
          .sort(([a], [b]) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
          .map(([year, count]) => ({ year: year === 0 ? null : year, cases: count })),
      equivalents: () =>
        tally.links.byWay.entries().map(([way, count]) => {
          const { linkedId, passage } = tally.ways[way]!;
          const { kinds, verified } = passage!;
          return { linkedTo: this.law.provisionOf(linkedId), kinds, verified, cases: count };
        }),
      narrowedAway: tally.narrowedAway,
      note: LENS_NOTE,
      list: (page) =>
        this.pages.of({ cases, rows: tally.rows }, page, ['exposure', { ...args }, tally.provisionId], (view) => view),
    };
  }

  #scope({ provision, textVersion, instrument }: ExposureArgs): {
    readonly texts: readonly string[];
    readonly only: ProvisionEntity | null;
  } {
    const given = Object.entries({ provision, textVersion, instrument }).filter(([, value]) => value);
    if (given.length !== 1) {
      const message = 'Name a provision, a text version or an instrument: one of the three.';
      throw badInput([{ path: ['provision'], value: null, message }]);
    }
    if (provision) {
      const found = this.law.provisionNamed(provision);
      if (!found) throw unknown('provision', provision, 'uncc-zero-art-35');
      return { texts: [found.textVersionId], only: found };
    }
    if (textVersion) {
      const found = this.law.textVersionNamed(textVersion);
      if (!found) throw unknown('textVersion', textVersion, 'uncc-zero-2023');
      return { texts: [found.id], only: null };
    }
    const found = this.law.instrumentNamed(instrument!);
    if (!found) throw unknown('instrument', instrument!, 'un-cybercrime-convention');
    return { texts: this.law.textVersionsOf(found.id).map(({ id }) => id), only: null };
  }
}

function unknown(field: string, given: string, example: string) {
  return refusal([field], given, `There is no such record. Give an id or a slug, such as "${example}".`);
}

function mostFirst(counts: readonly [number, number][]): [number, number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || a - b);
}

/** Distinct cases by a code. Cases come row by row, so that each is told apart from the one before. */
class Counts {
  #cases = new Uint32Array(16);
  #lastRow = new Int32Array(16).fill(-1);

  add(row: number, code: number): void {
    if (code >= this.#cases.length) this.#grow(2 * code);
    if (this.#lastRow[code] === row) return;
    this.#lastRow[code] = row;
    this.#cases[code]! += 1;
  }

  at(code: number): number {
    return this.#cases[code] ?? 0;
  }

  /** Codes with a case, with how many. */
  entries(): [code: number, cases: number][] {
    return Array.from(this.#cases, (cases, code): [number, number] => [code, cases]).filter(([, cases]) => cases > 0);
  }

  #grow(size: number): void {
    const [cases, lastRow] = [new Uint32Array(size), new Int32Array(size).fill(-1)];
    cases.set(this.#cases);
    lastRow.set(this.#lastRow);
    [this.#cases, this.#lastRow] = [cases, lastRow];
  }
}

/**
 * What is linked to one provision. How its cases break down is worked out once it is asked for; rows stay what they are, also
 * when the registry has changed since.
 */
class Tally {
  readonly #rows = new Numbers();
  /** By which links to provisions of other texts count here. */
  readonly ways: Counterpart[] = [];
  readonly byStanding = new Counts();
  narrowedAway = 0;
  readonly #cases: PublicCases;
  /** By the code of a linked provision that counts here: the places of its ways; none for a link to the provision itself. */
  readonly #taken = new Map<number, number[]>();
  #row = -1;
  #links: LinkCounts | undefined;
  #uses: UseCounts | undefined;
  #narrowedRow = -1;

  constructor(
    readonly provisionId: string,
    { cases }: Selection,
  ) {
    this.#cases = cases;
  }

  get rows(): Uint32Array {
    return this.#rows.values;
  }

  get cases(): number {
    return this.#rows.length;
  }

  /** Has links to a provision count here. */
  takeIn(code: number, by: Counterpart): void {
    const ways = this.#taken.get(code) ?? [];
    this.#taken.set(code, ways);
    if (by.passage !== null) ways.push(this.ways.push(by) - 1);
  }

  /** Counts a case for one of its links; the links of a case come one after the other. */
  count(row: number, standing: number): void {
    if (this.#row !== row) {
      this.#row = row;
      this.#rows.push(row);
    }
    this.byStanding.add(row, standing);
  }

  countNarrowed(row: number): void {
    if (row === this.#narrowedRow) return;
    this.#narrowedRow = row;
    this.narrowedAway += 1;
  }

  /** By what the links say. */
  get links(): LinkCounts {
    return (this.#links ??= this.#countLinks());
  }

  /** By the uses that the links are about. */
  get uses(): UseCounts {
    return (this.#uses ??= this.#countUses());
  }

  byYear(): ReadonlyMap<number, number> {
    const years = new Map<number, number>();
    for (const row of this.rows) {
      const year = yearOf(this.#cases, row);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    return years;
  }

  #countLinks(): LinkCounts {
    const counts = { byRelation: new Counts(), byWay: new Counts() };
    this.#eachLink((row, link, ways) => {
      counts.byRelation.add(row, this.#cases.linkRelation.at(link));
      for (const way of ways) counts.byWay.add(row, way);
    });
    return counts;
  }

  #countUses(): UseCounts {
    const counts = { byState: new Counts(), byMechanism: new Counts() };
    const of = this.#cases;
    this.#eachLink((row, link) => {
      const about = of.linkUse.at(link);
      const [first, end] = [of.firstUse.start(row), of.firstUse.endOf(row)];
      if (first === end) counts.byState.add(row, of.requesting.at(row));
      for (let use = first; use < end; use += 1) {
        if (about !== 0 && of.useNumber.at(use) !== about) continue;
        counts.byState.add(row, of.useRequesting.at(use));
        counts.byMechanism.add(row, of.useMechanism.at(use));
      }
    });
    return counts;
  }

  #eachLink(visit: (row: number, link: number, ways: readonly number[]) => void): void {
    const of = this.#cases;
    const taken = Array.from({ length: of.provisions.size }, (_, code) => this.#taken.get(code));
    for (const row of this.rows) {
      for (let link = of.firstLink.start(row), end = of.firstLink.endOf(row); link < end; link += 1) {
        const ways = taken[of.linkProvision.at(link)];
        if (ways) visit(row, link, ways);
      }
    }
  }
}

interface LinkCounts {
  readonly byRelation: Counts;
  readonly byWay: Counts;
}

interface UseCounts {
  readonly byState: Counts;
  readonly byMechanism: Counts;
}
