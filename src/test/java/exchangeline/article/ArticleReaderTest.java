package exchangeline.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exchangeline.article.ReadOutcome.Failed;
import exchangeline.article.ReadOutcome.Passed;
import exchangeline.article.ReadOutcome.Read;
import exchangeline.article.ReadOutcome.Skipped;
import exchangeline.article.format.FieldNames;
import exchangeline.article.source.Limits;
import exchangeline.article.source.Sieve;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String PROSE =
      "The two sides exchanged prisoners at the border on Monday, officials in both capitals said.";

  @TempDir Path folder;
  private final ArticleReader reader = reader(InputStream.nullInputStream(), ReadOptions.DEFAULT);

  @Test
  void textBecomesAnArticle() {
    Article article = article("a.txt", "Twenty come home at last\n\n" + PROSE);
    assertThat(article.id()).isEqualTo("a.txt");
    assertThat(article.title()).isEqualTo("Twenty come home at last");
    assertThat(article.text()).isEqualTo("Twenty come home at last\n\n" + PROSE);
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.NONE);
    assertThat(article.sha256()).hasSize(64);
  }

  @Test
  void sha256IsThatOfTheBytes() {
    assertThat(read("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void nothingButBlanksIsEmpty() {
    for (String text : List.of("", " \n\t\u00A0\r\n", "\uFEFF", "\u2028")) {
      assertThat(read(text))
          .isInstanceOf(Skipped.class)
          .hasFieldOrPropertyWithValue("reason", "empty");
    }
  }

  @Test
  void nothingAfterFrontMatterIsEmpty() {
    ReadOutcome outcome = read("---\ntitle: A\n---\n\n");
    assertThat(outcome).isInstanceOf(Skipped.class);
    assertThat(((Skipped) outcome).reason()).startsWith("empty");
  }

  @Test
  void nulBytesAreBinary() {
    assertThat(read("abc\0def")).isInstanceOf(Skipped.class);
  }

  @Test
  void textInAnotherCharsetIsRead() {
    Charset windows1250 = Charset.forName("windows-1250");
    byte[] bytes = PROSE.replace("border", "Łódź border").getBytes(windows1250);
    assertThat(((Read) reader.read("a.txt", bytes).get(0)).article().text())
        .contains("Łódź border");
  }

  @Test
  void lettersAndTheirAccentsAreOneCharacter() {
    assertThat(article("a.txt", PROSE + "\n\nThe mayor of Gdan\u0301sk").text())
        .endsWith("Gda\u0144sk");
  }

  @Test
  void unknownTypesAreSkippedUnlessTheUserNamedThem() throws IOException {
    Path file = Files.writeString(folder.resolve("a.log"), PROSE);
    assertThat(read(new Input("a.log", file, false))).isInstanceOf(Skipped.class);
    assertThat(read(new Input("a.log", file, true))).isInstanceOf(Read.class);
  }

  @Test
  void aSidecarIsNeverAnArticle() throws IOException {
    Path file = Files.writeString(folder.resolve("a.meta.json"), "{}");
    assertThat(read(new Input("a.meta.json", file, true))).isInstanceOf(Skipped.class);
  }

  @Test
  void aPipeIsSkippedInsteadOfWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(mkfifo.waitFor() == 0);
    ReadOutcome outcome =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> read(new Input("pipe.txt", pipe, true)));
    assertThat(outcome).isEqualTo(new Skipped("pipe.txt", null, "not a regular file"));
  }

  @Test
  void aLinkInAFolderIsSkippedWithAdvice() throws IOException {
    Path target = Files.writeString(folder.resolve("a.txt"), PROSE);
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), target);
    assertThat(((Skipped) read(new Input("b.txt", link, false))).reason())
        .contains("symbolic link");
    assertThat(read(new Input("b.txt", link, true))).isInstanceOf(Read.class);
  }

  @Test
  void aFileWithoutPermissionIsAFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), PROSE);
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads all");
    assertThat(read(new Input("a.txt", file, false)))
        .isEqualTo(new Failed("a.txt", null, "permission denied"));
  }

  @Test
  void aFileThatVanishedAndAFolderAreFailures() {
    Path gone = folder.resolve("gone.txt");
    assertThat(read(new Input("gone.txt", gone, false))).isInstanceOf(Failed.class);
    assertThat(read(new Input("x", folder, false))).isInstanceOf(Failed.class);
  }

  @Test
  void standardInputIsRead() {
    ArticleReader other =
        reader(
            new ByteArrayInputStream(PROSE.getBytes(StandardCharsets.UTF_8)), ReadOptions.DEFAULT);
    ReadOutcome outcome = other.read(Input.standardInput()).next();
    assertThat(outcome.id()).isEqualTo("-");
    assertThat(outcome).isInstanceOf(Read.class);
  }

  @Test
  void frontMatterBeatsTheSidecar() throws IOException {
    Files.writeString(
        folder.resolve("a.meta.json"),
        "{\"title\": \"Side\", \"outlet\": \"Side Post\", \"published\": \"2024-02-02\"}");
    Path file = folder.resolve("a.md");
    Files.writeString(file, "---\ntitle: \"Front\"\ndate: 4 July 2025\n---\n" + PROSE);
    Article article = ((Read) read(new Input("a.md", file, false))).article();
    assertThat(article.title()).isEqualTo("Front");
    assertThat(article.outlet()).isEqualTo("Side Post");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 7, 4));
    assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.METADATA);
    assertThat(article.text()).isEqualTo(PROSE);
  }

  @Test
  void aBrokenSidecarCostsAWarning() throws IOException {
    Files.writeString(folder.resolve("a.meta.json"), "{\n\"title\": oops}");
    Path file = Files.writeString(folder.resolve("a.txt"), PROSE);
    Read read = (Read) read(new Input("a.txt", file, false));
    assertThat(read.warnings()).containsExactly("a.meta.json:2: ignored, not valid JSON");
  }

  @Test
  void theOutletComesFromTheDatelineElseFromTheAddress() {
    assertThat(article("a.txt", "KYIV, Oct 2, 2025 (Northern Wire) — " + PROSE).outlet())
        .isEqualTo("Northern Wire");
    assertThat(article("a.txt", "KYIV (Northern Wire) - " + PROSE).outlet())
        .isEqualTo("Northern Wire");
    assertThat(article("a.txt", "MOSCOW, August 31. /Novost/. " + PROSE).outlet())
        .isEqualTo("Novost");
    String front = "---\nurl: https://www.Example.org/2025/06/11/x\n---\n" + PROSE;
    assertThat(article("a.txt", front).outlet()).isEqualTo("example.org");
    assertThat(article("a.txt", PROSE).outlet()).isNull();
  }

  @Test
  void aFirstSentenceIsNoTitle() {
    assertThat(article("a.txt", PROSE).title()).isNull();
    assertThat(
            article("a.txt", "12 May 2025, 18:37\n\nTwenty come home at last\n\n" + PROSE).title())
        .isEqualTo("Twenty come home at last");
  }

  @Test
  void oneLineAsLongAsAFileMayBeIsRead() {
    byte[] bytes = "May 2024, by (A) — 1:0 | ".repeat(180_000).getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read("a.txt", bytes)).hasOnlyElementsOfType(Read.class);
  }

  @Test
  void manyFurnitureLinesAreRead() {
    for (String line : List.of("0 comments\n", "Related posts\n", "a | b | c\n", "5 May 2024\n")) {
      byte[] bytes = (PROSE + "\n" + line.repeat(150_000)).getBytes(StandardCharsets.UTF_8);
      assertThat(reader.read("a.txt", bytes)).hasSize(1);
    }
  }

  @Test
  void anInputLargerThanTheLimitFailsWithAdvice() {
    ReadOutcome outcome = reader.read("a.txt", "a".repeat(5_000_001).getBytes(UTF_8)).get(0);
    assertThat(outcome)
        .isEqualTo(new Failed("a.txt", null, "larger than 5 MB: split it into articles"));
  }

  @Test
  void whatTheUserSaysOfAFolderHoldsWhereArticlesSayNothing() {
    ReadOptions options =
        new ReadOptions(
            Limits.DEFAULT, FieldNames.KNOWN, LocalDate.of(2024, 5, 6), "The Dock", Sieve.NONE);
    ArticleReader other = reader(InputStream.nullInputStream(), options);
    Article silent = ((Read) other.read("a.txt", PROSE.getBytes(UTF_8)).get(0)).article();
    assertThat(silent.outlet()).isEqualTo("The Dock");
    assertThat(silent.published()).isEqualTo("2024-05-06");
    assertThat(silent.publishedBasis()).isEqualTo(PublishedBasis.OPTION);
    String front = "---\nsource: Harbour Post\ndate: 2025-03-20\n---\n" + PROSE;
    Article telling = ((Read) other.read("a.txt", front.getBytes(UTF_8)).get(0)).article();
    assertThat(telling.outlet()).isEqualTo("Harbour Post");
    assertThat(telling.published()).isEqualTo("2025-03-20");
  }

  @Test
  void theNameOfAFileOfManySaysNothingAboutOneOfThem() {
    String lines = "{\"text\": \"" + PROSE + "\"}\n";
    ReadOutcome outcome = reader.read("2024-05-06.jsonl", lines.getBytes(UTF_8)).get(0);
    assertThat(outcome.id()).isEqualTo("2024-05-06.jsonl#1");
    assertThat(((Read) outcome).article().published()).isNull();
  }

  @Test
  void whatTheSieveLeavesOfTextsIsPassedUnlessThereIsMoreToTell() {
    ArticleReader sieving = sieving(text -> false);
    String page = "<html><body><p>" + PROSE + "</p></body></html>";
    assertThat(sieving.read("a.html", page.getBytes(UTF_8)).get(0)).isEqualTo(new Passed("a.html"));
    String front = "---\ndate: 31 May or so\n---\n" + PROSE;
    assertThat(((Read) sieving.read("a.txt", front.getBytes(UTF_8)).get(0)).warnings()).hasSize(1);
  }

  @Test
  void aFaultInOneArticleLosesThatOneOnly() {
    ArticleReader faulty =
        sieving(
            text -> {
              if (text.startsWith("One")) {
                throw new IllegalStateException("so");
              }
              return true;
            });
    String lines = "{\"text\": \"One. %1$s\"}\n{\"text\": \"%1$s\"}\n".formatted(PROSE);
    List<ReadOutcome> outcomes = faulty.read("a.jsonl", lines.getBytes(UTF_8));
    assertThat(((Failed) outcomes.get(0)).reason()).startsWith("a fault of the program");
    assertThat(outcomes.get(1)).isInstanceOf(Read.class);
  }

  private static ArticleReader sieving(Predicate<String> texts) {
    Sieve sieve =
        new Sieve() {
          @Override
          public boolean holds(byte[] bytes, boolean json) {
            return true;
          }

          @Override
          public boolean holds(String text) {
            return texts.test(text);
          }
        };
    return reader(InputStream.nullInputStream(), ReadOptions.DEFAULT.with(sieve));
  }

  private ReadOutcome read(String text) {
    return reader.read("a.txt", text.getBytes(UTF_8)).get(0);
  }

  private ReadOutcome read(Input input) {
    List<ReadOutcome> outcomes = reader.read(input).toList();
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  private static ArticleReader reader(InputStream in, ReadOptions options) {
    return new ArticleReader(in, options);
  }

  private Article article(String id, String text) {
    return ((Read) reader.read(id, text.getBytes(UTF_8)).get(0)).article();
  }
}
