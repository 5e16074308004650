package exchangeline.article.format;

import static exchangeline.article.format.Packing.bytes;
import static exchangeline.article.format.Packing.concat;
import static exchangeline.article.format.Packing.gzip;
import static exchangeline.article.format.Story.AWAY;
import static exchangeline.article.format.Story.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.html.PageDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One file of each format, as the programs of people write it. */
class FormatsTest {
  private static final List<Story> BOTH = List.of(HOME, AWAY);

  @Test
  void aPageIsReadByItsContentWhateverItsName() {
    for (String name : List.of("a.html", "a.htm.gz", "a.txt", "a")) {
      byte[] page = bytes(Saving.page(HOME));
      is(HOME, FoundIn.file(name, name.endsWith("gz") ? gzip(page) : page).article());
    }
  }

  @Test
  void rssHasAnArticleAnEntry() {
    FoundIn feed = FoundIn.file("feed.xml", Saving.rss(BOTH));
    assertThat(feed.told()).containsExactly("feed.xml#1", "feed.xml#2");
    is(HOME, feed.articles().get(0));
    is(AWAY, feed.articles().get(1));
    assertThat(feed.articles().get(0).language()).isEqualTo("en-gb");
    assertThat(day(feed.articles().get(0))).startsWith("Thu, 20 Mar 2025");
  }

  @Test
  void atomHasAnArticleAnEntryAndItsAlternateLink() {
    FoundIn feed = FoundIn.file("feed", Saving.atom(List.of(HOME)));
    is(HOME, feed.articles().get(0));
    assertThat(day(feed.articles().get(0))).startsWith("2025-03-20");
  }

  @Test
  void anEntryWithoutTextIsToldAndABrokenFeedKeepsItsFirstEntries() {
    String feed = Saving.rss(List.of(HOME)).replace("</channel></rss>", "");
    assertThat(FoundIn.file("a.rss", feed + "<item><title>x</title></item><item></b>").told())
        .containsExactly(
            "a.rss#1",
            "a.rss#2: an entry without a text",
            "a.rss#3: failed: not well-formed XML at line 5, column 66");
  }

  @Test
  void nitfIsReadWithItsHeads() {
    RawArticle article = FoundIn.file("a.xml", Saving.nitf(HOME)).article();
    is(HOME, article);
    assertThat(day(article)).isEqualTo("20250320T101500+0200");
  }

  @Test
  void aMessageOfNewsmlHoldsItems() {
    FoundIn two = FoundIn.file("a.xml", Saving.newsml(BOTH));
    assertThat(two.told()).containsExactly("a.xml#1", "a.xml#2");
    assertThat(two.articles().get(0).title()).isEqualTo(HOME.title());
    assertThat(two.articles().get(0).outlet()).isEqualTo(HOME.outlet());
    assertThat(paragraphs(two.articles().get(1))).isEqualTo(AWAY.paragraphs());
    assertThat(FoundIn.file("a.xml", Saving.newsml(List.of(HOME))).told()).containsExactly("a.xml");
  }

  @Test
  void newsmlOfTheFirstVersionsHoldsItems() {
    FoundIn two = FoundIn.file("a.xml", Saving.newsmlOne(BOTH));
    assertThat(two.told()).containsExactly("a.xml#1", "a.xml#2");
    assertThat(paragraphs(two.articles().get(1))).isEqualTo(AWAY.paragraphs());
    RawArticle one = FoundIn.file("a.xml", Saving.newsmlOne(List.of(HOME))).article();
    assertThat(one.title()).isEqualTo(HOME.title());
    assertThat(one.outlet()).isEqualTo(HOME.outlet());
    assertThat(paragraphs(one)).isEqualTo(HOME.paragraphs());
    assertThat(one.dates()).hasSize(1);
  }

  @Test
  void tablesOfAnySeparatorHaveAnArticleARow() {
    for (char separator : new char[] {',', ';', '\t', '|'}) {
      FoundIn table = FoundIn.file("a.csv", Saving.table(BOTH, separator));
      assertThat(table.told()).containsExactly("a.csv#2", "a.csv#7");
      is(HOME, table.articles().get(0));
      is(AWAY, table.articles().get(1));
    }
  }

  @Test
  void aTableWithoutTextIsTold() {
    assertThat(FoundIn.file("a.tsv", "url\tdate\nhttps://a.example\t2024\n").told())
        .containsExactly(
            "a.tsv: a table without a column of text (name it with --json-fields text=NAME)");
  }

  @Test
  void aRowThatIsNeverClosedIsTold() {
    String table = "title,text\na,b\nc,\"d" + "\ne".repeat(3_000_000);
    assertThat(FoundIn.file("a.csv", table).told())
        .containsExactly(
            "a.csv#2",
            "a.csv#3: failed: not a row that fits the table, or a cell longer than an article may"
                + " be");
  }

