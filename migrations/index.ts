import { Platform1764000000000 } from './1764000000000-platform.js';
import { Geography1764000100000 } from './1764000100000-geography.js';
import { Law1764000200000 } from './1764000200000-law.js';
import { Identity1764000300000 } from './1764000300000-identity.js';
import { Cases1764000400000 } from './1764000400000-cases.js';
import { Evidence1764000500000 } from './1764000500000-evidence.js';
import { Verification1764000600000 } from './1764000600000-verification.js';
import { Access1764100000000 } from './1764100000000-access.js';
import { RowSecurity1764100100000 } from './1764100100000-row-security.js';
import { SignIn1764100200000 } from './1764100200000-sign-in.js';
import { AccountAdministration1764100270000 } from './1764100270000-account-administration.js';
import { FederatedIdentity1764100280000 } from './1764100280000-federated-identity.js';
import { ApiKey1764100300000 } from './1764100300000-api-key.js';
import { Vault1764100400000 } from './1764100400000-vault.js';
import { SecondFactor1764100500000 } from './1764100500000-second-factor.js';
import { SourcesOfResearchers1764100600000 } from './1764100600000-sources-of-researchers.js';
import { AuditLog1764200000000 } from './1764200000000-audit-log.js';
import { ChangeFeed1764200100000 } from './1764200100000-change-feed.js';
import { EvidenceFiles1764200200000 } from './1764200200000-evidence-files.js';
import { SharedSources1764200300000 } from './1764200300000-shared-sources.js';
import { Claims1764200400000 } from './1764200400000-claims.js';
import { Revisions1764200500000 } from './1764200500000-revisions.js';
import { Workflow1764300000000 } from './1764300000000-workflow.js';
import { ReviewGuards1764300100000 } from './1764300100000-review-guards.js';
import { Recusal1764300200000 } from './1764300200000-recusal.js';
import { Sufficiency1764300300000 } from './1764300300000-sufficiency.js';
import { Disputes1764300500000 } from './1764300500000-disputes.js';
import { Notifications1764300600000 } from './1764300600000-notifications.js';
import { BlindReview1764300700000 } from './1764300700000-blind-review.js';
import { DuplicatesSeen1764300800000 } from './1764300800000-duplicates-seen.js';
import { Embargo1764300810000 } from './1764300810000-embargo.js';
import { Urgency1764300820000 } from './1764300820000-urgency.js';
import { GivenClaims1764300825000 } from './1764300825000-given-claims.js';
import { Endorsements1764300827000 } from './1764300827000-endorsements.js';
import { FieldReview1764300900000 } from './1764300900000-field-review.js';
import { ProposedRevisions1764301000000 } from './1764301000000-proposed-revisions.js';
import { SealedNames1764301050000 } from './1764301050000-sealed-names.js';
import { Ties1764301100000 } from './1764301100000-ties.js';
import { Lens1764301200000 } from './1764301200000-lens.js';
import { LawCuration1764301300000 } from './1764301300000-law-curation.js';
import { ScreenedBeside1764301310000 } from './1764301310000-screened-beside.js';
import { Search1764400100000 } from './1764400100000-search.js';
import { PublicVersion1764400200000 } from './1764400200000-public-version.js';
import { PublicPast1764400300000 } from './1764400300000-public-past.js';
import { SearchIndexes1764400400000 } from './1764400400000-search-indexes.js';
import { BearerOfRequest1764400500000 } from './1764400500000-bearer-of-request.js';
import { StateBeforeRole1764400600000 } from './1764400600000-state-before-role.js';
import { SearchCounts1764400700000 } from './1764400700000-search-counts.js';
import { StandingOnce1764400800000 } from './1764400800000-standing-once.js';
import { BearerKept1764400900000 } from './1764400900000-bearer-kept.js';
import { CaseCard1764401000000 } from './1764401000000-case-card.js';
import { PublicationIsNews1764401100000 } from './1764401100000-publication-is-news.js';
import { ReaderOfRequest1764401200000 } from './1764401200000-reader-of-request.js';
import { NewsByIndex1764401300000 } from './1764401300000-news-by-index.js';

/** All migrations, in the order in which they are applied. Classes and not file names, so that every builder finds them. */
export const migrations = [
  Platform1764000000000,
  Geography1764000100000,
  Law1764000200000,
  Identity1764000300000,
  Cases1764000400000,
  Evidence1764000500000,
  Verification1764000600000,
  Access1764100000000,
  RowSecurity1764100100000,
  SignIn1764100200000,
  AccountAdministration1764100270000,
  FederatedIdentity1764100280000,
  ApiKey1764100300000,
  Vault1764100400000,
  SecondFactor1764100500000,
  SourcesOfResearchers1764100600000,
  AuditLog1764200000000,
  ChangeFeed1764200100000,
  EvidenceFiles1764200200000,
  SharedSources1764200300000,
  Claims1764200400000,
  Revisions1764200500000,
  Workflow1764300000000,
  ReviewGuards1764300100000,
  Recusal1764300200000,
  Sufficiency1764300300000,
  Disputes1764300500000,
  Notifications1764300600000,
  BlindReview1764300700000,
  DuplicatesSeen1764300800000,
  Embargo1764300810000,
  Urgency1764300820000,
  GivenClaims1764300825000,
  Endorsements1764300827000,
  FieldReview1764300900000,
  ProposedRevisions1764301000000,
  SealedNames1764301050000,
  Ties1764301100000,
  Lens1764301200000,
  LawCuration1764301300000,
  ScreenedBeside1764301310000,
  Search1764400100000,
  PublicVersion1764400200000,
  PublicPast1764400300000,
  SearchIndexes1764400400000,
  BearerOfRequest1764400500000,
  StateBeforeRole1764400600000,
  SearchCounts1764400700000,
  StandingOnce1764400800000,
  BearerKept1764400900000,
  CaseCard1764401000000,
  PublicationIsNews1764401100000,
  ReaderOfRequest1764401200000,
  NewsByIndex1764401300000,
];
