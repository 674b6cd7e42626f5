import { Box, Button, MenuItem, Stack, TextField } from '@mui/material';
import type { TextFieldProps } from '@mui/material';
import type { LegalFormsQuery } from '@portal/schema/operations';
import type { KeyboardEvent } from 'react';
import { useWords } from '../platform/language.ts';
import type { FactName, Facts } from './draft.ts';
import { SignatureFields } from './signature-fields.tsx';
import { LEGAL_WORDS } from './words.ts';

export interface FactFieldsProps {
  said: Partial<Facts>;
  /** What the text says, for what nobody has said yet. */
  proposed: Partial<Facts>;
  forms: LegalFormsQuery;
  faultOf(field: string): string | undefined;
  say(part: Partial<Facts>): void;
}

const orNull = (text: string): string | null => text || null;

/** Everything that a document says of itself; what was read of the text is marked until somebody has seen it. */
export function FactFields({ said, proposed, forms, faultOf, say }: FactFieldsProps) {
  const words = useWords(LEGAL_WORDS);
  const valueOf = <Name extends FactName>(name: Name): Facts[Name] | undefined =>
    name in said ? said[name] : proposed[name];
  const isProposed = (name: FactName) => !(name in said) && proposed[name] !== undefined;
  const confirm = (name: FactName) => say({ [name]: proposed[name] });
  const field = (name: FactName, label: string, props: TextFieldProps) => (
    <Proposable
      key={name}
      label={label}
      isProposed={isProposed(name)}
      confirm={() => confirm(name)}
      input={{ ...props, error: faultOf(name) !== undefined, helperText: faultOf(name) ?? props.helperText }}
    />
  );
  const text = (name: 'number' | 'title', label: string, props: TextFieldProps = {}) =>
    field(name, label, {
      ...{ value: valueOf(name) ?? '', ...props },
      onChange: ({ target }) => say({ [name]: name === 'number' ? orNull(target.value) : target.value }),
    });
  const day = (name: 'issuedOn' | 'effectiveOn' | 'expiresOn', label: string, required = false) =>
    field(name, label, {
      ...{ type: 'date', required, value: valueOf(name) ?? '' },
      slotProps: { inputLabel: { shrink: true } },
      onChange: ({ target }) => say({ [name]: orNull(target.value) }),
    });
  const choice = (name: 'type' | 'urgency' | 'secrecy', label: string, options: [string, string][]) =>
    field(name, label, {
      ...{ select: true, value: valueOf(name) ?? '' },
      children: options.map(([code, called]) => (
        <MenuItem key={code} value={code}>
          {called}
        </MenuItem>
      )),
      onChange: ({ target }) => say({ [name]: orNull(target.value) }),
    });
  const isOtherwise =
    proposed.recipients !== undefined && valueOf('recipients')?.join('\n') !== proposed.recipients.join('\n');
  return (
    <Stack spacing={2}>
      {choice(
        'type',
        words.type,
        forms.legalDocumentTypes.map(({ code, name }) => [code, name]),
      )}
      {text('number', words.number)}
      {field('issuers', words.issuers, {
        ...{ multiline: true, required: true, helperText: words.issuersHint },
        value: (valueOf('issuers') ?? []).join('\n'),
        onChange: ({ target }) => say({ issuers: target.value ? target.value.split('\n') : [] }),
      })}
      {text('title', words.title, { multiline: true, required: true })}
      {day('issuedOn', words.issuedOn, true)}
      {day('effectiveOn', words.effectiveOn)}
      {day('expiresOn', words.expiresOn)}
      <SignatureFields
        signatures={valueOf('signatures') ?? []}
        isProposed={isProposed('signatures')}
        confirm={() => confirm('signatures')}
        change={(signatures) => say({ signatures })}
      />
      {field('recipients', words.recipients, {
        ...{ multiline: true, helperText: words.recipientsHint },
        value: (valueOf('recipients') ?? []).join('\n'),
        onChange: ({ target }) => say({ recipients: target.value ? target.value.split('\n') : [] }),
      })}
      {isOtherwise && (
        <Button size="small" sx={{ alignSelf: 'start' }} onClick={() => confirm('recipients')}>
          {words.recipientsAsText}
        </Button>
      )}
      {field('fields', words.fields, {
        ...{ select: true, value: valueOf('fields') ?? [] },
        slotProps: { select: { multiple: true } },
        children: forms.fields.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        )),
        onChange: ({ target }) => say({ fields: target.value as unknown as string[] }),
      })}
      {choice('urgency', words.urgency, Object.entries(words.urgencies))}
      {choice('secrecy', words.secrecy, Object.entries(words.secrecies))}
    </Stack>
  );
}

interface ProposableProps {
  label: string;
  isProposed: boolean;
  confirm(): void;
  input: TextFieldProps;
}

/** A field whose value may have been read of the text: marked so, and confirmed by Enter or a press of its button. */
export function Proposable({ label, isProposed, confirm, input }: ProposableProps) {
  const words = useWords(LEGAL_WORDS);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isProposed || event.key !== 'Enter' || input.select) return;
    event.preventDefault();
    const next = nextProposed(event.currentTarget);
    confirm();
    next?.focus();
  };
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
      <TextField
        {...input}
        label={label}
        fullWidth
        helperText={isProposed && !input.error ? words.proposed : input.helperText}
        data-proposed={isProposed || undefined}
        onKeyDown={onKeyDown}
        sx={isProposed ? { borderLeft: 4, borderColor: 'warning.main', pl: 1 } : undefined}
      />
      <Box sx={{ pt: 0.5, flexShrink: 0 }}>
        {isProposed && (
          <Button size="small" variant="outlined" aria-label={words.confirmOne(label)} onClick={confirm}>
            {words.confirm}
          </Button>
        )}
      </Box>
    </Stack>
  );
}

/** From one proposal to the next without a mouse. */
function nextProposed(from: HTMLElement): HTMLElement | null {
  const all = [...(from.closest('form')?.querySelectorAll<HTMLElement>('[data-proposed]') ?? [])];
  const next = all[all.indexOf(from) + 1];
  return (
    next?.querySelector<HTMLElement>(
      'input:not([aria-hidden]), textarea:not([aria-hidden]), [role="combobox"]',
    ) ?? null
  );
}
