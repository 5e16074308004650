package exchangeline.cli;

import static exchangeline.article.format.Packing.bytes;
import static exchangeline.article.format.Packing.concat;
import static exchangeline.article.format.Packing.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import exchangeline.article.format.Databases;
import exchangeline.article.format.Packing;
import exchangeline.article.format.Saving;
import exchangeline.article.format.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty articles of the corpus, saved in every format, give the same events. */
class EveryFormatTest {
  private static final int STORIES = 20;
  private static final List<String> METADATA = List.of("title", "outlet", "url", "published");

  @TempDir static Path folder;
  private static List<Story> stories;

  /** By the name of the way, in the order of the stories. */
  private static final Map<String, List<JsonNode>> reports = new HashMap<>();

  /** A way to save: what the files hold by their names, and which metadata they carry. */
  private record Way(String name, Function<List<Story>, Map<String, byte[]>> saved, String lost) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void chooseStories() throws IOException {
    stories =
        CommandRun.of("articles", "corpus")
            .out()
            .lines()
            .map(CommandRun::json)
            .filter(a -> a.path("title").isTextual() && a.path("outlet").isTextual())
            .filter(a -> a.path("publishedBasis").asText().equals("metadata"))
            .filter(
                a -> paragraphs(a).stream().allMatch(p -> p.length() >= 40 && !p.contains("\n")))
            .limit(STORIES)
            .map(EveryFormatTest::story)
            .toList();
    assertThat(stories).hasSize(STORIES);
    for (Way way : ways().toList()) {
      save(way);
    }
    Path timeline = folder.resolve("timeline.json");
    CommandRun run =
        CommandRun.of("extract", folder.resolve("news"), "-o", timeline, "--reports", "-");
    assertThat(run.code()).as(String.join("\n", run.messages())).isZero();
    run.out()
        .lines()
        .map(CommandRun::json)
        .forEach(
            report ->
                reports.computeIfAbsent(folderOf(report), f -> new ArrayList<>()).add(report));
    assertThat(reports.get("md")).anyMatch(report -> !report.path("events").isEmpty());
  }

