import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** What it takes to load the three models. */
final class LoadRun {
  public static void main(String[] args) throws Exception {
    new SentenceModel(model("sentence"));
    new TokenizerModel(model("tokens"));
    new POSModel(model("pos"));
  }

  private static java.io.InputStream model(String name) {
    return LoadRun.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
  }
}
