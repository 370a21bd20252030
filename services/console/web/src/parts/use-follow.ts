import { useCallback, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/**
 * How a plain `<a href>` goes to another page without loading it, by a function that never changes. For links drawn by the hundred:
 * there the router's own `Link` costs more than the row around it.
 */
export function useFollow(): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = useNavigate();
  const latest = useRef(navigate);
  latest.current = navigate;
  return useCallback((event) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented) return;
    event.preventDefault();
    void latest.current(event.currentTarget.getAttribute('href') ?? '/');
  }, []);
}
