import { Box } from '@mantine/core';
import { AmendmentsSection } from './AmendmentsSection.tsx';
import { MilestonesSection } from './MilestonesSection.tsx';

interface TermsPanelProps {
  projectId: string;
}

/** What is due in a project, and what its agreement became. */
export function TermsPanel({ projectId }: TermsPanelProps) {
  return (
    <Box p="md">
      <MilestonesSection projectId={projectId} />
      <AmendmentsSection projectId={projectId} />
    </Box>
  );
}
