import type { Cursors } from './cursor.js';
import { PutOff } from './put-off.js';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';

/** Most rows that one page may hold. */
export const MAX_PAGE_SIZE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many to return, from 1 to 100.' })
  @Min(1, { message: 'first must be from 1 to 100; it was $value.' })
  @Max(MAX_PAGE_SIZE, { message: 'first must be from 1 to 100; it was $value. Ask for the next page with after.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'The endCursor of the page before; leave it out for the first page.',
  })
  @IsOptional()
  after?: string | null;
}

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfoModel {
  @Field(() => Boolean, { description: 'True when there are rows after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, {
    description: 'True when this page was asked for with a cursor, so that rows come before it.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for after; null on an empty page.' })
  endCursor: string | null;
}

/** One page of a list, as the services return it. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfoModel;
}

/** A page of a list that can also say how long the whole list is; counted only when asked. */
export interface CountedPage<T> extends Page<T> {
  readonly totalCount: () => number | Promise<number>;
}

/** Writes its cursor when that is asked for. */
class EdgeOf<R, T> {
  readonly #row: R;
  readonly #cursorOf: (row: R) => string;

  constructor(
    row: R,
    readonly node: T,
    cursorOf: (row: R) => string,
  ) {
    this.#row = row;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.#row);
  }
}

/**
 * Makes the page of a list from up to `first + 1` rows that follow the cursor.
 *
 * @param cursorOf writes the cursor of a row; called only for the cursors that are asked for.
 */
export function pageOf<R, T>(
  rows: readonly R[],
  { first, after }: PageArgs,
  cursorOf: (row: R) => string,
  nodeOf: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, first);
  const [start, end] = [shown[0], shown.at(-1)];
  return {
    edges: shown.map((row) => new EdgeOf(row, nodeOf(row), cursorOf)),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return start === undefined ? null : cursorOf(start);
      },
      get endCursor() {
        return end === undefined ? null : cursorOf(end);
      },
    },
  };
}

/**
 * Makes the page of a list that is there whole, in the order of the numbers of its rows; a cursor is such a number.
 *
 * @param scope of the cursors: the list that they are good for.
 */
export function pageOfNumbered<T extends { readonly number: number }>(
  all: readonly T[],
  args: PageArgs,
  cursors: Cursors,
  scope: readonly unknown[],
): CountedPage<T> {
  const after = args.after ? Number(cursors.read(args.after, scope)[0]) : 0;
  const rows = all.filter(({ number }) => number > after);
  return {
    ...pageOf(
      rows,
      args,
      ({ number }) => cursors.write([number], scope),
      (row) => row,
    ),
    totalCount: () => all.length,
  };
}

/** Declares `<Name>Connection` and `<Name>Edge` for a node type. */
export function connectionOf<T>(node: Type<T>, name: string): Type<CountedPage<T>> {
  @ObjectType(`${name}Edge`, { description: `One row of a page of ${name}, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Opaque position of this row, for after.' })
    readonly cursor: string;

    @Field(() => node, { description: 'The row.' })
    readonly node: T;
  }

  @ObjectType(`${name}Connection`, { description: `One page of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of the page, in order.' })
    readonly edges: readonly Edge[];

    @Field(() => PageInfoModel, { description: 'Where the page stands in the list.' })
    readonly pageInfo: PageInfoModel;

    @PutOff()
    @Field(() => Int, {
      description: 'How many rows the whole list has. Counted only when asked for.',
    })
    readonly totalCount: () => number | Promise<number>;
  }
  return Connection;
}
