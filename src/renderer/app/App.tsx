import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../api/queryClient.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Look } from './Look.tsx';
import { Window } from './Window.tsx';

interface AppProps {
  /** Lets the style elements of Mantine pass the content security policy. */
  nonce: string;
}

export function App({ nonce }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Look nonce={nonce}>
        <ErrorBoundary>
          <Window />
        </ErrorBoundary>
      </Look>
    </QueryClientProvider>
  );
}
