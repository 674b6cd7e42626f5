import { Box } from '@mui/material';

interface QuotaBarProps {
  counted: number;
  required: number;
  reached: boolean;
  /** What the full width stands for; the same for all bars of a chart. */
  most: number;
}

/** As much as was supplied, with a line at what is owed (Điều 10.3). The figures stand beside it: this is for the eye alone. */
export const QuotaBar = ({ counted, required, reached, most }: QuotaBarProps) => (
  <Box
    aria-hidden="true"
    sx={{ position: 'relative', height: 16, bgcolor: 'action.hover', borderRadius: 0.5 }}
  >
    <Box
      sx={{
        width: `${(Math.min(counted, most) / most) * 100}%`,
        height: 1,
        borderRadius: 0.5,
        bgcolor: reached ? 'success.main' : 'warning.main',
        printColorAdjust: 'exact',
      }}
    />
    {required > 0 && (
      <Box
        sx={{
          position: 'absolute',
          top: -3,
          bottom: -3,
          left: `${(required / most) * 100}%`,
          borderLeft: 2,
          borderColor: 'text.primary',
        }}
      />
    )}
  </Box>
);
