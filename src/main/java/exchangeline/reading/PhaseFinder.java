package exchangeline.reading;

import exchangeline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the numbers that a text gives exchanges and their parts: "65th exchange", "phase two", "the
 * third and final stage", "follows five previous swaps".
 *
 * <p>"First" numbers a phase, stage, round or day, never an exchange ("the first swap since
 * January"); a superlative ("second largest") numbers nothing. Part, tranche, batch, leg, wave and
 * group are stages.
 */
public final class PhaseFinder {
  static final Set<String> CUE_KINDS =
      Set.of(
          "unit",
          "exchange",
          "deal",
          "person",
          "superlative",
          "not-about",
          "not-day",
          "time",
          "other-kind",
          "scope",
          "scope-lead",
          "scope-end",
          "follows",
          "earlier");
  private static final int MOST_ADJECTIVES = 4;
  private static final int LONGEST_SCOPE = 9;
  private static final int LONGEST_COMPLEMENT = 6;
  private static final int ROMAN_LIMIT = 20;
  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}");

  private final Cues cues;

  /**
   * A finder for English.
   *
   * @throws exchangeline.pack.DataException when the rule data is broken
   */
  public PhaseFinder() {
    this(Cues.read("lang/en/phases.tsv", CUE_KINDS));
  }

  PhaseFinder(Cues cues) {
    this.cues = cues;
  }

  /** The numbered exchanges and parts of {@code sentence}, in text order. */
  public List<PhaseMention> find(Sentence sentence) {
    Words words = Words.of(sentence, List.of());
    List<PhaseMention> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      Optional<Match> match = i < free ? Optional.empty() : at(words, i);
      if (match.isPresent()) {
        found.add(mention(words, match.get()));
        free = match.get().last + 1;
      }
    }
    return found;
  }

  private Optional<Match> at(Words words, int i) {
    if (words.at(i).isOrdinal()) {
      return ordinal(words, i);
    }
    if (words.at(i).isCardinal()) {
      return implied(words, i);
    }
    return numbered(words, i);
  }

  /** "the fourth such swap", "third and final stage", "the fourth in a week", "second of three". */
  private Optional<Match> ordinal(Words words, int i) {
    int ordinal = words.at(i).number().quantity().best();
    int k = i + 1;
    if (words.is(k, "and") && words.at(k + 1).text().matches("final|last|closing|concluding")) {
      k += 2;
    }
    for (int noun = k; noun <= k + MOST_ADJECTIVES && noun < words.size(); noun++) {
      if (cues.isAt("superlative", words, noun) || cues.isAt("other-kind", words, noun)) {
        return Optional.empty();
      }
      Optional<Cues.Match> unit = cues.at("unit", words, noun);
      boolean modifies = cues.isAt("unit", words, noun + 1) || words.is(noun + 1, "-");
      if (unit.isPresent() && !modifies) {
        return unit(words, i, noun, ordinal, unit.get().value());
      }
      if (!isAdjective(words, noun)) {
        break;
      }
    }
    return bare(words, i, k - 1, ordinal);
  }

  private Optional<Match> unit(Words words, int first, int noun, int ordinal, String value) {
    boolean exchange = value.equals("exchange") || value.equals("weak");
    boolean another = words.is(first - 1, "a") && !value.equals("day");
    if (another || (exchange && ordinal == 1) || !isAboutExchange(words, first, noun, value)) {
      return Optional.empty();
    }
    return Optional.of(new Match(first, noun, ordinal, exchange ? "exchange" : value, false));
  }

  /** An ordinal without noun: "the fourth in a week", "the 50th since spring". */
  private Optional<Match> bare(Words words, int first, int last, int ordinal) {
    boolean named = words.is(first - 1, "the") || words.is(first - 1, "their");
    boolean ofMany =
        words.is(last + 1, "of") && words.at(last + 2).isCardinal() && isUnit(words, last + 3);
    boolean scoped =
        (words.is(last + 1, "since") && speaksOfExchange(words))
            || (words.at(last + 1).text().matches("this|by") && speaksOfExchange(words))
            || (words.is(last + 1, "in")
                && words.at(last + 2).text().matches("a|an|as|less|two|three|four|five|ten")
                && words.at(last + 3).text().matches("week|weeks|month|months|many|days|than"));
    if (!named || ordinal == 1 || !(scoped || ofMany)) {
      return Optional.empty();
    }
    String unit = ofMany ? cues.at("unit", words, last + 3).orElseThrow().value() : "exchange";
    return ofMany && !isAboutExchange(words, first, last + 3, unit)
        ? Optional.empty()
        : Optional.of(
            new Match(first, last, ordinal, unit.equals("weak") ? "exchange" : unit, false));
  }

  /** "phase two", "Phase IV", "day 2", "swap number seven". */
  private Optional<Match> numbered(Words words, int i) {
    Optional<Cues.Match> unit = cues.at("unit", words, i);
    if (unit.isEmpty() || unit.get().value().equals("weak")) {
      return Optional.empty();
    }
    boolean exchange = unit.get().value().equals("exchange");
    int k = i + 1;
    if (words.at(k).text().matches("number|no|no\\.|№|#")) {
      k = words.is(k + 1, ".") ? k + 2 : k + 1;
    } else if (exchange) {
      return Optional.empty();
    }
    Integer n =
        words.at(k).isCardinal() ? words.at(k).number().quantity().best() : roman(words, i, k);
    boolean day = unit.get().value().equals("day");
    if (n == null
        || n > 200
        || words.at(i - 1).text().matches("per|a|one|each|every|first")
        || words.at(i - 1).isCardinal()
        || words.is(k + 1, "-")
        || (day && words.is(k + 1, ":"))) {
      return Optional.empty();
    }
    return isAboutExchange(words, i, k, unit.get().value())
        ? Optional.of(new Match(i, k, n, unit.get().value(), false))
        : Optional.empty();
  }

  private static Integer roman(Words words, int unit, int i) {
    String text = words.at(i).text();
    boolean fits =
        words.at(i).capital()
            && words.at(unit).text().matches("phase|stage")
            && ROMAN.matcher(text).matches();
    for (int n = 1; fits && n <= ROMAN_LIMIT; n++) {
      if (text.equals(roman(n))) {
        return n;
      }
    }
    return null;
  }

  private static String roman(int n) {
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return "x".repeat(n / 10) + ones[n % 10];
  }

  /** "follows five previous swaps" numbers this one the sixth. */
  private Optional<Match> implied(Words words, int i) {
    Integer n = words.at(i).number().quantity().best();
    boolean follows =
        cues.endingAt("follows", words, i - 1).isPresent()
            || (words.is(i - 1, "the") && cues.endingAt("follows", words, i - 2).isPresent());
    boolean earlier = false;
    for (int k = i + 1; k <= i + 1 + MOST_ADJECTIVES; k++) {
      Optional<Cues.Match> unit = cues.at("unit", words, k);
      boolean whole =
          unit.filter(u -> u.value().equals("exchange") || u.value().equals("weak")).isPresent();
      if (whole && words.at(k).text().endsWith("s")) {
        boolean counts = n != null && follows && earlier;
        return counts && isAboutExchange(words, i, k, unit.get().value())
            ? Optional.of(new Match(i, k, n + 1, "exchange", true))
            : Optional.empty();
      }
      earlier |= cues.isAt("earlier", words, k);
      if (!isAdjective(words, k)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean isAdjective(Words words, int i) {
    Word word = words.at(i);
    return word.is("-")
        || (word.kind() == Word.Kind.WORD
            && !cues.isAt("scope", words, i)
            && !cues.isAt("scope-end", words, i));
  }

  /**
   * True when a unit is one of an exchange: by what follows "of", else by its own words, else by
   * the rest of the sentence.
   */
  private boolean isAboutExchange(Words words, int first, int noun, String unit) {
    int of = noun + 1;
    for (int k = of; k < of + LONGEST_SCOPE && !words.at(k).isStop() && !words.is(k, ","); k++) {
      boolean complement = words.is(of, "of") || (words.is(of, "in") && unit.equals("round"));
      if ((complement || k <= of + 1) && cues.isAt("not-about", words, k)) {
        return false;
      }
    }
    for (int k = first; k < noun; k++) {
      if (cues.isAt("not-about", words, k)) {
        return false;
      }
    }
    if (words.is(of, "of") && !words.at(of + 1).isNumber()) {
      return unit.equals("exchange") || complements(words, of + 1);
    }
    if (unit.equals("exchange")) {
      return true;
    }
    if (unit.equals("day") && cues.isAt("not-day", words, of)) {
      return false;
    }
    if (unit.equals("round") && words.at(first).isOrdinal()) {
      return false;
    }
    boolean such = unit.equals("weak") && words.is(noun - 1, "such");
    return such || speaksOfExchange(words);
  }

  private boolean complements(Words words, int from) {
    for (int k = from; k < from + LONGEST_COMPLEMENT; k++) {
      Word word = words.at(k);
      if (cues.isAt("exchange", words, k)
          || cues.isAt("deal", words, k)
          || cues.isAt("person", words, k)) {
        return true;
      }
      boolean ends = word.isStop() || word.is(",") || word.isCardinal();
      if (ends || (k > from && cues.isAt("scope-end", words, k))) {
        return false;
      }
    }
    return false;
  }

  private boolean speaksOfExchange(Words words) {
    return cues.within("exchange", words, 0, words.size()).isPresent();
  }

  private boolean isUnit(Words words, int i) {
    return cues.isAt("unit", words, i);
  }

  private PhaseMention mention(Words words, Match match) {
    int next = match.last + 1;
    Integer of = null;
    if (words.is(next, "of")) {
      int n = words.is(next + 1, "the") ? next + 2 : next + 1;
      if (words.at(n).isCardinal() && words.at(n).number().quantity().isExact()) {
        of = words.at(n).number().quantity().best();
        next = n + 1;
        next = cues.isAt("unit", words, next) ? next + 1 : next;
      }
    }
    PhaseRef phase =
        new PhaseRef(
            match.ordinal,
            match.unit,
            scope(words, next),
            of,
            match.implied,
            words.text(match.first, match.last));
    return new PhaseMention(words.span(match.first, match.last), phase);
  }

  /** "since spring", "this week", "Muscat agreement" of "of the Muscat agreement", or null. */
  private String scope(Words words, int from) {
    if (!cues.isAt("scope", words, from)) {
      return null;
    }
    Optional<Cues.Match> lead = cues.at("scope-lead", words, from);
    int first = lead.map(m -> m.last() + 1).orElse(from);
    Optional<Cues.Match> people = lead.flatMap(m -> cues.at("person", words, m.last() + 1));
    if (people.isPresent()) {
      return scope(words, people.get().last() + 1);
    }
    int end = first;
    while (end < words.size() && end - first < LONGEST_SCOPE && !isEdge(words, end, end > first)) {
      end++;
      if (lead.isEmpty() && !words.is(first, "since") && cues.isAt("time", words, end - 1)) {
        break;
      }
      if (lead.isPresent() && isDeal(words, end - 1) && !isDeal(words, end)) {
        break;
      }
    }
    boolean generic = end == first || (end - first == 1 && isDeal(words, first));
    return generic ? null : words.text(first, end - 1);
  }

  private boolean isDeal(Words words, int i) {
    return isUnit(words, i) || cues.isAt("deal", words, i);
  }

  private boolean isEdge(Words words, int i, boolean inside) {
    Word word = words.at(i);
    boolean quote = word.isMark() && "\"”“".contains(word.text());
    return word.isStop() || word.is(",") || quote || (inside && cues.isAt("scope-end", words, i));
  }

  private record Match(int first, int last, int ordinal, String unit, boolean implied) {}
}
