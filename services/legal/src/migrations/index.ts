import { LegalRecords20261125 } from './20261125-01-records.ts';
import { LegalDocuments20261125 } from './20261125-02-documents.ts';
import { LegalAlarms20261126 } from './20261126-20-alarms.ts';
import { LegalCorrections20261126 } from './20261126-21-corrections.ts';
import { LegalAuthorities20261126 } from './20261126-22-authorities.ts';
import { LegalRelationsBeforePosting20261126 } from './20261126-30-relations-before-posting.ts';
import { LegalListIndexes20261127 } from './20261127-01-list-indexes.ts';
import { LegalResubmissions20261127 } from './20261127-10-resubmissions.ts';
import { LegalRelationDecisions20261127 } from './20261127-11-relation-decisions.ts';
import { LegalAuthorityCorrections20261127 } from './20261127-20-authority-corrections.ts';
import { NoProxy20261125 } from './20261125-56-no-proxy.ts';

/** In the order in which they run, after the kit's own stream in this schema. */
export const migrations = [
  LegalRecords20261125,
  LegalDocuments20261125,
  NoProxy20261125,
  LegalAlarms20261126,
  LegalCorrections20261126,
  LegalAuthorities20261126,
  LegalRelationsBeforePosting20261126,
  LegalListIndexes20261127,
  LegalResubmissions20261127,
  LegalAuthorityCorrections20261127,
  LegalRelationDecisions20261127,
];
