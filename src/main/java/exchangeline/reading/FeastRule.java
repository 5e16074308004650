package exchangeline.reading;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import exchangeline.reading.DateMention.Anchor;
import exchangeline.reading.DateValue.Basis;
import exchangeline.reading.DateValue.Precision;
import exchangeline.reading.Feasts.Feast;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Feasts and national days: {@code Easter}, {@code Ukraine's Independence Day 2024}. */
final class FeastRule implements DateRule {
  private final Feasts feasts;
  private final Pattern pattern;
  private final List<String> words;

  FeastRule(Feasts feasts) {
    this.feasts = feasts;
    words = feasts.forms().stream().map(FeastRule::longestWord).distinct().toList();
    String country = quoted(feasts.countryForms());
    pattern =
        Pattern.compile(
            "(?<!\\p{L})(?:(?<before>%1$s) )?(?<name>%2$s)(?!\\p{L})(?: (?<after>of %1$s|%1$s))?"
                    .formatted(country, quoted(feasts.forms()))
                + "(?:,? (?:in |of )?(?:(?<y>(?:19|20)\\d\\d)(?!\\d)|(?<rel>that year|the same year)))?(?!\\p{L})");
  }

  private static String longestWord(String form) {
    return Arrays.stream(form.split(" ")).max(comparingInt(String::length)).orElseThrow();
  }

  private static String quoted(List<String> forms) {
    return forms.stream().map(f -> Pattern.quote(f)).collect(joining("|", "(?:", ")"));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public boolean maybe(String text) {
    return words.stream().anyMatch(text::contains);
  }

  @Override
  public Optional<Claim> read(Matcher match, String text) {
    String name = match.group("name");
    String before = match.group("before");
    String after = match.group("after");
    Integer year = match.group("y") == null ? null : Integer.valueOf(match.group("y"));
    boolean told = match.group("rel") != null;
    List<Feast> named = feasts.named(name);
    return Claim.of(
        match,
        scope -> {
          List<Feast> kept = named.stream().filter(f -> isKept(f, before, after, scope)).toList();
          boolean one = kept.stream().map(Feast::country).distinct().count() == 1;
          Integer of = told ? scope.year("that").orElse(null) : year;
          return one ? reading(kept, name, of, scope) : List.of();
        });
  }

  /** A national day needs its country: beside it, else among the parties. */
  private static boolean isKept(Feast feast, String before, String after, DateScope scope) {
    if (feast.country().isEmpty()) {
      return true;
    }
    if (before == null && after == null) {
      return !belongsToAnother(scope) && scope.context().parties().contains(feast.country());
    }
    return feast.countryForms().stream().anyMatch(f -> f.equals(before) || f.equals(after));
  }

  /** "France's Independence Day": a country that the table does not know. */
  private static boolean belongsToAnother(DateScope scope) {
    return scope.text().substring(0, scope.start()).endsWith("'s ");
  }

  private static List<DateReading> reading(
      List<Feast> kept, String name, Integer year, DateScope scope) {
    boolean orthodox = kept.get(0).isOrthodox(scope.context().parties(), name);
    if (year != null) {
      Optional<LocalDate> day = in(kept, year, orthodox);
      return day.map(d -> scope.reading(DateValue.day(d, Basis.STATED), Anchor.EXPLICIT))
          .orElse(List.of());
    }
    if (scope.published().isEmpty()) {
      MonthDay fixed = kept.get(kept.size() - 1).fixed();
      return scope.reading(
          fixed == null || kept.size() > 1
              ? DateValue.unknown()
              : DateValue.open(fixed, fixed, Precision.DAY),
          Anchor.EXPLICIT);
    }
    LocalDate published = scope.published().get();
    return Placement.yearly(y -> in(kept, y, orthodox), published, scope.tense())
        .map(d -> in(kept, scope.toldYear(d, published).getYear(), orthodox).orElse(d))
        .map(d -> scope.reading(DateValue.day(d, Basis.RELATIVE), Anchor.PUBLICATION))
        .orElse(List.of());
  }

  private static Optional<LocalDate> in(List<Feast> kept, int year, boolean orthodox) {
    return kept.stream().flatMap(f -> f.in(year, orthodox).stream()).findFirst();
  }
}
