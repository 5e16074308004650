package exchangeline.article;

/**
 * A text as the rest of the program sees it: every kind of line break one {@code \n}, no blanks at
 * the end of a line, one blank line at most between two others, none at the ends.
 */
final class SourceText {
  private SourceText() {}

  /** The form in which the rest of the program sees a text. */
  static String tidy(String raw) {
    return isTidy(raw) ? raw : tidied(raw);
  }

  /** Most records of an export are: they need not be written anew. */
  private static boolean isTidy(String raw) {
    char before = '\n';
    int newlines = 2;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < 0x7F) {
        newlines = 0;
        before = c;
        continue;
      }
      boolean blank = c != ' ' && isBlank(c);
      boolean newline = c == '\n';
      newlines = newline ? newlines + 1 : 0;
      if (newlines > 2 || (newline ? isBlank(before) && before != '\n' : blank || isInvisible(c))) {
        return false;
      }
      before = c;
    }
    return !isBlank(before);
  }

  private static String tidied(String raw) {
    StringBuilder tidy = new StringBuilder(raw.length());
    boolean newline = false;
    boolean blankLine = false;
    int contentEnd = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isLineBreak(c)) {
        if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
          i++;
        }
        tidy.setLength(contentEnd);
        blankLine |= newline;
        newline = true;
      } else if (!isInvisible(c)) {
        if (!isBlank(c) && newline) {
          // Blanks before the first word of a line were held back until now.
          String indent = tidy.substring(contentEnd);
          tidy.setLength(contentEnd);
          tidy.append(contentEnd == 0 ? "" : blankLine ? "\n\n" : "\n").append(indent);
          newline = false;
          blankLine = false;
        }
        tidy.append(Character.isISOControl(c) && c != '\t' ? ' ' : c);
        if (!isBlank(c)) {
          contentEnd = tidy.length();
        }
      }
    }
    tidy.setLength(contentEnd);
    return tidy.toString();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /**
   * Marks that show nothing but break words for whoever searches them: soft hyphens and the like.
   */
  private static boolean isInvisible(char c) {
    return c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
