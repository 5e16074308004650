package exchangeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final Models MODELS = Models.english();
  private final Tagger tagger = new Tagger(MODELS);

  /** Words and tags of the project's own articles, as OpenNLP's own classes give them. */
  @Test
  void givesTheWordsAndTagsThatOpenNlpGives() throws IOException {
    TokenizerME tokenizer = new TokenizerME(MODELS.tokenizer);
    POSTaggerME tags = new POSTaggerME(model());
    int words = 0;
    for (Sentence sentence : sentences()) {
      String plain = sentence.text().replace('’', '\'').replace('‘', '\'');
      String[] expected = tokenizer.tokenize(plain);
      String[] tagged = tags.tag(expected);
      List<Token> found = tagger.tag(sentence);
      assertThat(found).as(plain).extracting(Token::text).containsExactly(expected);
      for (int i = 0; i < tagged.length; i++) {
        String tag = expected[i].matches("\\d+([.,]\\d+)*") ? "NUM" : tagged[i];
        assertThat(found.get(i).tag()).as("%s in: %s", expected[i], plain).isEqualTo(tag);
      }
      words += expected.length;
    }
    assertThat(words).isGreaterThan(10_000);
  }

  @Test
  void spansCountInTheArticle() {
    String text = "Kyiv said so. Both sides’ envoys met.";
    Span span = new Span(14, text.length());
    assertThat(tagger.tag(new Sentence(1, 0, 0, span, span.in(text))))
        .extracting(t -> t.span().in(text))
        .containsExactly("Both", "sides’", "envoys", "met", ".");
  }

  @Test
  void aSentenceWithoutWordsGivesNone() {
    assertThat(tagger.tag(new Sentence(0, 0, 0, new Span(0, 2), "  "))).isEmpty();
  }

  private static POSModel model() throws IOException {
    try (InputStream in =
        Models.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(in);
    }
  }

  private static List<Sentence> sentences() throws IOException {
    Sentences cutter = new Sentences(MODELS);
    List<Sentence> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt")).sorted()::iterator) {
        sentences.addAll(cutter.split(Files.readString(file)));
      }
    }
    return sentences;
  }
}
