import {
  Box,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { EditionPartsFragment } from '@portal/schema/operations';

type Value = NonNullable<EditionPartsFragment['facts'][number]['value']>;

/** The desks ask for no units in tables: a form's rows have none, and a question may only be so deep. */
function Cell({ text, href, unit }: Pick<Value, 'text' | 'href'> & Partial<Value>) {
  if (unit) return unit.name;
  return href ? <Link href={href}>{text}</Link> : text;
}

/** What an item has because it is of its kind: its facts, and its tables below them. */
export function OwnFacts({ kindName, facts }: Pick<EditionPartsFragment, 'kindName' | 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <Box component="section" aria-label={kindName} sx={{ my: 2 }}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: { sm: 'minmax(9rem, auto) 1fr' }, columnGap: 2 }}
      >
        {facts.map(
          ({ name, label, value }) =>
            value && (
              <Box key={name} sx={{ display: 'contents' }}>
                <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
                  {label}
                </Typography>
                <Typography
                  component="dd"
                  variant="body2"
                  sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
                >
                  <Cell {...value} />
                </Typography>
              </Box>
            ),
        )}
      </Box>
      {facts.map(
        ({ name, label, table }) =>
          table && (
            <TableContainer key={name} tabIndex={0} role="group" aria-label={label} sx={{ mt: 1 }}>
              <Table size="small">
                <caption>{label}</caption>
                <TableHead>
                  <TableRow>
                    {table.columns.map((column) => (
                      <TableCell key={column}>{column}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {table.rows.map(({ cells }, at) => (
                    <TableRow key={at}>
                      {cells.map((cell, index) => (
                        <TableCell key={index}>
                          <Cell {...cell} />
                        </TableCell>
                      ))}
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          ),
      )}
    </Box>
  );
}
