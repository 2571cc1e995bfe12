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
import { EdtfPrecision, parseEdtf } from '../edtf-date.rules.js';
registerEnumType(EdtfPrecision, {
    name: 'EdtfPrecision',
    description: 'How exactly a date is known.',
    valuesMap: {
        DAY: { description: 'A day.' },
        MONTH: { description: 'A month.' },
        SEASON: { description: 'A season; its days are taken as those of the whole year.' },
        YEAR: { description: 'A year.' },
        DECADE: { description: 'A decade.' },
        CENTURY: { description: 'A century.' },
        INTERVAL: { description: 'An interval between two dates.' },
    },
});
let EdtfDateModel = class EdtfDateModel {
};
__decorate([
    Field(() => String, { description: 'The date in EDTF, such as "2018-11", "2019?" or "2017/2019".' }),
    __metadata("design:type", String)
], EdtfDateModel.prototype, "edtf", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'First possible day, YYYY-MM-DD; null when the start is open or unknown.',
    }),
    __metadata("design:type", Object)
], EdtfDateModel.prototype, "lower", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'Last possible day, YYYY-MM-DD; null when the end is open or unknown.',
    }),
    __metadata("design:type", Object)
], EdtfDateModel.prototype, "upper", void 0);
__decorate([
    Field(() => EdtfPrecision, { description: 'How exactly the date is known.' }),
    __metadata("design:type", String)
], EdtfDateModel.prototype, "precision", void 0);
__decorate([
    Field(() => Boolean, { description: 'The source is uncertain (?).' }),
    __metadata("design:type", Boolean)
], EdtfDateModel.prototype, "uncertain", void 0);
__decorate([
    Field(() => Boolean, { description: 'The date is approximate (~).' }),
    __metadata("design:type", Boolean)
], EdtfDateModel.prototype, "approximate", void 0);
EdtfDateModel = __decorate([
    ObjectType('EdtfDate', {
        description: 'A date in the world, as exactly as it is known (EDTF, ISO 8601-2:2019, levels 0 and 1), with the first and last day that it can mean.',
    })
], EdtfDateModel);
export { EdtfDateModel };
const known = new Map();
/** The date that a stored EDTF text means. Texts repeat, so their readings are kept. */
export function edtfDate(text) {
    let date = known.get(text);
    if (!date) {
        date = parseEdtf(text);
        if (known.size >= 20_000)
            known.clear();
        known.set(text, date);
    }
    return date;
}
//# sourceMappingURL=edtf-date.model.js.map