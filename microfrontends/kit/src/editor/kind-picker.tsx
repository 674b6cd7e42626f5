import {
  Button,
  Dialog,
  DialogContent,
  DialogTitle,
  List,
  ListItemButton,
  ListItemText,
  Stack,
  Typography,
} from '@mui/material';
import type { ContentKind, FormsQuery } from '@portal/schema/operations';
import { Fragment, useState } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';

type Kind = FormsQuery['contentKinds'][number];

interface KindPickerProps {
  kinds: readonly Kind[];
  chosen: ContentKind;
  choose(kind: Kind): void;
}

/** The kinds under the clauses of Điều 8, each with what belongs in it. */
export function KindPicker({ kinds, chosen, choose }: KindPickerProps) {
  const words = useWords(WORDS);
  const [open, setOpen] = useState(false);
  const kind = kinds.find((one) => one.kind === chosen);
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <Button variant="outlined" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.kind}: {kind?.name}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {kind?.description} ({kind?.article})
      </Typography>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        aria-labelledby="kind-picker"
        maxWidth="sm"
        fullWidth
      >
        <DialogTitle id="kind-picker">{words.kindQuestion}</DialogTitle>
        <DialogContent>
          {groups.map((group, at) => (
            <Fragment key={group}>
              <Typography
                id={`kind-group-${at}`}
                variant="body2"
                component="h3"
                sx={{ mt: 1, fontWeight: 700 }}
              >
                {group}
              </Typography>
              <List dense disablePadding aria-labelledby={`kind-group-${at}`}>
                {kinds
                  .filter((one) => one.group === group)
                  .map((one) => (
                    <li key={one.kind}>
                      <ListItemButton
                        component="button"
                        sx={{ width: '100%', textAlign: 'start' }}
                        selected={one.kind === chosen}
                        autoFocus={one.kind === chosen}
                        onClick={() => {
                          choose(one);
                          setOpen(false);
                        }}
                      >
                        <ListItemText primary={one.name} secondary={one.description} />
                      </ListItemButton>
                    </li>
                  ))}
              </List>
            </Fragment>
          ))}
        </DialogContent>
      </Dialog>
    </Stack>
  );
}
