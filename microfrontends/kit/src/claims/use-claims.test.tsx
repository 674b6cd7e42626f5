import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useInboxChanges } from '../inbox/use-inbox.ts';
import { answering } from '../testing/answering.tsx';
import { useEditionSignals } from './use-claims.ts';

function Page({ id }: { id: string }) {
  useEditionSignals([id]);
  return <p role="status">{useInboxChanges()}</p>;
}

test('a page reads itself anew when a decision on the calendar moved the due time that it shows, and not otherwise (D14)', async () => {
  const { Server, asked } = answering({
    EditionSignals: () => ({
      editionSignals: { __typename: 'EditionSignal', kind: 'DUE', id: 'shown', version: 2 },
    }),
  });
  const other = render(<Page id="another" />, { wrapper: Server });
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(screen.getByRole('status').textContent).toBe('0');
  other.unmount();
  render(<Page id="shown" />, { wrapper: Server });
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1'));
});