  @Test
  void pagesOfACrawlAreReadAndNothingElse() {
    List<byte[]> records = Saving.warc(BOTH);
    byte[] pieces = concat(records.stream().map(Packing::gzip).toList());
    for (FoundIn crawl :
        List.of(FoundIn.file("a.warc", concat(records)), FoundIn.file("a.warc.gz", pieces))) {
      assertThat(crawl.told()).hasSize(2).allMatch(id -> id.matches("a\\.warc(\\.gz)?#[35]"));
      is(HOME, crawl.articles().get(0));
      is(AWAY, crawl.articles().get(1));
    }
  }

  @Test
  void pagesBeforeTheCutOfACrawlAreRead() {
    byte[] crawl = concat(Saving.warc(BOTH).stream().map(Packing::gzip).toList());
    for (int cut : new int[] {100, 700}) {
      byte[] part = Arrays.copyOf(crawl, crawl.length - cut);
      List<String> told = FoundIn.file("a.warc.gz", part).told();
      assertThat(told.get(0)).isEqualTo("a.warc.gz#3");
      assertThat(told.get(told.size() - 1)).contains(": failed: ", "cut off");
    }
  }

  @Test
  void aRecordOfACrawlWithAWrongLengthLosesNoOther() {
    for (String length : List.of("40", "600", "9000000", "9223372036854775807", "-5", "many", "")) {
      List<byte[]> records = new ArrayList<>(Saving.warc(BOTH));
      String wrong = new String(records.get(2), StandardCharsets.UTF_8);
      records.set(2, bytes(wrong.replaceFirst("(?m)^(Content-Length: )\\d+", "$1" + length)));
      FoundIn crawl = FoundIn.file("a.warc", concat(records));
      assertThat(crawl.told())
          .as(length)
          .containsExactly("a.warc#3: failed: damaged: it is not as long as it says", "a.warc#5");
      is(AWAY, crawl.articles().get(0));
    }
  }

  @Test
  void aRecordOfACrawlThatIsTooLargeLosesNoOther() {
    List<byte[]> both = Saving.warc(BOTH);
    String page = new String(both.get(2), StandardCharsets.UTF_8);
    int blank = page.indexOf("\r\n\r\n") + 4;
    for (int more : new int[] {12_000_000, 12_000_001, 12_000_002, 12_000_003}) {
      String head = page.substring(0, blank).replaceFirst("(Content-Length: )\\d+", "$1" + more);
      String large = head + page.substring(blank).stripTrailing();
      large += "x".repeat(more - bytes(large).length + bytes(head).length) + "\r\n\r\n";
      List<byte[]> records = new ArrayList<>(both);
      records.set(2, bytes(large));
      List<String> told = FoundIn.file("a.warc", concat(records)).told();
      assertThat(told).hasSize(2);
      assertThat(told.get(0)).startsWith("a.warc#3: failed: larger than 5 MB");
      assertThat(told.get(1)).isEqualTo("a.warc#5");
    }
  }

  @Test
  void whatStandsBetweenRecordsOfACrawlIsToldAndPassedOver() {
    List<byte[]> records = new ArrayList<>(Saving.warc(BOTH));
    records.add(3, bytes("<p>Some lines\n<p>WARC/ among them\n"));
    assertThat(FoundIn.file("a.warc", concat(records)).told())
        .containsExactly("a.warc#3: failed: damaged: it is not as long as it says", "a.warc#5");
    records = new ArrayList<>(Saving.warc(BOTH));
    records.set(2, bytes("WARC/1.0\r\n" + "A: b\r\n".repeat(2_000) + "\r\n"));
    assertThat(FoundIn.file("a.warc", concat(records)).told())
        .containsExactly("a.warc#3: failed: damaged: this is no record of a crawl", "a.warc#5");
  }

  @Test
  void aDamagedPieceOfACrawlLosesNoOther() {
    for (int from : new int[] {0, 15, 300}) {
      for (int cut : new int[] {0, 4, 200}) {
        List<byte[]> pieces =
            new ArrayList<>(Saving.warc(BOTH).stream().map(Packing::gzip).toList());
        byte[] piece = pieces.get(2);
        byte[] head = Arrays.copyOf(piece, from == 300 ? from : 0);
        byte[] tail = Arrays.copyOfRange(piece, from == 300 ? from + 1 : from, piece.length - cut);
        pieces.set(2, concat(List.of(head, tail)));
        List<String> told = FoundIn.file("a.warc.gz", concat(pieces)).told();
        assertThat(told)
            .as(from + " " + cut)
            .containsExactly(
                from + cut == 0
                    ? "a.warc.gz#3"
                    : "a.warc.gz#3: failed: damaged: this piece of the file was cut off or changed",
                "a.warc.gz#5");
      }
    }
  }

