import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { MENU_GROUPS, type MenuGroup } from '../register.ts';
import { useRegister } from '../register-context.tsx';
import { useViewer } from '../session/useViewer.ts';

/** One place that the viewer may go to. */
export interface MenuEntry {
  to: string;
  label: string;
  group: MenuGroup;
  icon: ComponentType;
  /** The resource behind it, where there is one. */
  resource?: string;
}

/** Every place that the viewer's rules open, in the menu's order. */
export function useMenuEntries(): MenuEntry[] {
  const translate = useTranslate();
  const viewer = useViewer();
  const { resources, pages } = useRegister();
  if (!viewer) return [];
  const may = (action: string, subject: string) => viewer.ability.can(action, subject);
  const places: MenuEntry[] = [
    ...pages
      .filter(page => !page.needs || may(page.needs.action, page.needs.subject))
      .flatMap(({ path, label, group, icon }) =>
        group ? [{ to: path, label: translate(label), group, icon }] : [],
      ),
    ...resources
      .filter(({ subject }) => may('read', subject))
      .map(({ name, group, icon }) => ({
        to: `/${name}`,
        label: translate(`resources.${name}.name`, { smart_count: 2 }),
        group,
        icon,
        resource: name,
      })),
  ];
  return MENU_GROUPS.flatMap(group => places.filter(place => place.group === group));
}
