/**
 * Usable as `WITH RECURSIVE ${liveRoots('…')}`: table `live (id)` of the confirmed or drafted documents that a condition on
 * `document` means and that stand: countered by none, or countered and the counter-document countered again (undo, redo, …).
 */
export function liveRoots(condition: string): string {
  return `chain (root, id, steps) AS (
       SELECT document.id, document.id, 0 FROM document
        WHERE document.reverses IS NULL AND document.state <> 'void' AND (${condition})
       UNION ALL
       SELECT chain.root, back.id, chain.steps + 1 FROM chain JOIN document AS back ON back.reverses = chain.id),
     live (id) AS (SELECT root FROM chain GROUP BY root HAVING max(steps) % 2 = 0)`;
}
