package exchangeline.reading;

import exchangeline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the tags of verbs of transfer: the model has met few of them, and takes the "freed" of
 * "Hamas freed 13 women" for an adverb or a mark now and then.
 */
final class VerbTags {
  /** Tags of those who do something. */
  private static final Set<String> SUBJECT = Set.of("PROPN", "NOUN", "PRON");

  private final Set<String> participles;

  /** Mends the tags of these forms. */
  VerbTags(Set<String> participles) {
    this.participles = Set.copyOf(participles);
  }

  /** The same words, those that can be nothing else as verbs. */
  List<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (participles.contains(token.low()) && isVerb(tokens, i)) {
        mended.set(i, new Token(token.span(), token.text(), token.low(), "VERB"));
      }
    }
    return mended;
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
