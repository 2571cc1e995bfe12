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
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, } from 'graphql';
import { decide, Policy } from './policy.rules.js';
/**
 * Says who may see a value that is shown outside its field, such as in a list of what has changed.
 *
 * The value is named by the fields that lead to it: `uses/2/outcome` is `outcome` of a `MechanismUse`, under `uses` of the
 * case. It is for whom every one of these fields is for; a path that is none of the schema is for nobody.
 */
let PathPolicy = class PathPolicy {
    #known = new Map();
    constructor(policy, modules) {
        this.policy = policy;
        this.modules = modules;
    }
    /**
     * @param type the object type that the path begins at.
     * @param path names of fields, after each list the number or name of an element.
     */
    isFor(reader, record, type, path) {
        const rules = this.#rules(type, path);
        return rules !== null && rules.every((rule) => decide(rule, reader, record) === 'ALLOW');
    }
    #rules(type, path) {
        const key = `${type}/${path.replace(/\/(\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/g, '/0')}`; // elements of one list are all alike
        let rules = this.#known.get(key);
        if (rules === undefined) {
            rules = this.#found(type, path.split('/'));
            if (this.#known.size < MAX_KNOWN)
                this.#known.set(key, rules);
        }
        return rules;
    }
    #found(type, path) {
        const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
        const rules = [];
        let object = schema.getType(type);
        const steps = [...path];
        while (steps.length > 0) {
            const name = steps.shift();
            const holders = objectsOf(schema, object).filter((type) => Object.hasOwn(type.getFields(), name));
            const [holder] = holders;
            if (!holder)
                return null;
            for (const type of holders)
                rules.push(this.policy.ruleOf(type.name, name));
            const { type } = holder.getFields()[name];
            object = getNamedType(type);
            if (steps.length === 0)
                break;
            const node = isObjectType(object) ? nodeOf(object) : null;
            if (node) {
                rules.push(this.policy.ruleOf(object.name, 'edges'));
                object = node;
            }
            if (node || isListType(getNullableType(type)))
                steps.shift();
        }
        return rules;
    }
};
PathPolicy = __decorate([
    Injectable(),
    __param(0, Inject(Policy)),
    __metadata("design:paramtypes", [Policy,
        ModuleRef])
], PathPolicy);
export { PathPolicy };
/** Enough for all paths of a schema; numbers of elements do not count. */
const MAX_KNOWN = 1000;
/** The type, or, of an interface, all types that a value of it may be: what is for somebody must be so in each. */
function objectsOf(schema, type) {
    if (isObjectType(type))
        return [type];
    return isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
}
/** The type of the rows, where a type is the page of a list. */
function nodeOf(type) {
    const edges = type.name.endsWith('Connection') ? type.getFields()['edges'] : undefined;
    const edge = edges && getNamedType(edges.type);
    const node = isObjectType(edge) ? edge.getFields()['node'] : undefined;
    const row = node && getNamedType(node.type);
    return isObjectType(row) ? row : null;
}
//# sourceMappingURL=path-policy.js.map