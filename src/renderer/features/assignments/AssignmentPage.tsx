import { Center, Loader } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { AssignmentRecord } from './AssignmentRecord.tsx';

const route = getRouteApi('/assignments/$id');

/** One assignment at an address of its own. */
export function AssignmentPage() {
  const { id } = route.useParams();
  const assignment = useCall('assignments.get', { id });
  if (assignment.data) return <AssignmentRecord key={id} assignment={assignment.data} />;
  if (assignment.error) {
    return <LoadProblem error={assignment.error} onRetry={() => void assignment.refetch()} />;
  }
  return (
    <Center h="100%">
      <Loader />
    </Center>
  );
}
