import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { fieldName } from '../words/sentences.ts';
import { BESIDE_OTHERS } from './beside-others.ts';
import type { Column } from './column.ts';

interface ColumnsButtonProps {
  columns: readonly Column[];
  shown: readonly Column[];
  onToggle: (source: string) => void;
}

/** Chooses which columns are shown; the first, which opens the record, always is. */
export function ColumnsButton({ columns, shown, onToggle }: ColumnsButtonProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [, ...optional] = columns;
  return (
    <>
      <Button
        sx={BESIDE_OTHERS}
        startIcon={<ViewColumnOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {translate('list.columns')}
      </Button>
      {anchor && (
        <Menu anchorEl={anchor} open onClose={() => setAnchor(null)}>
          {optional.map(({ source }) => {
            const checked = shown.some(column => column.source === source);
            return (
              <MenuItem
                key={source}
                role="menuitemcheckbox"
                aria-checked={checked}
                dense
                onClick={() => onToggle(source)}
              >
                <Checkbox size="small" checked={checked} disabled inert sx={{ p: 0, mr: 2 }} />
                {fieldName(translate, resource, source)}
              </MenuItem>
            );
          })}
        </Menu>
      )}
    </>
  );
}
