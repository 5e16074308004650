package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code on Friday}, {@code last Friday}, {@code this coming Friday}, {@code Friday of last week}.
 */
final class WeekdayRule implements DateRule {
  private static final Pattern NAME_BEFORE =
      Pattern.compile("\\b(?:[Aa]|[Oo]ne|Black|Bloody|Holy|Ash|Maundy|Super|Cyber) $");

  private final DateLexicon lexicon;
  private final Direction direction;
  private final Pattern pattern;
  private final Pattern listed;

  WeekdayRule(DateLexicon lexicon, Direction direction) {
    this.lexicon = lexicon;
    this.direction = direction;
    pattern =
        lexicon.compile(
            "(?:(?<which>[Ll]ast|[Nn]ext|(?:[Tt]his|[Tt]he)_past|(?:[Tt]his|[Tt]he)_coming|[Tt]his"
                + "|[Tt]he_(?:previous|following|next)|[Pp]revious)_)?"
                + "(?:(?<day>{weekday})|(?<=\\b(?:[Oo]n|last|next|this|since|until|by)_)(?<short>{wd}))"
                + "(?:_(?:of_|in_)?(?<week>last|this|next|the_previous|the_following)_week(?!end))?"
                + "(?!_(?:Times|Mirror|Mail|Express|Herald|Post|Telegraph|Review)\\b)");
    listed =
        lexicon.compilePart(
            "(?:,?_(?:and_)?(?:on_)?{weekday}){1,6}_(?:of_|in_)?(?<week>last|this|next)_week(?!end)");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.WEEKDAY;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String before = text.substring(Math.max(0, match.start() - 12), match.start());
    if (NAME_BEFORE.matcher(before).find()) {
      return Optional.empty();
    }
    boolean full = match.group("day") != null;
    DayOfWeek day = lexicon.weekday(match.group(full ? "day" : "short"));
    String which = word(match.group("which"));
    String week = word(match.group("week"));
    return Claim.of(
        match,
        scope -> resolve(day, which, week.isEmpty() ? weekOfList(scope.after()) : week, scope));
  }

  /** "On Monday, Tuesday and Friday of last week": the week of the last is that of all. */
  private String weekOfList(String after) {
    Matcher list = listed.matcher(after);
    return list.lookingAt() ? word(list.group("week")) : "";
  }

  private static String word(String group) {
    return group == null ? "" : group.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|this) +", "");
  }

  private List<DateReading> resolve(DayOfWeek day, String which, String week, DateScope scope) {
    boolean told = which.equals("following") || which.equals("previous");
    if (told && scope.told().isPresent()) {
      return scope.dayFromNarrative(
          which.equals("following"),
          d ->
              d.with(
                  which.equals("following")
                      ? TemporalAdjusters.next(day)
                      : TemporalAdjusters.previous(day)));
    }
    Optional<LocalDate> published = scope.published();
    if (published.isEmpty()) {
      return scope.reading(DateValue.weekdayOnly(day), Anchor.PUBLICATION);
    }
    LocalDate date =
        week.isEmpty()
            ? single(day, which, published.get(), scope)
            : Placement.monday(published.get())
                .plusDays(day.getValue() - 1L + 7L * PeriodRule.shift(week));
    List<DateReading> readings =
        scope.reading(DateValue.day(date, Basis.RELATIVE).withWeekday(day), Anchor.PUBLICATION);
    return date.isAfter(published.get()) ? List.of(readings.get(0).ahead()) : readings;
  }

  private LocalDate single(DayOfWeek day, String which, LocalDate published, DateScope scope) {
    return switch (which) {
      case "last", "previous", "past" -> published.with(TemporalAdjusters.previous(day));
      case "next", "coming", "following" -> published.with(TemporalAdjusters.next(day));
      case "this" -> Placement.weekday(day, published, direction.ofThis(scope));
      default -> Placement.weekday(day, published, scope.tense());
    };
  }
}
