import { expect, test } from "vitest";
import { penetration } from "../../../core/methods/penetration";

test("share, plan and execution (M20), by hand", () => {
  expect(penetration(30, 120, 0.5)).toEqual({ share: 0.25, plan: 60, room: 30, execution: 0.5, elsewhere: 90 });
  // the plan is reached
  expect(penetration(90, 100, 0.6)).toEqual({ share: 0.9, plan: 60, room: 0, execution: 1.5, elsewhere: 10 });
});

test("what isn't known stays unknown; nothing is bought of nothing", () => {
  expect(penetration(30, NaN, 0.5)).toEqual({ share: NaN, plan: NaN, room: NaN, execution: NaN, elsewhere: NaN });
  expect(penetration(30, 100, NaN)).toEqual({ share: 0.3, plan: NaN, room: NaN, execution: NaN, elsewhere: 70 });
  expect(penetration(0, 0, 0.5)).toEqual({ share: NaN, plan: 0, room: 0, execution: NaN, elsewhere: 0 });
  // more sold than is bought in all: the potential sheet is wrong, and nothing is bought elsewhere
  expect(penetration(120, 100, 0.5)).toMatchObject({ share: 1.2, elsewhere: 0 });
});
