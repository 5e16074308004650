package exchangeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several days of the calendar: {@code 23–25 May}, {@code between March 1 and 5}, {@code June 13
 * and June 11}, {@code March 1, 5 and 9}. A range is one date, a list one for each day.
 */
final class DayListRule implements DateRule {
  private static final Pattern RANGE =
      Pattern.compile("(?:,? {1,3}(?:to|through|until|till) .*| ?[-–—/] ?)");
  private static final Pattern MOVED = Pattern.compile("(\\p{L}{1,20}) {1,3}$");

  /** "15 Jan - 25 for 25": behind the dash stands how many, not until when. */
  private static final Pattern PAIRED =
      Pattern.compile(
          " {1,3}(?:(?:for|against) {1,3}(?:\\d|none|no )|each\\b|apiece\\b|a side\\b|on each\\b|on either\\b)");

  /** "May 23, 24, 25: …": no number of people follows a list that a mark closes. */
  private static final Pattern CLOSED = Pattern.compile(" ?(?:[.:;)]|\\p{Pd}|$)");

  private static final Pattern RELATIVE =
      Pattern.compile(",? {1,3}(?:of {1,3})?(last|this|that|the same|the previous) {1,3}year\\b");

  private final DateLexicon lexicon;
  private final Pattern pattern;
  private final Pattern item;
  private final Pattern people;

  DayListRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    String weekday = "(?:{wd},?_(?:on_)?)?(?:the_)?";
    String year = "(?:,?_{year})?";
    String one =
        "(?:" + weekday + "(?:{day}(?:_of)?_{month}|{month}_(?:the_)?{day}|{day})" + year + ")";
    String join = "(?:,?_(?:and|or|to|through|until|till|&)_(?:on_)?|_?[-–—/]_?|,_)";
    pattern =
        lexicon.compile(
            "(?:(?<frame>[Bb]etween|[Ff]rom)_)?(?<list>" + one + "(?:" + join + one + "){1,12})");
    item =
        lexicon.compilePart(
            "(?:(?<wd>{wd}),?_(?:on_)?)?(?:the_)?"
                + "(?:(?<d1>{day})(?:_of)?_(?<m1>{month})|(?<m2>{month})_(?:the_)?(?<d2>{day})"
                + "|(?<d3>{day}))(?:,?_(?<y>{year}))?");
    people = lexicon.compile("_?(?:[\\p{L}-]{1,20}_){0,2}{people}");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.MONTH;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    boolean between = match.group("frame") != null && match.group("frame").endsWith("etween");
    List<ListedDay> days = items(text, match.start("list"), match.end("list"));
    trim(days, text);
    if (days.size() < 2 || !DayPeriods.complete(days)) {
      return Optional.empty();
    }
    if (between && days.size() == 2) {
      days.set(1, days.get(1).withRange(true));
    }
    if (isMoved(text, match.start())) {
      days.replaceAll(day -> day.withRange(false));
    }
    boolean framed = days.get(1).range() && days.get(0).start() == firstItem(match);
    int start = framed ? match.start() : days.get(0).start();
    List<ListedDay> claimed = List.copyOf(days);
    int last = days.get(days.size() - 1).end();
    Matcher year = RELATIVE.matcher(text).region(last, text.length());
    boolean relative = year.lookingAt();
    return Optional.of(
        new Claim(
            start,
            relative ? year.end() : last,
            scope ->
                DayPeriods.resolve(
                    relative ? inYear(claimed, year.group(1), scope) : claimed, scope)));
  }

  /** "Between January 19 and March 1 of this year": the year of the last day; open without one. */
  private static List<ListedDay> inYear(List<ListedDay> days, String which, DateScope scope) {
    List<ListedDay> placed = new ArrayList<>(days);
    ListedDay last = placed.remove(placed.size() - 1);
    placed.add(scope.year(which).map(y -> last.in(y)).orElse(last));
    return placed;
  }

  private static int firstItem(Matcher match) {
    return match.start("list");
  }

  private boolean isMoved(String text, int start) {
    Matcher word = MOVED.matcher(text.substring(Math.max(0, start - 24), start));
    return word.find() && lexicon.is("moved", word.group(1));
  }

  private List<ListedDay> items(String text, int start, int end) {
    List<ListedDay> days = new ArrayList<>();
    Matcher next = item.matcher(text).region(start, end).useTransparentBounds(true);
    int joined = start;
    while (next.find()) {
      String join = text.substring(joined, next.start());
      days.add(listed(next, join));
      joined = next.end();
    }
    return days;
  }

  private ListedDay listed(Matcher match, String join) {
    boolean first = match.group("d1") != null;
    boolean bare = match.group("d3") != null;
    String month = first ? match.group("m1") : match.group("m2");
    String day = match.group(bare ? "d3" : first ? "d1" : "d2");
    return new ListedDay(
        match.start(),
        match.end(),
        lexicon.weekday(match.group("wd")),
        CalendarDayRule.number(day),
        bare ? null : lexicon.month(month),
        match.group("y") == null ? null : Integer.valueOf(match.group("y")),
        !first && !bare,
        RANGE.matcher(join).matches(),
        join.strip().equals(","));
  }

  /** Drops numbers at the ends that belong to other words: "On May 5, 30 soldiers". */
  private void trim(List<ListedDay> days, String text) {
    while (!days.isEmpty() && isStray(days, text)) {
      days.remove(days.size() - 1);
    }
    while (!days.isEmpty() && days.get(0).isBare() && !leads(days)) {
      days.remove(0);
    }
  }

  private boolean isStray(List<ListedDay> days, String text) {
    ListedDay last = days.get(days.size() - 1);
    if (!last.isBare()) {
      return false;
    }
    boolean counts =
        people
            .matcher(text)
            .region(last.end(), text.length())
            .useTransparentBounds(true)
            .lookingAt();
    boolean paired = PAIRED.matcher(text).region(last.end(), text.length()).lookingAt();
    boolean closed = days.size() > 2 && CLOSED.matcher(text.substring(last.end())).lookingAt();
    return counts
        || paired
        || (last.comma() && !closed)
        || days.stream().noneMatch(ListedDay::monthFirst);
  }

  /** True when the first number finds its month in a later "9 May". */
  private static boolean leads(List<ListedDay> days) {
    Optional<ListedDay> full = days.stream().filter(d -> !d.isBare()).findFirst();
    boolean listed = days.get(1 % days.size()).comma();
    return full.isPresent() && !full.get().monthFirst() && (!listed || !full.get().comma());
  }
}
