package exchangeline.reading;

import exchangeline.pack.Packs;
import exchangeline.pack.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text as the finders read it, unit for unit as long as the article's: marks of emphasis and
 * headings are blanked, since "**five" is no number, and lines in capitals are written as prose,
 * since the tagger knows no "FREED" and case tells names from words. Lines that only a fixed width
 * broke are one again.
 */
final class ReadingCopy {
  /** Asterisks or underscores around words; "* item", "2 * 3" and "file_name" keep theirs. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "\\*{2,3}|(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}\"“'(])|(?<=[\\p{L}\\p{N}\"”'.,!?):])\\*(?![\\p{L}\\p{N}*])"
              + "|(?<![\\p{L}\\p{N}_])_{1,3}(?=[\\p{L}\\p{N}\"“'(])|(?<=[\\p{L}\\p{N}\"”'.,!?):])_{1,3}(?![\\p{L}\\p{N}_])"
              + "|(?m)^#{1,6}(?= )");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** Fewer words in capitals may be a name, a label or initials. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][\"”)]* ");

  private final Map<String, List<String>> namesByFirstWord = new HashMap<>();

  ReadingCopy(Packs packs) {
    packs.aliases().forEach(alias -> add(alias.words()));
    for (Table.Row row : Table.read("lang/en/months.tsv", "month", "forms", "word").rows()) {
      row.list("forms").forEach(this::add);
    }
    for (Table.Row row : Table.read("lang/en/weekdays.tsv", "day", "long", "short").rows()) {
      add(row.get("long"));
    }
    Comparator<String> longestFirst = Comparator.comparingInt(n -> -n.length());
    namesByFirstWord
        .values()
        .forEach(names -> names.sort(longestFirst.thenComparing(Comparator.naturalOrder())));
  }

  private void add(String name) {
    Matcher word = WORD.matcher(name);
    if (word.lookingAt()) {
      namesByFirstWord.computeIfAbsent(lower(word.group()), k -> new ArrayList<>()).add(name);
    }
  }

  String of(String text) {
    StringBuilder copy = new StringBuilder(text);
    Matcher marks = EMPHASIS.matcher(text);
    while (isMarked(text) && marks.find()) {
      for (int i = marks.start(); i < marks.end(); i++) {
        copy.setCharAt(i, ' ');
      }
    }
    Matcher lines = HardWraps.LINE.matcher(text);
    while (lines.find()) {
      if (isShouted(lines.group())) {
        quieten(copy, lines.start(), lines.end());
      }
    }
    HardWraps.join(copy);
    return copy.toString();
  }

  private static boolean isMarked(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.indexOf('#') >= 0;
  }

  private static boolean isShouted(String line) {
    if (line.chars().anyMatch(Character::isLowerCase)) {
      return false;
    }
    int words = 0;
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words += word.group().length() > 1 ? 1 : 0;
    }
    return words >= FEWEST_WORDS;
  }

  private void quieten(StringBuilder copy, int start, int end) {
    String line = copy.substring(start, end);
    Matcher word = WORD.matcher(line);
    int from = 0;
    boolean opens = true;
    while (from < line.length() && word.find(from)) {
      String written = written(line, word);
      copy.replace(start + word.start(), start + word.start() + written.length(), written);
      if (opens) {
        copy.setCharAt(start + word.start(), line.charAt(word.start()));
      }
      from = word.start() + written.length();
      opens = SENTENCE_END.matcher(line).region(from, line.length()).lookingAt();
    }
  }

  /** The name that begins here, in its own case, else the word in small letters. */
  private String written(String line, Matcher word) {
    for (String name : namesByFirstWord.getOrDefault(lower(word.group()), List.of())) {
      int end = word.start() + name.length();
      boolean whole = end >= line.length() || !Character.isLetterOrDigit(line.charAt(end));
      if (whole && line.regionMatches(true, word.start(), name, 0, name.length())) {
        return name;
      }
    }
    return lower(word.group());
  }

  /** Small letters, unit for unit: "İ" would become two. */
  private static String lower(String word) {
    StringBuilder small = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      small.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return small.toString();
  }
}
