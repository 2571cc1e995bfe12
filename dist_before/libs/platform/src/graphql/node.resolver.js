var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Injectable } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { badInput } from '../errors/domain-error.js';
import { NodeModel, nodeTypes, readGlobalId } from './node.model.js';
import { Requires } from './requires.js';
/** Who can fetch which type of Node. Each library announces its own types. */
let NodeRegistry = class NodeRegistry {
    #fetchers = new Map();
    register(type, fetch) {
        this.#fetchers.set(type, fetch);
    }
    async fetch(ids, context) {
        const keysOfType = new Map();
        const parts = ids.map((id) => readGlobalId(id));
        for (const part of parts) {
            if (part)
                keysOfType.set(part.type, [...(keysOfType.get(part.type) ?? []), part.key]);
        }
        const found = new Map();
        await Promise.all([...keysOfType].map(async ([type, keys]) => {
            const nodes = (await this.#fetchers.get(type)?.(keys, context)) ?? [];
            nodes.forEach((node, index) => {
                if (!node)
                    return;
                nodeTypes.set(node, type);
                found.set(`${type}:${keys[index]}`, node);
            });
        }));
        return parts.map((part) => (part && found.get(`${part.type}:${part.key}`)) ?? null);
    }
};
NodeRegistry = __decorate([
    Injectable()
], NodeRegistry);
export { NodeRegistry };
const MAX_IDS = 100;
let NodeResolver = class NodeResolver {
    constructor(registry) {
        this.registry = registry;
    }
    async node(id, context) {
        return (await this.registry.fetch([id], context))[0] ?? null;
    }
    nodes(ids, context) {
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
};
__decorate([
    Query(() => NodeModel, {
        nullable: true,
        description: 'The object of an id; null when there is none or it is not for the caller. Open to everyone.',
    }),
    Requires('reference.read'),
    __param(0, Args('id', { type: () => ID, description: 'Id as any field `id` gave it.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], NodeResolver.prototype, "node", null);
__decorate([
    Query(() => [NodeModel], {
        nullable: 'items',
        description: 'The objects of up to 100 ids, in their order; null where there is none or it is not for the caller. Open to everyone.',
    }),
    Requires('reference.read'),
    __param(0, Args('ids', { type: () => [ID], description: 'Up to 100 ids.' })),
    __param(1, Context()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], NodeResolver.prototype, "nodes", null);
NodeResolver = __decorate([
    Resolver(),
    __metadata("design:paramtypes", [NodeRegistry])
], NodeResolver);
export { NodeResolver };
//# sourceMappingURL=node.resolver.js.map