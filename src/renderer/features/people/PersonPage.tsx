import { Center, Loader } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PersonRecord } from './PersonRecord.tsx';

const route = getRouteApi('/people/$id');

/** One person at an address of their own. */
export function PersonPage() {
  const { id } = route.useParams();
  const person = useCall('people.get', { id });
  if (person.data) return <PersonRecord key={id} person={person.data} />;
  if (person.error) {
    return <LoadProblem error={person.error} onRetry={() => void person.refetch()} />;
  }
  return (
    <Center h="100%">
      <Loader />
    </Center>
  );
}
