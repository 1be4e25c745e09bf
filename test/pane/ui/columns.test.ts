import { describe, expect, it } from "vitest";
import { capitalised } from "../../../pane/ui/capitalised";
import { withColumn } from "../../../pane/ui/ColumnFields";

describe("withColumn", () => {
  const picked = { date: "Day", client: "Customer", manager: "Seller" };

  it("takes a column from what it was before", () => {
    expect(withColumn(picked, "client", "Seller")).toEqual({ date: "Day", client: "Seller" });
  });

  it("leaves a role without a column", () => {
    expect(withColumn(picked, "manager", "")).toEqual({ date: "Day", client: "Customer" });
  });
});

describe("capitalised", () => {
  it("changes the first letter only", () => {
    expect(capitalised("продуктовое направление", "ru")).toBe("Продуктовое направление");
    expect(capitalised("összeg", "hu")).toBe("Összeg");
    expect(capitalised("", "en")).toBe("");
  });
});
