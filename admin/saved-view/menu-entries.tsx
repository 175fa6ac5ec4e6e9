import Check from '@mui/icons-material/Check';
import { Divider, ListItemIcon, ListItemText, MenuItem, type MenuItemProps } from '@mui/material';
import type { ReactElement } from 'react';
import type { TranslateFunction } from 'react-admin';
import type { ListView } from '../core/list/list-view.ts';
import type { OfferedView } from './list-views.ts';

/** Which dialogue is open. */
export type Opened = 'save' | 'change' | null;

interface MenuEntriesProps {
  views: readonly OfferedView[];
  /** The one that is shown now. */
  current: OfferedView | null;
  atStandard: boolean;
  failed: boolean;
  /** Null is the standard. */
  onLook: (view: ListView | null) => void;
  onOpen: (what: Opened) => void;
  onAgain: () => void;
}

/** What the menu of views offers, as the direct children that a menu wants for its arrow keys. */
export function menuEntries(translate: TranslateFunction, props: MenuEntriesProps): ReactElement[] {
  const { views, current, atStandard, failed, onLook, onOpen, onAgain } = props;
  const say = (key: string) => translate(`pages.views.${key}`);
  return [
    <Choice
      key="standard"
      name={say('standard')}
      selected={atStandard && !current}
      onClick={() => onLook(null)}
    />,
    ...views.map(offer => (
      <Choice
        key={offer.kept.id}
        name={offer.kept.name}
        note={offer.kept.isDefault ? say('opens') : undefined}
        selected={offer === current}
        onClick={() => onLook(offer.view)}
      />
    )),
    ...(failed
      ? [
          <MenuItem key="failed" onClick={onAgain}>
            <Text text={say('failed')} note={say('again')} />
          </MenuItem>,
        ]
      : []),
    ...(!failed && views.length === 0
      ? [
          <MenuItem key="none" disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
            <Text note={say('none')} />
          </MenuItem>,
        ]
      : []),
    <Divider key="line" />,
    <MenuItem key="save" onClick={() => onOpen('save')}>
      <Text text={say('save')} note={say('private')} />
    </MenuItem>,
    ...(views.length > 0
      ? [
          <MenuItem key="change" onClick={() => onOpen('change')}>
            <Text text={say('manage')} />
          </MenuItem>,
        ]
      : []),
  ];
}

interface ChoiceProps extends MenuItemProps {
  name: string;
  note?: string;
}

// The menu itself hands down which entry has the focus.
function Choice({ name, note, selected, ...item }: ChoiceProps) {
  return (
    <MenuItem {...item} role="menuitemradio" aria-checked={selected} selected={selected}>
      <Text text={name} note={note} />
      {selected && (
        <ListItemIcon sx={{ minWidth: '0 !important', ml: 2 }}>
          <Check fontSize="small" />
        </ListItemIcon>
      )}
    </MenuItem>
  );
}

function Text({ text, note }: { text?: string; note?: string }) {
  return (
    <ListItemText
      primary={text}
      secondary={note}
      sx={{ my: 0, whiteSpace: 'normal', overflowWrap: 'anywhere' }}
      slotProps={{ secondary: { variant: 'caption' } }}
    />
  );
}
