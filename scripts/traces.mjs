import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { isMain, root } from "./lib/root.mjs";
import { filesBelow } from "./lib/sources.mjs";
import { findTraces, isBinary, ownFolders, tracesOf } from "./lib/traces.mjs";

// Put together here, because this file is searched too.
const PUBLIC_REGISTRY = ["registry", "npmjs", "org"].join(".");
const NOT_KEPT = [".git", "node_modules", "build", "coverage"];

/** What in the repository's files tells of the machine they were written on, as "file:line: what it is". */
export function checkTraces() {
  const configured = process.env.npm_config_registry;
  const traces = tracesOf({
    folders: ownFolders({ root, home: os.homedir(), temporary: os.tmpdir() }),
    hosts: [PUBLIC_REGISTRY, ...(configured && URL.canParse(configured) ? [new URL(configured).host] : [])],
  });
  return keptFiles().flatMap((file) => {
    const content = readFileSync(path.join(root, file));
    return isBinary(content) ? [] : findTraces(content.toString("utf8"), traces).map((line) => `${file}:${line}`);
  });
}

/** The files that git knows or would take; without git, all but those it would not. */
function keptFiles() {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const listed = git.status === 0 ? git.stdout.split("\0").filter(Boolean) : [];
  const files = listed.length > 0 ? listed : filesBelow(root, ["."], NOT_KEPT);
  return [...new Set(files)].filter(
    (file) => existsSync(path.join(root, file)) && statSync(path.join(root, file)).isFile(),
  );
}

if (isMain(import.meta.url)) {
  const found = checkTraces();
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  else console.log("No file tells of the machine it was written on.");
}
