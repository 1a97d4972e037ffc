/** The chip of "find what looks like this": whose likeness the sheet shows, and the way out. */

import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { leaveSimilar, library } from '../../shared/photographs/library.ts';
import { useRow, wantRows } from '../../shared/photographs/rows.ts';
import { useStore } from '../../shared/store.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { FILTER } from './words.ts';

export function LikenessChip() {
  const similarTo = useStore(library, (state) => state.query.similarTo ?? null);
  return similarTo === null ? null : <Likeness id={similarTo} />;
}

function Likeness({ id }: { readonly id: number }) {
  const row = useRow(id);
  useEffect(() => wantRows([id]), [id]);
  const name = revealedName(row?.fileName ?? FILTER.aPhotograph);
  return (
    <Button className="chip is-on" aria-label={FILTER.looksLikeNote(name)} onPress={leaveSimilar}>
      {FILTER.looksLike(name)} <Icon name="close" size={12} />
    </Button>
  );
}
