var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
export var SessionCarrier;
(function (SessionCarrier) {
    SessionCarrier["BEARER"] = "BEARER";
    SessionCarrier["COOKIE"] = "COOKIE";
})(SessionCarrier || (SessionCarrier = {}));
registerEnumType(SessionCarrier, {
    name: 'SessionCarrier',
    description: 'Who keeps the token of a session and sends it with each request.',
    valuesMap: {
        BEARER: { description: 'A program, which sends it as "Authorization: Bearer <token>".' },
        COOKIE: {
            description: 'A browser, as a cookie that no script reads. Each request must be a POST with the header "X-Recourse-CSRF: 1".',
        },
    },
});
/** No rules on the fields: what breaks one is answered like a wrong password, after the same work. */
let SignInInput = class SignInInput {
};
__decorate([
    Field(() => String, { description: 'E-mail address of the account; upper and lower case are the same.' }),
    __metadata("design:type", String)
], SignInInput.prototype, "email", void 0);
__decorate([
    Field(() => String, { description: 'Password of the account.' }),
    __metadata("design:type", String)
], SignInInput.prototype, "password", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The device that an earlier signIn answered with: failures of others do not keep it out of the account.',
    }),
    __metadata("design:type", Object)
], SignInInput.prototype, "device", void 0);
__decorate([
    Field(() => SessionCarrier, { defaultValue: SessionCarrier.BEARER, description: 'How the token is to be carried.' }),
    __metadata("design:type", String)
], SignInInput.prototype, "session", void 0);
SignInInput = __decorate([
    InputType({ description: 'With what someone signs in.' })
], SignInInput);
export { SignInInput };
//# sourceMappingURL=sign-in.input.js.map