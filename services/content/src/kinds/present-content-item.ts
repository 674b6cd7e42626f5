import { FieldReference, globalId, SectionReference, UnitReference } from '@portal/kit';
import type { Language } from '@portal/kit';
import { Origin, presentByline } from '../contents/byline.view.ts';
import type { PublicItem } from '../public/public-item.ts';
import { ContentKind, Withdrawal } from './content-item.view.ts';
import type { ContentItem } from './content-item.view.ts';
import { KIND_TYPES, presentDetails } from './kind-types.ts';
import { KINDS } from './kinds.ts';
import { shownToday } from './present-facts.ts';
import { Validity } from './validity.view.ts';

/** The public face. The view it comes from has emptied the columns of what was withdrawn already. */
export function presentContentItem(item: PublicItem, language: Language): ContentItem {
  const { typeName, name, schemaType, details } = KINDS[item.kind];
  return Object.assign(
    new KIND_TYPES[item.kind](),
    presentDetails(details, shownToday(details, item.details, item.today)),
    {
      id: globalId(typeName, item.item_id),
      row: item,
      kind: ContentKind[item.kind],
      kindName: name[language],
      schemaType,
      permalink: item.path,
      section: SectionReference.to(item.section),
      field: item.field ? FieldReference.to(item.field) : null,
      title: item.title,
      summary: item.summary,
      validity:
        item.valid_from && item.valid_until
          ? Validity.between(item.valid_from, item.valid_until, item.today)
          : null,
      indexed: item.indexed,
      byline: presentByline(item.byline),
      origin: item.origin && Origin[item.origin],
      source: item.source,
      unit: item.unit_id ? UnitReference.to(item.unit_id) : null,
      publishedAt: item.published_at,
      updatedAt: item.updated_at,
      eventAt: item.event_at,
      language: 'vi',
      withdrawal:
        item.withdrawn_at &&
        Object.assign(new Withdrawal(), { at: item.withdrawn_at, reason: item.withdrawal_reason }),
    },
  );
}
