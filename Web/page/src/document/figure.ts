import type { Target } from "../contract/document";

const signs: Record<string, string> = { ">=": "≥ ", "<=": "≤ ", "=": "", range: "" };

/** What a target asks for: "≥ 83,91%", "10–15%", "≥ 386/478 trường". */
export function figureOf(target: Target, number: (value: number) => string): string {
  const sign = signs[target.comparator] ?? `${target.comparator} `;
  const value = number(target.value) + (target.valueTo === null ? "" : `–${number(target.valueTo)}`);
  const of = target.numerator !== null && target.denominator !== null ? ` (${number(target.numerator)}/${number(target.denominator)})` : "";
  return `${sign}${value}${target.unit === null ? "" : target.unit === "%" ? "%" : ` ${target.unit}`}${of}`;
}
