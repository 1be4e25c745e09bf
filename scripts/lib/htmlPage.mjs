/**
 * The one page of a program that draws itself with its script into `#page`.
 * @param {{ policy?: string, head?: string, scripts: string }} parts policy: what it may load, where no server says it; head:
 *   elements that are to stand there before the page is drawn; scripts: elements behind the body's
 */
export function htmlPage({ policy, head, scripts }) {
  const inHead = [
    policy === undefined ? null : `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>Klientela</title>`,
    `<link rel="icon" href="data:,">`,
    `<style>html,body,#page{height:100%;margin:0}body{font-family:"Segoe UI",system-ui,sans-serif}</style>`,
    head,
  ].filter((line) => line !== null && line !== undefined);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${inHead.join("\n")}
</head>
<body>
<div id="page"></div>
${scripts}
</body>
</html>
`;
}
