package exchangeline.article.format;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The articles of a Factiva export with codes, as code → text; a code comes once in each. */
final class CodedArticles implements Iterator<Map<String, String>> {
  private static final String CODES =
      "HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|SE|ART|CT|DE|PB|CLM";
  private static final Pattern CODED = Pattern.compile("^[ \\t]*(" + CODES + ")(?:[ \\t]+(.*))?$");

  private final Iterator<String> lines;

  /** The line with which the next article begins, or null at the end. */
  private Matcher first;

  private CodedArticles(String text) {
    lines = text.lines().iterator();
    while (first == null && lines.hasNext()) {
      Matcher line = CODED.matcher(lines.next());
      first = line.matches() ? line : null;
    }
  }

  static Stream<Map<String, String>> of(String text) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new CodedArticles(text), Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    return first != null;
  }

  @Override
  public Map<String, String> next() {
    Map<String, StringBuilder> fields = new HashMap<>();
    StringBuilder field = begun(fields, first);
    first = null;
    while (first == null && lines.hasNext()) {
      String line = lines.next();
      Matcher code = CODED.matcher(line);
      if (!code.matches()) {
        field.append('\n').append(line.strip());
      } else if (fields.containsKey(code.group(1))) {
        first = code;
      } else {
        field = begun(fields, code);
      }
    }
    return fields.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }

  private static StringBuilder begun(Map<String, StringBuilder> fields, Matcher code) {
    StringBuilder field = new StringBuilder(code.group(2) == null ? "" : code.group(2).strip());
    fields.put(code.group(1), field);
    return field;
  }
}
