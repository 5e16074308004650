package exchangeline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a wire story: {@code KYIV, Oct 2, 2025 (Example Wire) — …}.
 *
 * @param day or null when no full date stands there
 * @param agency or null
 */
record Dateline(LocalDate day, String agency) {
  private static final int MAX_LENGTH = 160;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<head>[^()—–:!?/]{2,40}(?:/[^()—–:!?/]{2,40})?)"
              + "(?:\\s?(?:\\((?<a>[^()]{2,40})\\)[.,]?)?\\s?(?:--|[—–:-])(?:\\s|$)|\\s/(?<b>[^/]{2,30})/[.\\s])");

  /** All of the head may stand in brackets, and a time after its date. */
  private static final Pattern BRACKETS = Pattern.compile("^[*_]*\\(([^()]{4,80})\\)(?=\\s?[—–-])");

  /** "April 25, 2012 (JUBA) – …": the date first. */
  private static final Pattern DATE_FIRST =
      Pattern.compile("(?<date>[^()]{6,20}) \\((?<place>[^()]{3,40})\\)\\s?(?:--|[—–-])\\s?");

  private static final Pattern TIME =
      Pattern.compile("(?<=\\d),? \\d{1,2}[:.]\\d{2}(?=\\s?(?:[(—–-]|$))");

  /** What may end the place; most lines hold none and are done with. */
  private static final Pattern END = Pattern.compile("[—–:(]|-(?:\\s|$)|\\s/");

  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:(?:[ /]|, )\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,5}");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}");
  private static final Pattern DAY_OF_YEAR =
      Pattern.compile(
          "(?:[,.] ?| )(?:(?:%1$s)\\.? \\d{1,2}|\\d{1,2} (?:%1$s)\\.?)[,.]?$"
              .formatted(WrittenDate.monthNames()),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d .&'’-]*");

  /** The dateline that {@code line} begins with, or null. */
  static Dateline of(String line) {
    String cut = (line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line).strip();
    String start = TIME.matcher(BRACKETS.matcher(cut).replaceFirst("$1")).replaceFirst("");
    Matcher first = DATE_FIRST.matcher(cut);
    if (first.lookingAt() && CAPITALS.matcher(first.group("place")).lookingAt()) {
      return dateFirst(first.group("date"));
    }
    Matcher m = HEAD.matcher(start);
    if (!END.matcher(start).find() || !m.lookingAt()) {
      return null;
    }
    String agency = m.group("a") != null ? m.group("a") : m.group("b");
    String head = m.group("head").strip();
    List<WrittenDate> dates = WrittenDate.find(head);
    WrittenDate date = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    boolean dated = date != null && head.substring(date.span().end()).matches("[,.]?");
    String undated =
        dated ? head.substring(0, date.span().start()) : DAY_OF_YEAR.matcher(head).replaceFirst("");
    String place = undated.strip().replaceFirst("(?:[,.]|,? \\p{Lu}\\p{Ll}+day,?)$", "");
    boolean capitals = CAPITALS.matcher(place).find();
    boolean sure = capitals || (undated.length() < head.length() && (agency != null || dated));
    if (!PLACE.matcher(place).matches() || !sure) {
      return null;
    }
    boolean named = agency != null && NAME.matcher(agency).matches();
    return new Dateline(dated && !date.isOpen() ? date.day() : null, named ? agency.strip() : null);
  }

  private static Dateline dateFirst(String written) {
    return WrittenDate.find(written).stream()
        .filter(date -> !date.isOpen() && date.span().in(written).equals(written))
        .map(date -> new Dateline(date.day(), null))
        .findFirst()
        .orElse(null);
  }
}
