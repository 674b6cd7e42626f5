import { useQuery } from '@apollo/client/react';
import { Box, Button, Divider, Link, Paper, Stack, Typography } from '@mui/material';
import { ContentRequestDocument } from '@portal/schema/operations';
import type { RequestPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { Loaded } from '../platform/loaded.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestSheet } from './request-sheet.tsx';
import { RequestStateChip } from './request-list.tsx';
import { WORDS } from './words.ts';
import { FactList } from '../item/fact-list.tsx';

interface RequestPageProps {
  id: string;
  /** Where an edition is opened at this desk. */
  onEdition(id: string): void;
}

/** One commission or Mẫu 2: what is asked, by when, where it stands, and what the viewer may do about it. */
export function RequestPage({ id, onEdition }: RequestPageProps) {
  const { notThere } = useWords(WORDS);
  const answer = useQuery(ContentRequestDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded answer={answer} thing={answer.data?.contentRequest} notThere={notThere}>
      {(request) => <RequestArticle request={request} onEdition={onEdition} />}
    </Loaded>
  );
}

function RequestArticle({
  request,
  onEdition,
}: {
  request: RequestPartsFragment;
  onEdition: RequestPageProps['onEdition'];
}) {
  const words = useWords(WORDS);
  const [printing, setPrinting] = useState(false);
  const { edition } = request;
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="request-subject">
      <Stack spacing={2}>
        <Box>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[words.types[request.type], request.number && words.numbered(request.number)]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <Typography variant="h1" id="request-subject" sx={{ overflowWrap: 'anywhere' }}>
            {request.subject}
          </Typography>
          <RequestStateChip request={request} />
        </Box>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          <RequestActions request={request} onEdition={onEdition} />
          {request.number && (
            <Button variant="outlined" onClick={() => setPrinting(true)}>
              {words.print}
            </Button>
          )}
        </Stack>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{request.brief}</Typography>
        {edition && (
          <Typography>
            {words.answer}:{' '}
            <Link component="button" type="button" onClick={() => onEdition(edition.id)}>
              {edition.title}
            </Link>{' '}
            ({edition.stateName})
          </Typography>
        )}
        <Divider />
        <RequestFacts request={request} />
      </Stack>
      {printing && (
        <PrintDialog onClose={() => setPrinting(false)}>
          <RequestSheet request={request} />
        </PrintDialog>
      )}
    </Paper>
  );
}

function RequestFacts({ request }: { request: RequestPartsFragment }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { asker, unit, person, askedAt, dueAt, kindName, section, field, answeredAt, reason } = request;
  const facts: [string, string | null | undefined][] = [
    [words.from, [asker?.name, asker?.office].filter(Boolean).join(', ')],
    [words.to, unit?.name ?? person?.name],
    [words.asked, dateTime(askedAt, language)],
    [words.until, dateTime(dueAt, language)],
    [words.kind, kindName],
    [words.section, section.name],
    [words.field, field?.name],
    [words.answered, answeredAt && dateTime(answeredAt, language)],
    [words.reason, reason],
  ];
  return <FactList facts={facts} />;
}
