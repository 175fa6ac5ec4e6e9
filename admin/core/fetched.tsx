import { useEffect, useState, type ComponentType } from 'react';
import { PageSkeleton } from './layout/PageSkeleton.tsx';

/** Stands for a part that has no place of its own yet. */
export const Nothing = () => null;

/** A page or part that is fetched when it is first wanted, or before. */
export type Fetched<P> = ComponentType<P> & { fetch: () => Promise<unknown> };

/**
 * What is fetched when it is first wanted; `Meanwhile` keeps its place. Not React's `lazy`: that shows what keeps the
 * place even of what has arrived already, and then holds the page back until it has stood for three tenths of a second.
 */
export function fetched<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = PageSkeleton,
): Fetched<P> {
  let arrived: ComponentType<P> | null = null;
  const fetch = async () => (arrived = await load());
  function Part(props: P) {
    const [Own, setOwn] = useState(() => arrived);
    useEffect(() => {
      if (Own) return undefined;
      let wanted = true;
      const show = (give: () => ComponentType<P>) => wanted && setOwn(give);
      fetch().then(
        part => show(() => part),
        // Thrown where it is drawn, for the page's boundary.
        (error: unknown) =>
          show(() => {
            throw error;
          }),
      );
      return () => {
        wanted = false;
      };
    }, [Own]);
    const Shown = Own ?? Meanwhile;
    return <Shown {...props} />;
  }
  return Object.assign(Part, { fetch });
}
