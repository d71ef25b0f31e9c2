export function ProgrammeListPage() {
  return null;
}
