/** The one policy about what is shown: what a library states about its types and tables, and how that is decided. */
import { type Grantee, includes, type Permitted } from '../permission.rules.js';

/** How a reader stands to a record; OTHER is whoever stands to it in none of the other ways, PUBLIC everybody to a public one. */
export type Relation = 'OWN' | 'ORGANISATION' | 'ASSIGNED' | 'GRANTED' | 'PUBLIC' | 'OTHER';

/** For whom: one of these roles, and, where they are named, for a record in one of these states and relations. */
export interface Clause {
  readonly roles: readonly Grantee[];
  /** States of the record; any when left out. */
  readonly states?: readonly string[];
  /** Relations of the reader to the record; any when left out. */
  readonly relations?: readonly Relation[];
}

/** The field is for whoever was given its object: nothing more is asked. */
export const open = 'OPEN';

/** The field is for whom one of the clauses names; for all others it is empty (MASK), or not there (DENY). */
export interface ConditionalRule {
  readonly allow: readonly Clause[];
  readonly otherwise: 'MASK' | 'DENY';
}

export type FieldRule = typeof open | ConditionalRule;

/** The rule of every field of one object or interface type of the schema. */
export interface TypePolicy {
  readonly type: string;
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/**
 * What keeps a table from those it is not for. ROWS: row-level security, forced. REFERENCE: everybody may read all of it and
 * the application changes none of it. CLOSED: only functions with their owner's rights touch it.
 */
export type TableProtection = 'ROWS' | 'REFERENCE' | 'CLOSED';

export interface TablePolicy {
  /** Name of the table, with its schema unless that is `public`. */
  readonly table: string;
  readonly protection: TableProtection;
  /** What the application may do beyond its protection, and why. One that is not needed keeps the server from starting. */
  readonly except?: readonly TableException[];
}

export interface TableException {
  readonly role: string;
  readonly privileges: readonly string[];
  readonly because: string;
}

/** Rows of a table that a clause opens; the roles, states and relations of one clause hold together. */
export type RowRule = Clause & { readonly states: readonly string[] };

/** What one library states about its own types and tables. */
export interface PolicyPart {
  readonly types: readonly TypePolicy[];
  readonly tables: readonly TablePolicy[];
}

/** State of a record, and the relations that its reader has to it. */
export interface Standing {
  readonly state: string | null;
  readonly relations: readonly Relation[];
}

export type Verdict = 'ALLOW' | 'MASK' | 'DENY';

/**
 * Decides on one field for one reader.
 *
 * @param rule `undefined` for a type or field of which nothing is stated: denied.
 * @param record `null` where the field belongs to no record, or it is not known how the reader stands to it; a clause that
 *   names states or relations then opens nothing.
 */
export function decide(rule: FieldRule | undefined, reader: Permitted, record: Standing | null): Verdict {
  if (rule === undefined) return 'DENY';
  if (rule === open) return 'ALLOW';
  return rule.allow.some((clause) => opens(clause, reader, record)) ? 'ALLOW' : rule.otherwise;
}

/** Says whether a clause opens a record, or what belongs to none, to a reader. */
export function opens({ roles, states, relations }: Clause, reader: Permitted, record: Standing | null): boolean {
  if (!roles.some((grantee) => includes(grantee, reader))) return false;
  if (states && (!record?.state || !states.includes(record.state))) return false;
  return !relations || (record !== null && relations.some((relation) => stands(relation, record)));
}

function stands(relation: Relation, { relations }: Standing): boolean {
  if (relation === 'OTHER') return relations.every((of) => of === 'OTHER');
  return relations.includes(relation);
}

/** Types of a list in pages, as `connectionOf` makes them. What the rows show is their own affair. */
export function connectionPolicy(name: string): readonly TypePolicy[] {
  return [
    { type: `${name}Connection`, fields: { edges: open, pageInfo: open, totalCount: open } },
    { type: `${name}Edge`, fields: { cursor: open, node: open } },
  ];
}

/** What all libraries state, put together. */
export class Policy {
  readonly #types: ReadonlyMap<string, TypePolicy>;
  readonly #tables: ReadonlyMap<string, TablePolicy>;

  /** @throws Error when two entries are about the same type or table. */
  constructor(parts: readonly PolicyPart[]) {
    this.#types = byName(
      parts.flatMap(({ types }) => types),
      ({ type }) => type,
    );
    this.#tables = byName(
      parts.flatMap(({ tables }) => tables),
      ({ table }) => qualified(table),
    );
  }

  get types(): readonly TypePolicy[] {
    return [...this.#types.values()];
  }

  /** Tables, each under its full name. */
  get tables(): ReadonlyMap<string, TablePolicy> {
    return this.#tables;
  }

  /** The rule of a field; `undefined` when nothing is stated, which {@link decide} denies. */
  ruleOf(type: string, field: string): FieldRule | undefined {
    const fields = this.#types.get(type)?.fields;
    return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
  }
}

function qualified(table: string): string {
  return table.includes('.') ? table : `public.${table}`;
}

function byName<E>(entries: readonly E[], nameOf: (entry: E) => string): ReadonlyMap<string, E> {
  const found = new Map<string, E>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (found.has(name)) throw new Error(`The policy has two entries for ${name}. Leave one.`);
    found.set(name, entry);
  }
  return found;
}
