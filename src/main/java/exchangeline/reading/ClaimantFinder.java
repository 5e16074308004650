package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.pack.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says something in a sentence: subject of a verb of saying, or "according to". */
final class ClaimantFinder {
  private static final Pattern ACCORDING =
      Pattern.compile("(?i)\\b(?:according to|citing|as reported by|quoting)\\s+");
  private static final Pattern PRONOUN = Pattern.compile("[“\"\\s]*(?:He|She|It|They)\\b");
  private static final Set<String> NAME_TAGS = Set.of("PROPN", "NOUN", "ADJ", "DET", "PART", "NUM");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "who", "which", "this", "that");
  private static final Set<String> INSIDE =
      Set.of("of", "for", "the", "'s", "’s", "'", "on", "in", "and", ".");

  /** "Russia freed 95, its ministry said": the ministry is the last named one's. */
  private static final Set<String> OWN = Set.of("its", "their", "his", "her");

  private static final int LONGEST = 14;

  /** Words before the name of a subject that opens its sentence: titles and offices. */
  private static final int SUBJECT_REACH = 5;

  private final Set<String> reporting;
  private final Set<String> speakers;

  ClaimantFinder(Lexicon lexicon) {
    reporting = lexicon.reporting();
    speakers = lexicon.speakers();
  }

  /** Claimants in the order of their reporting verbs. A pronoun names nobody. */
  List<Claimant> find(Tagged s) {
    List<Claimant> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (reporting.contains(s.low(i)) && s.tag(i).matches("VERB|AUX")) {
        int verb = i;
        subjectBefore(s, verb).or(() -> subjectAfter(s, verb)).ifPresent(found::add);
      }
    }
    Matcher according = ACCORDING.matcher(s.sentence().text());
    while (according.find()) {
      int first = s.tokenAt(s.sentence().span().start() + according.end());
      Span verb = s.sentence().inArticle(according.start(), according.end());
      Optional<Claimant> source = name(s, first, runRight(s, first), verb);
      // "TASS reported, citing the ministry": the ministry says so, the agency passes it on.
      boolean relayed = found.size() == 1 && found.get(0).code() == null;
      source.ifPresent(c -> found.add(relayed && c.code() != null ? 0 : found.size(), c));
    }
    return found;
  }

  /** "It said …", "He later added …": told by whoever stands in the sentence before. */
  static boolean opensWithPronoun(String sentence) {
    return PRONOUN.matcher(sentence).lookingAt();
  }

  /** "…, he said": whoever spoke before goes on. */
  boolean goesOn(Tagged s) {
    for (int i = 1; i < s.size(); i++) {
      boolean verb = reporting.contains(s.low(i)) && s.tag(i).matches("VERB|AUX");
      if (verb && s.low(i - 1).matches("he|she|it|they")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Army spokesman Omar Kafi showed photographs", "Juba's ministry told it otherwise": the "he" or
   * "it" that says something next.
   */
  Optional<Claimant> subject(Tagged s) {
    int from = behindOpener(s);
    return s.parties().stream()
        .filter(p -> p.form() == Alias.Form.PERSON && !p.possessive())
        .filter(p -> s.tokenAt(p.span().start()) < from + SUBJECT_REACH)
        .filter(p -> isVerb(s, behindInsertion(s, s.lastToken(p.span()) + 1)))
        .map(p -> new Claimant(text(s, p.span()), p.code(), p.span(), p.span()))
        .findFirst()
        .or(() -> office(s, from));
  }

  /** "Juba's defence ministry": an office that acts for a side. */
  private Optional<Claimant> office(Tagged s, int first) {
    int last = runRight(s, first);
    return isVerb(s, behindInsertion(s, last + 1)) && speakers.contains(s.low(last))
        ? name(s, first, last, s.spanOf(first, last)).filter(c -> c.code() != null)
        : Optional.empty();
  }

  private static boolean isVerb(Tagged s, int i) {
    return s.tag(i).matches("VERB|AUX");
  }

  /** "On the rebel side, …", "In Juba, …": the token behind the comma; 0 where nothing opens. */
  private static int behindOpener(Tagged s) {
    for (int i = 1; s.tag(0).equals("ADP") && i <= SUBJECT_REACH; i++) {
      if (s.low(i).equals(",")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "Omar Kafi, the head of the office, put": the token behind the second comma. */
  private static int behindInsertion(Tagged s, int i) {
    for (int end = i + 1; s.low(i).equals(",") && end < i + LONGEST; end++) {
      if (s.low(end).equals(",")) {
        return end + 1;
      }
    }
    return i;
  }

  private Optional<Claimant> subjectBefore(Tagged s, int verb) {
    int last = verb - 1;
    while (last > 0 && (s.tag(last).equals("ADV") || s.tag(last).equals("AUX"))) {
      last--;
    }
    // "Moscow's ministry, citing two officials, said": step over the insertion between commas.
    if (s.low(last).equals(",")) {
      int comma = last - 1;
      while (comma > 0 && !s.low(comma).equals(",") && last - comma < LONGEST) {
        comma--;
      }
      last = s.low(comma).equals(",") ? comma - 1 : last - 1;
    }
    if (last < 0 || PRONOUNS.contains(s.low(last))) {
      return Optional.empty();
    }
    int first = last + 1;
    while (first > 0 && last - first < LONGEST && isInName(s, first - 1)) {
      first--;
    }
    return name(s, first, last, s.spanOf(verb, verb));
  }

  /** “…,” said the governor. */
  private Optional<Claimant> subjectAfter(Tagged s, int verb) {
    if (verb == 0 || !s.low(verb - 1).matches("[”\"',’]+|''")) {
      return Optional.empty();
    }
    return name(s, verb + 1, runRight(s, verb + 1), s.spanOf(verb, verb));
  }

  private static int runRight(Tagged s, int first) {
    int last = first;
    while (last + 1 < s.size() && last - first < LONGEST && isInName(s, last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean isInName(Tagged s, int i) {
    return ((NAME_TAGS.contains(s.tag(i)) || s.tag(i).startsWith("PROPN"))
            && !s.low(i).equals("not")
            && !isDay(s, i))
        || (INSIDE.contains(s.low(i)) && !s.low(i).equals("in") && !s.low(i).equals("on"));
  }

  private static boolean isDay(Tagged s, int i) {
    Span token = s.tokens().get(i).span();
    return s.dates().stream().anyMatch(d -> d.span().overlaps(token));
  }

  private static boolean isCounted(Tagged s, PartyRef party) {
    return s.counts().stream().anyMatch(c -> c.span().contains(party.span()));
  }

  private static Optional<String> lastParty(Tagged s, Predicate<PartyRef> which) {
    return s.parties().stream().filter(which).reduce((one, other) -> other).map(PartyRef::code);
  }

  private Optional<Claimant> name(Tagged s, int first, int last, Span verb) {
    int from = first;
    while (from <= last
        && (s.tag(from).equals("DET")
            || s.tag(from).equals("PART")
            || s.tag(from).equals("CCONJ")
            || s.low(from).equals("."))) {
      from++;
    }
    int to = last;
    while (to >= from && (INSIDE.contains(s.low(to)) || s.tag(to).equals("DET"))) {
      to--;
    }
    if (from > to || from >= s.size() || PRONOUNS.contains(s.low(from))) {
      return Optional.empty();
    }
    Span span = s.spanOf(from, Math.min(to, s.size() - 1));
    boolean named = false;
    for (int i = from; i <= to && i < s.size(); i++) {
      named |= s.tag(i).startsWith("PROPN") || speakers.contains(s.low(i));
    }
    if (!named) {
      return Optional.empty();
    }
    Optional<String> code = lastParty(s, p -> span.contains(p.span()));
    if (code.isEmpty() && OWN.contains(s.low(from - 1))) {
      code = lastParty(s, p -> p.span().end() <= span.start() && !isCounted(s, p));
    }
    return Optional.of(new Claimant(text(s, span), code.orElse(null), span, verb));
  }

  private static String text(Tagged s, Span span) {
    int start = s.sentence().span().start();
    return s.sentence().text().substring(span.start() - start, span.end() - start);
  }
}
