import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReviewReportQuery } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { WORDS } from './words.ts';

type Units = ReviewReportQuery['reviewsByUnit'];

const written = (day: string) => day.split('-').reverse().join('/');

/** How much of what a unit keeps is past its day; the figures stand in the table beside it. */
function Bar({ overdue, coming, records, most }: Units[number] & { most: number }) {
  const part = (count: number) => `${(count / most) * 100}%`;
  return (
    <Box aria-hidden sx={{ display: 'flex', height: 14, minWidth: 120, bgcolor: 'action.hover' }}>
      <Box sx={{ width: part(overdue), bgcolor: 'error.main' }} />
      <Box sx={{ width: part(coming), bgcolor: 'warning.main' }} />
      <Box sx={{ width: part(records - overdue - coming), bgcolor: 'success.main' }} />
    </Box>
  );
}

/** Whoever is behind the most comes first (Điều 10.2b). */
export function UnitTable({ units }: { units: Units }) {
  const words = useWords(WORDS);
  const most = Math.max(1, ...units.map(({ records }) => records));
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={words.byUnit}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{words.unit}</TableCell>
            <TableCell aria-hidden />
            <TableCell align="right">{words.records}</TableCell>
            <TableCell align="right">{words.overdue}</TableCell>
            <TableCell align="right">{words.coming}</TableCell>
            <TableCell>{words.oldest}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {units.map((unit) => (
            <TableRow key={unit.unit?.id ?? ''}>
              <TableCell component="th" scope="row" sx={{ minWidth: '10rem' }}>
                {unit.unit?.name ?? words.noOwner}
              </TableCell>
              <TableCell aria-hidden>
                <Bar {...unit} most={most} />
              </TableCell>
              <TableCell align="right">{unit.records}</TableCell>
              <TableCell align="right">{unit.overdue}</TableCell>
              <TableCell align="right">{unit.coming}</TableCell>
              <TableCell>{unit.oldest && written(unit.oldest)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