  @Test
  void theAddressOfACrawlStandsInForOneThatThePageDoesNotState() {
    String page = Saving.page(HOME).replaceFirst("<link rel=\"canonical\"[^>]*>", "");
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    String record =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
                .formatted("8f3a1c52-6a0e-4b1f-9a3a-0f4f3b6f7a10")
            + "WARC-Date: 2031-06-01T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
            + "WARC-Target-URI: https://crawled.example/x\r\n"
            + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(bytes(answer).length, answer);
    assertThat(FoundIn.file("a.warc", record).article().url())
        .isEqualTo("https://crawled.example/x");
  }

  @Test
  void aMailIsAnArticleWithItsHeaders() {
    RawArticle article = FoundIn.file("a.eml", Saving.mail(HOME)).article();
    assertThat(article.title()).isEqualTo(HOME.title());
    assertThat(article.outlet()).isEqualTo(HOME.outlet());
    assertThat(day(article)).startsWith("Thu, 20 Mar 2025");
    assertThat(paragraphs(article)).isEqualTo(HOME.paragraphs());
    assertThat(FoundIn.file("a", Saving.mail(HOME)).told()).containsExactly("a");
  }

  @Test
  void encodedPartsAndHeadersOfAMailAreDecoded() {
    String mail =
        """
        From: =?utf-8?Q?=C5=81=C3=B3d=C5=BA_Post?= <a@b.example>
        Subject: =?windows-1251?B?7uHs5e0=?=
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain; charset=koi8-r
        Content-Transfer-Encoding: base64

        z8LNxc4=
        --b
        Content-Type: text/html

        <p>no</p>
        --b--
        """;
    RawArticle article = FoundIn.file("a.eml", mail).article();
    assertThat(article.outlet()).isEqualTo("Łódź Post");
    assertThat(article.title()).isEqualTo("обмен");
    assertThat(article.text().strip()).isEqualTo("обмен");
  }

  @Test
  void aSavedPageWithItsPicturesIsAPage() {
    is(HOME, FoundIn.file("a.mhtml", Saving.mhtml(HOME)).article());
  }

  @Test
  void documentsHoldParagraphs() {
    byte[] rtf = Saving.rtf(HOME).getBytes(StandardCharsets.US_ASCII);
    assertThat(paragraphs(FoundIn.file("a.docx", Saving.docx(HOME)).article()))
        .isEqualTo(HOME.paragraphs());
    assertThat(paragraphs(FoundIn.file("a.txt", rtf).article())).isEqualTo(HOME.paragraphs());
    assertThat(paragraphs(FoundIn.file("a.pdf", Saving.pdf(HOME)).article()))
        .isEqualTo(HOME.paragraphs());
  }

  @Test
  void databasesExportManyArticlesInAFile() {
    for (String export :
        List.of(
            Databases.lexisNexis(BOTH),
            Databases.nexisUni(BOTH),
            Databases.factiva(BOTH),
            Databases.factivaPlain(BOTH),
            Databases.factivaPage(BOTH))) {
      String name = export.startsWith("<") ? "a.html" : "a.txt";
      FoundIn found = FoundIn.file(name, export);
      assertThat(found.told()).as(export).containsExactly(name + "#1", name + "#2");
      for (int i = 0; i < 2; i++) {
        RawArticle article = found.articles().get(i);
        assertThat(article.title()).as(export).isEqualTo(BOTH.get(i).title());
        assertThat(article.outlet()).as(export).isEqualTo(BOTH.get(i).outlet());
        assertThat(article.language()).isEqualToIgnoringCase("english");
        assertThat(paragraphs(article)).as(export).isEqualTo(BOTH.get(i).paragraphs());
        assertThat(day(article)).contains("" + BOTH.get(i).published().getYear());
      }
    }
  }

  @Test
  void anExportMayBeADocument() {
    List<String> lines = Databases.nexisUni(BOTH).lines().toList();
    Story export = new Story("t", "o", "u", HOME.published(), lines);
    FoundIn found = FoundIn.file("a.docx", Saving.docx(export));
    assertThat(found.told()).containsExactly("a.docx#1", "a.docx#2");
    assertThat(found.articles().get(1).outlet()).isEqualTo(AWAY.outlet());
  }

  /** All that the format carries is there. */
  private static void is(Story story, RawArticle article) {
    assertThat(article.title()).isEqualTo(story.title());
    assertThat(article.outlet()).isEqualTo(story.outlet());
    assertThat(article.url()).isEqualTo(story.url());
    assertThat(paragraphs(article)).isEqualTo(story.paragraphs());
    assertThat(article.dates()).isNotEmpty();
  }

  private static String day(RawArticle article) {
    PageDate first = article.dates().get(0);
    assertThat(first.place()).isEqualTo(PageDate.Place.MARKUP);
    return first.written();
  }

  private static List<String> paragraphs(RawArticle article) {
    return article.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
