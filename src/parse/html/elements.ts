/** Elements without an inside. */
export const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

/** Elements that begin and end a line of their own. */
export const BLOCK = new Set([
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
  "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li", "main", "menu",
  "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "head", "option", "select", "button",
]);

/** Elements that show nothing of the posting: code, controls, menus, drawings. */
export const SKIPPED = new Set([
  "audio", "button", "canvas", "datalist", "head", "iframe", "map", "math", "nav", "noembed", "noframes", "noscript", "object", "script", "select",
  "style", "svg", "template", "textarea", "title", "video",
]);

/** Elements around which sites put their menus: what is nothing but links there is none of the posting. */
export const FRAME = new Set(["header", "footer", "aside"]);

export const BOLD = new Set(["b", "strong"]);
