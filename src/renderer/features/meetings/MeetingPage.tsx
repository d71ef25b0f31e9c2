import { Center, Loader } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { MeetingRecord } from './MeetingRecord.tsx';

const route = getRouteApi('/meetings/$id');

/** One meeting at an address of its own. */
export function MeetingPage() {
  const { id } = route.useParams();
  const meeting = useCall('meetings.get', { id });
  if (meeting.data) return <MeetingRecord key={id} meeting={meeting.data} />;
  if (meeting.error) {
    return <LoadProblem error={meeting.error} onRetry={() => void meeting.refetch()} />;
  }
  return (
    <Center h="100%">
      <Loader />
    </Center>
  );
}
