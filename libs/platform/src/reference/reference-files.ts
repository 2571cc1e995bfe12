/** Reads the folder of reference data: JSON files of the form `{ meta, items }`, checked record by record. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { z } from 'zod';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { StartupError } from '../errors/startup-error.js';

/** Where in the reference data something stands. */
export interface ReferencePlace {
  /** Name of the file, such as `cases.json`. */
  readonly file: string;
  /** Id of the record. */
  readonly record: string;
  /** Path of the field in the record, such as `uses.0.mechanismId`. */
  readonly field: string;
}

/** A fault in a file of the reference data. Nothing was loaded. */
export class ReferenceFault extends StartupError {
  constructor({ file, record, field }: ReferencePlace, problem: string) {
    super(`Reference data: ${file}, record "${record}", field "${field}": ${problem} Nothing was loaded.`);
  }
}

/** One folder of reference data. */
export class ReferenceFiles {
  readonly #raw = new Map<string, { meta: Record<string, unknown>; items: readonly unknown[] }>();

  constructor(private readonly folder: string) {}

  /**
   * The records of a file, in their order, each checked against `shape`.
   *
   * @param keyOf the id of a record; ids must differ within the file.
   * @throws ReferenceFault naming file, record and field at the first fault.
   */
  records<T>(file: string, shape: z.ZodType<T>, keyOf: (record: T) => string): readonly T[] {
    const seen = new Set<string>();
    return this.#read(file).items.map((item, index) => {
      const checked = shape.safeParse(item);
      if (!checked.success) {
        const issue = checked.error.issues[0]!;
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
        throw new ReferenceFault(
          { file, record: nameOf(item, index), field: [...issue.path, ...unknown].join('.') },
          `${issue.message}.`,
        );
      }
      const key = keyOf(checked.data);
      if (seen.has(key)) {
        const field = Object.entries(item as object).find(([, value]) => value === key)?.[0] ?? 'id';
        throw new ReferenceFault({ file, record: key, field }, 'another record of the file has the same.');
      }
      seen.add(key);
      return checked.data;
    });
  }

  /** What a file says of itself: coverage, rules, meaning of its flags. */
  meta(file: string): Readonly<Record<string, unknown>> {
    return this.#read(file).meta;
  }

  /** SHA-256, in hexadecimal, over all JSON files of the folder. */
  checksum(): string {
    const hash = createHash('sha256');
    for (const file of readdirSync(this.folder).sort()) {
      if (file.endsWith('.json'))
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(join(this.folder, file)));
    }
    return hash.digest('hex');
  }

  #read(file: string): { meta: Record<string, unknown>; items: readonly unknown[] } {
    let content = this.#raw.get(file);
    if (!content) {
      let text: string;
      try {
        text = readFileSync(join(this.folder, file), 'utf8');
      } catch (error) {
        throw new StartupError(
          `Reference data: cannot read ${join(this.folder, file)} (${(error as NodeJS.ErrnoException).code}).`,
        );
      }
      try {
        content = FILE.parse(JSON.parse(text));
      } catch {
        throw new StartupError(`Reference data: ${file} is no JSON of the form { "meta": {…}, "items": […] }.`);
      }
      this.#raw.set(file, content);
    }
    return content;
  }
}

/**
 * Checks that every value is an id of `known`.
 *
 * @throws ReferenceFault at the first that is not.
 */
export function expectKnown(
  place: ReferencePlace,
  values: Iterable<string | null>,
  known: { has(id: string): boolean },
): void {
  for (const value of values) {
    if (value !== null && !known.has(value)) throw new ReferenceFault(place, `"${value}" is not known.`);
  }
}

/** An id of the reference data as the code writes it: `judgment-for-target` becomes `JUDGMENT_FOR_TARGET`. */
export function upperCaseId(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}

/** Shape of a term of a closed vocabulary, which the files write in lower case with hyphens and the code in upper case. */
export function term<K extends string>(terms: Readonly<Record<K, unknown>>): z.ZodType<K> {
  const known = z.enum(Object.keys(terms) as [K, ...K[]]);
  return z.string().transform(upperCaseId).pipe(known);
}

/** Inserts rows, or replaces those with the same key. Rows that are no longer in the data stay. */
export async function putRows<E extends ObjectLiteral>(
  work: UnitOfWork,
  entity: EntityTarget<E>,
  key: readonly (keyof E & string)[],
  rows: readonly Partial<E>[],
): Promise<void> {
  const repository = await work.repository(entity);
  for (let from = 0; from < rows.length; from += CHUNK) {
    await repository.upsert(rows.slice(from, from + CHUNK), [...key]);
  }
}

/** Replaces the whole content of a table that nothing refers to. */
export async function replaceRows<E extends ObjectLiteral>(
  work: UnitOfWork,
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
): Promise<void> {
  const repository = await work.repository(entity);
  await repository.createQueryBuilder().delete().execute();
  for (let from = 0; from < rows.length; from += CHUNK) {
    await repository.insert(rows.slice(from, from + CHUNK));
  }
}

const CHUNK = 500;

const FILE = z.object({ meta: z.record(z.string(), z.unknown()), items: z.array(z.unknown()) });

function nameOf(item: unknown, index: number): string {
  const { id, ref } = (item ?? {}) as { id?: unknown; ref?: unknown };
  const name = id ?? ref;
  return typeof name === 'string' ? name : `#${index}`;
}
