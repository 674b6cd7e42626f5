import type { EditorialState, ServiceRuntime } from '@portal/kit';

/** What an import has taken in already, by where it took it from. */
export const legalTakenIn = (runtime: ServiceRuntime, sourceKeys: readonly string[]) =>
  runtime.query<{ id: string; state: EditorialState; lock_version: number }>({
    name: 'legal-taken-in',
    text: `select d.id, w.state, w.lock_version from legal.record d join legal.workflow_item w on w.edition_id = d.id
           where d.source_key = any ($1)`,
    values: [sourceKeys],
  });
