package exchangeline.reading;

import exchangeline.article.Span;
import exchangeline.text.Sentence;
import exchangeline.text.Token;
import java.util.List;

/**
 * A sentence with its words and what the finders saw in it.
 *
 * @param sentence the sentence
 * @param words its words, every number one
 * @param tokens its words with tags
 * @param segment number of the clause that each token stands in
 * @param parties actors named in it
 * @param dates date expressions
 * @param counts figures of people and remains
 * @param phases ordinals of exchanges
 * @param mediators actors that it calls mediators
 * @param setting what the layout says of it
 * @param headline true for a title, in which the present tense tells of the past
 */
record Tagged(
    Sentence sentence,
    Words words,
    List<Token> tokens,
    List<Integer> segment,
    List<PartyRef> parties,
    List<DateMention> dates,
    List<Count> counts,
    List<PhaseMention> phases,
    List<PartyRef> mediators,
    Setting setting,
    boolean headline) {

  /** The same with other parties. */
  Tagged naming(List<PartyRef> others) {
    return new Tagged(
        sentence,
        words,
        tokens,
        segment,
        List.copyOf(others),
        dates,
        counts,
        phases,
        mediators,
        setting,
        headline);
  }

  int size() {
    return tokens.size();
  }

  /** The word in lower case, or an empty string outside the sentence. */
  String low(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).low();
  }

  String tag(int token) {
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).tag();
  }

  /** Index of the first token that ends after {@code offset}, which counts in the article. */
  int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return Math.max(0, tokens.size() - 1);
  }

  /** Index of the last token that begins before the end of {@code span}. */
  int lastToken(Span span) {
    return tokenAt(Math.max(span.start(), span.end() - 1));
  }

  /** True for a word of a date. */
  boolean inDate(int token) {
    return dates.stream().anyMatch(d -> d.span().overlaps(tokens.get(token).span()));
  }

  Span spanOf(int firstToken, int lastToken) {
    return tokens.get(firstToken).span().union(tokens.get(lastToken).span());
  }

  /** The words from one token to another, in lower case, separated by single spaces. */
  String words(int firstToken, int endToken) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, firstToken); i < Math.min(endToken, tokens.size()); i++) {
      words.append(words.isEmpty() ? "" : " ").append(low(i));
    }
    return words.toString();
  }
}
