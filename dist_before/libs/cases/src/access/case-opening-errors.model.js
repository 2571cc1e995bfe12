var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserErrorModel } from '#platform';
import { OpeningRefusal } from './case-opening.rules.js';
registerEnumType(OpeningRefusal, {
    name: 'OpeningRefusal',
    description: 'Why a case was not assigned or opened to somebody.',
    valuesMap: {
        NOT_YOURS_TO_OPEN: { description: 'Only the author of a case and editors open it to others.' },
        TO_YOURSELF: { description: 'Nobody opens a case to themselves.' },
        UNKNOWN_RECIPIENT: {
            description: 'There is nobody of this id to whom you may open a case. Does not tell whether anybody has it.',
        },
        WITHDRAWN: { description: 'A withdrawn case stays its author’s alone.' },
    },
});
let OpeningRefusedModel = class OpeningRefusedModel extends UserErrorModel {
    /** @param path the field of the input that names to whom. */
    constructor(reason, path = ['id']) {
        super('OPENING_REFUSED', MESSAGES[reason], path);
        this.typeName = 'OpeningRefused';
        this.reason = reason;
    }
};
__decorate([
    Field(() => OpeningRefusal, { description: 'The reason.' }),
    __metadata("design:type", String)
], OpeningRefusedModel.prototype, "reason", void 0);
OpeningRefusedModel = __decorate([
    ObjectType('OpeningRefused', {
        implements: () => UserErrorModel,
        description: 'The case was not assigned or opened to anybody, for the reason given.',
    }),
    __metadata("design:paramtypes", [String, Array])
], OpeningRefusedModel);
export { OpeningRefusedModel };
const MESSAGES = {
    NOT_YOURS_TO_OPEN: 'Only the author of a case and editors open it to others. Ask one of them.',
    TO_YOURSELF: 'Nobody opens a case to themselves, nor assigns it to a team that they are on. Ask a colleague.',
    UNKNOWN_RECIPIENT: 'There is nobody of this id to whom you may open a case. It can be opened to colleagues of an organisation of yours, to its teams, to the organisation itself, and to people who work with you on a case; an administrator can make an organisation of those who work together.',
    WITHDRAWN: 'The case is WITHDRAWN, and stays its author’s alone.',
};
//# sourceMappingURL=case-opening-errors.model.js.map