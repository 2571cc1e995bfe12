import { Injectable } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { badInput } from '../errors/domain-error.js';
import type { RequestContext } from './batch.js';
import { NodeModel, nodeTypes, readGlobalId } from './node.model.js';
import { Requires } from './requires.js';

/** Fetches objects of one type by key, in the order asked; `null` for what is not there or not for the caller. */
export type NodeFetch = (keys: readonly string[], context: RequestContext) => Promise<readonly (object | null)[]>;

/** Who can fetch which type of Node. Each library announces its own types. */
@Injectable()
export class NodeRegistry {
  readonly #fetchers = new Map<string, NodeFetch>();

  register(type: string, fetch: NodeFetch): void {
    this.#fetchers.set(type, fetch);
  }

  async fetch(ids: readonly string[], context: RequestContext): Promise<(object | null)[]> {
    const keysOfType = new Map<string, string[]>();
    const parts = ids.map((id) => readGlobalId(id));
    for (const part of parts) {
      if (part) keysOfType.set(part.type, [...(keysOfType.get(part.type) ?? []), part.key]);
    }
    const found = new Map<string, object>();
    await Promise.all(
      [...keysOfType].map(async ([type, keys]) => {
        const nodes = (await this.#fetchers.get(type)?.(keys, context)) ?? [];
        nodes.forEach((node, index) => {
          if (!node) return;
          nodeTypes.set(node, type);
          found.set(`${type}:${keys[index]}`, node);
        });
      }),
    );
    return parts.map((part) => (part && found.get(`${part.type}:${part.key}`)) ?? null);
  }
}

const MAX_IDS = 100;

@Resolver()
export class NodeResolver {
  constructor(private readonly registry: NodeRegistry) {}

  @Query(() => NodeModel, {
    nullable: true,
    description: 'The object of an id; null when there is none or it is not for the caller. Open to everyone.',
  })
  @Requires('reference.read')
  async node(
    @Args('id', { type: () => ID, description: 'Id as any field `id` gave it.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return (await this.registry.fetch([id], context))[0] ?? null;
  }

  @Query(() => [NodeModel], {
    nullable: 'items',
    description:
      'The objects of up to 100 ids, in their order; null where there is none or it is not for the caller. Open to everyone.',
  })
  @Requires('reference.read')
  nodes(
    @Args('ids', { type: () => [ID], description: 'Up to 100 ids.' }) ids: string[],
    @Context() context: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_IDS) {
      throw badInput([
        {
          path: ['ids'],
          value: String(ids.length),
          message: `At most ${MAX_IDS} ids at once; there were ${ids.length}. Ask in several requests.`,
        },
      ]);
    }
    return this.registry.fetch(ids, context);
  }
}
