import { openInBrowser } from "./openInBrowser.mjs";
import { say } from "./root.mjs";

/**
 * The port that the command line asks for with `--port 8080`; null: none. Ends the process where it is no port.
 * @param {readonly string[]} args
 * @param {0 | 1} [least] 0 where any that is free will do
 */
export function portGiven(args, least = 0) {
  const at = args.indexOf("--port");
  if (at < 0) return null;
  const port = Number(args[at + 1]);
  if (Number.isInteger(port) && port >= least && port < 65_536) return port;
  say(`--port wants a number from ${least} to 65535.`);
  return process.exit(2);
}

/**
 * Serves a page, says where, and shows it in the browser unless `--no-open` stands in the command line. On the usual port,
 * or on any that is free where another program has it; on a port that was asked for, or not at all.
 * @param {{ what: string, usualPort: number, wished: number | null, args: readonly string[], serve: (port: number) => Promise<{ address: string }> }} page
 *   what: the line that the address ends
 */
export async function openServed({ what, usualPort, wished, args, serve }) {
  const { address } = await started();
  say("");
  say(`${what} ${address}`);
  say("Everything stays on this machine. Ctrl+C ends it.");
  if (!args.includes("--no-open") && process.env.CI !== "true") openInBrowser(address);

  async function started() {
    try {
      return await serve(wished ?? usualPort);
    } catch (error) {
      if (wished === null) return serve(0);
      say(`Port ${wished} can't be used: ${error instanceof Error ? error.message : String(error)}`);
      return process.exit(1);
    }
  }
}
