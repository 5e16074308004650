package exchangeline.article.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * LexisNexis Academic: {@code 1 of 50 DOCUMENTS}, the name of the publication, its day, the
 * headline, lines such as {@code LENGTH: 812 words}, the body, and lines such as {@code
 * LOAD-DATE:}.
 */
final class LexisNexisExport implements Export {
  private static final Pattern NUMBER =
      Pattern.compile("^[ \\t\\f]*\\d{1,5} of \\d{1,5} DOCUMENTS?[ \\t]*$", Pattern.MULTILINE);

  private static final Pattern KEY = Pattern.compile("([A-Z][A-Z-]{2,24}): ?(.*)");

  /** Keys after the body; those before it are any others. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT"
              + "|ORGANIZATION|COMPANY|TICKER|INDUSTRY|PERSON|CITY|STATE|COUNTRY|NOTES|CORRECTION-DATE"
              + "|URL|UPDATE|GEOGRAPHIC|DISTRIBUTION|TYPE|SERIES|TRANSCRIPT): ?.*");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + " \\d{1,2}, \\d{4}\\b.*|\\d{1,2} [A-Z][a-z]+ \\d{4}\\b.*");

  private static final Pattern RIGHTS =
      Pattern.compile("(?i)(?:Copyright|©|\\(c\\)) .*|All Rights Reserved\\.?");

  @Override
  public boolean recognises(String text) {
    return text.contains(" DOCUMENT") && NUMBER.matcher(text).find();
  }

  @Override
  public Stream<Clipping> split(String text) {
    return NUMBER.splitAsStream(text).skip(1).map(LexisNexisExport::clipping);
  }

  private static Clipping clipping(String text) {
    String outlet = null;
    String published = null;
    String language = null;
    StringBuilder title = new StringBuilder();
    StringBuilder body = new StringBuilder();
    boolean inHead = true;
    boolean keyed = false;
    boolean inTail = false;
    boolean goesOn = false;
    for (String written : (Iterable<String>) text.lines()::iterator) {
      String line = written.strip();
      Matcher key = KEY.matcher(line);
      if (TAIL.matcher(line).matches()) {
        inTail = true;
        inHead = false;
        language = key.matches() && key.group(1).equals("LANGUAGE") ? key.group(2) : language;
      } else if (inTail || RIGHTS.matcher(line).matches()) {
        goesOn = false;
      } else if (inHead && key.matches()) {
        keyed = true;
        goesOn = true;
        if (key.group(1).equals("HEADLINE")) {
          title.append(key.group(2));
        }
      } else if (line.isEmpty()) {
        goesOn = false;
        body.append(inHead ? "" : "\n");
      } else if (inHead && !keyed && outlet == null) {
        outlet = line;
      } else if (inHead && !keyed && published == null && DAY.matcher(line).matches()) {
        published = line;
      } else if (inHead && !keyed && published != null && !isEdition(written)) {
        title.append(title.length() == 0 ? "" : " ").append(line);
      } else if (inHead && keyed && !goesOn) {
        inHead = false;
        body.append(line).append('\n');
      } else if (!inHead) {
        body.append(line).append('\n');
      }
    }
    return new Clipping(
        title.length() == 0 ? null : title.toString(),
        outlet,
        published,
        language,
        body.toString());
  }

  /** Outlet, day and edition stand in the middle of the line, the headline at its beginning. */
  private static boolean isEdition(String line) {
    return line.startsWith("      ");
  }
}
