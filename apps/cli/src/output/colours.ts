import { styleText } from "node:util";
import type { Severity } from "@vault-secret/detect";

type Paint = (text: string) => string;

/** Colours for one output: none unless it is a terminal that shows them and NO_COLOR does not forbid it. */
export function paint(terminal: NodeJS.WriteStream | undefined): {
  bySeverity: Record<Severity, Paint>;
  bold: Paint;
  dim: Paint;
} {
  const hasColours = terminal?.isTTY === true && terminal.hasColors();
  const styled = (format: Parameters<typeof styleText>[0]): Paint => {
    return hasColours ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  };
  return {
    bySeverity: {
      critical: styled(["bold", "redBright"]),
      high: styled("red"),
      medium: styled("yellow"),
      low: styled("cyan"),
    },
    bold: styled("bold"),
    dim: styled("dim"),
  };
}
