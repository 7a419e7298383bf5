/** How large a figure is beside the largest. The figure itself stands next to it, so this is for the eye alone. */
export function ShareBar({ of, most }: { of: number; most: number }) {
  return (
    <svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="back" width="100" height="6" rx="2" />
      <rect class="front" width={Math.max(2, (of / most) * 100)} height="6" rx="2" />
    </svg>
  );
}
