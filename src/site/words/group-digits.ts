/** `1234567` → `1,234,567`, in every language alike. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
