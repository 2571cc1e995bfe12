/** Countries are reference data: everybody's. */
import { open, type PolicyPart } from '#identity';

/** What this library states about its types and tables. */
export const geographyPolicy: PolicyPart = {
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
