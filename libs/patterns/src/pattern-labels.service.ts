import { Injectable } from '@nestjs/common';
import { OUTCOMES, STANDING, VocabularyDirectory } from '#cases';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import type { PatternKeyModel } from './cube/pattern.model.js';
import { FAMILY_LABELS, PATTERN_DIMENSIONS, type PatternDimension } from './pattern.rules.js';

/** Says in words what the keys of a cube mean. */
@Injectable()
export class PatternLabels {
  constructor(
    private readonly countries: CountryDirectory,
    private readonly vocabulary: VocabularyDirectory,
    private readonly law: LawDirectory,
  ) {}

  /** A term that was loaded a moment ago and has not reached this process is shown by its key. */
  keyOf(dimension: PatternDimension, key: string | null): PatternKeyModel {
    const label = key === null ? PATTERN_DIMENSIONS[dimension].unrecorded : (this.#label(dimension, key) ?? key);
    return { dimension, key, label };
  }

  #label(dimension: PatternDimension, key: string): string | undefined {
    switch (dimension) {
      case 'REQUESTING_STATE':
      case 'RESPONDING_STATE':
      case 'HOST_STATE':
        return this.countries.find(key)?.name;
      case 'REQUESTING_REGION':
        return this.countries.all().find(({ regionCode }) => regionCode === key)?.regionName ?? undefined;
      case 'MECHANISM':
        return this.vocabulary.mechanisms.get(key)?.label;
      case 'MECHANISM_FAMILY':
        return FAMILY_LABELS[key];
      case 'OFFENCE':
        return this.vocabulary.offences.get(key)?.label;
      case 'PROFILE':
        return this.vocabulary.profiles.get(key)?.label;
      case 'OUTCOME':
        return (OUTCOMES as Readonly<Record<string, { readonly label: string }>>)[key]?.label;
      case 'YEAR':
      case 'QUARTER':
      case 'MONTH':
        return key;
      case 'GRADE':
        return key.charAt(0) + key.slice(1).toLowerCase();
      case 'STATE':
        return (STANDING as Readonly<Record<string, string>>)[key];
      case 'INSTRUMENT':
        return this.law.instrument(key)?.shortTitle;
      case 'PROVISION':
        return this.#citation(key);
    }
  }

  /** Version and number together, because articles were renumbered from one text to the next. */
  #citation(provisionId: string): string | undefined {
    const provision = this.law.provision(provisionId);
    if (!provision) return undefined;
    const { shortTitle } = this.law.instrumentOf(provision.instrumentId);
    const [version] = this.law.textVersionOf(provision.textVersionId).label.split(/: | \(/); // leaves the explanation out
    return `${shortTitle}, ${version}, ${provision.number}`;
  }
}
