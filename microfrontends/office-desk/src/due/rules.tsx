import { Box, Paper, Typography } from '@mui/material';
import type { DueRulePartsFragment } from '@portal/schema/operations';
import { dateTime, useLanguage, useWords } from '@portal/ui';
import { DUE_PAGE_WORDS } from './words.ts';

/** In the order of the procedure (Điều 15). */
const ORDER = ['UNIT_APPROVAL', 'SUBMITTED', 'COMPILING', 'VERIFYING', 'APPROVING', 'APPROVED'];
const inOrder = (one: DueRulePartsFragment, other: DueRulePartsFragment) =>
  ORDER.indexOf(one.state) - ORDER.indexOf(other.state);

/** What each step is given now; what it was given before, on demand. */
export function Rules({ rules }: { rules: readonly DueRulePartsFragment[] }) {
  const words = useWords(DUE_PAGE_WORDS);
  const past = rules.filter(({ endedAt }) => endedAt);
  return (
    <Paper component="section" aria-labelledby="rules-title" sx={{ p: 2, overflowX: 'auto' }}>
      <Typography id="rules-title" variant="h2" gutterBottom>
        {words.rules}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {words.rulesHint}
      </Typography>
      <RuleTable rules={rules.filter(({ endedAt }) => !endedAt).sort(inOrder)} />
      {past.length > 0 && (
        <Box component="details" sx={{ mt: 1, '& summary': { cursor: 'pointer' } }}>
          <summary>{words.history}</summary>
          <RuleTable rules={past.sort(inOrder)} />
        </Box>
      )}
    </Paper>
  );
}

function RuleTable({ rules }: { rules: readonly DueRulePartsFragment[] }) {
  const words = useWords(DUE_PAGE_WORDS);
  const language = useLanguage();
  return (
    <Box
      component="table"
      sx={{
        ...{ width: '100%', borderCollapse: 'collapse', typography: 'body2' },
        '& th, & td': {
          textAlign: 'left',
          p: 0.75,
          borderTop: 1,
          borderColor: 'divider',
          verticalAlign: 'top',
        },
      }}
    >
      <thead>
        <tr>
          {[words.step, words.amount, words.why].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, stateName, section, correction, amount, unit, reason, setBy, setAt, endedAt }) => (
          <tr key={id}>
            <th scope="row">
              {stateName}
              <Typography
                component="span"
                variant="caption"
                sx={{ display: 'block', color: 'text.secondary' }}
              >
                {correction ? words.correction : words.ordinary}, {section?.name ?? words.everySection}
              </Typography>
            </th>
            <td>{words.given(amount, words.units[unit])}</td>
            <td>
              {reason}
              {setBy && `, ${setBy.name}, ${dateTime(setAt, language)}`}
              {endedAt && ` ${words.ended(dateTime(endedAt, language))}`}
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
