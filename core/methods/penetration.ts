/** How far a client is served with a product line, and what a plan of it comes to. Money in whatever unit is given. */
export interface Penetration {
  /** Our sales / the whole purchases; NaN where these are unknown or zero. */
  readonly share: number;
  /** The whole purchases × the share aimed at; NaN where one is unknown. */
  readonly plan: number;
  /** What is missing to the plan, 0 where it is reached; NaN without a plan. */
  readonly room: number;
  /** Our sales / the plan; NaN without a plan above zero. */
  readonly execution: number;
  /** What is bought from others: the whole purchases less our sales, not below zero; NaN where they are unknown. */
  readonly elsewhere: number;
}

/**
 * Penetration and plan by client (M20): which share of a client's purchases is ours, what is planned by the share aimed at,
 * and how far the plan is fulfilled. `whole` and `target` (a fraction) are NaN where they are unknown.
 *
 * @example
 * const { share, plan, room, execution, elsewhere } = penetration(30, 120, 0.5);
 * [share, plan, room, execution, elsewhere] // [0.25, 60, 30, 0.5, 90]
 */
export function penetration(ours: number, whole: number, target: number): Penetration {
  const plan = whole * target;
  return {
    share: whole > 0 ? ours / whole : NaN,
    plan,
    room: Math.max(0, plan - ours),
    execution: plan > 0 ? ours / plan : NaN,
    elsewhere: Math.max(0, whole - ours),
  };
}
