import {
  IconBulb,
  IconChecklist,
  IconUsersGroup,
  IconBuildingBank,
  IconCalendarMonth,
  IconFolders,
  IconHome2,
  IconListCheck,
  IconReportAnalytics,
  IconSettings,
  IconTableImport,
  IconTargetArrow,
  IconTrash,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

interface Section {
  to:
    | '/'
    | '/projects'
    | '/meetings'
    | '/calendar'
    | '/assignments'
    | '/initiatives'
    | '/organisations'
    | '/people'
    | '/programmes'
    | '/import'
    | '/reports'
    | '/quality'
    | '/bin'
    | '/settings';
  text:
    | 'today.title'
    | `app.nav.${string}`
    | 'calendar.title'
    | 'bin.title'
    | 'people.list.title'
    | 'quality.title';
  icon: Icon;
}

/** The places of the window in the order of the navigation. */
export const sections: readonly Section[] = [
  { to: '/', text: 'today.title', icon: IconHome2 },
  { to: '/projects', text: 'app.nav.projects', icon: IconFolders },
  { to: '/meetings', text: 'app.nav.meetings', icon: IconUsersGroup },
  { to: '/calendar', text: 'calendar.title', icon: IconCalendarMonth },
  { to: '/assignments', text: 'app.nav.assignments', icon: IconChecklist },
  { to: '/initiatives', text: 'app.nav.initiatives', icon: IconBulb },
  { to: '/organisations', text: 'app.nav.organisations', icon: IconBuildingBank },
  { to: '/people', text: 'people.list.title', icon: IconUsers },
  { to: '/programmes', text: 'app.nav.programmes', icon: IconTargetArrow },
  { to: '/import', text: 'app.nav.import', icon: IconTableImport },
  { to: '/reports', text: 'app.nav.reports', icon: IconReportAnalytics },
  { to: '/quality', text: 'quality.title', icon: IconListCheck },
  { to: '/bin', text: 'bin.title', icon: IconTrash },
  { to: '/settings', text: 'app.nav.settings', icon: IconSettings },
];
