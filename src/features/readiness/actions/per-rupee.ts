import { JOINER, MINUS } from '#words/figures/digits.ts';
import { formatNumber } from '#words/figures/numbers.ts';

/** Rupees gained for each rupee spent, as many decimals as the size needs: "₹32", "₹6.2", "−₹0.95". */
export function perRupeeText(ratio: number): string {
  const size = Math.abs(ratio);
  const text = formatNumber(size, size >= 10 ? 0 : size >= 1 ? 1 : 2);
  return `${ratio < 0 && text !== '0' ? MINUS + JOINER : ''}₹${text}`;
}
