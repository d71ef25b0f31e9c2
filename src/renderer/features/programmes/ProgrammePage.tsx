import { Center, Loader } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { ProgrammeRecord } from './ProgrammeRecord.tsx';

const route = getRouteApi('/programmes/$id');

/** One programme at its own address. */
export function ProgrammePage() {
  const { id } = route.useParams();
  const programme = useCall('programmes.get', { id });
  if (programme.data) return <ProgrammeRecord key={id} programme={programme.data} />;
  if (programme.error) {
    return <LoadProblem error={programme.error} onRetry={() => void programme.refetch()} />;
  }
  return (
    <Center h="100%">
      <Loader />
    </Center>
  );
}
