import { useMutation } from '@apollo/client/react';
import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { CheckLinksDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';

type Care = NonNullable<EditionPartsFragment['links']>;

/** Whether what an item leads to on other sites still opens (Điều 8.6). */
export function Links({ edition, care }: { edition: EditionPartsFragment; care: Care }) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const [check, { loading, data, error }] = useMutation(CheckLinksDocument);
  const action = care.actions.find(({ name }) => name === 'checkLinks');
  const refusals = data?.outcome.refusals ?? [];
  const said = (url: string) => {
    const found = care.checks.find((one) => one.url === url);
    return found
      ? `${words.linkVerdicts[found.verdict]} (${dateTime(found.checkedAt, language)})`
      : words.linkUnchecked;
  };
  return (
    <Box component="section" aria-label={words.links}>
      <Typography variant="h3" component="h2">
        {words.links}
      </Typography>
      <ul>
        {care.urls.map((url) => (
          <li key={url}>
            <Link href={url}>{url}</Link>: {said(url)}
          </li>
        ))}
      </ul>
      {refusals.map(({ code, message }) => (
        <Alert key={code} severity="warning">
          {message}
        </Alert>
      ))}
      {error && <Alert severity="error">{words.failed}</Alert>}
      {action?.allowed ? (
        <Button
          size="small"
          variant="outlined"
          loading={loading}
          onClick={() => void check({ variables: { input: { id: edition.id } } }).catch(() => null)}
        >
          {words.linksCheck}
        </Button>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {action?.reasons.map(({ message }) => message).join(' ')}
        </Typography>
      )}
    </Box>
  );
}
