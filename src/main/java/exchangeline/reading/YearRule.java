package exchangeline.reading;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year or years: {@code in 2023}, {@code early 2024}, {@code between 2014 and 2022}, {@code
 * (2019)}; never before people, and never a number beside other words ("2022 World Cup").
 */
final class YearRule implements DateRule {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final DateLexicon lexicon;
  private final Pattern pattern;

  YearRule(DateLexicon lexicon) {
    this.lexicon = lexicon;
    String led =
        "(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter"
            + "|[Tt]hrough|[Tt]hroughout|[Tt]o|and|or)_)";
    pattern =
        lexicon.compile(
            "(?:(?:[Bb]etween_(?<a1>{year})_and_(?<b1>{year})"
                + "|(?:(?<=\\b(?:in|years|during|of|the)_)|[Ff]rom_)"
                + "(?<a2>(?:19|20)\\d\\d)(?:_(?:to|until|through)_|_?[-–—]_?)(?<b2>{year})"
                + "(?!_\\p{Lu})"
                + "|(?:[Tt]he_)?(?<part>{part})[_-](?<y1>{year})"
                + "|"
                + led
                + "(?<y2>{year})"
                + "|(?<=\\()(?<y3>{year})(?=\\))"
                // "Under the truce, 2001 saw the first exchange"
                + "|(?<![\\p{L}\\d]_)(?<y6>{year})(?=_(?:saw|brought|began|ended|started|opened|closed|passed)\\b)"
                // "1985: Israel lets 1,150 go", "Attari, 2013"
                + "|^[\\s\\p{Pd}*•#]{0,4}(?<y7>{year})(?=:|_[-–—]_\\p{L})"
                + "|(?<=^[^.!?\\d]{2,50},_)(?<y8>{year})(?=\\W{0,4}$)"
                + "|(?<=\\b[Tt]he_)(?<y4>{year})(?=_{event}))"
                + "(?!_(?:[\\p{L}-]{1,20}_){0,2}{people}|_?[-–]_?\\d|_(?:to|and|or)_\\d[\\d,]\\d|_[a-z]{1,20}(?:ers|oys)\\b)"
                // "the 2010 prisoner swap": the year of the swap, not its prisoners.
                + "|(?<=\\b(?:[Tt]he|[Aa]|[Tt]hat)_)(?<y5>{year})(?=_{people}[_-]{event}))");
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Trigger trigger() {
    return Trigger.DIGIT;
  }

  @Override
  public boolean maybe(String text) {
    return YEAR.matcher(text).find();
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String from = match.group("a1") != null ? match.group("a1") : match.group("a2");
    if (from != null) {
      int to = Integer.parseInt(match.group(match.group("b1") != null ? "b1" : "b2"));
      int start = Integer.parseInt(from);
      return start >= to
          ? Optional.empty()
          : Claim.of(match, scope -> scope.reading(range(start, to), Anchor.EXPLICIT));
    }
    Optional<PeriodPart> part = lexicon.part(match.group("part"));
    DateValue year = DateValue.year(number(match), Basis.STATED);
    DateValue value = part.map(p -> p.of(year)).orElse(year);
    return Claim.of(match, scope -> scope.reading(value, Anchor.EXPLICIT));
  }

  private static int number(Matcher match) {
    for (String group : new String[] {"y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8"}) {
      if (match.group(group) != null) {
        return Integer.parseInt(match.group(group));
      }
    }
    throw new IllegalStateException("no year in " + match.group());
  }

  private static DateValue range(int from, int to) {
    return DateValue.of(
        LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.RANGE, Basis.STATED);
  }
}
