import { describe, expect, it } from "vitest";
import { NamePlaces } from "../../../core/tidy/NamePlaces";

describe("places of names", () => {
  it("are those of the same name, else of the one name that is spelled alike", () => {
    const places = new NamePlaces(["C", "C++", "IT services", "Hardware"]);
    expect(["C", "C++", " it  Services", "HARDWARE", "c#", "Security"].map((name) => places.get(name))).toEqual([
      0,
      1,
      2,
      3,
      undefined,
      undefined,
    ]);
  });

  it("grow by names that aren't there", () => {
    const places = new NamePlaces(["C", "C++"]);
    expect(["C#", "Security", "security", "C#", "C"].map((name) => places.add(name))).toEqual([2, 3, 3, 2, 0]);
    expect(places.names).toEqual(["C", "C++", "C#", "Security"]);
  });
});
