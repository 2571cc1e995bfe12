import { Injectable } from '@nestjs/common';
import { VocabularyDirectory } from '#cases';
import { LawDirectory, type ProvisionEntity, type ProvisionSafeguardEntity, type SafeguardEntity } from '#law';
import { badInput, keyOf, shown } from '#platform';
import { barring } from '../counterfactual/counterfactual.rules.js';
import type { Truth } from '../counterfactual/truth.rules.js';
import { or } from '../counterfactual/truth.rules.js';
import { LENS_NOTE } from '../coverage.rules.js';
import { unpacked } from '../registry/public-cases.js';
import { PublicRegistry, type Selection } from '../registry/public-registry.service.js';
import type { SafeguardMatrixArgs } from './safeguard-matrix.args.js';
import type { SafeguardCellModel, SafeguardMatrixModel, SafeguardRowModel } from './safeguard-matrix.model.js';
import { fallThrough, isGap, strongest } from './safeguard-matrix.rules.js';

/** The most references of a cell. */
const MOST_REFERENCES = 20;

/** Lays safeguards against provisions or mechanisms. */
@Injectable()
export class SafeguardMatrices {
  constructor(
    private readonly registry: PublicRegistry,
    private readonly law: LawDirectory,
    private readonly vocabulary: VocabularyDirectory,
  ) {}

  /** @throws DomainError BAD_USER_INPUT when the text does not exist, or none was named for rows of provisions. */
  async matrix(args: SafeguardMatrixArgs): Promise<SafeguardMatrixModel> {
    const textVersionId = this.#textVersion(args);
    const selection = await this.registry.selected(args.filter);
    const rows =
      args.by === 'PROVISION'
        ? this.#provisions(selection, textVersionId!)
        : this.#mechanisms(selection, textVersionId);
    return { safeguards: this.law.safeguards(), rows, note: LENS_NOTE };
  }

  #provisions(selection: Selection, textVersionId: string): SafeguardRowModel[] {
    const falls = new Falls(selection, this.law.safeguards());
    const byProvision = falls.perLink();
    return this.law.provisionsOf(textVersionId).flatMap((provision) => {
      const held = this.law.safeguardsOf(provision.id);
      const code = selection.cases.provisions.find(provision.id);
      const fallen = code === 0 ? undefined : byProvision.get(code);
      if (held.length === 0 && fallen === undefined) return [];
      return [{ provision, mechanism: null, ...this.#row(held, fallen) }];
    });
  }

  #mechanisms(selection: Selection, textVersionId: string | null): SafeguardRowModel[] {
    const byMechanism = new Falls(selection, this.law.safeguards()).perUse();
    return [...this.vocabulary.mechanisms.values()].map((mechanism) => {
      const governing = mechanism.governedBy
        .flatMap(({ provisionIds }) => provisionIds)
        .map((id) => this.law.provisionOf(id))
        .filter((provision: ProvisionEntity) => textVersionId === null || provision.textVersionId === textVersionId);
      const held = this.#strongestOf(governing);
      const code = selection.cases.mechanisms.find(mechanism.id);
      return { provision: null, mechanism, ...this.#row(held, code === 0 ? undefined : byMechanism.get(code)) };
    });
  }

  /** Of each safeguard, the strongest way in which any of some provisions holds it. */
  #strongestOf(provisions: readonly ProvisionEntity[]): readonly Held[] {
    const all = provisions.flatMap(({ id }) => this.law.safeguardsOf(id));
    return this.law.safeguards().flatMap(({ id: safeguardId }) => {
      const of = all.filter((held) => held.safeguardId === safeguardId);
      const value = strongest(of.map((held) => held.value));
      if (value === null) return [];
      return [{ safeguardId, value, sourceBacked: of.some((held) => held.value === value && held.sourceBacked) }];
    });
  }

