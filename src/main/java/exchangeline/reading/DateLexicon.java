package exchangeline.reading;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import exchangeline.pack.Table;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a language that dates are made of, and patterns built from them. */
final class DateLexicon {
  private static final Set<String> KINDS =
      Set.of(
          "number",
          "part",
          "people",
          "event",
          "past",
          "report",
          "present",
          "passive",
          "moved",
          "transfer");

  private static final List<String> UNITS =
      List.of(
          "our", "inute", "hortly", "day", "DAY", "week", "night", "month", "year", "decade",
          "morning", "noon", "eve", "Eve", "omorrow");

  private final Map<String, Month> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final List<String> wordlikeMonths = new ArrayList<>();
  private final List<String> longWeekdays = new ArrayList<>();
  private final String[][] fragments;

  private DateLexicon(String folder) {
    readMonths(Table.read(folder + "/months.tsv", "month", "forms", "word"));
    readWeekdays(Table.read(folder + "/weekdays.tsv", "day", "long", "short"));
    readWords(Table.read(folder + "/date-words.tsv", "kind", "word", "value"));
    fragments = fragments();
  }

  static DateLexicon english() {
    return new DateLexicon("lang/en");
  }

  private void readMonths(Table table) {
    for (Table.Row row : table.rows()) {
      boolean word = row.get("word").equals("yes");
      for (String form : row.list("forms")) {
        boolean name = form.length() > 4 && !form.endsWith(".");
        for (String cased : cases(form, name && !word)) {
          if (months.put(cased, Month.of(Integer.parseInt(row.get("month")))) != null) {
            throw row.error("month \"" + cased + "\" stands twice");
          }
          if (word) {
            wordlikeMonths.add(cased);
          }
        }
      }
    }
  }

  private void readWeekdays(Table table) {
    for (Table.Row row : table.rows()) {
      DayOfWeek day = DayOfWeek.of(Integer.parseInt(row.get("day")));
      longWeekdays.addAll(cases(row.get("long"), true));
      cases(row.get("long"), true).forEach(form -> weekdays.put(form, day));
      for (String form : row.list("short")) {
        cases(form, false).forEach(cased -> weekdays.put(cased, day));
      }
    }
  }

  private void readWords(Table table) {
    for (Table.Row row : table.rows()) {
      if (!KINDS.contains(row.get("kind"))) {
        throw row.error("no kind \"" + row.get("kind") + "\"");
      }
      Map<String, String> kind = words.computeIfAbsent(row.get("kind"), k -> new HashMap<>());
      if (kind.put(row.get("word"), row.get("value")) != null) {
        throw row.error("\"" + row.get("word") + "\" stands twice");
      }
    }
  }

  /**
   * As written in running text, in a headline of capitals and, for names of no other use, small.
   */
  private static List<String> cases(String form, boolean small) {
    String capitals = form.toUpperCase(Locale.ROOT);
    Stream<String> all =
        small
            ? Stream.of(form, capitals, form.toLowerCase(Locale.ROOT))
            : Stream.of(form, capitals);
    return all.distinct().toList();
  }

  Month month(String form) {
    return months.get(form);
  }

  DayOfWeek weekday(String form) {
    return form == null ? null : weekdays.get(form);
  }

  /** Letters of which a text must hold one for a rule to match at all: a cheap test. */
  List<String> trigger(DateRule.Trigger trigger) {
    return switch (trigger) {
      case WORD -> List.of("");
      case DIGIT -> List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
      case MONTH -> beginnings(months.keySet());
      case WEEKDAY -> beginnings(weekdays.keySet());
      case UNIT -> UNITS;
    };
  }

  private static List<String> beginnings(Set<String> forms) {
    return forms.stream().map(f -> f.substring(0, 3)).distinct().sorted().toList();
  }

  /** The number that digits or a word name; empty for "several" and its like. */
  Optional<Integer> number(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    int n =
        Character.isDigit(small.charAt(0))
            ? Integer.parseInt(small)
            : Integer.parseInt(words.get("number").getOrDefault(small, "0"));
    return n == 0 ? Optional.empty() : Optional.of(n);
  }

  /** The part of a period that a form names, or empty for null. */
  Optional<PeriodPart> part(String form) {
    return Optional.ofNullable(form)
        .map(f -> PeriodPart.valueOf(words.get("part").get(f.toLowerCase(Locale.ROOT))));
  }

  boolean isWordlike(String month) {
    return wordlikeMonths.contains(month);
  }

  boolean is(String kind, String word) {
    return words.get(kind).containsKey(word);
  }

  /**
   * Compiles a template: {@code {month}}, {@code {plainmonth}}, {@code {weekday}}, {@code {wd}}
   * (with short forms), {@code {day}}, {@code {year}}, {@code {number}}, {@code {part}}, {@code
   * {event}}, {@code {people}}, {@code {transfer}} stand for the words of their kind, {@code _} for
   * one to three spaces. Every repetition is bounded, so no input makes a match slow.
   */
  Pattern compile(String template) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}$€£#]|\\d[.,:/-])(?:" + expand(template) + ")(?![\\p{L}\\p{N}])");
  }

  /** The same for the parts of a list, which may follow "23-". */
  Pattern compilePart(String template) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expand(template) + ")(?![\\p{L}\\p{N}])");
  }

  private String expand(String template) {
    String regex = template.replace("_", "(?: {1,3})");
    for (String[] fragment : fragments) {
      regex = regex.replace(fragment[0], fragment[1]);
    }
    return regex;
  }

  private String[][] fragments() {
    return new String[][] {
      {"{month}", anyOf(months.keySet().stream())},
      {"{plainmonth}", anyOf(months.keySet().stream().filter(m -> !isWordlike(m)))},
      {"{weekday}", anyOf(longWeekdays.stream())},
      {"{wd}", anyOf(weekdays.keySet().stream())},
      {
        "{day}",
        "(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%\\p{L}]|[.,:]\\d|-for|-strong))"
      },
      {"{nth}", "(?:(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))"},
      {"{year}", "(?:(?:19|20)\\d\\d(?![\\d%\\p{L}]|[.,:]\\d|-(?:\\d|for|strong|odd)))"},
      {"{number}", "(?:\\d{1,3}|" + capitalised("number") + ")"},
      {"{part}", "(?:" + capitalised("part") + ")"},
      {"{event}", anyOf(words.get("event").keySet().stream())},
      {"{people}", anyOf(words.get("people").keySet().stream())},
      {"{transfer}", anyOf(words.get("transfer").keySet().stream())},
    };
  }

  private String capitalised(String kind) {
    return anyOf(
        words.get(kind).keySet().stream()
            .flatMap(
                w -> Stream.of(w, w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))));
  }

  /** The longest first; a look at the first letter spares most places the alternatives. */
  private static String anyOf(Stream<String> forms) {
    List<String> distinct = forms.distinct().toList();
    String first =
        distinct.stream().map(f -> f.substring(0, 1)).distinct().sorted().collect(joining());
    return distinct.stream()
        .sorted(comparing(String::length).reversed().thenComparing(f -> f))
        .map(f -> Pattern.quote(f))
        .collect(joining("|", "(?=[" + first + "])(?:", ")"));
  }
}
