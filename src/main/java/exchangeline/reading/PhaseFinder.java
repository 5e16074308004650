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
 * <p>"First" numbers a phase, stage, round or day, an exchange only where it opens a series ("the
 * first swap took place in May", not "the first swap since January"); a superlative ("second
 * largest") numbers nothing. Part, tranche, batch, leg, wave and group are stages.
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
          "earlier",
          "held",
          "so-far",
          "anaphor",
          "copula",
          "numbering",
          "numbering-own",
          "numbering-verb",
          "exchanging",
          "other-time",
          "after-ordinal",
          "opening");
  private static final int MOST_ADJECTIVES = 4;
  private static final int ROMAN_LIMIT = 20;
  private static final int MOST = 200;
  private static final String OPENED =
      ",|took|was|came|happened|occurred|followed|saw|brought|freed|had|on|in|went";

  private static final Set<String> NUMBER = Set.of("no", "number", "№");
  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}");

  private final Cues cues;
  private final PhaseTopic topic;
  private final PhaseScope scope;
  private final ElidedPhase elided;
  private final ImpliedPhase implied;

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
    topic = new PhaseTopic(cues);
    scope = new PhaseScope(cues);
    elided = new ElidedPhase(cues, topic);
    implied = new ImpliedPhase(cues, topic);
  }

  /** The numbered exchanges and parts of a sentence that stands alone, in text order. */
  public List<PhaseMention> find(Sentence sentence) {
    return find(Words.of(sentence, List.of()), null);
  }

  /**
   * The numbered exchanges and parts of a sentence, in text order.
   *
   * @param series unit of what the text has numbered before: "the third" is one of them; null where
   *     it tells of no transfer
   */
  List<PhaseMention> find(Words words, String series) {
    return matches(words, series).stream().map(m -> scope.mention(words, m)).toList();
  }

  /** The ordinals that a sentence gives to "it", the transfer told before: "It was the 48th." */
  List<PhaseMention> ofThat(Words words, String series) {
    return matches(words, series).stream()
        .filter(m -> m.implied() || elided.isSaidOfThis(words, m.first()))
        .map(m -> scope.mention(words, m))
        .toList();
  }

  private List<PhaseMatch> matches(Words words, String series) {
    List<PhaseMatch> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      Optional<PhaseMatch> match = i < free ? Optional.empty() : at(words, i, series);
      if (match.isPresent()) {
        found.add(match.get());
        free = match.get().last() + 1;
      }
    }
    return found;
  }

  private Optional<PhaseMatch> at(Words words, int i, String series) {
    if (words.at(i).isOrdinal()) {
      return ordinal(words, i, series);
    }
    if (words.at(i).isCardinal()) {
      return implied.at(words, i, series != null);
    }
    if (cues.isAt("opening", words, i)) {
      return opening(words, i, series != null);
    }
    return NUMBER.contains(words.at(i).text())
        ? elided.numbered(words, i, series)
        : numbered(words, i, series != null);
  }

  /** "the fourth such swap", "third and final stage", "the fourth in a week", "second of three". */
  private Optional<PhaseMatch> ordinal(Words words, int i, String series) {
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
        return unit(words, i, noun, ordinal, unit.get(), series != null);
      }
      if (!isAdjective(words, noun)) {
        break;
      }
    }
    return elided.at(words, i, k - 1, series);
  }

  private Optional<PhaseMatch> unit(
      Words words, int first, int noun, int ordinal, Cues.Match unit, boolean told) {
    String value = unit.value();
    boolean exchange = PhaseTopic.isExchange(unit);
    boolean part = value.equals("day") || (value.equals("stage") && ordinal > 1);
    boolean another = words.is(first - 1, "a") && !part;
    boolean ofThat = told && exchange && elided.isSaidOfThis(words, first);
    String sort = ofThat ? PhaseRef.EXCHANGE : value;
    boolean series = told && !value.equals("day");
    if (another
        || (exchange && ordinal == 1 && !(told && opensSeries(words, first, noun)))
        || !topic.isAboutExchange(words, first, noun, sort, series)) {
      return Optional.empty();
    }
    return Optional.of(new PhaseMatch(first, noun, ordinal, exchange ? "exchange" : value, false));
  }

  /** "The first exchange took place in May": one of several, unlike "the first since January". */
  private static boolean opensSeries(Words words, int first, int noun) {
    boolean subject =
        words.is(first - 1, "the")
            && (first == 1
                || words.at(first - 2).isStop()
                || words.at(first - 2).text().matches("in|during|after|at"));
    return subject && words.at(noun + 1).text().matches(OPENED);
  }

  /** "the opening stage", and of stages told before "the opening one". */
  private Optional<PhaseMatch> opening(Words words, int i, boolean told) {
    Optional<Cues.Match> unit = cues.at("unit", words, i + 1);
    String value = unit.map(Cues.Match::value).orElse("stage");
    boolean part = unit.isPresent() && value.matches("stage|phase|day");
    boolean one = words.is(i + 1, "one") && words.is(i - 1, "the");
    return (part || one) && topic.isAboutExchange(words, i, i + 1, value, told)
        ? Optional.of(new PhaseMatch(i, i + 1, 1, value, false))
        : Optional.empty();
  }

  /** "phase two", "Phase IV", "day 2", "swap number seven". */
  private Optional<PhaseMatch> numbered(Words words, int i, boolean told) {
    Optional<Cues.Match> unit = cues.at("unit", words, i);
    if (unit.isEmpty() || unit.get().value().equals("weak")) {
      return Optional.empty();
    }
    String value = unit.get().value();
    int k = i + 1;
    if (words.at(k).text().matches("number|no|no\\.|№|#")) {
      k = words.is(k + 1, ".") ? k + 2 : k + 1;
    } else if (value.equals("exchange")) {
      return Optional.empty();
    }
    Integer n =
        words.at(k).isCardinal() ? words.at(k).number().quantity().best() : roman(words, i, k);
    if (n == null
        || n > MOST
        || words.at(i - 1).text().matches("per|a|one|each|every|first|same|that|next")
        || words.at(i - 1).isCardinal()
        || words.is(k + 1, "-")
        || (value.equals("day") && words.is(k + 1, ":"))) {
      return Optional.empty();
    }
    return topic.isAboutExchange(words, i, k, value, told)
        ? Optional.of(new PhaseMatch(i, k, n, value, false))
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

  private boolean isAdjective(Words words, int i) {
    Word word = words.at(i);
    return word.is("-")
        || (word.kind() == Word.Kind.WORD
            && !cues.isAt("scope", words, i)
            && !cues.isAt("scope-end", words, i));
  }
}
