import { Injectable } from '@nestjs/common';
import { VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory, type ProvisionEntity } from '#law';
import { badInput } from '#platform';
import { type Counterpart, Counterparts, type LinksInText } from '../counterparts/counterparts.service.js';
import { LENS_NOTE } from '../coverage.rules.js';
import { refusal } from '../refusal.js';
import { CasePages } from '../registry/case-pages.service.js';
import { LINK_STANDINGS } from '../registry/link-standing.rules.js';
import { type PublicCases, RELATIONS } from '../registry/public-cases.js';
import { PublicRegistry, type Selection } from '../registry/public-registry.service.js';
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
    const counted: { readonly tally: Tally; readonly way: number }[][] = Array.from(
      { length: selection.cases.provisions.size },
      () => [],
    );
    for (const [code, counterparts] of links.counterparts) {
      for (const by of counterparts) {
        for (const id of this.#withArticles(by.provisionId)) {
          if (only !== null && id !== only.id) continue;
          const tally = tallyOf(id);
          counted[code]!.push({ tally, way: tally.wayOf(by) });
        }
      }
    }
    const narrowed = this.#narrowedTo(links, only, tallyOf);
    const { cases, rows } = selection;
    for (const row of rows) {
      for (let link = cases.firstLink.at(row), end = cases.linksEnd(row); link < end; link += 1) {
        const code = cases.linkProvision.at(link);
        for (const { tally, way } of counted[code]!) tally.count(row, link, way);
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
    return {
      provision,
      cases: tally.cases,
      byStanding: LINK_STANDINGS.map((standing, at) => ({ standing, cases: tally.byStanding.at(at) })),
      byRelation: tally.byRelation.entries().map(([at, count]) => ({ relation: RELATIONS[at]!, cases: count })),
      byRequestingState: mostFirst(tally.byState.entries()).map(([code, count]) => ({
        country: code === 0 ? null : this.countries.of(cases.countries.word(code)),
        cases: count,
      })),
      byMechanism: mostFirst(tally.byMechanism.entries()).flatMap(([code, count]) => {
        const mechanism = this.vocabulary.mechanisms.get(cases.mechanisms.word(code));
        return mechanism ? [{ mechanism, cases: count }] : [];
      }),
      byYear: [...tally.byYear]
        .sort(([a], [b]) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
        .map(([year, count]) => ({ year: year === 0 ? null : year, cases: count })),
      equivalents: tally.byWay.entries().map(([way, count]) => {
        const { linkedId, passage } = tally.ways[way]!;
        const { kinds, verified } = passage!;
        return { linkedTo: this.law.provisionOf(linkedId), kinds, verified, cases: count };
      }),
      narrowedAway: tally.narrowedAway,
      note: LENS_NOTE,
      list: (page) =>
        this.pages.of(
          { cases, rows: Uint32Array.from(tally.rows) },
          page,
          ['exposure', { ...args }, tally.provisionId],
          (view) => view,
        ),
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

/** What is linked to one provision. */
class Tally {
  readonly rows: number[] = [];
  readonly byStanding = new Counts();
  readonly byRelation = new Counts();
  readonly byState = new Counts();
  readonly byMechanism = new Counts();
  readonly byYear = new Map<number, number>();
  readonly ways: Counterpart[] = [];
  readonly byWay = new Counts();
  narrowedAway = 0;
  readonly #cases: PublicCases;
  #row = -1;
  #narrowedRow = -1;

  constructor(
    readonly provisionId: string,
    { cases }: Selection,
  ) {
    this.#cases = cases;
  }

  get cases(): number {
    return this.rows.length;
  }

  /** Gives a way over the crosswalk its place; of the provision's own links it is negative. */
  wayOf(by: Counterpart): number {
    if (by.passage === null) return -1;
    this.ways.push(by);
    return this.ways.length - 1;
  }

  count(row: number, link: number, way: number): void {
    const of = this.#cases;
    if (row !== this.#row) {
      this.#row = row;
      this.rows.push(row);
      const year = of.year.at(row);
      this.byYear.set(year, (this.byYear.get(year) ?? 0) + 1);
    }
    this.byStanding.add(row, of.linkStanding.at(link));
    this.byRelation.add(row, of.linkRelation.at(link));
    if (way >= 0) this.byWay.add(row, way);
    const about = of.linkUse.at(link);
    const [first, end] = [of.firstUse.at(row), of.usesEnd(row)];
    if (first === end) this.byState.add(row, of.requesting.at(row));
    for (let use = first; use < end; use += 1) {
      if (about !== 0 && of.useNumber.at(use) !== about) continue;
      this.byState.add(row, of.useRequesting.at(use));
      this.byMechanism.add(row, of.useMechanism.at(use));
    }
  }

  countNarrowed(row: number): void {
    if (row === this.#narrowedRow) return;
    this.#narrowedRow = row;
    this.narrowedAway += 1;
  }
}
