import type { Context, ServiceRuntime } from '@portal/kit';
import DataLoader from 'dataloader';
import type { EditionContent } from './contents/edition-content.ts';
import { filesById } from './contents/files.query.ts';
import type { FileRow } from './contents/files.query.ts';
import { editionsById } from './editions/edition-row.ts';
import type { EditionRow } from './editions/edition-row.ts';
import { partsOf, remarksOf, revisionContents, stepsOf } from './editions/edition-details.query.ts';
import type { PartRow, RemarkRow, StepRow } from './editions/edition-details.query.ts';
import { publicItemsById, publicTexts } from './public/public-items.query.ts';
import type { PublicItem, PublicText } from './public/public-item.ts';

/** One question per kind of detail and request, however many rows a page has. */
export interface Loaders {
  edition: DataLoader<string, EditionRow | null>;
  content: DataLoader<string, EditionContent | null>;
  steps: DataLoader<string, StepRow[]>;
  parts: DataLoader<string, PartRow[]>;
  remarks: DataLoader<string, RemarkRow[]>;
  file: DataLoader<string, FileRow | null>;
  publicItem: DataLoader<string, PublicItem | null>;
  publicText: DataLoader<string, PublicText | null>;
}

const batched = <V>(
  runtime: ServiceRuntime,
  read: (runtime: ServiceRuntime, ids: readonly string[]) => Promise<V[]>,
) => new DataLoader<string, V>((ids) => read(runtime, ids), { maxBatchSize: 500 });

const known = new WeakMap<Context, Loaders>();

/** The loaders of this request; a new request knows nothing of an older one's rights. */
export function loadersOf(context: Context): Loaders {
  const loaders = known.get(context) ?? {
    edition: batched(context.runtime, editionsById),
    content: batched(context.runtime, revisionContents),
    steps: batched(context.runtime, stepsOf),
    parts: batched(context.runtime, partsOf),
    remarks: batched(context.runtime, remarksOf),
    file: batched(context.runtime, filesById),
    publicItem: batched(context.runtime, publicItemsById),
    publicText: batched(context.runtime, publicTexts),
  };
  known.set(context, loaders);
  return loaders;
}

/** After a command the page is read anew. */
export const forget = (context: Context) => known.delete(context);
