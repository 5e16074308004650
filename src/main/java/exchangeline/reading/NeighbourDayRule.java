package exchangeline.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day beside a day: {@code the next day}, {@code the evening before}, {@code the eve of} a date
 * that follows.
 */
final class NeighbourDayRule implements DateRule {
  private static final Pattern DURATION =
      Pattern.compile("(?i)\\b(?:in|within|over|for|during|throughout) (?:the )?$");
  private static final Pattern PAUSE = Pattern.compile("^(?:[.,;:!?)\"]|$)");

  private final Pattern pattern;

  NeighbourDayRule(DateLexicon lexicon) {
    String day = "_(?:day|morning|afternoon|evening|night)";
    pattern =
        lexicon.compile(
            "(?:[Tt]he_)?(?:[Nn]ext|[Ff]ollowing)(?<next>"
                + day
                + ")(?!_(?:or|of)\\b)"
                + "|(?:[Tt]he_)?(?:[Pp]revious|[Pp]receding)(?<previous>"
                + day
                + ")"
                + "|[Tt]he"
                + day
                + "_(?<way>before|after)"
                + "|(?:[Tt]he_)?(?<eve>[Ee]ve_of)"
                + "|(?<hours>[Hh]ours|[Mm]inutes|[Ss]hortly|(?:[Hh]alf_)?[Aa]n_hour)"
                + "_(?:earlier_than|ahead_of|before|after|prior_to)_(?:the|this|that)_"
                + "(?:prisoner_|captive_)?{transfer}");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.UNIT;
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String before = text.substring(Math.max(0, match.start() - 16), match.start());
    if (match.group("next") != null && DURATION.matcher(before).find()) {
      return Optional.empty();
    }
    if (match.group("hours") != null) {
      return Claim.of(match, scope -> scope.dayFromNarrative(true, day -> day));
    }
    boolean eve = match.group("eve") != null;
    String way = match.group("way");
    boolean forward = match.group("next") != null || "after".equals(way);
    int shift = forward ? 1 : -1;
    return Claim.of(
        match, scope -> eve || way != null ? beside(shift, eve, scope) : narrative(shift, scope));
  }

  private static List<DateReading> beside(int shift, boolean eve, DateScope scope) {
    Optional<DateReading> next = scope.next();
    if (next.isPresent()) {
      DateValue value =
          next.get().isDay()
              ? DateScope.moved(next.get().value(), day -> day.plusDays(shift))
              : DateValue.unknown();
      return List.of(scope.reading(scope.start(), next.get().end(), value, next.get().anchor()));
    }
    return !eve && PAUSE.matcher(scope.after()).find() ? narrative(shift, scope) : List.of();
  }

  private static List<DateReading> narrative(int shift, DateScope scope) {
    return scope.dayFromNarrative(shift > 0, day -> day.plusDays(shift));
  }
}
