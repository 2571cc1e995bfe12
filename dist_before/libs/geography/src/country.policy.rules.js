/** Countries are reference data: everybody's. */
import { open } from '#identity';
/** What this library states about its types and tables. */
export const geographyPolicy = {
    types: [
        {
            type: 'Country',
            fields: {
                alpha3: open,
                code: open,
                kind: open,
                name: open,
                note: open,
                participations: open,
                regionCode: open,
                regionName: open,
                subregionCode: open,
                subregionName: open,
                successors: open,
                validUntil: open,
            },
        },
    ],
    tables: [{ table: 'country', protection: 'REFERENCE' }],
};
//# sourceMappingURL=country.policy.rules.js.map