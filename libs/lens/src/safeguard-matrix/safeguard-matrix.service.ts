import { Injectable } from '@nestjs/common';
import { VocabularyDirectory } from '#cases';
import { LawDirectory, type ProvisionEntity, type ProvisionSafeguardEntity, type SafeguardEntity } from '#law';
import { badInput } from '#platform';
import { barring } from '../counterfactual/counterfactual.rules.js';
import { LENS_NOTE, MOST_REFERENCES } from '../coverage.rules.js';
import { refusal } from '../refusal.js';
import { type PublicCases, unpacked } from '../registry/public-cases.js';
import { PublicRegistry, type Selection } from '../registry/public-registry.service.js';
import type { SafeguardMatrixArgs } from './safeguard-matrix.args.js';
import type { SafeguardCellModel, SafeguardMatrixModel, SafeguardRowModel } from './safeguard-matrix.model.js';
import { type Fall, fallThrough, isGap, strongest } from './safeguard-matrix.rules.js';

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
    const found = this.law.textVersionNamed(textVersion);
    if (found) return found.id;
    const message = 'There is no such text version. Give the id or slug of one, such as "uncc-zero-2023".';
    throw refusal(['textVersion'], textVersion, message);
  }
}

type Held = Pick<ProvisionSafeguardEntity, 'safeguardId' | 'value' | 'sourceBacked'>;

/** Which safeguards would have stopped a request, as bits: those that would for certain, and those that may. */
interface Bars {
  readonly certain: number;
  readonly possible: number;
}

/** Cases of one row, by the place of the safeguard: what would have stopped the request for certain, and what may have. */
class FallenCases {
  cases = 0;
  readonly certain: number[];
  readonly possible: number[];
  readonly references: string[][];
  #row = -1;
  #certain = 0;
  #possible = 0;

  constructor(
    private readonly width: number,
    private readonly of: PublicCases,
  ) {
    this.certain = Array.from({ length: width }, () => 0);
    this.possible = Array.from({ length: width }, () => 0);
    this.references = Array.from({ length: width }, () => []);
  }

  /** Uses of one case come one after the other; `end` closes the last. */
  add(row: number, { certain, possible }: Bars): void {
    if (row !== this.#row) {
      this.end();
      this.#row = row;
    }
    this.#certain |= certain;
    this.#possible |= possible;
  }

  end(): void {
    if (this.#row < 0) return;
    this.cases += 1;
    const possible = this.#possible & ~this.#certain;
    for (let at = 0; at < this.width; at += 1) {
      if ((possible >> at) & 1) this.possible[at]! += 1;
      if (!((this.#certain >> at) & 1)) continue;
      this.certain[at]! += 1;
      if (this.references[at]!.length < MOST_REFERENCES) this.references[at]!.push(this.of.references[this.#row]!);
    }
    [this.#row, this.#certain, this.#possible] = [-1, 0, 0];
  }
}

/** Works out for each use which safeguards would have stopped it, and gathers that by provision or by mechanism. */
class Falls {
  readonly #bars = new Map<number, Bars>();

  constructor(
    private readonly selection: Selection,
    private readonly safeguards: readonly SafeguardEntity[],
  ) {}

  /** By the code of the linked provision; a link that is about the case as a whole is about each of its uses. */
  perLink(): ReadonlyMap<number, FallenCases> {
    const { cases, rows } = this.selection;
    const found = new Map<number, FallenCases>();
    for (const row of rows) {
      const [first, endOfUses] = [cases.firstUse.at(row), cases.usesEnd(row)];
      for (let link = cases.firstLink.at(row), end = cases.linksEnd(row); link < end; link += 1) {
        const fallen = this.#of(found, cases.linkProvision.at(link));
        const about = cases.linkUse.at(link);
        for (let use = first; use < endOfUses; use += 1) {
          if (about === 0 || cases.useNumber.at(use) === about) fallen.add(row, this.#barsOf(cases.useFacts.at(use)));
        }
      }
    }
    return ended(found);
  }

  /** By the code of the mechanism. */
  perUse(): ReadonlyMap<number, FallenCases> {
    const { cases, rows } = this.selection;
    const found = new Map<number, FallenCases>();
    for (const row of rows) {
      for (let use = cases.firstUse.at(row), end = cases.usesEnd(row); use < end; use += 1) {
        this.#of(found, cases.useMechanism.at(use)).add(row, this.#barsOf(cases.useFacts.at(use)));
      }
    }
    return ended(found);
  }

  #of(found: Map<number, FallenCases>, code: number): FallenCases {
    const known = found.get(code);
    if (known) return known;
    const fallen = new FallenCases(this.safeguards.length, this.selection.cases);
    found.set(code, fallen);
    return fallen;
  }

  #barsOf(facts: number): Bars {
    const known = this.#bars.get(facts);
    if (known) return known;
    const falls = this.safeguards.map((of) => fallThrough(barring(of, unpacked(facts), false).bars));
    const bitsOf = (wanted: Fall) => falls.reduce((bits, fall, at) => (fall === wanted ? bits | (1 << at) : bits), 0);
    const bars = { certain: bitsOf('FELL_THROUGH'), possible: bitsOf('MAY_HAVE') };
    this.#bars.set(facts, bars);
    return bars;
  }
}

function ended(found: ReadonlyMap<number, FallenCases>): ReadonlyMap<number, FallenCases> {
  for (const fallen of found.values()) fallen.end();
  return found;
}
