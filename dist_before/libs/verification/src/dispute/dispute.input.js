var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { CaseField, IdempotencyKey } from '#cases';
import { DisputeOutcome, DisputeParty } from './dispute.rules.js';
/** Longest texts, in characters. */
const STATEMENT = 4000;
const NOTE = 2000;
/** A text that is not blank, of a length that the column takes. */
function Text(longest) {
    const message = `A text has from 1 to ${longest} characters, and is not blank.`;
    return (target, property) => {
        Matches(/\S/, { message })(target, property);
        MaxLength(longest, { message })(target, property);
    };
}
let OpenDisputeInput = class OpenDisputeInput {
};
__decorate([
    Field(() => String, { description: 'Reference of a public case, such as "TNR-2026-483920".' }),
    MaxLength(40, { message: 'A reference is shorter, such as "TNR-2026-483920".' }),
    __metadata("design:type", String)
], OpenDisputeInput.prototype, "reference", void 0);
__decorate([
    Field(() => DisputeParty, { description: 'Who you are to the case, by your own word.' }),
    __metadata("design:type", String)
], OpenDisputeInput.prototype, "party", void 0);
__decorate([
    Field(() => [CaseField], {
        defaultValue: [],
        description: 'Fields that you dispute; left out or empty, the record as a whole.',
    }),
    ArrayMaxSize(Object.keys(CaseField).length, { message: 'Name each field once.' }),
    __metadata("design:type", Array)
], OpenDisputeInput.prototype, "fields", void 0);
__decorate([
    Field(() => String, {
        description: 'What is wrong, and how that can be seen; from 1 to 4000 characters. Only officers read it.',
    }),
    Text(STATEMENT),
    __metadata("design:type", String)
], OpenDisputeInput.prototype, "statement", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'What is to stand beside the record in your words (right of reply); from 1 to 2000 characters. Everybody reads it, once an officer has approved it.',
    }),
    IsOptional(),
    Text(NOTE),
    __metadata("design:type", Object)
], OpenDisputeInput.prototype, "reply", void 0);
OpenDisputeInput = __decorate([
    InputType('OpenDisputeInput', {
        description: 'What you dispute, and why. No contact is asked for; leave your name and address out of the texts, too.',
    })
], OpenDisputeInput);
export { OpenDisputeInput };
let ReplyToDisputeInput = class ReplyToDisputeInput {
};
__decorate([
    Field(() => String, { description: 'Code of the dispute, as openDispute gave it.' }),
    MaxLength(100, { message: 'A code is shorter, such as "RCD-" and seven groups of four characters.' }),
    __metadata("design:type", String)
], ReplyToDisputeInput.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'The message; from 1 to 2000 characters.' }),
    Text(NOTE),
    __metadata("design:type", String)
], ReplyToDisputeInput.prototype, "text", void 0);
__decorate([
    Field(() => Boolean, {
        defaultValue: false,
        description: 'It is what is to stand beside the record (right of reply), once an officer has approved it.',
    }),
    __metadata("design:type", Boolean)
], ReplyToDisputeInput.prototype, "forPublication", void 0);
ReplyToDisputeInput = __decorate([
    InputType('ReplyToDisputeInput', { description: 'A message to the officers who look into a dispute of yours.' })
], ReplyToDisputeInput);
export { ReplyToDisputeInput };
/** Names the dispute that an officer does something about. */
let DisputeActInput = class DisputeActInput {
};
__decorate([
    Field(() => ID, { description: 'Id of the dispute.' }),
    __metadata("design:type", String)
], DisputeActInput.prototype, "id", void 0);
__decorate([
    IdempotencyKey('dispute'),
    __metadata("design:type", Object)
], DisputeActInput.prototype, "idempotencyKey", void 0);
DisputeActInput = __decorate([
    InputType({ isAbstract: true })
], DisputeActInput);
let AdmitDisputeInput = class AdmitDisputeInput extends DisputeActInput {
};
__decorate([
    Field(() => Boolean, { description: 'The case is not published until the dispute is resolved.' }),
    __metadata("design:type", Boolean)
], AdmitDisputeInput.prototype, "blocking", void 0);
AdmitDisputeInput = __decorate([
    InputType('AdmitDisputeInput', { description: 'A dispute that is shown beside the record from now on.' })
], AdmitDisputeInput);
export { AdmitDisputeInput };
let DeclineDisputeInput = class DeclineDisputeInput extends DisputeActInput {
};
__decorate([
    Field(() => String, {
        description: 'Why, as whoever disputes reads it; from 1 to 2000 characters. Nobody else reads it.',
    }),
    Text(NOTE),
    __metadata("design:type", String)
], DeclineDisputeInput.prototype, "reason", void 0);
DeclineDisputeInput = __decorate([
    InputType('DeclineDisputeInput', { description: 'A dispute that is not looked into, and why.' })
], DeclineDisputeInput);
export { DeclineDisputeInput };
let AnswerDisputeInput = class AnswerDisputeInput extends DisputeActInput {
};
__decorate([
    Field(() => String, { description: 'The message; from 1 to 2000 characters.' }),
    Text(NOTE),
    __metadata("design:type", String)
], AnswerDisputeInput.prototype, "text", void 0);
AnswerDisputeInput = __decorate([
    InputType('AnswerDisputeInput', { description: 'A message to whoever disputes.' })
], AnswerDisputeInput);
export { AnswerDisputeInput };
let PublishReplyInput = class PublishReplyInput extends DisputeActInput {
};
__decorate([
    Field(() => Int, {
        description: 'Number of the message; one that was written for publication. It takes the place of an earlier one.',
    }),
    __metadata("design:type", Number)
], PublishReplyInput.prototype, "message", void 0);
PublishReplyInput = __decorate([
    InputType('PublishReplyInput', { description: 'What whoever disputes wants to stand beside the record, approved.' })
], PublishReplyInput);
export { PublishReplyInput };
let ResolveDisputeInput = class ResolveDisputeInput extends DisputeActInput {
};
__decorate([
    Field(() => DisputeOutcome, { description: 'The outcome.' }),
    __metadata("design:type", String)
], ResolveDisputeInput.prototype, "outcome", void 0);
__decorate([
    Field(() => String, {
        description: 'What everybody reads beside the record; from 1 to 2000 characters, without names of people.',
    }),
    Text(NOTE),
    __metadata("design:type", String)
], ResolveDisputeInput.prototype, "publicNote", void 0);
ResolveDisputeInput = __decorate([
    InputType('ResolveDisputeInput', { description: 'How a dispute ends.' })
], ResolveDisputeInput);
export { ResolveDisputeInput };
//# sourceMappingURL=dispute.input.js.map