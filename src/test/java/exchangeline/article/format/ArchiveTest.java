package exchangeline.article.format;

import static exchangeline.article.format.Packing.bytes;
import static exchangeline.article.format.Packing.concat;
import static exchangeline.article.format.Packing.gzip;
import static exchangeline.article.format.Packing.put;
import static exchangeline.article.format.Packing.tar;
import static exchangeline.article.format.Packing.zip;
import static org.assertj.core.api.Assertions.assertThat;

import exchangeline.article.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final byte[] STORY = bytes("They came home.");

  @Test
  void membersAreReadAsFilesAre() {
    byte[] lines = bytes("{\"text\": \"a\"}\n{\"text\": \"b\"}");
    Map<String, byte[]> files =
        files(
            "a/b.txt",
            STORY,
            "lines.jsonl.gz",
            gzip(lines),
            "photo.jpg",
            STORY,
            "a.meta.json",
            STORY);
    List<String> told =
        List.of("!a/b.txt", "!lines.jsonl.gz#1", "!lines.jsonl.gz#2", "!photo.jpg: unknown type");
    for (String name : List.of("a.zip", "a.tar", "a.tar.gz", "a.tgz", "no suffix")) {
      byte[] archive =
          name.endsWith("zip") ? zip(files) : name.endsWith("gz") ? gzip(tar(files)) : tar(files);
      List<String> found = FoundIn.file(name, archive).told();
      assertThat(found).as(name).hasSize(4);
      for (int i = 0; i < 4; i++) {
        assertThat(found.get(i)).startsWith(name + told.get(i));
      }
    }
  }

  @Test
  void aCompressedFileKeepsItsId() {
    RawArticle article = FoundIn.file("b/a.txt.gz", gzip(STORY)).article();
    assertThat(article.id()).isEqualTo("b/a.txt.gz");
    assertThat(article.file()).isEqualTo("b/a.txt");
    assertThat(article.text()).isEqualTo("They came home.");
  }

  @Test
  void piecesOfOneGzipAreOneFile() {
    byte[] both = concat(List.of(gzip(bytes("They came ")), gzip(bytes("home."))));
    assertThat(FoundIn.file("a.txt.gz", both).article().text()).isEqualTo("They came home.");
  }

  @Test
  void archivesMayLieInArchives() {
    byte[] inner = zip(files("a.txt.gz", gzip(STORY)));
    byte[] outer =
        zip(files("b.tar.gz", gzip(tar(files("a.txt.gz", gzip(STORY)))), "c.zip", inner));
    assertThat(FoundIn.file("x.zip", outer).told())
        .containsExactly("x.zip!b.tar.gz!a.txt.gz", "x.zip!c.zip!a.txt.gz");
    byte[] deep = zip(files("d.zip", outer, "e.txt", STORY));
    assertThat(FoundIn.file("x.zip", deep).told())
        .hasSize(3)
        .startsWith(
            "x.zip!d.zip!b.tar.gz!a.txt.gz: failed: more than 3 archives in one another:"
                + " raise --max-nesting to read on")
        .endsWith("x.zip!e.txt");
  }

  @Test
  void pathsThatLeadOutOfTheArchiveAreRefused() {
    Map<String, byte[]> files =
        files(
            "../a.txt",
            STORY,
            "b/../../c.txt",
            STORY,
            "..\\d.txt",
            STORY,
            "/e.txt",
            STORY,
            "f.txt",
            STORY);
    for (byte[] archive : List.of(zip(files), tar(files))) {
      assertThat(FoundIn.file("x", archive).told())
          .containsExactly(
              "x!../a.txt: failed: its path leads out of the archive",
              "x!b/../../c.txt: failed: its path leads out of the archive",
              "x!../d.txt: failed: its path leads out of the archive",
              "x!e.txt",
              "x!f.txt");
    }
  }

  @Test
  void hiddenFilesArePassedOverAndLinksNotFollowed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      put(tar, "./a.txt", STORY);
      put(tar, ".hidden/b.txt", STORY);
      put(tar, "__MACOSX/._a.txt", STORY);
      TarArchiveEntry link = new TarArchiveEntry("c.txt", TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    assertThat(FoundIn.file("x.tar", out.toByteArray()).told())
        .containsExactly("x.tar!a.txt", "x.tar!c.txt: a link or a device, not followed");
  }

  @Test
  void aFileWithHolesIsTold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry holes = new TarArchiveEntry("a.txt", TarConstants.LF_GNUTYPE_SPARSE);
      tar.putArchiveEntry(holes);
      tar.closeArchiveEntry();
      put(tar, "b.txt", STORY);
    }
    assertThat(FoundIn.file("x.tar", out.toByteArray()).told())
        .containsExactly(
            "x.tar!a.txt: a sparse file: pack it with its holes filled", "x.tar!b.txt");
  }

  @Test
  void twoMembersOfOneNameHaveTwoIds() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      put(tar, "a.txt", STORY);
      put(tar, "a.txt", STORY);
    }
    assertThat(FoundIn.file("x.tar", out.toByteArray()).told())
        .containsExactly("x.tar!a.txt", "x.tar!a.txt (2)");
  }

  @Test
  void whatIsPassedOverInAnArchiveCostsAsMuchAsWhatIsRead() {
    byte[] bomb = new byte[30_000_000];
    byte[] archive = zip(files("a.txt", STORY, ".b", bomb, "c.bin", bomb, "d.txt", STORY));
    List<String> told = FoundIn.file("x.zip", archive).told();
    assertThat(told)
        .startsWith("x.zip!a.txt")
        .doesNotContain("x.zip!d.txt")
        .last()
        .asString()
        .startsWith("x.zip: failed: unpacks to more than 200 times its size");
  }

  @Test
  void oldSidecarsGiveWayToNewOnes() {
    KeptSidecars sidecars = new KeptSidecars();
    for (int i = 0; i < 20; i++) {
      sidecars.keep("a/" + i + ".meta.json", new byte[1_000_000]);
      sidecars.keep("a/0.meta.json", new byte[1_000_000]);
    }
    assertThat(sidecars.of("a/0.txt.gz").name()).isEqualTo("0.meta.json");
    assertThat(sidecars.of("a/19.html")).isNotNull();
    assertThat(sidecars.of("a/1.txt")).isNull();
    assertThat(sidecars.of("0.txt")).isNull();
  }

  @Test
  void aPathLongerThanAnyIsToldInShort() {
    Map<String, byte[]> files = files("a/".repeat(5_000) + "b.txt", STORY, "c.txt", STORY);
    List<String> told = FoundIn.file("x.zip", zip(files)).told();
    assertThat(told).hasSize(2).endsWith("x.zip!c.txt");
    assertThat(told.get(0))
        .hasSizeLessThan(200)
        .endsWith("…: failed: its path is longer than a path can be");
  }

  @Test
  void emptyPiecesOfOneGzipAreNoHarm() {
    byte[] empty = gzip(new byte[0]);
    assertThat(FoundIn.file("a.txt.gz", concat(Collections.nCopies(200_000, empty))).told())
        .hasSize(1);
  }

  @Test
  void anArchiveWithoutFilesIsTold() {
    assertThat(FoundIn.file("x.zip", zip(files())).told())
        .containsExactly("x.zip: no article in it");
  }

  @Test
  void whatStandsBeforeACutIsRead() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      lines.append("{\"text\": \"").append(random.nextLong()).append("\"}\n");
    }
    byte[] whole = gzip(bytes(lines.toString()));
    FoundIn found = FoundIn.file("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    int read = found.articles().size();
    assertThat(read).isGreaterThan(1_000);
    assertThat(found.told())
        .hasSize(read + 1)
        .endsWith("a.jsonl.gz#" + (read + 1) + ": failed: cut off: it ends too early");
  }

  @Test
  void aCutArchiveIsTold() {
    byte[] random = new byte[50_000];
    new Random(1).nextBytes(random);
    Map<String, byte[]> files = files("a.txt", STORY, "b.pdf", random, "c.txt", STORY);
    for (byte[] whole : List.of(zip(files), tar(files), gzip(tar(files)))) {
      List<String> told = FoundIn.file("x", Arrays.copyOf(whole, 30_000)).told();
      assertThat(told.get(0)).isEqualTo("x!a.txt");
      assertThat(told.get(told.size() - 1)).contains("failed: cut off: it ends too early");
    }
  }

  @Test
  void aBombIsStoppedAndTheOthersAreRead() {
    byte[] bomb = new byte[300_000_000];
    byte[] lines = gzip(bomb);
    assertThat(FoundIn.file("a.jsonl.gz", lines).told())
        .containsExactly(
            "a.jsonl.gz#1: failed: unpacks to more than 200 times its size, like a bomb: raise"
                + " --max-ratio if it is none");
    assertThat(FoundIn.file("x.zip", zip(files("b.txt", STORY, "a.jsonl", bomb))).told())
        .hasSize(3)
        .first()
        .isEqualTo("x.zip!b.txt");
  }

  @Test
  void aBombInBombsIsStopped() {
    byte[] bomb = gzip(new byte[100_000_000]);
    for (int i = 0; i < 2; i++) {
      Map<String, byte[]> copies = new LinkedHashMap<>();
      for (int copy = 0; copy < 30; copy++) {
        copies.put(copy + (i == 0 ? ".jsonl.gz" : ".zip"), bomb);
      }
      bomb = zip(copies);
    }
    List<String> told = FoundIn.file("x.zip", bomb).told();
    assertThat(told).isNotEmpty().allMatch(line -> line.contains(": failed: "));
  }

  @Test
  void limitsOfAllMembersTogetherHold() {
    byte[] archive = zip(files("a.txt", STORY, "b.txt", STORY, "c.txt", STORY));
    Limits two = new Limits(1_000, 1_000, 1_000, 2, 200, 3, 10);
    assertThat(FoundIn.file("x.zip", new ByteArrayInputStream(archive), two).told())
        .containsExactly(
            "x.zip!a.txt",
            "x.zip!b.txt",
            "x.zip: failed: more than 2 members: raise --max-members to read on");
    Limits small = new Limits(1_000, 1_000, 20, 10, 200, 3, 10);
    assertThat(FoundIn.file("x.zip", new ByteArrayInputStream(archive), small).told())
        .hasSize(3)
        .startsWith("x.zip!a.txt");
  }

  @Test
  void anArchiveOfNothingToReadIsNotReadToItsEnd() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 6; i++) {
      files.put(i + ".txt", bytes("a"));
      files.put(i + ".jpg", bytes("a"));
    }
    files.put("5b.txt", bytes("They came home on Monday, she said."));
    files.put("6.jsonl", bytes("{\n".repeat(5)));
    Limits ten = new Limits(1_000, 1_000, 1_000, 100, 200, 3, 11);
    assertThat(FoundIn.file("x.zip", new ByteArrayInputStream(zip(files)), ten).told())
        .hasSize(13)
        .endsWith(
            "x.zip: failed: more than 11 records in a row without an article: raise"
                + " --max-fruitless to read on");
    Limits twelve = new Limits(1_000, 1_000, 1_000, 100, 200, 3, 12);
    assertThat(FoundIn.file("x.zip", new ByteArrayInputStream(zip(files)), twelve).told())
        .hasSize(18)
        .contains("x.zip!5b.txt");
  }

  @Test
  void anEncryptedMemberIsTold() {
    byte[] archive = zip(files("a.txt", STORY, "b.txt", STORY));
    // The first bit of the flags, six bytes from the beginning.
    archive[6] |= 1;
    assertThat(FoundIn.file("x.zip", archive).told().get(0))
        .contains("x.zip!a.txt: failed: encrypted");
  }

  private static Map<String, byte[]> files(Object... namesAndBytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
    }
    return files;
  }
}
