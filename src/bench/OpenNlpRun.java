import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** What OpenNLP alone takes for sentences, words and tags of all texts in a folder. */
final class OpenNlpRun {
  public static void main(String[] args) throws Exception {
    var sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
    var words = new TokenizerME(new TokenizerModel(model("tokens")));
    var tags = new POSTaggerME(new POSModel(model("pos")));
    long tagged = 0;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt")).sorted()::iterator) {
        for (String sentence : sentences.sentDetect(Files.readString(file))) {
          tagged += tags.tag(words.tokenize(sentence)).length;
        }
      }
    }
    System.out.println(tagged);
  }

  private static java.io.InputStream model(String name) {
    return OpenNlpRun.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
  }
}
