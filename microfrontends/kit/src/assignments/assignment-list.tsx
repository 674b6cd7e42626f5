import { useMutation, useQuery } from '@apollo/client/react';
import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import {
  AssignableMembersDocument,
  AssignmentsDocument,
  EndAssignmentDocument,
} from '@portal/schema/operations';
import type { AssignmentPartsFragment } from '@portal/schema/operations';
import { listsChanged } from '../inbox/use-inbox.ts';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { WORDS } from './words.ts';

type Of = { personId: string; editionId?: never } | { editionId: string; personId?: never };

/** What is assigned now to a member, or to whom one item is, each to be ended at once (D2). */
export function AssignmentList(of: Of) {
  const words = useWords(WORDS);
  const { data, fetchMore } = useQuery(AssignmentsDocument, {
    variables: of,
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.assignments;
  if (page?.edges.length === 0)
    return of.personId ? <Typography sx={{ color: 'text.secondary' }}>{words.none}</Typography> : null;
  return (
    <>
      <List dense disablePadding>
        {page?.edges.map(({ node }) => (
          <OneAssignment key={node.id} assignment={node} named={of.editionId !== undefined} />
        ))}
      </List>
      {page?.pageInfo.hasNextPage && (
        <Button onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function OneAssignment({ assignment, named }: { assignment: AssignmentPartsFragment; named: boolean }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [end, { data, loading, error }] = useMutation(EndAssignmentDocument, {
    refetchQueries: [AssignmentsDocument, AssignableMembersDocument],
  });
  const { id, person, section, field, edition, from, note } = assignment;
  const what = edition
    ? edition.title
      ? words.oneItem(edition.title)
      : words.notReadable
    : [section?.name, field?.name].filter(Boolean).join(', ');
  const said = named ? (person?.name ?? '') : what;
  const submit = async () => {
    const answer = await end({ variables: { input: { id } } }).catch(() => null);
    if (answer?.data?.outcome.assignment) listsChanged();
  };
  return (
    <ListItem
      disableGutters
      secondaryAction={
        <Button
          size="small"
          color="error"
          loading={loading}
          aria-label={words.endOf(said)}
          onClick={() => void submit()}
        >
          {words.end}
        </Button>
      }
    >
      <ListItemText
        primary={said}
        secondary={
          <>
            {[from && words.since(dateTime(from, language)), note].filter(Boolean).join(' · ')}
            <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
          </>
        }
        slotProps={{ secondary: { component: 'div' } }}
        sx={{ pr: 6 }}
      />
    </ListItem>
  );
}
