package exchangeline.text;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;

/** Words of a sentence with their part of speech. Not thread-safe: one a thread. */
public final class Tagger {
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
      tokens.add(new Token(span, words[i], tags[i]));
    }
    return List.copyOf(tokens);
  }
}
