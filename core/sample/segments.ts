/** The company's six product lines (M15), in the order of the matrix. */
export const Line = { oneC: 0, it: 1, maintenance: 2, security: 3, licences: 4, hardware: 5 } as const;
export const LINES = 6;

export const Manager = { ivanov: 0, petrov: 1 } as const;

/** Values of the register's attribute "activity". */
export const activities = [
  "production",
  "trade",
  "catering",
  "education",
  "services",
  "transport",
  "medicine",
] as const;
export type Activity = (typeof activities)[number];

export interface Segment {
  /** Clients that have bought, and those only known. */
  readonly clients: number;
  readonly potential: number;
  /** Lines meant for the segment (M15). */
  readonly plan: readonly number[];
  readonly activities: readonly Activity[];
  /** Share of clients with branches, and of those who sell to legal persons. */
  readonly branches: number;
  readonly legal: number;
  /** Employees and founding year, from … to …. */
  readonly employees: readonly [number, number];
  readonly founded: readonly [number, number];
  /** What an ordinary client spends in an ordinary quarter. */
  readonly level: number;
}

const { oneC, it, maintenance, security, licences, hardware } = Line;

/** The segments of M11 in its order, with clients whose attributes meet its conditions. 184 clients and 62 potential ones. */
export const segments: readonly Segment[] = [
  {
    clients: 12,
    potential: 4,
    plan: [oneC, security, licences, hardware],
    activities: ["production"],
    branches: 1,
    legal: 1,
    employees: [1100, 4800],
    founded: [1932, 1998],
    level: 8600,
  },
  {
    clients: 12,
    potential: 5,
    plan: [oneC, security, licences, hardware],
    activities: ["trade"],
    branches: 1,
    legal: 1,
    employees: [1050, 2600],
    founded: [1991, 2002],
    level: 8200,
  },
  {
    clients: 9,
    potential: 4,
    plan: [oneC, maintenance, security, licences, hardware],
    activities: ["trade"],
    branches: 1,
    legal: 0,
    employees: [1100, 3900],
    founded: [1992, 2003],
    level: 8600,
  },
  {
    clients: 10,
    potential: 4,
    plan: [oneC, maintenance, security],
    activities: ["catering"],
    branches: 1,
    legal: 0,
    employees: [520, 1600],
    founded: [1994, 2005],
    level: 4200,
  },
  {
    clients: 58,
    potential: 18,
    plan: [oneC, it, maintenance],
    activities: ["trade"],
    branches: 0.3,
    legal: 0.6,
    employees: [22, 145],
    founded: [1992, 2005],
    level: 2900,
  },
  {
    clients: 40,
    potential: 12,
    plan: [oneC, it],
    activities: ["production"],
    branches: 0.15,
    legal: 0.8,
    employees: [24, 148],
    founded: [1990, 2005],
    level: 2600,
  },
  {
    clients: 12,
    potential: 4,
    plan: [oneC, licences],
    activities: ["education"],
    branches: 0.4,
    legal: 0,
    employees: [90, 900],
    founded: [1991, 2004],
    level: 6000,
  },
  {
    clients: 31,
    potential: 11,
    plan: [oneC],
    activities: ["services", "transport", "medicine"],
    branches: 0,
    legal: 0.3,
    employees: [2, 18],
    founded: [1996, 2005],
    level: 900,
  },
];

/** What the register must say of a client of the segment (M11); left out: anything. */
export interface SampleConditions {
  readonly activity?: Activity;
  readonly branches?: true;
  /** As it is typed: `> 1000`. */
  readonly employees?: string;
  readonly sellsTo?: "legal" | "natural";
  readonly founded?: string;
}

/** The conditions of M11, in its order: the first segment that fits counts. */
export const segmentConditions: readonly SampleConditions[] = [
  { activity: "production", branches: true, employees: "> 1000" },
  { activity: "trade", branches: true, employees: "> 1000", sellsTo: "legal" },
  { activity: "trade", branches: true, employees: "> 1000", sellsTo: "natural" },
  { activity: "catering", branches: true, employees: "> 500" },
  { activity: "trade", employees: "< 150" },
  { activity: "production", employees: "< 150" },
  { activity: "education", founded: "> 1990" },
  { employees: "< 20" },
];

export interface Seat {
  readonly segment: number;
  /** Place within the segment: buyers first, then the potential ones. */
  readonly place: number;
  readonly potential: boolean;
}

/** All clients of the register; a client's index is his place here. */
export const seats: readonly Seat[] = segments.flatMap((segment, index) =>
  Array.from({ length: segment.clients + segment.potential }, (_, place) => ({
    segment: index,
    place,
    potential: place >= segment.clients,
  })),
);

/** Index of the client at a place of a segment. */
export function clientAt(segment: number, place: number): number {
  return seats.findIndex((seat) => seat.segment === segment && seat.place === place);
}

/** The segment that a client is meant to fall into. */
export function segmentOf(client: number): number {
  return seats[client]!.segment;
}
