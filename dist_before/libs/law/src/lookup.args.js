var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { badInput, keyOf, shown } from '#platform';
import { IsOptional } from 'class-validator';
/** How a caller names one legal record: by global id or by reference id, and by one of them only. */
let LookupArgs = class LookupArgs {
};
__decorate([
    Field(() => ID, { nullable: true, description: 'Opaque id, as a field `id` gave it. Give this or `slug`.' }),
    IsOptional(),
    __metadata("design:type", Object)
], LookupArgs.prototype, "id", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Stable readable id, as a field `slug` gave it. Give this or `id`.',
    }),
    IsOptional(),
    __metadata("design:type", Object)
], LookupArgs.prototype, "slug", void 0);
LookupArgs = __decorate([
    ArgsType()
], LookupArgs);
export { LookupArgs };
/**
 * @returns the reference id that the caller means; `null` when the global id is not one of `type`.
 * @throws DomainError BAD_USER_INPUT when neither or both were given.
 */
export function referenceIdOf({ id, slug }, type) {
    if (typeof id === 'string' && typeof slug === 'string') {
        throw badInput([{ path: ['slug'], value: slug, message: 'Both id and slug were given. Give one of them.' }]);
    }
    if (typeof id === 'string')
        return keyOf(id, type);
    if (typeof slug === 'string')
        return slug;
    throw badInput([{ path: ['id'], value: null, message: 'Neither id nor slug was given. Give one of them.' }]);
}
/** @throws DomainError BAD_USER_INPUT when the argument names no text by global id or slug. */
export function namedTextVersion(law, argument, given) {
    const version = law.textVersionNamed(given);
    if (version)
        return version;
    const message = `There is no text version "${shown(given)}". Give the id or the slug of one, such as "uncc-zero-2023"; instrument { versions { slug } } lists them.`;
    throw badInput([{ path: [argument], value: shown(given), message }]);
}
//# sourceMappingURL=lookup.args.js.map