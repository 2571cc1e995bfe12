import { Injectable } from '@nestjs/common';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { selectedAt } from '#platform';
import { isStanding, PUBLISHED, type ReadFrom, RECORD, type Table } from './case-table.rules.js';

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
  /** Whoever may read the record of a public case is shown of this what everybody is shown, and no more. */
  readonly isEverybodys: boolean;
  /** Column of `case_card` that has the same of a public case, for these fields; none where the card has less. */
  readonly card?: ((asked: CaseFields) => string | null) | undefined;
  /** Lays what was read beside the case, as its resolvers would give it. */
  readonly attach: (view: ReadFrom, value: unknown) => void;
}

/** A part as one request reads it. */
export type ReadPart = Pick<CasePart, 'name' | 'attach' | 'isEverybodys'> & {
  /** Expression in SQL over the aliases `c` of `case_file` and, where {@link ofTables} is there, `k` of `case_card`. */
  readonly column: string;
  /** What to read instead over `c` alone where the card is void, so that {@link column} is null; null where no card is read. */
  readonly ofTables: string | null;
};

/** What can be read along with a page of cases. Each library announces what it hangs on the case. */
@Injectable()
export class CaseParts {
  readonly #parts: CasePart[] = [];
  /** For the tables that do not differ from one request to the next. */
  readonly #known = new WeakMap<Table, WeakMap<CaseFields, readonly ReadPart[]>>();

  /** Parts are attached in the order in which they were announced. */
  register(part: CasePart): void {
    this.#parts.push(part);
  }

  /** The parts that a request needs, each with the expression that reads what it asks for, from the tables that are its reader's. */
  asked(fields: CaseFields, table: Table): readonly ReadPart[] {
    if (!isStanding(table)) return this.#askedAnew(fields, table);
    let known = this.#known.get(table);
    if (!known) this.#known.set(table, (known = new WeakMap()));
    let parts = known.get(fields);
    if (!parts) known.set(fields, (parts = this.#askedAnew(fields, table)));
    return parts;
  }

  #askedAnew(fields: CaseFields, table: Table): readonly ReadPart[] {
    return this.#parts
      .filter((part) => part.fields.some((field) => fields.has(field)))
      .map((part) => readPart(part, fields, table));
  }
}

/**
 * What everybody may read of a public case is read of the record, too, from where everybody reads it: the policies of the tables
 * look at the case again for every row that hangs on it, which takes two thirds of the time of a page. There its card is read, and the
 * tables where that has less.
 */
function readPart(part: CasePart, fields: CaseFields, table: Table): ReadPart {
  const isMixed = table === RECORD && part.isEverybodys;
  const card = table === PUBLISHED || isMixed ? (part.card?.(fields) ?? null) : null;
  const live = part.column(fields, isMixed ? PUBLISHED : table);
  const mixed = (published: string) =>
    isMixed ? `case when c.is_public then ${published} else ${part.column(fields, RECORD)} end` : published;
  return {
    name: part.name,
    attach: part.attach,
    isEverybodys: part.isEverybodys,
    column: mixed(card === null ? live : `k.${card}`),
    ofTables: card === null ? null : live,
  };
}

/** What is asked of cases, by the field of a document that is resolved, which lives as long as the document. */
const known = new WeakMap<FieldNode, Map<string, CaseFields>>();

/**
 * @param path the fields that lead from the one being resolved to the case.
 * @returns the same set for the same document.
 */
export function caseFields(info: GraphQLResolveInfo, ...path: readonly string[]): CaseFields {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return fieldsIn(info, path);
  let byPath = known.get(node);
  if (!byPath) known.set(node, (byPath = new Map<string, CaseFields>()));
  const key = path.join('.');
  let fields = byPath.get(key);
  if (!fields) byPath.set(key, (fields = fieldsIn(info, path)));
  return fields;
}

function fieldsIn(info: GraphQLResolveInfo, path: readonly string[]): CaseFields {
  const below = ['uses', 'provisionLinks'].flatMap((list) =>
    [...selectedAt(info, ...path, list)].map((field) => `${list}.${field}`),
  );
  return new Set([...selectedAt(info, ...path), ...below]);
}
