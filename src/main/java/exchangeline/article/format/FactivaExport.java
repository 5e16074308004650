package exchangeline.article.format;

import exchangeline.article.html.HtmlPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Factiva: fields with codes of two or three letters ({@code HD} headline, {@code PD} day, {@code
 * SN} source, {@code LP} lead, {@code TD} text), in lines or in the rows of a web page; or the same
 * without codes, where {@code 500 words} is followed by day, source and language. An article ends
 * with {@code Document} and its number.
 */
final class FactivaExport implements Export {
  private static final Pattern HEADLINE =
      Pattern.compile("^[ \\t]*HD(?:[ \\t].*)?$", Pattern.MULTILINE);
  private static final Pattern DAY_FIELD =
      Pattern.compile("^[ \\t]*PD(?:[ \\t].*)?$", Pattern.MULTILINE);
  private static final Pattern NUMBER =
      Pattern.compile("^[ \\t]*Document [A-Z][A-Z0-9]{15,30}[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern WORDS = Pattern.compile("[\\d,]{1,7} words");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*");
  private static final Pattern RIGHTS = Pattern.compile("(?i)(?:\\(c\\)|©|Copyright).*");
  private static final Pattern PAGE =
      Pattern.compile("<td[^>]{0,100}>\\s*<b>\\s*HD\\s*</b>", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean recognises(String text) {
    return isCoded(text)
        || (text.contains("Document ") && NUMBER.matcher(text).find() && hasWords(text));
  }

  private static boolean isCoded(String text) {
    return text.contains("HD") && HEADLINE.matcher(text).find() && DAY_FIELD.matcher(text).find();
  }

  private static boolean hasWords(String text) {
    return text.lines().anyMatch(line -> WORDS.matcher(line.strip()).matches());
  }

  @Override
  public Stream<Clipping> split(String text) {
    return isCoded(text) ? CodedArticles.of(text).map(FactivaExport::clipping) : uncoded(text);
  }

  /** True for a web page whose rows begin with codes. */
  static boolean isPage(String html) {
    return PAGE.matcher(html).find();
  }

  /** The articles of such a page: each is a table without another in it. */
  static Stream<Clipping> ofPage(String html) {
    return Jsoup.parse(html).select("table:not(:has(table)):has(td > b:containsOwn(HD))").stream()
        .map(FactivaExport::ofTable);
  }

  private static Clipping ofTable(Element table) {
    Map<String, String> fields = new HashMap<>();
    for (Element row : table.select("tr:has(> td + td)")) {
      fields.putIfAbsent(row.child(0).text(), HtmlPage.plain(row.child(1).html()));
    }
    return clipping(fields);
  }

  private static Clipping clipping(Map<String, String> fields) {
    String text = fields.getOrDefault("LP", "") + "\n\n" + fields.getOrDefault("TD", "");
    return new Clipping(
        line(fields.get("HD")),
        line(fields.get("SN")),
        line(fields.get("PD")),
        line(fields.get("LA")),
        text.strip());
  }

  private static String line(String field) {
    return field == null ? null : field.strip().replaceAll("\\s+", " ");
  }

  private static Stream<Clipping> uncoded(String text) {
    return NUMBER
        .splitAsStream(text)
        .map(part -> part.lines().map(String::strip).toList())
        .flatMap(
            lines ->
                IntStream.range(0, lines.size())
                    .filter(i -> WORDS.matcher(lines.get(i)).matches())
                    .limit(1)
                    .mapToObj(i -> uncoded(lines, i)));
  }

  /** The lines of one article, of which one says how many words it has. */
  private static Clipping uncoded(List<String> lines, int words) {
    String title =
        lines.subList(0, words).stream().filter(l -> !l.isEmpty()).findFirst().orElse(null);
    List<String> head = new ArrayList<>();
    int i = words + 1;
    while (i < lines.size() && !RIGHTS.matcher(lines.get(i)).matches()) {
      if (!lines.get(i).isEmpty() && !TIME.matcher(lines.get(i)).matches()) {
        head.add(lines.get(i));
      }
      i++;
    }
    String body = String.join("\n", lines.subList(Math.min(i + 1, lines.size()), lines.size()));
    return new Clipping(
        title,
        head.size() > 1 ? head.get(1) : null,
        head.isEmpty() ? null : head.get(0),
        head.isEmpty() ? null : head.get(head.size() - 1),
        body.strip());
  }
}
