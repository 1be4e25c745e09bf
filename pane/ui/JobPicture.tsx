import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Job } from "../../core/index";

type Picture = "pareto" | "status" | "steady" | "matrix" | "bars" | "table" | "call" | "move" | "page";

const pictures: Readonly<Record<Job["key"], Picture>> = {
  overview: "matrix",
  "most-important": "pareto",
  "new-and-lost": "status",
  "steady-buyers": "steady",
  "client-list": "table",
  "manager-results": "bars",
  "call-next": "call",
  "who-moved": "move",
  meeting: "page",
  "check-ledger": "page",
  names: "table",
  "product-lines": "table",
  managers: "table",
  rates: "table",
};

const useStyles = makeStyles({
  picture: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralStroke1 },
});

/** A small drawing of what comes out of a job. It says nothing that the words don't. */
export function JobPicture({ job }: { readonly job: Job }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.picture} width={36} height={36} viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      {drawing(pictures[job.key], styles.quiet)}
    </svg>
  );
}

function drawing(picture: Picture, quiet: string): ReactElement {
  const column = (x: number, height: number, width = 5): ReactElement => (
    <rect key={x} x={x} y={32 - height} width={width} height={height} fill="currentColor" />
  );
  switch (picture) {
    case "pareto":
      return (
        <>
          {[22, 12, 7, 4].map((height, index) => column(4 + index * 8, height))}
          <path className={quiet} d="M4 10L14 6L22 4.5L32 4" fill="none" stroke="currentColor" strokeWidth={2} />
        </>
      );
    case "status":
      return (
        <>
          {[14, 17, 20, 24].map((height, index) => column(4 + index * 8, height))}
          <g className={quiet}>
            {[14, 17, 20, 24].map((height, index) => (
              <rect key={index} x={4 + index * 8} y={26 - height} width={5} height={5} fill="currentColor" />
            ))}
          </g>
        </>
      );
    case "steady":
      return (
        <>
          <path className={quiet} d="M4 18H32" stroke="currentColor" strokeDasharray="3 2" strokeWidth={1.5} />
          <path d="M4 26L11 20L18 22L25 13L32 7" fill="none" stroke="currentColor" strokeWidth={2.5} />
        </>
      );
    case "matrix":
      return (
        <>
          {[0, 1, 2].flatMap((row) =>
            [0, 1, 2].map((place) => (
              <rect
                key={`${row}/${place}`}
                className={row + place > 1 ? quiet : ""}
                x={4 + place * 10}
                y={4 + row * 10}
                width={8}
                height={8}
                fill="currentColor"
              />
            )),
          )}
        </>
      );
    case "bars":
      return (
        <>
          {[26, 18, 11].map((width, index) => (
            <rect key={width} x={4} y={6 + index * 9} width={width} height={6} fill="currentColor" />
          ))}
        </>
      );
    case "call":
      return (
        <>
          <path
            d="M11 5L15 12L12 15C13.5 18.5 16.5 21.5 20 23L23 20L30 24V29C30 31 28 32 26 32C14 31 5 21 4 9C4 7 5 5 7 5Z"
            fill="currentColor"
          />
          <path
            className={quiet}
            d="M20 5A11 11 0 0 1 31 16M20 10A6 6 0 0 1 26 16"
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
          />
        </>
      );
    case "move":
      return (
        <>
          {[4, 22].map((x) =>
            [4, 14, 24].map((y) => (
              <rect
                key={`${x}/${y}`}
                className={x > 4 ? "" : quiet}
                x={x}
                y={y}
                width={10}
                height={8}
                fill="currentColor"
              />
            )),
          )}
          <path d="M14 8L21 18M14 28L21 18M17 18H21M21 14V18" fill="none" stroke="currentColor" strokeWidth={1.5} />
        </>
      );
    case "page":
      return (
        <>
          <path d="M7 3H29V33H7Z" fill="none" stroke="currentColor" strokeWidth={2} />
          <path className={quiet} d="M11 8H25M11 12H21" stroke="currentColor" strokeWidth={2} />
          {[6, 9, 12].map((height, index) => (
            <rect key={height} x={11 + index * 5} y={29 - height} width={4} height={height} fill="currentColor" />
          ))}
        </>
      );
    case "table":
      return (
        <>
          <rect x={4} y={5} width={28} height={6} fill="currentColor" />
          <g className={quiet}>
            {[14, 20, 26].map((y) => (
              <g key={y}>
                <rect x={4} y={y} width={12} height={4} fill="currentColor" />
                <rect x={18} y={y} width={14} height={4} fill="currentColor" />
              </g>
            ))}
          </g>
        </>
      );
  }
}
