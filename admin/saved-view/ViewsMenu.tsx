import BookmarkBorder from '@mui/icons-material/BookmarkBorder';
import { Button, Menu } from '@mui/material';
import { useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { fetched, Nothing } from '../core/fetched.tsx';
import { BESIDE_OTHERS } from '../core/list/beside-others.ts';
import { askableView, sameView } from '../core/list/list-view.ts';
import { menuEntries, type Opened } from './menu-entries.tsx';
import { offered, type ViewedList } from './list-views.ts';
import { useSavedViews } from './useSavedViews.ts';

const SaveDialog = fetched(() => import('./SaveDialog.tsx').then(m => m.SaveDialog), Nothing);
const ViewsDialog = fetched(() => import('./ViewsDialog.tsx').then(m => m.ViewsDialog), Nothing);

/** The viewer's views of the list at hand: choose one, save what is shown, change them. */
export function ViewsMenu({ list }: { list: ViewedList }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { data, refetch } = useSavedViews();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const { askable, standard, shown } = list;
  const views = offered(data ?? [], resource, askable, standard);
  const now = askableView(shown, askable, standard);
  const current = views.find(({ view }) => sameView(view, now));
  const close = () => setOpened(null);
  return (
    <>
      <Button
        startIcon={<BookmarkBorder />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={current && translate('pages.views.now', { name: current.kept.name })}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ ...BESIDE_OTHERS, flexShrink: 1, minWidth: 0, maxWidth: 240 }}
      >
        <span style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {current?.kept.name ?? translate('pages.views.menu')}
        </span>
      </Button>
      {anchor && (
        <Menu
          anchorEl={anchor}
          open
          onClose={() => setAnchor(null)}
          slotProps={{
            list: {
              'aria-label': translate('pages.views.menu'),
              disabledItemsFocusable: true,
              sx: { width: 300, maxWidth: 'calc(100vw - 32px)' },
            },
          }}
        >
          {menuEntries(translate, {
            views,
            current: current ?? null,
            atStandard: sameView(standard, now),
            failed: data === undefined,
            onLook: view => {
              setAnchor(null);
              list.look(view ?? standard);
            },
            onOpen: what => {
              setAnchor(null);
              setOpened(what);
            },
            onAgain: () => void refetch(),
          })}
        </Menu>
      )}
      {opened === 'save' && <SaveDialog view={now} askable={askable} onClose={close} />}
      {opened === 'change' && <ViewsDialog views={views} shown={now} list={list} onClose={close} />}
    </>
  );
}
