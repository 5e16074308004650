package exchangeline.article.format;

import exchangeline.article.html.HtmlPage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wanted values of one record, by the plain forms of their names. */
final class Fields {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");

  private static final Pattern PAGE = Pattern.compile("(?i)<(?:html|body)[\\s>]");

  /** Some put tags where others put text. */
  private static final Pattern TAGS = Pattern.compile("(?i)</?(?:p|br|div)(?:\\s[^<>]{0,200})?/?>");

  private final FieldNames names;
  private final Map<String, String> values = new HashMap<>();

  Fields(FieldNames names) {
    this.names = names;
  }

  /** Keeps a value if it is wanted; of several with one name the first. */
  void put(String plainName, String value) {
    if (names.isWanted(plainName) && isGiven(value)) {
      values.putIfAbsent(plainName, value);
    }
  }

  boolean isWanted(String plainName) {
    return names.isWanted(plainName);
  }

  boolean hasText() {
    return first(Field.TEXT, null) != null || first(Field.HTML, null) != null;
  }

  /**
   * The article, or what is missing in the record.
   *
   * @param file null in a file of many
   * @param sha256 of its bytes; null when they are not known, the text then stands for them
   */
  Found found(String id, String file, String sha256) {
    String url = first(Field.URL, true);
    String html = first(Field.HTML, null);
    String plain = first(Field.TEXT, null);
    if (plain == null && html == null) {
      return new Found.Nothing(id, sha256, url == null ? noText() : "an address without a text");
    }
    return new RawArticle(
        id,
        file,
        sha256 != null ? sha256 : Sha256.of(plain != null ? plain : html),
        first(Field.TITLE, null),
        first(Field.OUTLET, false),
        url,
        RawArticle.dates(day(first(Field.PUBLISHED, null))),
        first(Field.LANGUAGE, null),
        plain == null
            ? ofMarkup(html)
            : TAGS.matcher(plain).find() ? HtmlPage.plain(plain) : plain);
  }

  /** Some keep the body of the article, some the whole page. */
  private static String ofMarkup(String html) {
    return PAGE.matcher(html).find() ? HtmlPage.read(html).text() : HtmlPage.plain(html);
  }

  private String noText() {
    return "a record without a text: none of "
        + names.of(Field.TEXT).stream()
            .filter(name -> name.indexOf('.') < 0)
            .limit(4)
            .collect(Collectors.joining(", "))
        + " or the like (name it with --json-fields text=NAME)";
  }

  /**
   * The value of the most trusted name.
   *
   * @param address whether it must be one, must not, or may (null): some write addresses where
   *     others write names
   */
  private String first(Field field, Boolean address) {
    for (String name : names.of(field)) {
      String value = values.get(name);
      if (value != null && (address == null || address == isAddress(value))) {
        return value;
      }
    }
    return null;
  }

  private static boolean isAddress(String value) {
    return ADDRESS.matcher(value.strip()).matches();
  }

  /** Python writes missing values as words. */
  private static boolean isGiven(String value) {
    return value != null
        && !value.isBlank()
        && !value.equals("None")
        && !value.equals("null")
        && !value.equals("NaN")
        && !value.equals("nan");
  }

  /** Programs write days as seconds or milliseconds since 1970 as well. */
  private static String day(String published) {
    Matcher number = published == null ? null : SECONDS.matcher(published);
    if (number == null || !number.matches()) {
      return published;
    }
    try {
      Instant at =
          number.group(1) != null
              ? Instant.ofEpochSecond(Long.parseLong(number.group(1)))
              : Instant.ofEpochMilli(Long.parseLong(number.group(2)));
      return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    } catch (DateTimeException e) {
      return published;
    }
  }
}
