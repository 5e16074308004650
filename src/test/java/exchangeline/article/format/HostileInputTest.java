package exchangeline.article.format;

import static exchangeline.article.format.Packing.bytes;
import static exchangeline.article.format.Story.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.source.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to harm, or damaged on their way. */
class HostileInputTest {
  @TempDir Path folder;

  @Test
  void noOtherFileIsReadForAnEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "very secret");
    String entity = "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">";
    for (String xml :
        List.of(
            withEntities(Saving.nitf(HOME), "nitf", entity),
            withEntities(Saving.rss(List.of(HOME)), "rss", entity),
            withEntities(Saving.newsml(List.of(HOME)), "newsMessage", entity))) {
      FoundIn found = FoundIn.file("a.xml", xml.replace("Ukraine", "&x; Ukraine"));
      assertThat(found.articles())
          .hasSize(1)
          .allSatisfy(a -> assertThat(a.text()).contains("Ukraine").doesNotContain("very secret"));
    }
  }

  @Test
  void aBillionLaughsAreNotHeard() {
    StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha ha ha\">");
    for (int i = 1; i < 12; i++) {
      String ten = "&l%d;".formatted(i - 1).repeat(10);
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ten));
    }
    for (String xml :
        List.of(
            withEntities(Saving.nitf(HOME), "nitf", laughs.toString()),
            withEntities(Saving.rss(List.of(HOME)), "rss", laughs.toString()))) {
      FoundIn found = FoundIn.file("a.xml", xml.replace("Ukraine", "&l11; Ukraine"));
      assertThat(found.articles())
          .hasSize(1)
          .allSatisfy(a -> assertThat(a.text()).hasSizeLessThan(2_000).doesNotContain("ha ha"));
    }
  }

  @Test
  void aHundredThousandTagsInOneAnotherEnd() {
    String deep = "<div>".repeat(100_000);
    String xml = "<b>".repeat(100_000);
    for (FoundIn found :
        List.of(
            FoundIn.file("a.html", "<html><body>" + deep + HOME.html()),
            FoundIn.file("a.json", "{\"html\": \"" + deep + "they came home\"}"),
            FoundIn.file("a.xml", "<nitf><body><body.content>" + xml + HOME.html()),
            FoundIn.file("a.xml", "<rss><channel><item><description>" + xml),
            FoundIn.file("a.rtf", "{\\rtf1 " + "{".repeat(100_000) + "x"),
            FoundIn.file(
                "a.docx",
                Packing.zip(
                    Map.of("word/document.xml", bytes("<w:document xmlns:w='w'>" + xml)))))) {
      assertThat(found.all()).hasSize(1);
    }
  }

  @Test
  void aStoryIsReadInAsManyTags() {
    RawArticle page = FoundIn.file("a.html", "<div>".repeat(100_000) + HOME.html()).article();
    assertThat(page.text()).contains("Ukraine");
    assertThat(page.cut()).isFalse();
  }

  @Test
  void ofEvenMoreTagsItIsKnownThatTheyWereNotRead() {
    RawArticle page = FoundIn.file("a.html", HOME.html() + "<p>".repeat(200_000)).article();
    assertThat(page.text()).contains("Ukraine");
    assertThat(page.cut()).isTrue();
  }

  @Test
  void aDocumentOfManyCharactersThatAreCommandsIsReadInTime() {
    int n = 300_000;
    String text = FoundIn.file("a.rtf", "{\\rtf1 " + "\\u1055?".repeat(n) + "}").article().text();
    assertThat(text).isEqualTo("\u041f".repeat(n));
    String mixed = "{\\rtf1 {\\*\\generator x}" + "\\u8364?\\'e9\\bullet{\\b a}".repeat(500) + "}";
    assertThat(FoundIn.file("a.rtf", mixed).article().text())
        .isEqualTo("\u20ac\u00e9\u2022a".repeat(500));
  }

  @Test
  void groupsInOneAnotherWithoutEndAreTold() {
    assertThat(FoundIn.file("a.rtf", "{\\rtf1 " + "{".repeat(20_000)).told())
        .containsExactly("a.rtf: failed: more than 10000 groups in one another");
  }

  @Test
  void aMailWhosePartsBeginOtherwiseThanItSaysIsTold() {
    String mail =
        """
        From: a
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --c
        Content-Type: text/plain

        They came home.
        --c--
        """;
    assertThat(FoundIn.file("a.eml", mail).told())
        .containsExactly("a.eml: failed: damaged: none of its parts begins as it says");
    assertThat(FoundIn.file("a.eml", mail.replace("boundary=b", "boundary=\"c")).told())
        .containsExactly("a.eml");
  }

  @Test
  void aMailOfManyPartsIsTold() {
    String mail =
        "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\n".repeat(5_000);
    assertThat(FoundIn.file("a.eml", mail).told())
        .containsExactly("a.eml: failed: a message of more than 2000 parts");
  }

  @Test
  void aMailOfManyHeadersIsTold() {
    String mail = "From: a\nMIME-Version: 1.0\n" + "X-A: b\n".repeat(30_000);
    assertThat(FoundIn.file("a.eml", mail).told())
        .containsExactly("a.eml: failed: a message of more than 20000 header lines");
  }

  @Test
  void aPageWithMillionsOfLettersIsTold() {
    StringBuilder drawn = new StringBuilder("BT /F1 9 Tf ");
    for (int i = 0; i < 20_000; i++) {
      drawn.append("(They came home, all of them.) Tj ");
    }
    byte[] pdf =
        bytes(
            "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length "
                + (drawn.length() + 2)
                + ">> stream\n"
                + drawn
                + "ET\nendstream endobj\n"
                + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
                + "trailer <</Root 1 0 R>>\n");
    assertThat(FoundIn.file("a.pdf", pdf).told())
        .containsExactly("a.pdf: failed: a page with more on it than anybody can read");
  }

  @Test
  void bytesThatAreSaidToFollowDoNotFillTheMemory() {
    assertThat(FoundIn.file("a.rtf", "{\\rtf1 \\bin2000000000 x}").told()).hasSize(1);
  }

  @Test
  void whatBeginsLikeAnExportAndIsNoneIsAnArticle() {
    String text = "1 of 1 DOCUMENTS" + " ".repeat(100_000) + "and more";
    assertThat(FoundIn.file("a.txt", text).told()).containsExactly("a.txt");
    String nexis = "End of Document\nBody\nThey came home.";
    assertThat(FoundIn.file("a.txt", nexis).told()).containsExactly("a.txt#1");
  }

  @Test
  void aPasswordIsTold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(Saving.pdf(HOME))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    assertThat(FoundIn.file("a.pdf", out.toByteArray()).told())
        .containsExactly("a.pdf: failed: protected by a password: remove it first");
  }

  @Test
  void halfADocumentIsTold() {
    for (byte[] whole : List.of(Saving.pdf(HOME), Saving.docx(HOME))) {
      String name = whole[0] == '%' ? "a.pdf" : "a.docx";
      List<String> told = FoundIn.file(name, Arrays.copyOf(whole, whole.length / 2)).told();
      assertThat(told).hasSize(1).allMatch(line -> line.startsWith(name));
    }
  }

  @Test
  void aDocumentThatUnpacksToGigabytesIsStopped() {
    byte[] bomb = Packing.zip(Map.of("word/document.xml", new byte[200_000_000]));
    assertThat(FoundIn.file("a.docx", bomb).told())
        .hasSize(1)
        .allMatch(line -> line.startsWith("a.docx: failed: unpacks to more than 200 times"));
  }

  @Test
  void aNameThatSaysSomethingElseIsNoHarm() {
    for (String name : List.of("a.pdf", "a.docx", "a.zip", "a.warc", "a.xml", "a.jpg", "a.gz")) {
      assertThat(FoundIn.file(name, "They came home.").told())
          .hasSize(1)
          .allMatch(line -> line.startsWith(name + ": unknown type"));
    }
    byte[] pdf = Saving.pdf(HOME);
    for (String name : List.of("a.txt", "a.html", "a.json", "a.csv")) {
      assertThat(FoundIn.file(name, pdf).told()).containsExactly(name);
    }
    for (String name : List.of("a.json", "a.jsonl", "a.csv", "a.eml", "a.html", "a.txt")) {
      byte[] noise = new byte[3_000];
      new java.util.Random(7).nextBytes(noise);
      assertThat(FoundIn.file(name, noise).all()).isNotEmpty();
    }
  }

  @Test
  void anArticleLargerThanTheLimitIsTold() {
    Limits small = new Limits(1_000, 1_000, 1_000_000, 10, 200, 3, 10);
    byte[] page = bytes(Saving.page(HOME).replace("</article>", "<!--" + "x".repeat(1_000)));
    assertThat(FoundIn.file("a.html", new java.io.ByteArrayInputStream(page), small).told())
        .containsExactly("a.html: failed: larger than 1000 bytes: split it into articles");
  }

  @Test
  void aFileOfNothingButBrokenRecordsIsNotReadToItsEnd() {
    Limits ten = new Limits(1_000, 1_000, 1_000_000, 10, 200, 3, 10);
    String lines =
        "{\n".repeat(10) + "{\"text\": \"They came home on Monday.\"}\n" + "{\n".repeat(50);
    FoundIn found = FoundIn.file("a.jsonl", new java.io.ByteArrayInputStream(bytes(lines)), ten);
    assertThat(found.articles()).hasSize(1);
    assertThat(found.told())
        .hasSize(22)
        .last()
        .asString()
        .isEqualTo(
            "a.jsonl#22: failed: more than 10 records in a row without an article: raise"
                + " --max-fruitless to read on");
  }

  @Test
  void aFileOfNothingButLettersIsNotReadToItsEnd() {
    Limits ten = new Limits(1_000, 1_000, 1_000_000, 10, 200, 3, 10);
    for (String name : List.of("a.csv", "a.jsonl", "a.json")) {
      String records =
          switch (name) {
            case "a.csv" -> "title,text\n" + "a,b\n".repeat(50);
            case "a.jsonl" -> "{\"text\": \"a\"}\n".repeat(50);
            default -> "[" + "{\"text\": \"a\"},".repeat(50) + "{}]";
          };
      FoundIn found = FoundIn.file(name, new java.io.ByteArrayInputStream(bytes(records)), ten);
      assertThat(found.articles()).as(name).hasSize(10);
      assertThat(found.told()).last().asString().contains("10 records in a row without an article");
    }
  }

  @Test
  void theTablesOfAnExportInOneAnotherEnd() {
    String nested = "<table><tr><td><b>HD</b></td><td>".repeat(20_000);
    assertThat(FoundIn.file("a.html", nested).all()).isNotEmpty();
  }

  private static String withEntities(String xml, String root, String entities) {
    String plain = xml.replaceFirst("<!DOCTYPE[^>]*>\\s*", "");
    return plain.replaceFirst(
        "<" + root, "<!DOCTYPE " + root + " [" + entities.replace("\\", "\\\\") + "]><" + root);
  }
}
