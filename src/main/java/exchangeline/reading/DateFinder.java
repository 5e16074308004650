package exchangeline.reading;

import static java.util.Comparator.comparingInt;

import exchangeline.text.Sentence;
import exchangeline.text.SwiftPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a sentence that say when, and what they say.
 *
 * <p>Ages, durations, sets ("every Friday"), clock times and bare numbers are no mentions.
 * Immutable and safe for many threads.
 */
public final class DateFinder {
  /** UTF-16 units of a sentence that are read: what is longer is a list or no prose at all. */
  static final int WINDOW = 16_384;

  private static final Pattern REPEATED =
      Pattern.compile("(?i)\\b(?:every|each|any|per|alternate|most)(?: other)? {1,3}$");
  private static final Pattern GAP = Pattern.compile(" {1,3}(?:the )?");

  private final Map<DateRule.Trigger, List<String>> triggers =
      new EnumMap<>(DateRule.Trigger.class);
  private final Map<DateRule, SwiftPattern> rules = new LinkedHashMap<>();
  private final Direction direction;

  private DateFinder(DateLexicon lexicon, List<DateRule> rules, Direction direction) {
    for (DateRule.Trigger trigger : DateRule.Trigger.values()) {
      triggers.put(trigger, lexicon.trigger(trigger));
    }
    rules.forEach(rule -> this.rules.put(rule, SwiftPattern.of(rule.pattern())));
    this.direction = direction;
  }

  /**
   * The rules for English.
   *
   * @throws exchangeline.pack.DataException when their data is faulty
   */
  public static DateFinder english() {
    DateLexicon lexicon = DateLexicon.english();
    Direction direction = new Direction(lexicon, Direction.table());
    return new DateFinder(
        lexicon,
        List.of(
            new NumericDateRule(lexicon),
            new SlashDateRule(lexicon),
            new DayListRule(lexicon),
            new CalendarDayRule(lexicon),
            new NthWeekdayRule(lexicon),
            new MonthRangeRule(lexicon),
            new MonthRule(lexicon),
            new FeastRule(Feasts.read(Feasts.table())),
            new WeekdayRangeRule(lexicon),
            new WeekdayRule(lexicon, direction),
            new DeicticDayRule(lexicon),
            new WeekendRule(lexicon, direction),
            new DayOfMonthRule(lexicon),
            new SeasonRule(lexicon),
            new PeriodRule(lexicon),
            new OffsetRule(lexicon),
            new NeighbourDayRule(lexicon),
            new BareMonthRule(lexicon),
            new YearRule(lexicon)),
        direction);
  }

  /** The dates of a sentence in text order; no two overlap. */
  public List<DateMention> find(Sentence sentence, DateContext context) {
    String text = fold(sentence.text());
    List<DateRule.Claim> claims = claims(text);
    List<DateReading> readings = new ArrayList<>();
    Optional<DateReading> told = Optional.empty();
    Optional<DateReading> period = Optional.empty();
    int free = 0;
    for (int i = 0; i < claims.size(); i++) {
      DateRule.Claim claim = claims.get(i);
      if (claim.start() < free) {
        continue;
      }
      Optional<DateReading> next =
          i + 1 < claims.size()
              ? following(text, claim, claims.get(i + 1), context, told, period)
              : Optional.empty();
      for (DateReading reading : resolve(text, claim, context, told, period, next)) {
        readings.add(reading);
        free = Math.max(free, reading.end());
        told = reading.isDay() ? Optional.of(reading) : told;
        period = told.isPresent() ? Optional.empty() : Optional.of(reading);
      }
    }
    return readings.stream().map(r -> mention(sentence, r)).toList();
  }

  private List<DateRule.Claim> claims(String text) {
    List<DateRule.Claim> claims = new ArrayList<>();
    boolean[] taken = new boolean[text.length() + 1];
    WordStarts starts = WordStarts.of(text);
    EnumMap<DateRule.Trigger, Boolean> present = new EnumMap<>(DateRule.Trigger.class);
    triggers.forEach(
        (kind, letters) -> present.put(kind, letters.stream().anyMatch(text::contains)));
    for (Map.Entry<DateRule, SwiftPattern> entry : rules.entrySet()) {
      DateRule rule = entry.getKey();
      if (!present.get(rule.trigger()) || !rule.maybe(text)) {
        continue;
      }
      Matcher match = starts.matcher(entry.getValue());
      for (int from = 0; starts.next(entry.getValue(), match, from); ) {
        Optional<DateRule.Claim> claim =
            isFree(taken, match.start(), match.end()) && !isRepeated(text, match)
                ? rule.read(match, text)
                : Optional.empty();
        if (claim.isPresent() && isFree(taken, claim.get().start(), claim.get().end())) {
          claims.add(claim.get());
          Arrays.fill(taken, claim.get().start(), claim.get().end(), true);
          from = claim.get().end();
        } else {
          from = match.start() + 1;
        }
      }
    }
    claims.sort(comparingInt(DateRule.Claim::start));
    return claims;
  }

  private static boolean isFree(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** "Every Friday" is a set; "20 men each yesterday" is not. */
  private static boolean isRepeated(String text, Matcher match) {
    int start = match.start();
    return Character.isUpperCase(text.charAt(start))
        && REPEATED.matcher(text.substring(Math.max(0, start - 20), start)).find();
  }

  private Optional<DateReading> following(
      String text,
      DateRule.Claim claim,
      DateRule.Claim next,
      DateContext context,
      Optional<DateReading> told,
      Optional<DateReading> period) {
    int gap = next.start() - claim.end();
    if (gap < 1 || gap > 8 || !GAP.matcher(text.substring(claim.end(), next.start())).matches()) {
      return Optional.empty();
    }
    return resolve(text, next, context, told, period, Optional.empty()).stream().findFirst();
  }

  private List<DateReading> resolve(
      String text,
      DateRule.Claim claim,
      DateContext context,
      Optional<DateReading> told,
      Optional<DateReading> period,
      Optional<DateReading> next) {
    Tense plain = direction.of(text, claim.start(), claim.end());
    Tense tense = plain == Tense.PLAIN && context.chronicle() ? Tense.TOLD : plain;
    return claim
        .resolution()
        .in(new DateScope(context, text, claim.start(), claim.end(), tense, told, period, next));
  }

  private static DateMention mention(Sentence sentence, DateReading reading) {
    return new DateMention(
        sentence.inArticle(reading.start(), reading.end()),
        sentence.text().substring(reading.start(), reading.end()),
        reading.value(),
        reading.anchor(),
        reading.future(),
        reading.conflict());
  }

  /** Unit for unit, so that offsets stay: odd spaces, apostrophes and dashes in one form. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    folded.setLength(Math.min(text.length(), WINDOW));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '’' || c == '‘' || c == 'ʼ') {
        folded.setCharAt(i, '\'');
      } else if (c == '‑' || c == '‐' || c == '−') {
        folded.setCharAt(i, '-');
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        folded.setCharAt(i, ' ');
      }
    }
    return folded.toString();
  }
}
