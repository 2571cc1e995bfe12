var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CaseFilter } from '#cases';
import { PageArgs } from '#platform';
import { SearchOrder } from './search.model.js';
let SearchArgs = class SearchArgs extends PageArgs {
};
__decorate([
    Field(() => String, {
        description: 'Words to look for, in any script; at most 500 characters. A case is a hit if it has all of them; their order does not matter.',
    }),
    __metadata("design:type", String)
], SearchArgs.prototype, "query", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: true,
        description: 'Whether a word also finds words of other scripts that are read alike: "Erdogan" finds "Эрдоган". False for what is written alike only.',
    }),
    __metadata("design:type", Boolean)
], SearchArgs.prototype, "crossScript", void 0);
__decorate([
    Field(() => CaseFilter, { nullable: true, description: 'Which public cases to look in; all when left out.' }),
    IsOptional(),
    __metadata("design:type", Object)
], SearchArgs.prototype, "filter", void 0);
__decorate([
    Field(() => SearchOrder, { defaultValue: SearchOrder.RELEVANCE, description: 'Order of the hits.' }),
    __metadata("design:type", String)
], SearchArgs.prototype, "orderBy", void 0);
SearchArgs = __decorate([
    ArgsType()
], SearchArgs);
export { SearchArgs };
//# sourceMappingURL=search.args.js.map