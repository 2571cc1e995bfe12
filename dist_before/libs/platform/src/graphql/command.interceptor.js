var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { asCommand } from '../database/unit-of-work.js';
/** Has the transactions of a mutation carry its name. */
let CommandInterceptor = class CommandInterceptor {
    intercept(context, next) {
        if (context.getType() !== 'graphql')
            return next.handle();
        const info = GqlExecutionContext.create(context).getInfo();
        if (info.parentType.name !== 'Mutation')
            return next.handle();
        return asCommand(info.fieldName, () => next.handle());
    }
};
CommandInterceptor = __decorate([
    Injectable()
], CommandInterceptor);
export { CommandInterceptor };
//# sourceMappingURL=command.interceptor.js.map