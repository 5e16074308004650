package exchangeline.text;

import exchangeline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;

/** Words of a sentence with their part of speech. Not thread-safe: one a thread. */
public final class Tagger {
  /**
   * "220", "1,200", "1.5": the model takes a number it has not met for another word now and then.
   */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /** Stretches between blanks that are kept in mind. */
  private static final int KNOWN = 20_000;

  /** UTF-16 units of the longest stretch that is worth it. */
  private static final int LONGEST_KNOWN = 40;

  private final TokenizerME tokenizer;
  private final TagWeights weights;
  private final TagSearch search;
  private final Map<String, List<Piece>> known = new HashMap<>();

  /** A word of a stretch between blanks, with its place there. */
  private record Piece(
      int start, int end, String text, String low, boolean number, WordWeights weights) {}

  public Tagger(Models models) {
    tokenizer = new TokenizerME(models.tokenizer);
    weights = models.tags;
    search = new TagSearch(weights);
  }

  /** Tokens in the order of the text; spans count in the article's text. */
  public List<Token> tag(Sentence sentence) {
    // The models know straight apostrophes only; one character for one keeps the offsets.
    String plain = sentence.text().replace('’', '\'').replace('‘', '\'');
    List<Piece> pieces = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span s : WhitespaceTokenizer.INSTANCE.tokenizePos(plain)) {
      for (Piece piece : pieces(plain.substring(s.getStart(), s.getEnd()))) {
        pieces.add(piece);
        spans.add(sentence.inArticle(s.getStart() + piece.start, s.getStart() + piece.end));
      }
    }
    String[] tags = search.tags(pieces.stream().map(Piece::weights).toList());
    List<Token> tokens = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      Piece piece = pieces.get(i);
      tokens.add(new Token(spans.get(i), piece.text, piece.low, piece.number ? "NUM" : tags[i]));
    }
    return List.copyOf(tokens);
  }

  /** The tokenizer looks at one stretch between blanks at a time: the same gives the same words. */
  private List<Piece> pieces(String stretch) {
    List<Piece> pieces = known.get(stretch);
    if (pieces == null) {
      pieces = new ArrayList<>();
      for (opennlp.tools.util.Span s : tokenizer.tokenizePos(stretch)) {
        String word = stretch.substring(s.getStart(), s.getEnd());
        boolean number = NUMBER.matcher(word).matches();
        String low = word.toLowerCase(Locale.ROOT);
        pieces.add(new Piece(s.getStart(), s.getEnd(), word, low, number, weights.of(word)));
      }
      if (stretch.length() <= LONGEST_KNOWN) {
        if (known.size() == KNOWN) {
          known.clear();
        }
        known.put(stretch, pieces);
      }
    }
    return pieces;
  }
}
