var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { InvalidEdtf, parseEdtf } from '../edtf-date.rules.js';
/** BCP 47 language tag, such as `en`, `ug-Arab` or `zh-Hant`. */
export const LanguageTagScalar = textScalar({
    name: 'LanguageTag',
    description: 'Language, and script where it matters, as a BCP 47 tag, such as "en", "ug-Arab" or "zh-Hant".',
    check: (text) => {
        try {
            return Intl.getCanonicalLocales(text)[0] === undefined ? 'names no language' : null;
        }
        catch {
            return 'is no BCP 47 language tag; write for example "en" or "ug-Arab"';
        }
    },
});
/** An address on the web. */
export const UrlScalar = textScalar({
    name: 'Url',
    description: 'Absolute address on the web, with http or https.',
    check: (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= 2000
        ? null
        : 'is no address; write it whole, beginning with https:// or http://, in at most 2000 characters',
});
/** A date in the world as a caller writes it. */
export const EdtfScalar = textScalar({
    name: 'Edtf',
    description: 'A calendar date as exactly as it is known, in EDTF (ISO 8601-2:2019, levels 0 and 1): "2018-11-03", "2018-11", "2018", "2019?" (uncertain), "2019~" (approximate), "2021-XX", "2017/2019", "2017/.." (open).',
    check: (text) => {
        try {
            parseEdtf(text);
            return null;
        }
        catch (error) {
            if (error instanceof InvalidEdtf)
                return `is no date in EDTF. ${error.message.replace(/\.$/, '')}`;
            throw error;
        }
    },
});
/** ISO 3166-1 alpha-2 code. Only the form is checked here; whether the code exists, the service says. */
export const CountryCodeScalar = textScalar({
    name: 'CountryCode',
    description: 'Country or territory, as an ISO 3166-1 alpha-2 code in upper case, such as "TR". "XK" stands for Kosovo.',
    check: (text) => (/^[A-Z]{2}$/.test(text) ? null : 'is no ISO 3166-1 alpha-2 code; write two capitals, such as "TR"'),
});
/** A moment of the record, in UTC. */
let DateTimeScalar = class DateTimeScalar {
    constructor() {
        this.description = 'A moment, as an RFC 3339 text in UTC, such as "2026-11-23T09:30:00.000Z".';
    }
    parseValue(value) {
        const moment = typeof value === 'string' && RFC_3339.test(value) ? new Date(value) : undefined;
        if (!moment || Number.isNaN(moment.getTime())) {
            throw new GraphQLError(`"${String(value)}" is no moment; write it as "2026-11-23T09:30:00Z".`);
        }
        return moment;
    }
    serialize(value) {
        return value.toISOString();
    }
    parseLiteral(node) {
        return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
    }
};
DateTimeScalar = __decorate([
    Scalar('DateTime', () => Date)
], DateTimeScalar);
export { DateTimeScalar };
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
function textScalar(rule) {
    const accept = (value) => {
        const wrong = typeof value === 'string' ? rule.check(value) : 'is no text';
        if (wrong === null)
            return value;
        const given = typeof value === 'string' ? value.slice(0, 80) : JSON.stringify(value);
        throw new GraphQLError(`"${given}" ${wrong}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    };
    const refuseKind = (given) => {
        throw new GraphQLError(`${given.slice(0, 80)} is no text; write it in quotes.`, {
            extensions: { code: 'BAD_USER_INPUT' },
        });
    };
    return new GraphQLScalarType({
        name: rule.name,
        description: rule.description,
        parseValue: accept,
        parseLiteral: (node) => (node.kind === Kind.STRING ? accept(node.value) : refuseKind(print(node))),
        serialize: (value) => value,
    });
}
//# sourceMappingURL=scalars.js.map