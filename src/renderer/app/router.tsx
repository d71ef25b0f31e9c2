import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { BinPage } from '../features/bin/BinPage.tsx';
import { CalendarPage } from '../features/calendar/CalendarPage.tsx';
import { readCalendarSearch } from '../features/calendar/search.ts';
import { DuplicatesPage } from '../features/duplicates/DuplicatesPage.tsx';
import { readDuplicateSearch } from '../features/duplicates/duplicateSearch.ts';
import { MergePage } from '../features/duplicates/MergePage.tsx';
import { ImportPage } from '../features/imports/ImportPage.tsx';
import { OrganisationListPage } from '../features/organisations/OrganisationListPage.tsx';
import { OrganisationPage } from '../features/organisations/OrganisationPage.tsx';
import { readOrganisationSearch } from '../features/organisations/search.ts';
import { NewOrganisationPage } from '../features/organisations/NewOrganisationPage.tsx';
import { AssignmentListPage } from '../features/assignments/AssignmentListPage.tsx';
import { AssignmentPage } from '../features/assignments/AssignmentPage.tsx';
import { NewAssignmentPage } from '../features/assignments/NewAssignmentPage.tsx';
import { readAssignmentSearch } from '../features/assignments/search.ts';
import { InitiativeListPage } from '../features/initiatives/InitiativeListPage.tsx';
import { InitiativePage } from '../features/initiatives/InitiativePage.tsx';
import { NewInitiativePage } from '../features/initiatives/NewInitiativePage.tsx';
import { readInitiativeSearch } from '../features/initiatives/search.ts';
import { MeetingListPage } from '../features/meetings/MeetingListPage.tsx';
import { MeetingPage } from '../features/meetings/MeetingPage.tsx';
import { NewMeetingPage } from '../features/meetings/NewMeetingPage.tsx';
import { readMeetingSearch, readNewMeetingSearch } from '../features/meetings/search.ts';
import { NewPersonPage } from '../features/people/NewPersonPage.tsx';
import { PersonListPage } from '../features/people/PersonListPage.tsx';
import { PersonPage } from '../features/people/PersonPage.tsx';
import { readPersonSearch } from '../features/people/search.ts';
import { NewProgrammePage } from '../features/programmes/NewProgrammePage.tsx';
import { ProgrammeListPage } from '../features/programmes/ProgrammeListPage.tsx';
import { ProgrammePage } from '../features/programmes/ProgrammePage.tsx';
import { NewProjectPage } from '../features/projects/NewProjectPage.tsx';
import { ProjectListPage } from '../features/projects/ProjectListPage.tsx';
import { ProjectPage } from '../features/projects/ProjectPage.tsx';
import { readProjectSearch } from '../features/projects/search.ts';
import { QualityPage } from '../features/quality/QualityPage.tsx';
import { readQualitySearch } from '../features/quality/search.ts';
import { ArchivePage } from '../features/reports/archive/ArchivePage.tsx';
import { IssuedPage } from '../features/reports/archive/IssuedPage.tsx';
import { BuilderPage } from '../features/reports/builder/BuilderPage.tsx';
import { readBuilderSearch } from '../features/reports/builder/search.ts';
import { ReportPage } from '../features/reports/ReportPage.tsx';
import { ReportsPage } from '../features/reports/ReportsPage.tsx';
import {
  readArchiveSearch,
  readIssuedSearch,
  readReportSearch,
} from '../features/reports/search.ts';
import { HolidaysPage } from '../features/settings/HolidaysPage.tsx';
import { ListsPage } from '../features/settings/ListsPage.tsx';
import { OfficePage } from '../features/settings/OfficePage.tsx';
import { RatesPage } from '../features/settings/RatesPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { TodayPage } from '../features/today/TodayPage.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Shell } from './Shell.tsx';
import { readImportSearch, readListSearch, readTabSearch } from './searches.ts';

const root = createRootRoute({
  component: Shell,
  errorComponent: CrashScreen,
  notFoundComponent: NotFoundScreen,
});

