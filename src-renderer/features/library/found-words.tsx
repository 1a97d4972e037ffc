/** A text of a photograph with the words of the present search marked in it. */
import { useMemo } from 'react';
import { searchHits } from '../../../src-main/domain/text/search-hits.ts';
import { library } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Highlighted } from '../../shared/ui/highlighted.tsx';

export function FoundWords({ text }: { readonly text: string }) {
  const search = useStore(library, (state) => state.query.search ?? '');
  const hits = useMemo(() => (search === '' ? [] : searchHits(text, search)), [text, search]);
  return <Highlighted text={text} hits={hits} />;
}
