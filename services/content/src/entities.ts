import { Edition } from './editions/edition.entity.ts';
import { Item } from './editions/item.entity.ts';
import { Remark } from './editions/remark.entity.ts';
import { Revision } from './editions/revision.entity.ts';
import { Publication } from './public/publication.entity.ts';

export const entities = [Item, Edition, Revision, Remark, Publication];
