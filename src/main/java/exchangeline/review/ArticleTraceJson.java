package exchangeline.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.output.Json;
import exchangeline.output.ReportsJson;
import exchangeline.reading.SentenceTrace;
import exchangeline.report.ArticleTrace;
import java.io.IOException;
import java.io.OutputStream;

/** How an article was read, one line an article. */
public final class ArticleTraceJson {
  private ArticleTraceJson() {}

  /**
   * Writes {@code report} as {@code extract --reports} does, {@code sides}, and {@code sentences}
   * with what was seen in each and what became of it: {@code event} is an index into the report's
   * events, else {@code why} says why there is none.
   */
  public static void writeLine(ArticleTrace trace, OutputStream out) throws IOException {
    ObjectNode json = Json.object();
    json.set("report", ReportsJson.json(trace.report()));
    json.set("sides", Json.strings(trace.sides()));
    ArrayNode sentences = json.putArray("sentences");
    for (SentenceTrace one : trace.sentences()) {
      sentences.add(sentence(one, trace));
    }
    Json.writeLine(json, out);
  }

  private static ObjectNode sentence(SentenceTrace one, ArticleTrace trace) {
    int start = one.sentence().span().start();
    String text = one.sentence().text();
    ObjectNode json =
        Json.object()
            .put("text", Json.text(text))
            .put("start", start)
            .put("end", one.sentence().span().end())
            .put("lead", one.lead())
            .put("silence", one.silence());
    ArrayNode seen = json.putArray("seen");
    for (SentenceTrace.Seen words : one.seen()) {
      seen.addObject()
          .put("kind", words.kind())
          .put("words", Json.text(words.span().shift(-start).in(text)))
          .put("start", words.span().start())
          .put("end", words.span().end())
          .put("reading", Json.text(words.reading()));
    }
    ArrayNode mentions = json.putArray("mentions");
    for (ArticleTrace.Fate fate : trace.fatesOf(one)) {
      mentions
          .addObject()
          .put("event", fate.event())
          .put("why", fate.why())
          .put("says", Json.text(MentionWords.of(fate.mention())));
    }
    return json;
  }
}
