package exchangeline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The OpenNLP models of a language, loaded once and shared by all threads; the objects that use
 * them are not thread-safe and belong to one {@link Tagger} or {@link Sentences} each.
 */
public final class Models {
  final SentenceModel sentence;
  final TokenizerModel tokenizer;
  final TagWeights tags;

  private Models(SentenceModel sentence, TokenizerModel tokenizer, TagWeights tags) {
    this.sentence = sentence;
    this.tokenizer = tokenizer;
    this.tags = tags;
  }

  /** Loaded when they are asked for. */
  private static final class English {
    static final Models MODELS =
        new Models(
            load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
            load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new),
            new TagWeights(load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new)));
  }

  /** The English models, Universal Dependencies tags, from the class path. */
  public static Models english() {
    return English.MODELS;
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String resource, Loader<T> loader) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("model " + resource + " is not on the class path");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
