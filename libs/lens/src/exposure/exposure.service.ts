import { Injectable } from '@nestjs/common';
import { CaseReading, type PublicCaseView, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory, type ProvisionEntity } from '#law';
import { badInput, type CountedPage, Cursors, keyOf, type PageArgs, pageOf, shown } from '#platform';
import { type Counterpart, Counterparts, type LinksInText } from '../counterparts/counterparts.service.js';
import { LENS_NOTE } from '../coverage.rules.js';
import { firstById } from '../registry/first-by-id.js';
import { LINK_STANDINGS, type PublicCases, RELATIONS } from '../registry/public-cases.js';
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
    private readonly reading: CaseReading,
    private readonly cursors: Cursors,
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
    const counted = new Map<number, readonly { readonly tally: Tally; readonly by: Counterpart }[]>();
    for (const [code, counterparts] of links.counterparts) {
      const to = counterparts.flatMap((by) =>
        this.#withArticles(by.provisionId)
          .filter((id) => only === null || id === only.id)
          .map((id) => ({ tally: tallyOf(id), by })),
      );
      if (to.length > 0) counted.set(code, to);
    }
    const narrowed = this.#narrowedTo(links, only, tallyOf);
    const { cases, rows } = selection;
    for (const row of rows) {
      for (let link = cases.firstLink.at(row); link < cases.linksEnd(row); link += 1) {
        const code = cases.linkProvision.at(link);
        for (const { tally, by } of counted.get(code) ?? []) tally.count(row, link, by);
        for (const tally of narrowed.get(code) ?? []) tally.countNarrowed(row);
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
      byStanding: LINK_STANDINGS.map((standing, at) => ({ standing, cases: tally.byStanding.get(at) ?? 0 })),
      byRelation: RELATIONS.flatMap((relation, at) => {
        const count = tally.byRelation.get(at);
        return count === undefined ? [] : [{ relation, cases: count }];
      }),
      byRequestingState: mostFirst(tally.byState).map(([code, count]) => ({
        country: code === 0 ? null : this.countries.of(cases.countries.word(code)),
        cases: count,
      })),
      byMechanism: mostFirst(tally.byMechanism).flatMap(([code, count]) => {
        const mechanism = this.vocabulary.mechanisms.get(cases.mechanisms.word(code));
        return mechanism ? [{ mechanism, cases: count }] : [];
      }),
      byYear: [...tally.byYear]
        .sort(([a], [b]) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
        .map(([year, count]) => ({ year: year === 0 ? null : year, cases: count })),
      equivalents: [...tally.byWay].map(([{ linkedId, passage }, count]) => ({
        linkedTo: this.law.provisionOf(linkedId),
        kinds: passage!.kinds,
        verified: passage!.verified,
        cases: count,
      })),
      narrowedAway: tally.narrowedAway,
      note: LENS_NOTE,
      list: (page) => this.#list(tally, selection, page, args),
    };
  }

  async #list(
    tally: Tally,
    selection: Selection,
    page: PageArgs,
    args: ExposureArgs,
  ): Promise<CountedPage<PublicCaseView>> {
    const scope = ['exposure', { ...args }, tally.provisionId];
    const after = page.after ? String(this.cursors.read(page.after, scope)[0]) : null;
    const { cases } = selection;
    const rows = firstById({ cases, rows: Uint32Array.from(tally.rows) }, after, page.first + 1, () => true);
    const views = await this.reading.publicByIds(rows.map((row) => cases.ids[row]!));
    const found = rows.flatMap((row, at) => (views[at] ? [{ row, view: views[at] }] : []));
    return {
      ...pageOf(
        found,
        page,
        ({ row }) => this.cursors.write([cases.ids[row]!], scope),
        ({ view }) => view,
      ),
      totalCount: () => Promise.resolve(tally.rows.length),
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
      const found = this.law.provision(keyOf(provision, 'Provision') ?? provision);
      if (!found) throw unknown('provision', provision, 'uncc-zero-art-35');
      return { texts: [found.textVersionId], only: found };
    }
    if (textVersion) {
      const found = this.law.textVersion(keyOf(textVersion, 'TextVersion') ?? textVersion);
      if (!found) throw unknown('textVersion', textVersion, 'uncc-zero-2023');
      return { texts: [found.id], only: null };
    }
    const found = this.law.instrument(keyOf(instrument!, 'Instrument') ?? instrument!);
    if (!found) throw unknown('instrument', instrument!, 'un-cybercrime-convention');
    return { texts: this.law.textVersionsOf(found.id).map(({ id }) => id), only: null };
  }
}

function unknown(field: string, given: string, example: string) {
  const message = `There is no such record. Give an id or a slug, such as "${example}".`;
  return badInput([{ path: [field], value: shown(given), message }]);
}

function mostFirst(counts: ReadonlyMap<number, number>): [number, number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || a - b);
}

/** What is linked to one provision. Cases come row by row, so that each is told apart from the one before. */
class Tally {
  cases = 0;
  narrowedAway = 0;
  readonly rows: number[] = [];
  readonly byStanding = new Map<number, number>();
  readonly byRelation = new Map<number, number>();
  readonly byState = new Map<number, number>();
  readonly byMechanism = new Map<number, number>();
  readonly byYear = new Map<number, number>();
  readonly byWay = new Map<Counterpart, number>();
  readonly #seen = new Set<string | Counterpart>();
  #row = -1;
  #narrowedRow = -1;
  readonly #cases: PublicCases;

  constructor(
    readonly provisionId: string,
    { cases }: Selection,
  ) {
    this.#cases = cases;
  }

  count(row: number, link: number, by: Counterpart): void {
    const of = this.#cases;
    if (row !== this.#row) {
      this.#row = row;
      this.#seen.clear();
      this.cases += 1;
      this.rows.push(row);
      add(this.byYear, of.year.at(row));
    }
    this.#once('s', of.linkStanding.at(link), this.byStanding);
    this.#once('r', of.linkRelation.at(link), this.byRelation);
    if (by.passage !== null && !this.#seen.has(by)) {
      this.#seen.add(by);
      add(this.byWay, by);
    }
    const about = of.linkUse.at(link);
    const [first, end] = [of.firstUse.at(row), of.usesEnd(row)];
    if (first === end) this.#once('q', of.requesting.at(row), this.byState);
    for (let use = first; use < end; use += 1) {
      if (about !== 0 && of.useNumber.at(use) !== about) continue;
      this.#once('q', of.useRequesting.at(use), this.byState);
      this.#once('m', of.useMechanism.at(use), this.byMechanism);
    }
  }

  countNarrowed(row: number): void {
    if (row === this.#narrowedRow) return;
    this.#narrowedRow = row;
    this.narrowedAway += 1;
  }

  #once(kind: string, code: number, counts: Map<number, number>): void {
    const key = `${kind}${code}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    add(counts, code);
  }
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
