import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Job } from "../../core/index";
import { jobPicture, type JobPictureName } from "./jobPictures";

const useStyles = makeStyles({
  picture: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralStroke1 },
});

/** A small drawing of what comes out of a job. It says nothing that the words don't. */
export function JobPicture({ job }: { readonly job: Job }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.picture} width={36} height={36} viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      {drawing(jobPicture(job.key, job.group), styles.quiet)}
    </svg>
  );
}

function drawing(picture: JobPictureName, quiet: string): ReactElement {
  const column = (x: number, height: number, width = 5): ReactElement => (
    <rect key={x} x={x} y={32 - height} width={width} height={height} fill="currentColor" />
  );
  switch (picture) {
    case "people":
      return (
        <>
          <g className={quiet} fill="currentColor">
            <circle cx={7} cy={14} r={3.5} />
            <path d="M2 28A7.5 7.5 0 0 1 9 20V28Z" />
            <circle cx={29} cy={14} r={3.5} />
            <path d="M34 28A7.5 7.5 0 0 0 27 20V28Z" />
          </g>
          <circle cx={18} cy={11} r={5} fill="currentColor" />
          <path d="M11 31V26A7 7 0 0 1 25 26V31Z" fill="currentColor" />
        </>
      );
    case "goods":
      return (
        <>
          <path className={quiet} d="M18 4L31 10L18 16L5 10Z" fill="currentColor" />
          <path d="M5 12.5L17 18V32L5 26ZM31 12.5L19 18V32L31 26Z" fill="currentColor" />
        </>
      );
    case "gauge":
      return (
        <>
          <path className={quiet} d="M6 25A12 12 0 0 1 21 13.4" fill="none" stroke="currentColor" strokeWidth={4} />
          <path d="M21 13.4A12 12 0 0 1 30 25" fill="none" stroke="currentColor" strokeWidth={4} />
          <path d="M18 25L24 18" stroke="currentColor" strokeWidth={2.5} />
          <circle cx={18} cy={25} r={3} fill="currentColor" />
        </>
      );
    case "funnel":
      return (
        <>
          <path d="M4 5H32L21 19H15Z" fill="currentColor" />
          <path className={quiet} d="M15 21.5H21V27.5L15 32Z" fill="currentColor" />
        </>
      );
    case "speech":
      return (
        <path
          d="M4 8A4 4 0 0 1 8 4H28A4 4 0 0 1 32 8V20A4 4 0 0 1 28 24H19L11 32V24H8A4 4 0 0 1 4 20ZM9 10V12.5H27V10ZM9 15.5V18H20V15.5Z"
          fill="currentColor"
          fillRule="evenodd"
        />
      );
    case "check":
      return (
        <>
          <circle className={quiet} cx={18} cy={18} r={13} fill="none" stroke="currentColor" strokeWidth={3} />
          <path d="M11 18.5L16 23.5L25.5 13" fill="none" stroke="currentColor" strokeWidth={4} />
        </>
      );
    case "calendar":
      return (
        <>
          <path className={quiet} d="M5 14V31H31V14" fill="none" stroke="currentColor" strokeWidth={2} />
          <path d="M4 8H32V15H4ZM9 4H13V8H9ZM23 4H27V8H23Z" fill="currentColor" />
          <path d="M9 18H13V22H9ZM16 18H20V22H16ZM23 18H27V22H23Z" fill="currentColor" />
          <path className={quiet} d="M9 25H13V29H9ZM16 25H20V29H16Z" fill="currentColor" />
        </>
      );
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
    case "segments":
      return (
        <>
          {[
            [10, 10, 6],
            [25, 9, 4],
            [27, 25, 6],
            [10, 27, 4],
          ].map(([x, y, r], at) => (
            <circle key={x} className={at % 2 === 0 ? "" : quiet} cx={x} cy={y} r={r} fill="currentColor" />
          ))}
        </>
      );
    case "marks":
      return (
        <>
          {[0, 1, 2].flatMap((row) =>
            [0, 1, 2].map((place) => (
              <path
                key={`${row}/${place}`}
                className={(row + place) % 2 === 0 ? "" : quiet}
                d={
                  (row + place) % 2 === 0
                    ? `M${4 + place * 10} ${8 + row * 10}H${12 + place * 10}M${8 + place * 10} ${4 + row * 10}V${12 + row * 10}`
                    : `M${7 + place * 10} ${8 + row * 10}H${9 + place * 10}`
                }
                stroke="currentColor"
                strokeWidth={2}
              />
            )),
          )}
        </>
      );
    case "gap":
      return (
        <>
          {[24, 14, 9].map((width, index) => (
            <g key={width}>
              <rect x={4} y={6 + index * 9} width={width} height={6} fill="currentColor" />
              <rect
                className={quiet}
                x={5 + width}
                y={6.75 + index * 9}
                width={26 - width}
                height={4.5}
                fill="none"
                stroke="currentColor"
                strokeWidth={1.5}
                strokeDasharray="3 2"
              />
            </g>
          ))}
        </>
      );
    case "find":
      return (
        <>
          <g className={quiet}>
            {[6, 13, 20].map((y) => (
              <rect key={y} x={4} y={y} width={14} height={4} fill="currentColor" />
            ))}
          </g>
          <circle cx={21} cy={17} r={8} fill="none" stroke="currentColor" strokeWidth={2.5} />
          <path d="M27 23L33 30" stroke="currentColor" strokeWidth={3} />
        </>
      );
    case "pair":
      return (
        <>
          <circle cx={13} cy={18} r={9} fill="none" stroke="currentColor" strokeWidth={2.5} />
          <circle className={quiet} cx={23} cy={18} r={9} fill="none" stroke="currentColor" strokeWidth={2.5} />
          <path d="M18 11A9 9 0 0 1 18 25A9 9 0 0 1 18 11" fill="currentColor" />
        </>
      );
    case "share":
      return (
        <>
          <circle className={quiet} cx={18} cy={18} r={13} fill="none" stroke="currentColor" strokeWidth={5} />
          <path d="M18 5A13 13 0 0 1 29.3 24.5" fill="none" stroke="currentColor" strokeWidth={5} />
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
