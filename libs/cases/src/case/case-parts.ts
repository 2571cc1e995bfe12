import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { selectedAt } from '#platform';
import type { ReadFrom, Table } from './case-table.rules.js';

/** Fields of a case that a request asks for; those of its uses and links as `uses.<field>` and `provisionLinks.<field>`. */
export type CaseFields = ReadonlySet<string>;

/** Something that hangs on a case and can be read in the same statement as the case. */
export interface CasePart {
  /** Name of the column in the result; unique. */
  readonly name: string;
  /** Whether one of these fields is asked for, the part is read. */
  readonly fields: readonly string[];
  /** Expression in SQL over the alias `c` of `case_file` that reads it, for these fields. */
  readonly column: (asked: CaseFields, table: Table) => string;
  /** Lays what was read beside the case, as its resolvers would give it. */
  readonly attach: (view: ReadFrom, value: unknown) => void;
}

/** A part as one request reads it. */
export type ReadPart = Pick<CasePart, 'name' | 'attach'> & { readonly column: string };

/** What can be read along with a page of cases. Each library announces what it hangs on the case. */
@Injectable()
export class CaseParts {
  readonly #parts: CasePart[] = [];

  /** Parts are attached in the order in which they were announced. */
  register(part: CasePart): void {
    this.#parts.push(part);
  }

  /** The parts that a request needs, each with the expression that reads what it asks for, from the tables that are its reader's. */
  asked(fields: CaseFields, table: Table): readonly ReadPart[] {
    return this.#parts
      .filter((part) => part.fields.some((field) => fields.has(field)))
      .map(({ name, column, attach }) => ({ name, attach, column: column(fields, table) }));
  }
}

/** @param path the fields that lead from the one being resolved to the case. */
export function caseFields(info: GraphQLResolveInfo, ...path: readonly string[]): CaseFields {
  const below = ['uses', 'provisionLinks'].flatMap((list) =>
    [...selectedAt(info, ...path, list)].map((field) => `${list}.${field}`),
  );
  return new Set([...selectedAt(info, ...path), ...below]);
}
