import { Alert, Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { duplicateKinds } from '#shared/contract/duplicates.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { LoadProblem } from '../../components/LoadProblem.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { mergeKinds } from './mergeKinds.ts';
import { MergeRecords } from './MergeRecords.tsx';

const route = getRouteApi('/duplicates/$kind/$first/$second');

/** Two records side by side, to become one. */
export function MergePage() {
  const { t } = useTranslation();
  const params = route.useParams();
  const kind = duplicateKinds.find((known) => known === params.kind) ?? 'person';
  const ids = [params.first, params.second] as const;
  const answer = useQuery({
    queryKey: ['duplicates.compared', { kind, ids }],
    queryFn: () => Promise.all(ids.map((id) => mergeKinds[kind].get(id))),
  });
  const [first, second] = answer.data ?? [];
  const back = (
    <LinkButton to="/duplicates" search={{ kind }} variant="default">
      {t('duplicates.merge.back')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('duplicates.merge.title')}
        detail={t('duplicates.merge.text')}
        actions={back}
      />
      {ids[0] === ids[1] ? (
        <Alert m="md" color="yellow">
          {t('duplicates.merge.self')}
        </Alert>
      ) : first && second ? (
        <MergeRecords key={ids.join(' ')} kind={kind} first={first} second={second} />
      ) : answer.error ? (
        <LoadProblem error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Center p="lg">
          <Loader />
        </Center>
      )}
    </>
  );
}
