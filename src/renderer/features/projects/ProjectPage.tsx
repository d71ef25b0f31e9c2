import { Center, Loader } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCall } from '../../api/useCall.ts';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { ProjectRecord } from './ProjectRecord.tsx';

const route = getRouteApi('/projects/$id');

/** One project at its own address. */
export function ProjectPage() {
  const { id } = route.useParams();
  const project = useCall('projects.get', { id });
  if (project.data) return <ProjectRecord key={id} project={project.data} />;
  if (project.error) {
    return <LoadProblem error={project.error} onRetry={() => void project.refetch()} />;
  }
  return (
    <Center h="100%">
      <Loader />
    </Center>
  );
}
