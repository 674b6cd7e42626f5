import { skipToken, useQuery } from '@apollo/client/react';
import { Alert } from '@mui/material';
import { ScheduleWarningDocument } from '@portal/schema/operations';

/** What the office’s calendar has to say of a time, before it is confirmed. It may still be set. */
export function ScheduleWarning({ at }: { at: string | null }) {
  const { data } = useQuery(ScheduleWarningDocument, at === null ? skipToken : { variables: { at } });
  const warning = at === null ? null : data?.scheduleWarningAt;
  return (
    <div role="status">
      {warning && (
        <Alert severity="warning" role="presentation">
          {warning.message}
        </Alert>
      )}
    </div>
  );
}
