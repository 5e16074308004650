package exchangeline.reading;

import exchangeline.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mends the tags of verbs of transfer: the model has met few of them, and takes the "freed" of
 * "Hamas freed 13 women" for an adverb or a mark now and then.
 */
final class VerbTags {
  /** Tags of those who do something. */
  private static final Set<String> SUBJECT = Set.of("PROPN", "NOUN", "PRON");

  /** The model knows these, whose past is the same. */
  private static final Set<String> OF_ANY_TENSE = Set.of("let", "put", "set");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "VERB", "NUM");

  /** What opens the object of a verb. */
  private static final Set<String> DETERMINERS = Set.of("the", "all", "their", "its", "both");

  private static final Set<String> PARTICLES = Set.of("over", "back", "up", "free");

  /** Pasts that are no other word; behind a name the model takes them for part of it. */
  private static final Set<String> PASTS =
      Set.of("flew", "went", "came", "brought", "sent", "gave", "took", "got", "won");

  private final Set<String> participles = new HashSet<>();
  private final Set<String> plurals = new HashSet<>();

  /** Mends the tags of the verbs of these frames. */
  VerbTags(List<Frame> frames) {
    for (Frame frame : frames) {
      Set<String> forms = frame.forms();
      forms.stream()
          .filter(form -> form.endsWith("ed") && TriggerFinder.isParticiple(form))
          .forEach(participles::add);
      if (!frame.kind().isNoun() && frame.kind() != Frame.Kind.GO) {
        forms.stream().filter(form -> forms.contains(form + "s")).forEach(plurals::add);
        plurals.removeAll(OF_ANY_TENSE);
      }
    }
  }

  /** The same words, those that can be nothing else as verbs. */
  List<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if ((PASTS.contains(token.text()) && isBehindName(tokens, i))
          || (participles.contains(token.low()) && isVerb(tokens, i))
          || (plurals.contains(token.low()) && isPlural(tokens, i))) {
        mended.set(i, new Token(token.span(), token.text(), token.low(), "VERB"));
      }
    }
    return mended;
  }

  /** "Ann Cole flew": a name; no nation's people, of whom the model knows that they fly. */
  private static boolean isBehindName(List<Token> tokens, int i) {
    return isCapital(tokens, i - 1)
        && (!tokens.get(i - 1).low().endsWith("s") || isCapital(tokens, i - 2))
        && !tokens.get(Math.max(0, i - 2)).tag().equals("NUM");
  }

  private static boolean isCapital(List<Token> tokens, int i) {
    return i >= 0 && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  /** "The Houthis return eight prisoners", "rebels hand over the men"; no "prisoners release". */
  private static boolean isPlural(List<Token> tokens, int i) {
    Token before = tokens.get(Math.max(0, i - 1));
    int object = i + 1;
    if (object < tokens.size() && PARTICLES.contains(tokens.get(object).low())) {
      object++;
    }
    if (i == 0 || object + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(object);
    boolean group = before.tag().equals("PROPN") || before.low().endsWith("s");
    return SUBJECT.contains(before.tag())
        && group
        && !before.low().matches(".*['’]s?")
        && Set.of("NOUN", "ADJ").contains(tokens.get(i).tag())
        && (next.tag().equals("NUM") || DETERMINERS.contains(next.low()))
        && NOMINAL.contains(tokens.get(object + 1).tag());
  }

  /** "Hamas freed"; no verb in "the freed men", "newly freed". */
  private static boolean isVerb(List<Token> tokens, int i) {
    String tag = tokens.get(i).tag();
    String before = i == 0 ? "" : tokens.get(i - 1).tag();
    return switch (tag) {
      case "VERB", "AUX", "NOUN", "PROPN" -> false;
      case "ADJ" -> SUBJECT.contains(before);
      default -> true;
    };
  }
}
