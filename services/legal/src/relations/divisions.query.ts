import type { Sql } from '@portal/kit';
import type { DivisionKind } from '../structure/division.ts';

/** The parts of a posted document by their ids, without their texts. */
export const divisionsOf = (sql: Sql, documentId: string): Promise<{ eId: string; kind: DivisionKind }[]> =>
  sql('select e_id as "eId", kind from legal.division where document_id = $1 order by position', [
    documentId,
  ]);
