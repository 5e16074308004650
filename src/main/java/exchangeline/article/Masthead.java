package exchangeline.article;

import exchangeline.pack.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of names and one full date, as a publication heads its articles and an author signs them:
 * {@code The Harbour Post, 3 May 2024}, {@code (Oslo, 3 May 2024, 20:15)}. Names prove less than a
 * label or a time, so where such a line stands decides whether it counts.
 *
 * @param day what it says
 * @param enclosed whether all of the line stands in brackets
 * @param plain whether one short name is all that stands before the date, as in a signature
 */
record Masthead(LocalDate day, boolean enclosed, boolean plain) {
  private static final int MAX_LINE = 160;
  private static final int MAX_NAMES = 6;
  private static final int HEAD_LINES = 8;
  private static final int TAIL_LINES = 3;
  private static final Pattern ENTRY = Pattern.compile("(?:[•●▪·–—*-]|\\d{1,3}[.)])\\s.*");
  private static final Pattern EMPHASIS = Pattern.compile("^#+ |[*_\"“”„«\\\\]");
  private static final Pattern ENCLOSED =
      Pattern.compile("[(\\[/](?<inner>[^()\\[\\]]+)[)\\]/]\\.?");
  private static final Pattern NAMES_AFTER =
      Pattern.compile("\\s*(?:,|\\(|\\.\\s+(?=By\\s))(?<names>.*\\p{L}.*)");
  private static final Pattern NO_NAMES = Pattern.compile("[\\s,.:;()\\[\\]-]*");
  private static final Pattern PARTED = Pattern.compile(".*[,:;.(\\[—–-]\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,:;()\\[\\]—–]|\\s-(?=\\s|$)|\\.(?=\\s|$))\\s*");
  private static final Pattern UNFINISHED = Pattern.compile(".*" + Stamp.DATE + "[.,;]");
  private static final Pattern SHORT_NAME = Pattern.compile("\\S+(?: \\S+)?");
  private static final String CAPITALISED = "(?:al-)?\\p{Lu}[\\p{L}\\p{M}\\d'’.&/-]*";
  private static final Map<String, Pattern> WORDS = words();

  /**
   * The day that heads or signs the article of these {@code lines}. Several days are those of
   * entries, as in a diary, or of people in a list.
   */
  static Optional<LocalDate> day(List<String> lines) {
    List<Masthead> all = lines.stream().map(Masthead::of).filter(Objects::nonNull).toList();
    if (all.stream().map(Masthead::day).distinct().count() != 1) {
      return Optional.empty();
    }
    return at(lines) >= 0 || signs(lines) ? Optional.of(all.get(0).day()) : Optional.empty();
  }

  /**
   * Index of the line that heads the article, or -1: one above the first paragraph. The first line
   * may be a title that names a day, unless a headline follows it.
   */
  static int at(List<String> lines) {
    for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
      if (ShortText.isParagraph(lines.get(i))) {
        return -1;
      }
      if (of(lines.get(i)) != null && (i > 0 || isAboveHeadline(lines))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAboveHeadline(List<String> lines) {
    return lines.size() > 1
        && of(lines.get(1)) == null
        && ShortText.headline(lines.subList(1, lines.size())) != null;
  }

  /** True when one of the last lines stands in brackets, or the last is a place and a day. */
  private static boolean signs(List<String> lines) {
    boolean enclosed =
        ShortText.tail(lines, TAIL_LINES).stream()
            .map(Masthead::of)
            .anyMatch(masthead -> masthead != null && masthead.enclosed());
    Masthead last = of(lines.get(lines.size() - 1));
    return enclosed || (last != null && last.plain());
  }

  /** The masthead that {@code line} is, or null. */
  static Masthead of(String line) {
    List<WrittenDate> dates = line.length() > MAX_LINE ? List.of() : WrittenDate.find(line);
    if (dates.size() != 1 || dates.get(0).isOpen() || line.contains(Stamp.DATE)) {
      return null;
    }
    boolean entry = ENTRY.matcher(line).matches();
    if (entry || Stamp.isAside(line) || WORDS.get("no-masthead").matcher(line).find()) {
      return null;
    }
    String bare = EMPHASIS.matcher(Stamp.masked(line, dates)).replaceAll("").strip();
    Matcher enclosed = ENCLOSED.matcher(bare);
    boolean all = enclosed.matches();
    for (String part : Stamp.BARS.split(all ? enclosed.group("inner") : bare, -1)) {
      boolean dated = part.contains(Stamp.DATE) && !UNFINISHED.matcher(part).matches();
      List<String> names = dated ? names(Stamp.withoutClock(part)) : List.of();
      if (!names.isEmpty()) {
        boolean plain = names.size() == 1 && SHORT_NAME.matcher(names.get(0)).matches();
        return new Masthead(dates.get(0).day(), all, plain);
      }
    }
    return null;
  }

  /** The names around the date of {@code part}; none when anything else stands there. */
  private static List<String> names(String part) {
    int date = part.indexOf(Stamp.DATE);
    String before = part.substring(0, date).strip();
    String after = part.substring(date + 1);
    Matcher more = NAMES_AFTER.matcher(after);
    boolean named = more.matches();
    boolean parted = before.isEmpty() || PARTED.matcher(before).matches();
    if (!parted || !(named || NO_NAMES.matcher(after).matches())) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String name : BETWEEN.split(before + " ," + (named ? more.group("names") : ""), -1)) {
      if (!name.isBlank()) {
        names.add(name.strip().replaceAll("\\s+", " "));
      }
    }
    boolean known = names.size() <= MAX_NAMES && names.stream().allMatch(Masthead::isName);
    return known ? names : List.of();
  }

  private static boolean isName(String piece) {
    return List.of("inner", "issue-end", "paper").stream()
        .anyMatch(kind -> WORDS.get(kind).matcher(piece).matches());
  }

  static Table table() {
    return Table.read("lang/en/mastheads.tsv", "kind", "words", "hits", "misses");
  }

  private static Map<String, Pattern> words() {
    Map<String, Pattern> words = new HashMap<>();
    for (Table.Row row : table().rows()) {
      String any = "(?:" + row.get("words") + ")";
      String form =
          switch (row.get("kind")) {
            case "inner" -> "(?:%1$s|(?:No\\.? ?)?\\d{1,5})(?: %1$s| \\d{1,5}| &| %2$s(?= )){0,9}";
            case "issue-end" -> "(?i)(?:\\p{L}+ ){0,2}%2$s(?: \\d{1,5})?";
            case "paper" -> "(?i)%2$s (?:of|for|to) [^.!?]{2,70}";
            case "no-masthead" -> "(?i)\\b%2$s\\b";
            default -> throw row.error("kind \"" + row.get("kind") + "\" is unknown");
          };
      words.put(row.get("kind"), Pattern.compile(form.formatted(CAPITALISED, any)));
    }
    return Map.copyOf(words);
  }
}
