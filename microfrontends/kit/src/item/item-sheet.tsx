import { Paper, Stack, Typography } from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

/** The sheet on which one item lies at a desk: whoever opens it is at its title, also without seeing. */
export function ItemSheet({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby={id}>
      <Stack spacing={2}>
        <Typography
          variant="h1"
          id={id}
          tabIndex={-1}
          ref={heading}
          sx={{ overflowWrap: 'anywhere', outline: 0 }}
        >
          {title}
        </Typography>
        {children}
      </Stack>
    </Paper>
  );
}

/** A part of the sheet under a heading of its own. */
export function SheetPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Typography variant="h3" component="h2" gutterBottom>
        {title}
      </Typography>
      {children}
    </section>
  );
}
