package exchangeline.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nexis Uni: headline, publication, day, lines such as {@code Length: 500 words}, {@code Body}, the
 * text, {@code Classification} or {@code Load-Date:}, and {@code End of Document}.
 */
final class NexisUniExport implements Export {
  private static final Pattern END =
      Pattern.compile("^[ \\t]*End of Document[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern BODY = Pattern.compile("^[ \\t]*Body[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern TAIL =
      Pattern.compile(
          "^[ \\t]*(?:Classification[ \\t]*|(?:Load-Date|Graphic|Notes): .*)$", Pattern.MULTILINE);
  private static final Pattern KEY =
      Pattern.compile("(?:Section|Length|Byline|Dateline|Highlight|Copyright)\\b.*");
  private static final Pattern LANGUAGE =
      Pattern.compile("^[ \\t]*Language: ?(.+)$", Pattern.MULTILINE);
  private static final Pattern DAY =
      Pattern.compile("[A-Z][a-z]+ \\d{1,2}, \\d{4}\\b.*|\\d{1,2} [A-Z][a-z]+ \\d{4}\\b.*");
  private static final Pattern COVER = Pattern.compile("(?:Page|Date and Time|Documents?)\\b.*");

  @Override
  public boolean recognises(String text) {
    return text.contains("End of Document")
        && END.matcher(text).find()
        && BODY.matcher(text).find();
  }

  @Override
  public Stream<Clipping> split(String text) {
    return END.splitAsStream(text)
        .filter(part -> BODY.matcher(part).find())
        .map(NexisUniExport::clipping);
  }

  private static Clipping clipping(String text) {
    Matcher body = BODY.matcher(text);
    body.find();
    List<String> head = new ArrayList<>();
    for (String line : text.substring(0, body.start()).split("\n", -1)) {
      if (!line.isBlank()) {
        head.add(line.strip());
      }
    }
    int day = dayIn(head);
    String rest = text.substring(body.end());
    Matcher tail = TAIL.matcher(rest);
    Matcher language = LANGUAGE.matcher(rest);
    return new Clipping(
        day >= 2 ? head.get(day - 2) : day < 0 && !head.isEmpty() ? head.get(0) : null,
        day >= 1 ? head.get(day - 1) : null,
        day >= 0 ? head.get(day) : null,
        language.find() ? language.group(1) : null,
        tail.find() ? rest.substring(0, tail.start()) : rest);
  }

  /** The last day above the first key: a cover with a list of the articles may come before. */
  private static int dayIn(List<String> head) {
    int day = -1;
    for (int i = 0; i < head.size(); i++) {
      boolean key = KEY.matcher(head.get(i)).matches();
      if (key && day >= 0) {
        return day;
      }
      day = DAY.matcher(head.get(i)).matches() && !COVER.matcher(head.get(i)).matches() ? i : day;
    }
    return day;
  }
}
