package exchangeline.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.article.Article;
import java.io.IOException;
import java.io.OutputStream;

/** What was read, one line an article. */
public final class ArticlesJson {
  private ArticlesJson() {}

  /** One line with the text to which all offsets refer. */
  public static void writeLine(Article article, OutputStream out) throws IOException {
    Json.writeLine(head(article).put("text", Json.text(article.text())), out);
  }

  /** The article without its text. */
  static ObjectNode head(Article article) {
    return Json.object()
        .put("id", Json.text(article.id()))
        .put("sha256", article.sha256())
        .put("title", Json.text(article.title()))
        .put("outlet", Json.text(article.outlet()))
        .put("url", Json.text(article.url()))
        .put("published", Values.day(article.published()))
        .put(
            "publishedBasis",
            article.publishedBasis() == null ? null : article.publishedBasis().code())
        .put("language", Json.text(article.language()));
  }
}
