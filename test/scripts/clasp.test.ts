import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { claspArguments, isLoggedIn, placeToOpen, scriptId } from "../../scripts/lib/clasp.mjs";
import { root } from "../../scripts/lib/root.mjs";

const ID = "1a2B3c4D5e6F7g8H9i0J-k_lMnOpQrStUvWxYz";

it("runs one version of Google's tool, fetched when it is used", () => {
  expect(claspArguments("/npm.js", ["push", "--force"])).toEqual([
    "/npm.js",
    "exec",
    "--yes",
    "--package=@google/clasp@3.4.1",
    "--",
    "clasp",
    "push",
    "--force",
  ]);
});

it("knows by the tool's answer whether somebody is logged in", () => {
  expect(isLoggedIn('{\n  "loggedIn": true,\n  "email": "a@example.com"\n}\n')).toBe(true);
  expect(isLoggedIn('npm notice\n{"loggedIn": false}')).toBe(false);
  expect(isLoggedIn("")).toBeNull();
  expect(isLoggedIn('{"loggedIn": "yes"}')).toBeNull();
});

it("takes a script by its id or the address of its editor", () => {
  expect(scriptId(ID)).toBe(ID);
  expect(scriptId(`https://script.google.com/d/${ID}/edit`)).toBe(ID);
  expect(scriptId(`https://script.google.com/home/projects/${ID}/edit?gid=0`)).toBe(ID);
  expect(scriptId(`https://script.google.com/u/0/home/projects/${ID}`)).toBe(ID);
  expect(scriptId("Klientela")).toBeNull();
  expect(scriptId(`https://example.com/d/${ID}`)).toBeNull();
});

it("says where the spreadsheet or the script is opened", () => {
  expect(placeToOpen(JSON.stringify({ scriptId: ID, parentId: "book" }))).toBe(
    "https://docs.google.com/spreadsheets/d/book/edit",
  );
  expect(placeToOpen(JSON.stringify({ scriptId: ID, parentId: ["book"] }))).toContain("/book/");
  expect(placeToOpen(JSON.stringify({ scriptId: ID }))).toBe(`https://script.google.com/d/${ID}/edit`);
  expect(placeToOpen("")).toBeNull();
});

describe("npm run sheets:push", () => {
  const run = (args: readonly string[], npm = "/npm.js"): { status: number | null; stdout: string; stderr: string } => {
    const env = { ...process.env, npm_execpath: npm };
    return spawnSync(process.execPath, [path.join(root, "scripts/sheetsPush.mjs"), ...args], { encoding: "utf8", env });
  };

  it("says what it does", () => {
    const { status, stdout } = run(["--help"]);
    expect(status).toBe(0);
    for (const word of ["--login", "--script", "--language", "usersettings"]) expect(stdout).toContain(word);
  });

  it("says what is wrong with an argument", () => {
    expect(run(["--language", "xx"])).toMatchObject({
      status: 2,
      stderr: "--language is one of en, ru, sk, hu, not xx.\n",
    });
    expect(run(["--script", "Klientela"])).toMatchObject({
      status: 2,
      stderr: "--script wants the id or the address of a script.\n",
    });
    expect(run(["--nothing"]).status).toBe(2);
  });

  it("says so where Google's tool can't be run", () => {
    const { status, stderr } = run([], path.join(root, "no-such-npm.js"));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "Google's tool (@google/clasp@3.4.1) can't be fetched or run: is there a network?\n",
    });
  });
});
