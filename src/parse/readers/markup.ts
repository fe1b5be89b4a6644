/** What reads HTML and XML, as one file: a feed nearly always holds HTML. */
export { readHtml, readHtmlBlocks } from "../html/page.ts";
export { readXml } from "../xml/feed.ts";
export { unescapeOnce } from "./entities.ts";
