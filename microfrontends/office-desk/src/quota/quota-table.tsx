import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLanguage, useWords } from '@portal/ui';
import type { Quotas } from './quota-chart.tsx';
import { WORDS } from './words.ts';

const FIGURES = [
  ...(['collective', 'individual', 'authored', 'collected', 'reports', 'joint', 'published'] as const),
];

/** The same in figures, and how they come about. */
export function QuotaTable({ quotas }: { quotas: Quotas }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const result = ({ required, reached }: Quotas[number]) =>
    required === 0 ? words.partly : reached ? words.reached : words.missed;
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{words.unit}</TableCell>
          <TableCell align="right">{words.required}</TableCell>
          <TableCell align="right">{words.counted}</TableCell>
          {FIGURES.map((figure) => (
            <TableCell key={figure} align="right">
              {words[figure]}
            </TableCell>
          ))}
          <TableCell>{words.result}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {quotas.map((quota) => (
          <TableRow key={quota.unit.id}>
            <TableCell component="th" scope="row" sx={{ minWidth: '10rem' }}>
              {quota.unit.name}
            </TableCell>
            <TableCell align="right">{quota.required}</TableCell>
            <TableCell align="right">
              {quota.counted.toLocaleString(language, { maximumFractionDigits: 2 })}
            </TableCell>
            {FIGURES.map((figure) => (
              <TableCell key={figure} align="right">
                {quota[figure]}
              </TableCell>
            ))}
            <TableCell sx={{ whiteSpace: { md: 'nowrap' } }}>{result(quota)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