  #row(held: readonly Held[], fallen: FallenCases | undefined): Pick<SafeguardRowModel, 'cases' | 'cells'> {
    const cells = this.law.safeguards().map((safeguard, at): SafeguardCellModel => {
      const of = held.find(({ safeguardId }) => safeguardId === safeguard.id);
      const value = of?.value ?? (safeguard.codedInProvisions ? null : 'UNKNOWN');
      const gap = isGap(value);
      return {
        safeguard,
        value,
        isGap: gap,
        sourceBacked: of?.sourceBacked ?? false,
        cases: gap ? (fallen?.certain[at] ?? 0) : 0,
        casesOfUnknownFact: gap ? (fallen?.possible[at] ?? 0) : 0,
        references: gap ? [...(fallen?.references[at] ?? [])].sort() : [],
      };
    });
    return { cases: fallen?.cases ?? 0, cells };
  }

  #textVersion({ by, textVersion }: SafeguardMatrixArgs): string | null {
    if (!textVersion) {
      if (by === 'MECHANISM') return null;
      const message =
        'Rows of provisions need a text. Give the id or slug of a text version, such as "uncc-zero-2023".';
      throw badInput([{ path: ['textVersion'], value: null, message }]);
    }
    const found = this.law.textVersion(keyOf(textVersion, 'TextVersion') ?? textVersion);
    if (found) return found.id;
    const message = 'There is no such text version. Give the id or slug of one, such as "uncc-zero-2023".';
    throw badInput([{ path: ['textVersion'], value: shown(textVersion), message }]);
  }
}

type Held = Pick<ProvisionSafeguardEntity, 'safeguardId' | 'value' | 'sourceBacked'>;

/** Cases of one row, by the place of the safeguard: what would have stopped the request for certain, and what may have. */
class FallenCases {
  cases = 0;
  readonly certain: number[];
  readonly possible: number[];
  readonly references: string[][];
  #row = -1;
  #bars: Truth[] = [];

  constructor(private readonly width: number) {
    this.certain = Array.from({ length: width }, () => 0);
    this.possible = Array.from({ length: width }, () => 0);
    this.references = Array.from({ length: width }, () => []);
  }

  /** Uses and links of one case come one after the other; `end` closes the last. */
  add(row: number, bars: readonly Truth[], reference: (row: number) => string): void {
    if (row !== this.#row) {
      this.end(reference);
      this.#row = row;
      this.#bars = [...bars];
      return;
    }
    this.#bars = this.#bars.map((one, at) => or(one, bars[at]!));
  }

  end(reference: (row: number) => string): void {
    if (this.#row < 0) return;
    this.cases += 1;
    for (let at = 0; at < this.width; at += 1) {
      const fall = fallThrough('ABSENT', this.#bars[at]!);
      if (fall === 'MAY_HAVE') this.possible[at]! += 1;
      if (fall !== 'FELL_THROUGH') continue;
      this.certain[at]! += 1;
      if (this.references[at]!.length < MOST_REFERENCES) this.references[at]!.push(reference(this.#row));
    }
    this.#row = -1;
  }
}

/** Works out for each use which safeguards would have stopped it, and gathers that by provision or by mechanism. */
class Falls {
  readonly #bars = new Map<number, readonly Truth[]>();

  constructor(
    private readonly selection: Selection,
    private readonly safeguards: readonly SafeguardEntity[],
  ) {}

  /** By the code of the linked provision; a link that is about the case as a whole is about each of its uses. */
  perLink(): ReadonlyMap<number, FallenCases> {
    const { cases, rows } = this.selection;
    return this.#gathered(function* () {
      for (const row of rows) {
        for (let link = cases.firstLink.at(row); link < cases.linksEnd(row); link += 1) {
          const about = cases.linkUse.at(link);
          for (let use = cases.firstUse.at(row); use < cases.usesEnd(row); use += 1) {
            if (about === 0 || cases.useNumber.at(use) === about)
              yield [cases.linkProvision.at(link), row, use] as const;
          }
        }
      }
    });
  }

  /** By the code of the mechanism. */
  perUse(): ReadonlyMap<number, FallenCases> {
    const { cases, rows } = this.selection;
    return this.#gathered(function* () {
      for (const row of rows) {
        for (let use = cases.firstUse.at(row); use < cases.usesEnd(row); use += 1) {
          yield [cases.useMechanism.at(use), row, use] as const;
        }
      }
    });
  }

  #gathered(all: () => Iterable<readonly [key: number, row: number, use: number]>): ReadonlyMap<number, FallenCases> {
    const { cases } = this.selection;
    const reference = (row: number) => cases.references[row]!;
    const found = new Map<number, FallenCases>();
    for (const [key, row, use] of all()) {
      const fallen = found.get(key) ?? new FallenCases(this.safeguards.length);
      found.set(key, fallen);
      fallen.add(row, this.#barsOf(cases.useFacts.at(use)), reference);
    }
    for (const fallen of found.values()) fallen.end(reference);
    return found;
  }

  #barsOf(facts: number): readonly Truth[] {
    const known = this.#bars.get(facts);
    if (known) return known;
    const bars = this.safeguards.map((safeguard) => barring(safeguard, unpacked(facts), false).bars);
    this.#bars.set(facts, bars);
    return bars;
  }
}
