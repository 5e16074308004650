package exchangeline.bench;

import exchangeline.article.Article;
import exchangeline.article.ArticleReader;
import exchangeline.article.FileChoice;
import exchangeline.article.Input;
import exchangeline.article.Inputs;
import exchangeline.article.ReadOptions;
import exchangeline.article.ReadOutcome;
import exchangeline.pack.Packs;
import exchangeline.reading.Prefilter;
import exchangeline.report.Reader;
import exchangeline.report.Report;
import exchangeline.text.Models;
import exchangeline.text.Sentence;
import exchangeline.text.Sentences;
import exchangeline.text.Tagger;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Milliseconds that each stage takes for all articles of the corpus. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {
  private final Packs packs = Packs.shipped();
  private final Prefilter prefilter = new Prefilter(packs);
  private final Sentences sentences = new Sentences(Models.english());
  private final Tagger tagger = new Tagger(Models.english());
  private final Reader reader = new Reader(Models.english(), packs, null);
  private final ArticleReader articleReader =
      new ArticleReader(InputStream.nullInputStream(), ReadOptions.DEFAULT);
  private final List<byte[]> bytes = new ArrayList<>();
  private final List<Sentence> cut = new ArrayList<>();
  private List<Article> articles;
  private List<Report> reports;

  @Setup
  public void prepare() throws IOException {
    articles = articles();
    articles.forEach(article -> bytes.add(article.text().getBytes(StandardCharsets.UTF_8)));
    articles.forEach(article -> cut.addAll(sentences.split(article.text())));
    reports = report();
  }

  /** From files to articles. */
  @Benchmark
  public List<Article> articles() throws IOException {
    List<Article> read = new ArrayList<>();
    for (Input input : Inputs.find(List.of("corpus"), FileChoice.ALL)) {
      articleReader
          .read(input)
          .forEachRemaining(
              outcome -> {
                if (outcome instanceof ReadOutcome.Read found) {
                  read.add(found.article());
                }
              });
    }
    return read;
  }

  @Benchmark
  public int prefilter() {
    int kept = 0;
    for (byte[] text : bytes) {
      kept += prefilter.holds(text, false) ? 1 : 0;
    }
    return kept;
  }

  @Benchmark
  public int sentences() {
    return articles.stream().mapToInt(article -> sentences.split(article.text()).size()).sum();
  }

  @Benchmark
  public int tags() {
    return cut.stream().mapToInt(sentence -> tagger.tag(sentence).size()).sum();
  }

  @Benchmark
  public List<Report> report() {
    return articles.stream().map(reader::read).toList();
  }

  @Benchmark
  public Timeline merge() {
    return Timeline.of(reports, packs.actorNames());
  }
}
