var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InterfaceType } from '@nestjs/graphql';
/** Relay's Node: anything with an id that can be fetched again by that id alone. */
let NodeModel = class NodeModel {
};
__decorate([
    Field(() => ID, {
        description: 'Opaque id, unique in the whole registry. Do not take it apart: its form may change.',
    }),
    __metadata("design:type", String)
], NodeModel.prototype, "id", void 0);
NodeModel = __decorate([
    InterfaceType('Node', {
        description: 'Anything that can be fetched again by its id alone.',
        resolveType: (value) => nodeTypes.get(value),
    })
], NodeModel);
export { NodeModel };
/** Remembers which GraphQL type an object was fetched as, for `node` and `nodes`. */
export const nodeTypes = new WeakMap();
export function globalId(type, key) {
    return Buffer.from(`${type}:${key}`).toString('base64url');
}
/** @returns type and key of a global id, or `null` when it is none. */
export function readGlobalId(id) {
    const match = /^([A-Z][A-Za-z]*):(.+)$/s.exec(Buffer.from(id, 'base64url').toString());
    return match ? { type: match[1], key: match[2] } : null;
}
/** @returns the key of a global id of one of `types`; `null` when it is none of them. */
export function keyOf(id, ...types) {
    const parts = readGlobalId(id);
    return parts && types.includes(parts.type) ? parts.key : null;
}
//# sourceMappingURL=node.model.js.map