import { Center, Loader } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { InitiativeRecord } from './InitiativeRecord.tsx';

const route = getRouteApi('/initiatives/$id');

/** One initiative at an address of its own. */
export function InitiativePage() {
  const { id } = route.useParams();
  const initiative = useCall('initiatives.get', { id });
  if (initiative.data) return <InitiativeRecord key={id} initiative={initiative.data} />;
  if (initiative.error) {
    return <LoadProblem error={initiative.error} onRetry={() => void initiative.refetch()} />;
  }
  return (
    <Center h="100%">
      <Loader />
    </Center>
  );
}
