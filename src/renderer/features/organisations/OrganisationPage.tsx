import { Center, Loader } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { OrganisationRecord } from './OrganisationRecord.tsx';

const route = getRouteApi('/organisations/$id');

/** One organisation at its own address. */
export function OrganisationPage() {
  const { id } = route.useParams();
  const organisation = useCall('organisations.get', { id });
  if (organisation.data) return <OrganisationRecord key={id} organisation={organisation.data} />;
  if (organisation.error) {
    return <LoadProblem error={organisation.error} onRetry={() => void organisation.refetch()} />;
  }
  return (
    <Center h="100%">
      <Loader />
    </Center>
  );
}
