package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seasons as three whole months: {@code last summer}, {@code the autumn of 2024}. */
final class SeasonRule implements DateRule {
  private static final List<String> SEASONS =
      List.of("spring", "summer", "autumn", "fall", "winter");

  private final DateLexicon lexicon;
  private final Pattern pattern;

  SeasonRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    pattern =
        lexicon.compile(
            "(?:(?<part>{part})[_-])?(?:(?<which>[Ll]ast|[Tt]his(?:_past)?|[Nn]ext|[Tt]he)_)?"
                + "(?<season>"
                + String.join("|", SEASONS)
                + ")"
                + "(?:_(?:of_|in_)?(?:(?<y>(?:19|20)\\d\\d)(?:[-–/]\\d{2,4})?"
                + "|(?:the_)?(?<rel>last|this|next|same|previous)_year))?");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public boolean maybe(String text) {
    return SEASONS.stream().anyMatch(text::contains);
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String which =
        match.group("which") == null ? "" : match.group("which").toLowerCase(Locale.ROOT);
    String relative = match.group("rel");
    Integer year = match.group("y") == null ? null : Integer.valueOf(match.group("y"));
    Optional<PeriodPart> part = lexicon.part(match.group("part"));
    boolean dated = year != null || relative != null;
    boolean led =
        Pattern.compile("\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil) $")
            .matcher(text.substring(Math.max(0, match.start() - 8), match.start()))
            .find();
    boolean vague = which.isEmpty() || (which.equals("the") && !led && part.isEmpty());
    if (!dated && vague) {
      return Optional.empty();
    }
    int month = firstMonth(match.group("season"));
    return Claim.of(match, scope -> resolve(month, which, relative, year, part, scope));
  }

  private static int firstMonth(String season) {
    return switch (season) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "winter" -> 12;
      default -> 9;
    };
  }

  private static List<DateReading> resolve(
      int month,
      String which,
      String relative,
      Integer year,
      Optional<PeriodPart> part,
      DateScope scope) {
    if (year != null) {
      return scope.reading(season(year, month, Basis.STATED, part), Anchor.EXPLICIT);
    }
    List<DateReading> readings =
        scope.fromPublication(
            p ->
                season(
                    relative == null
                        ? year(which, month, p, scope.tense())
                        : p.getYear() + PeriodRule.shift(relative),
                    month,
                    Basis.RELATIVE,
                    part));
    return which.equals("next") ? List.of(readings.get(0).ahead()) : readings;
  }

  /** The year in which the season meant begins. */
  private static int year(String which, int month, LocalDate p, Tense tense) {
    LocalDate begins = LocalDate.of(p.getYear(), month, 1);
    int begun = begins.isAfter(p) ? p.getYear() - 1 : p.getYear();
    boolean running = LocalDate.of(begun, month, 1).plusMonths(3).isAfter(p);
    return switch (which) {
      case "last" -> running ? begun - 1 : begun;
      case "next" -> begun + 1;
      case "this" -> month == 12 ? begun : p.getYear();
      default -> tense == Tense.FUTURE && !running ? begun + 1 : begun;
    };
  }

  private static DateValue season(int year, int month, Basis basis, Optional<PeriodPart> part) {
    LocalDate start = LocalDate.of(year, month, 1);
    DateValue whole =
        DateValue.of(start, start.plusMonths(3).minusDays(1), Precision.SEASON, basis);
    return part.map(p -> p.of(whole)).orElse(whole);
  }
}
