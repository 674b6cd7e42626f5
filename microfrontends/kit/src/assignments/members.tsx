import { useQuery } from '@apollo/client/react';
import { List, ListItemButton, ListItemText } from '@mui/material';
import { AssignableMembersDocument } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import type { ListPlace } from '../queue/queues-desk.tsx';
import { WORDS } from './words.ts';

/** Where a desk shows a member of the board. */
export const MEMBER = 'phan-cong';

/** The members of the board, each with how much is assigned to them (Điều 14.1). */
export function Members({ label, selected, onSelect }: ListPlace) {
  const words = useWords(WORDS);
  const { data } = useQuery(AssignableMembersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <List dense disablePadding aria-label={label}>
      {data?.assignableMembers.map(({ person, sections, items }) => {
        const place = `${MEMBER}/${person.id}`;
        return (
          <li key={person.id}>
            <ListItemButton
              selected={place === selected}
              aria-current={place === selected ? 'true' : undefined}
              onClick={() => onSelect(place)}
              sx={{ borderBottom: 1, borderColor: 'divider' }}
            >
              <ListItemText
                primary={person.name}
                secondary={[person.office, words.load(sections.length, items)].filter(Boolean).join(' · ')}
              />
            </ListItemButton>
          </li>
        );
      })}
    </List>
  );
}
