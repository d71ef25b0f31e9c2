import { useNavigate, useSearch } from '@tanstack/react-router';

/** Search text of a plain list, kept in its address. */
export function useListSearch(
  from: '/organisations' | '/programmes',
): readonly [string, (text: string) => void] {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  return [
    search.q ?? '',
    (q) => void navigate({ to: '.', replace: true, search: q === '' ? {} : { q } }),
  ];
}
