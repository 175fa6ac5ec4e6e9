/** What assistive technology reads with an element, after its name: the texts that `aria-describedby` names. */
export function description(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
}

/** What an input holds. */
export function valueOf(element: Element): string {
  return (element as HTMLInputElement).value;
}
