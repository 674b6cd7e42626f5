import { createElement } from 'react';
import { MEMBER, Members } from './members.tsx';
import { MemberPage } from './member-page.tsx';

/** A tab of a desk for whoever assigns, and where it leads. */
export const MEMBER_LIST = { vi: 'Phân công', en: 'Assignments', List: Members };
export const MEMBER_PART = { [MEMBER]: (id: string) => createElement(MemberPage, { key: id, id }) };
