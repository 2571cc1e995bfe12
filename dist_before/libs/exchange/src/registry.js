/** What the registry consists of: its tables, its migrations and its libraries. Shared by all processes. */
import { auditEntities } from '#audit';
import { casesEntities } from '#cases';
import { evidenceEntities } from '#evidence';
import { geographyEntities } from '#geography';
import { identityEntities } from '#identity';
import { lawEntities } from '#law';
import { PublicChangeEntity, ReferenceEpochEntity } from '#platform';
import { searchEntities } from '#search';
import { verificationEntities } from '#verification';
/** All tables. */
export const entities = [
    ReferenceEpochEntity,
    PublicChangeEntity,
    ...geographyEntities,
    ...lawEntities,
    ...auditEntities,
    ...identityEntities,
    ...casesEntities,
    ...evidenceEntities,
    ...verificationEntities,
    ...searchEntities,
];
//# sourceMappingURL=registry.js.map