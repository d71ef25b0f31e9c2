import { Center, Loader } from '@mantine/core';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';

/** The office whose workspace this is. */
export function OfficePage() {
  const office = useCall('office.get', {});
  return (
    <SettingsFrame>
      {office.error ? (
        <LoadProblem error={office.error} onRetry={() => void office.refetch()} />
      ) : office.data ? (
        <OfficeForm office={office.data} />
      ) : (
        <Center p="xl">
          <Loader />
        </Center>
      )}
    </SettingsFrame>
  );
}
