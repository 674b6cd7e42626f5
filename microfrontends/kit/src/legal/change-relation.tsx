import { useQuery } from '@apollo/client/react';
import { Alert, Autocomplete, Button, MenuItem, Stack, TextField } from '@mui/material';
import { LegalRelationEffectDocument, LegalTargetsDocument } from '@portal/schema/operations';
import type {
  LegalProposalPartsFragment,
  LegalRelationKind,
  LegalTargetsQuery,
} from '@portal/schema/operations';
import { useState } from 'react';
import { useWords } from '../platform/language.ts';
import { calledBy } from './called.ts';
import { LEGAL_WORDS } from './words.ts';

export interface ChangedRelation {
  kind: LegalRelationKind;
  toId?: string;
  provisions?: string[];
  effectiveOn: string | null;
  until: string | null;
}

interface ChangeRelationProps {
  proposal: LegalProposalPartsFragment;
  onConfirm(changed: ChangedRelation): void;
  faultOf(field: string): string | undefined;
  onCancel(): void;
}

type Target = LegalTargetsQuery['legalDocuments']['edges'][number]['node'];

/** Another kind, document or day than the words were taken for, and what would follow of that. */
export function ChangeRelation({ proposal, onConfirm, faultOf, onCancel }: ChangeRelationProps) {
  const words = useWords(LEGAL_WORDS);
  const [kind, setKind] = useState(proposal.kind);
  const [target, setTarget] = useState<Target | null>(proposal.target);
  const [typed, setTyped] = useState('');
  const { data: found } = useQuery(LegalTargetsDocument, {
    variables: { query: typed },
    skip: typed.trim().length < 2,
  });
  const [effectiveOn, setEffectiveOn] = useState<string | null>(null);
  const [end, setEnd] = useState<string | null>(null);
  // Only a suspension ends by itself.
  const until = kind === 'SUSPENDS' ? end : null;
  const another = target && target.id !== proposal.target?.id ? target.id : null;
  const { data: told } = useQuery(LegalRelationEffectDocument, {
    variables: { id: proposal.id, kind, toId: another, effectiveOn, until },
    fetchPolicy: 'network-only',
  });
  return (
    <Stack spacing={1.5} sx={{ mt: 1.5, maxWidth: '40rem' }}>
      <TextField
        select
        label={words.kind}
        value={kind}
        onChange={({ target: { value } }) => setKind(value as LegalRelationKind)}
      >
        {Object.entries(words.kinds).map(([code, name]) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete
        options={found?.legalDocuments.edges.map(({ node }) => node) ?? []}
        value={target}
        getOptionLabel={(option) => `${calledBy(option)}: ${option.title}`}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        filterOptions={(options) => options}
        onInputChange={(_event, text) => setTyped(text)}
        onChange={(_event, chosen) => setTarget(chosen)}
        renderInput={(params) => <TextField {...params} label={words.target} helperText={words.targetHint} />}
      />
      <Day
        label={words.relationFrom}
        hint={words.relationFromHint}
        fault={faultOf('effectiveOn')}
        {...{ day: effectiveOn, onChange: setEffectiveOn }}
      />
      {kind === 'SUSPENDS' && (
        <Day
          label={words.relationUntil}
          hint={words.relationUntilHint}
          fault={faultOf('until')}
          {...{ day: end, onChange: setEnd }}
        />
      )}
      <Alert severity="info" aria-live="polite">
        {words.ifConfirmed}: {target ? told?.legalRelationEffect : words.notInStore}
      </Alert>
      <Stack direction="row" spacing={1}>
        <Button
          variant="contained"
          disabled={target === null}
          onClick={() =>
            onConfirm({ ...{ kind, effectiveOn, until }, ...(another && { toId: another, provisions: [] }) })
          }
        >
          {words.confirmRelation}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </Stack>
    </Stack>
  );
}

interface DayProps {
  label: string;
  hint: string;
  fault: string | undefined;
  day: string | null;
  onChange(day: string | null): void;
}

const Day = ({ label, hint, fault, day, onChange }: DayProps) => (
  <TextField
    type="date"
    label={label}
    value={day ?? ''}
    error={fault !== undefined}
    helperText={fault ?? hint}
    slotProps={{ inputLabel: { shrink: true } }}
    onChange={({ target }) => onChange(target.value || null)}
  />
);
