/** What reads HTML and XML, as one file: a feed nearly always holds HTML. */
export { readHtml, readHtmlBlocks } from "../html/index.ts";
export { readXml } from "../xml/index.ts";
export { unescapeOnce } from "../entities/library.ts";
