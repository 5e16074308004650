package exchangeline.text;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;

/** Words of a sentence with their part of speech. Not thread-safe: one a thread. */
public final class Tagger {
  /**
   * "220", "1,200", "1.5": the model takes a number it has not met for another word now and then.
   */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  public Tagger(Models models) {
    tokenizer = new TokenizerME(models.tokenizer);
    tagger = new POSTaggerME(models.tags);
  }

  /** Tokens in the order of the text; spans count in the article's text. */
  public List<Token> tag(Sentence sentence) {
    // The models know straight apostrophes only; one character for one keeps the offsets.
    String plain = sentence.text().replace('’', '\'').replace('‘', '\'');
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(plain);
    String[] words = opennlp.tools.util.Span.spansToStrings(spans, plain);
    String[] tags = tagger.tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Span span = sentence.inArticle(spans[i].getStart(), spans[i].getEnd());
      String tag = NUMBER.matcher(words[i]).matches() ? "NUM" : tags[i];
      tokens.add(new Token(span, words[i], tag));
    }
    return List.copyOf(tokens);
  }
}
