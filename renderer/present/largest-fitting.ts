/**
 * The first of `sizes` (the largest comes first) that fits, or the last where none does. Each try is a layout of the page,
 * so it is asked as seldom as halving allows; `fits` leaves the page in the size that was tried last.
 */
export function largestFitting(sizes: readonly number[], fits: (size: number) => boolean): number {
  let [from, to] = [0, sizes.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fits(sizes[middle]!)) to = middle;
    else from = middle + 1;
  }
  return sizes[from]!;
}
