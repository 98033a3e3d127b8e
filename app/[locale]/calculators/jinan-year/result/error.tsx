'use client';

import { FailedPage } from '@/components/layout/failed-page';

export default function ResultError({ retry }: { readonly retry: () => void }) {
  return <FailedPage retry={retry} />;
}