const getParentRoute = () => root;

const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: TodayPage,
  }),
  createRoute({
    getParentRoute,
    path: '/projects',
    component: ProjectListPage,
    validateSearch: readProjectSearch,
  }),
  createRoute({ getParentRoute, path: '/projects/new', component: NewProjectPage }),
  createRoute({
    getParentRoute,
    path: '/projects/$id',
    component: ProjectPage,
    validateSearch: readTabSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/meetings',
    component: MeetingListPage,
    validateSearch: readMeetingSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/calendar',
    component: CalendarPage,
    validateSearch: readCalendarSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/meetings/new',
    component: NewMeetingPage,
    validateSearch: readNewMeetingSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/meetings/$id',
    component: MeetingPage,
    validateSearch: readTabSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/assignments',
    component: AssignmentListPage,
    validateSearch: readAssignmentSearch,
  }),
  createRoute({ getParentRoute, path: '/assignments/new', component: NewAssignmentPage }),
  createRoute({
    getParentRoute,
    path: '/assignments/$id',
    component: AssignmentPage,
    validateSearch: readTabSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/initiatives',
    component: InitiativeListPage,
    validateSearch: readInitiativeSearch,
  }),
  createRoute({ getParentRoute, path: '/initiatives/new', component: NewInitiativePage }),
  createRoute({
    getParentRoute,
    path: '/initiatives/$id',
    component: InitiativePage,
    validateSearch: readTabSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/organisations',
    component: OrganisationListPage,
    validateSearch: readOrganisationSearch,
  }),
  createRoute({ getParentRoute, path: '/organisations/new', component: NewOrganisationPage }),
  createRoute({
    getParentRoute,
    path: '/organisations/$id',
    component: OrganisationPage,
    validateSearch: readTabSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/people',
    component: PersonListPage,
    validateSearch: readPersonSearch,
  }),
  createRoute({ getParentRoute, path: '/people/new', component: NewPersonPage }),
  createRoute({
    getParentRoute,
    path: '/people/$id',
    component: PersonPage,
    validateSearch: readTabSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/duplicates',
    component: DuplicatesPage,
    validateSearch: readDuplicateSearch,
  }),
  createRoute({ getParentRoute, path: '/duplicates/$kind/$first/$second', component: MergePage }),
  createRoute({
    getParentRoute,
    path: '/programmes',
    component: ProgrammeListPage,
    validateSearch: readListSearch,
  }),
  createRoute({ getParentRoute, path: '/programmes/new', component: NewProgrammePage }),
  createRoute({
    getParentRoute,
    path: '/programmes/$id',
    component: ProgrammePage,
    validateSearch: readTabSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/import',
    component: ImportPage,
    validateSearch: readImportSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/quality',
    component: QualityPage,
    validateSearch: readQualitySearch,
  }),
  createRoute({ getParentRoute, path: '/reports', component: ReportsPage }),
  createRoute({
    getParentRoute,
    path: '/reports/build',
    component: BuilderPage,
    validateSearch: readBuilderSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/reports/$id',
    component: ReportPage,
    validateSearch: readReportSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/reports/issued',
    component: ArchivePage,
    validateSearch: readArchiveSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/reports/issued/$id',
    component: IssuedPage,
    validateSearch: readIssuedSearch,
  }),
  createRoute({ getParentRoute, path: '/bin', component: BinPage }),
  createRoute({ getParentRoute, path: '/settings', component: SettingsPage }),
  createRoute({ getParentRoute, path: '/settings/office', component: OfficePage }),
  createRoute({ getParentRoute, path: '/settings/lists', component: ListsPage }),
  createRoute({ getParentRoute, path: '/settings/holidays', component: HolidaysPage }),
  createRoute({ getParentRoute, path: '/settings/rates', component: RatesPage }),
] as const;

/** Every screen has an address, so a view with its filters and sorting is a link. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  defaultErrorComponent: CrashScreen,
  defaultNotFoundComponent: NotFoundScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
