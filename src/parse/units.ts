// UTF-16 units by name, for scanners that look at one after the other. The build writes the numbers in their place.

export const TAB = 0x09;
export const FEED = 0x0a;
export const RETURN = 0x0d;
/** What comes before it are the control characters of ASCII: white space, for a posting. */
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const AMPERSAND = 0x26;
export const OPENING_PARENTHESIS = 0x28;
export const CLOSING_PARENTHESIS = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const DIGIT_0 = 0x30;
export const DIGIT_1 = 0x31;
export const DIGIT_9 = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS_THAN = 0x3c;
export const EQUALS = 0x3d;
export const GREATER_THAN = 0x3e;
export const QUESTION_MARK = 0x3f;
export const AT_SIGN = 0x40;
export const CAPITAL_A = 0x41;
export const CAPITAL_Z = 0x5a;
export const OPENING_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSING_BRACKET = 0x5d;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const SMALL_A = 0x61;
/** Some word processors write it for a bullet. */
export const SMALL_O = 0x6f;
export const SMALL_Z = 0x7a;
export const OPENING_BRACE = 0x7b;
export const BAR = 0x7c;
export const TILDE = 0x7e;
export const LAST_OF_ASCII = 0x7f;
export const NO_BREAK_SPACE = 0xa0;
export const ZERO_WIDTH_SPACE = 0x200b;
export const EN_DASH = 0x2013;
/** The sign behind which bullets, symbols and emoji begin. */
export const REFERENCE_MARK = 0x203b;
export const BYTE_ORDER_MARK = 0xfeff;
