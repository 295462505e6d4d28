// A page opened in headless Chromium, and what is wrong with it.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a page is looked at: as wide as a desk's screen and as a telephone, then on a screen that asks for dark colours. */
const views = [
  { name: "1280 px", file: "1280", width: 1280, height: 900, colorScheme: "light" },
  { name: "390 px", file: "390", width: 390, height: 844, colorScheme: "light" },
  { name: "1280 px, dark", file: "dark", width: 1280, height: 900, colorScheme: "dark" },
];

/** Chromium with a user folder of its own; no name of another machine resolves. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
    ],
  });
}

/** The language that a page's name tells: page.fr.html and page_fr.html are French. */
const languageOf = (file) => /[._](fr|en)\.html$/.exec(file)?.[1];

/** Runs in the page: what scrolls sideways, told by the first element that stands out and is not inside a box that scrolls. */
function sidewaysScroll() {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return null;
  const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const boxed = (element) => {
    for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) if (scrolls(outer)) return true;
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].find((each) => each.getBoundingClientRect().right > room + 0.5 && !boxed(each));
  return `${document.documentElement.scrollWidth} px, by ${wide ? wide.outerHTML.slice(0, 60).replace(/\s+/g, " ") : "the body"}`;
}

/** What the page asks for besides itself is refused and told, and what goes wrong in its scripts is told. */
async function watch(page, address, tell) {
  const own = (url) => url === address || url.startsWith("data:") || url.startsWith("blob:");
  page.on("request", (request) => { if (!own(request.url())) tell(`asks for ${request.url()}`); });
  page.on("pageerror", (error) => tell(`script fails: ${error.message}`));
  page.on("console", (message) => {
    // A refused request is told above.
    const refused = /^Failed to load resource|^WebSocket connection to|blocked by CORS policy/.test(message.text());
    if (message.type() === "error" && !refused) tell(`console error: ${message.text()}`);
  });
  await page.routeWebSocket(/.*/, (socket) => { tell(`asks for ${socket.url()}`); socket.close(); });
  await page.route("**/*", (route) => (own(route.request().url()) ? route.continue() : route.abort()));
}

async function checkContent(page, file, tell) {
  const language = languageOf(file);
  const lang = await page.evaluate(() => document.documentElement.lang);
  if (!language) tell("its name ends neither in fr.html nor in en.html");
  else if (!new RegExp(`^${language}(-CA)?$`).test(lang)) tell(`lang is "${lang}", its name says ${language}`);
  if (!(await page.evaluate(() => document.querySelector('meta[name="viewport"]') !== null))) tell("no meta viewport: a telephone would shrink it");
  const scroll = await page.evaluate(sidewaysScroll);
  if (scroll) tell(`scrolls sideways: ${scroll}`);
}

async function checkAccess(page, tell) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const each of violations.filter(({ impact }) => impact === "serious" || impact === "critical")) {
    const where = each.nodes[0].html.slice(0, 60).replace(/\s+/g, " ");
    tell(`axe ${each.id} (${each.impact}, ${each.nodes.length} times): ${each.help}: ${where}`);
  }
}

/**
 * The faults of the page in `file`, one sentence each; the same in several views is told once, in the first.
 * With `out`, screenshots of each view and a print as PDF go to that folder; with `stop`, the first view with a fault is the last looked at.
 */
export async function faultsOf(browser, file, { out = null, stop = false }) {
  const address = pathToFileURL(path.resolve(file)).href;
  const faults = new Map();
  for (const view of views) {
    if (stop && faults.size > 0) break;
    const context = await browser.newContext({ viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme });
    const page = await context.newPage();
    const tell = (fault) => { if (!faults.has(fault)) faults.set(fault, view.name); };
    await watch(page, address, tell);
    await page.goto(address, { waitUntil: "load" });
    await checkContent(page, file, tell);
    if (out) {
      const stem = path.join(out, path.basename(file, ".html"));
      await page.screenshot({ path: `${stem}.${view.file}.png`, fullPage: true });
      if (view === views[0]) await page.pdf({ path: `${stem}.pdf`, format: "Letter" });
    }
    await checkAccess(page, tell);
    await context.close();
  }
  return [...faults].map(([fault, view]) => `${path.basename(file)} (${view}): ${fault}`);
}

/** How many views a page has. */
export const viewCount = views.length;
