import { JOINER, MINUS } from './digits.ts';
import { formatNumber } from './numbers.ts';

/** As many decimals as the size of a return needs. */
const decimalsOf = (size: number) => (size >= 10 ? 0 : size >= 1 ? 1 : 2);

/** Rupees gained for each rupee spent, as many decimals as the size needs: "₹32", "₹6.2", "−₹0.95". */
export function perRupeeText(ratio: number): string {
  const size = Math.abs(ratio);
  const decimals = decimalsOf(size);
  const isLoss = ratio < 0 && Number(size.toFixed(decimals)) > 0;
  return `${isLoss ? MINUS + JOINER : ''}₹${formatNumber(size, decimals)}`;
}
