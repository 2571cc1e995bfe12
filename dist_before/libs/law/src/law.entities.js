import { ConcernTypeEntity } from './criticism/concern-type.entity.js';
import { ProposedAmendmentEntity } from './criticism/proposed-amendment.entity.js';
import { ProvisionConcernEntity } from './criticism/provision-concern.entity.js';
import { CrosswalkEdgeEntity } from './crosswalk/crosswalk-edge.entity.js';
import { LawChangeEntity } from './curation/law-change.entity.js';
import { InstrumentEntity } from './instrument/instrument.entity.js';
import { TextVersionEntity } from './instrument/text-version.entity.js';
import { ParticipationEntity } from './participation/participation.entity.js';
import { ProvisionEntity } from './provision/provision.entity.js';
import { ProvisionSafeguardEntity } from './safeguard/provision-safeguard.entity.js';
import { SafeguardEntity } from './safeguard/safeguard.entity.js';
import { LegalSourceEntity } from './source/legal-source.entity.js';
/** Tables of this library. */
export const lawEntities = [
    LegalSourceEntity,
    InstrumentEntity,
    TextVersionEntity,
    SafeguardEntity,
    ProvisionEntity,
    ProvisionSafeguardEntity,
    ConcernTypeEntity,
    ProvisionConcernEntity,
    ProposedAmendmentEntity,
    CrosswalkEdgeEntity,
    ParticipationEntity,
    LawChangeEntity,
];
//# sourceMappingURL=law.entities.js.map