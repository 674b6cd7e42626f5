import type { EditorialState, ServiceRuntime } from '@portal/kit';

export interface TakenIn {
  source_key: string;
  edition_id: string;
  state: EditorialState;
  lock_version: number;
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
}

/** What an import has taken in before, and where its newest edition stands (D28). */
export const takenIn = (runtime: ServiceRuntime, sourceKeys: string[]): Promise<TakenIn[]> =>
  runtime.query<TakenIn>({
    name: 'taken-in',
    text: `select distinct on (i.id) i.source_key, e.id as edition_id, w.state, w.lock_version, w.mode
           from content.item i join content.edition e on e.item_id = i.id
             join content.workflow_item w on w.edition_id = e.id
           where i.source_key = any ($1::text[]) order by i.id, e.number desc`,
    values: [sourceKeys],
  });
