import { readFileSync } from "node:fs";
import path from "node:path";
import { lockFaults } from "./lib/lockFaults.mjs";
import { root } from "./lib/root.mjs";

const [lock, manifest] = ["package-lock.json", "package.json"].map((name) =>
  readFileSync(path.join(root, name), "utf8"),
);
const faults = lockFaults(lock, JSON.parse(manifest));
for (const fault of faults) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log("package-lock.json is whole and has no download addresses.");
