/** Puts the cursor behind the last letter, at once and not when a dialogue has faded in: people go on typing. */
export function takeKeyboard(input: HTMLInputElement | null): void {
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
}