  static Stream<Way> ways() {
    String[] newsPlease = {"title", "maintext", "date_publish", "source_domain", "url"};
    String[] trafilatura = {"title", "text", "date", "source-hostname", "source"};
    String[] newspaper = {"title", "text", "publish_date", "meta_site_name", "canonical_link"};
    String[] scrapy = {"headline", "articleBody", "datePublished", "publisher", "url"};
    return Stream.of(
        way("md", all -> each("md", s -> bytes(Saving.frontMatter(s)))),
        way(
            "UTF-16",
            all -> each("txt", s -> Saving.frontMatter(s).getBytes(StandardCharsets.UTF_16))),
        way("html", all -> each("html", s -> bytes(Saving.page(s)))),
        way("html.gz", all -> each("html.gz", s -> gzip(bytes(Saving.page(s))))),
        way("mhtml", all -> each("mhtml", s -> bytes(Saving.mhtml(s)))),
        way("json", all -> each("json", s -> bytes(Saving.json(s, scrapy)))),
        way("news-please", all -> one("a.jsonl", bytes(Saving.jsonLines(all, newsPlease)))),
        way("trafilatura", all -> one("a.jsonl", bytes(Saving.jsonLines(all, trafilatura)))),
        way("newspaper", all -> one("a.ndjson", bytes(Saving.jsonLines(all, newspaper)))),
        way("scrapy", all -> one("a.jsonl.gz", gzip(bytes(Saving.jsonLines(all, scrapy))))),
        way("rss", all -> one("feed.xml", bytes(Saving.rss(all)))),
        way("atom", all -> each("atom", s -> bytes(Saving.atom(List.of(s))))),
        way("nitf", all -> each("xml", s -> bytes(Saving.nitf(s)))),
        way("newsml", all -> one("a.xml", bytes(Saving.newsml(all))), "url"),
        way("csv", all -> one("a.csv", bytes(Saving.table(all, ',')))),
        way("tsv", all -> one("a.tsv", bytes(Saving.table(all, '\t')))),
        way("warc", all -> one("a.warc", concat(Saving.warc(all)))),
        way(
            "warc.gz",
            all -> one("a.warc.gz", concat(Saving.warc(all).stream().map(Packing::gzip).toList()))),
        way("eml", all -> each("eml", s -> bytes(Saving.mail(s))), "url"),
        way("docx", all -> each("docx", s -> Saving.docx(s))),
        way("rtf", all -> each("rtf", s -> bytes(Saving.rtf(s)))),
        way("pdf", all -> each("pdf", s -> Saving.pdf(s))),
        way("LexisNexis", all -> one("a.txt", bytes(Databases.lexisNexis(all))), "url"),
        way("Nexis Uni", all -> one("a.txt", bytes(Databases.nexisUni(all))), "url"),
        way("Factiva", all -> one("a.txt", bytes(Databases.factiva(all))), "url"),
        way("Factiva text", all -> one("a.txt", bytes(Databases.factivaPlain(all))), "url"),
        way("Factiva page", all -> one("a.html", bytes(Databases.factivaPage(all))), "url"),
        way("zip", all -> one("a.zip", Packing.zip(each("md", s -> bytes(Saving.frontMatter(s)))))),
        way(
            "tar.gz in zip",
            all ->
                one(
                    "a.zip",
                    Packing.zip(
                        one(
                            "b.tar.gz",
                            gzip(Packing.tar(each("html", s -> bytes(Saving.page(s))))))))));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void theSameArticlesGiveTheSameEvents(Way way) {
    assertThat(reports.get(way.name())).hasSize(STORIES);
    for (int i = 0; i < STORIES; i++) {
      JsonNode expected = reports.get("md").get(i);
      JsonNode actual = reports.get(way.name()).get(i);
      for (String field : METADATA) {
        if (!way.lost().contains(field)) {
          assertThat(actual.path("article").path(field))
              .as("%s of %s", field, actual.path("article").path("id"))
              .isEqualTo(expected.path("article").path(field));
        }
      }
      assertThat(bare(actual)).as(expected.at("/article/id").asText()).isEqualTo(bare(expected));
    }
  }

  private static Way way(String name, Function<List<Story>, Map<String, byte[]>> saved) {
    return new Way(name, saved, "");
  }

  private static Way way(
      String name, Function<List<Story>, Map<String, byte[]>> saved, String lost) {
    return new Way(name, saved, lost);
  }

  private static Map<String, byte[]> each(String suffix, Function<Story, byte[]> saved) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      files.put(name(i, suffix), saved.apply(stories.get(i)));
    }
    return files;
  }

  private static String name(int i, String suffix) {
    return "%02d.%s".formatted(i, suffix);
  }

  private static Map<String, byte[]> one(String name, byte[] bytes) {
    return Map.of(name, bytes);
  }

  private static void save(Way way) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news").resolve(way.name()));
    for (Map.Entry<String, byte[]> file : way.saved().apply(stories).entrySet()) {
      Files.write(news.resolve(file.getKey()), file.getValue());
    }
    // What these formats do not carry lies beside them.
    for (int i = 0; i < STORIES && List.of("docx", "rtf", "pdf").contains(way.name()); i++) {
      Files.writeString(news.resolve(name(i, "meta.json")), sidecar(stories.get(i)));
    }
  }

  private static String folderOf(JsonNode report) {
    return report.at("/article/id").asText().replaceFirst("/.*", "");
  }

  /** What was read, without what tells the files apart. */
  private static JsonNode bare(JsonNode report) {
    ObjectNode bare = report.deepCopy();
    bare.remove("article");
    for (String list : List.of("announcements", "totals")) {
      ((ArrayNode) bare.get(list)).forEach(entry -> ((ObjectNode) entry).remove("article"));
    }
    return bare;
  }

  private static Story story(JsonNode article) {
    return new Story(
        article.path("title").asText(),
        article.path("outlet").asText(),
        "https://news.example/" + article.path("sha256").asText().substring(0, 12),
        LocalDate.parse(article.path("published").asText()),
        paragraphs(article));
  }

  /** Without the headline, which is metadata in most formats. */
  private static List<String> paragraphs(JsonNode article) {
    String text = article.path("text").asText().replaceAll("[ \u00A0]+", " ");
    List<String> all = List.of(text.split("\n\n", -1));
    return all.get(0).equals(article.path("title").asText()) ? all.subList(1, all.size()) : all;
  }

  private static String sidecar(Story story) {
    return Saving.json(story, "title", "text", "published", "outlet", "url");
  }
}
