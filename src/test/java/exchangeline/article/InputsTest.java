package exchangeline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @Test
  void idsAreRelativeToTheFolderAndSortedByCodePoint() throws IOException {
    write("b/z.txt", "a.txt", "a/b.txt", "Z.md", "a/b c ü.txt", "\uFFFD.txt", "\uD83D\uDE00.txt");
    assertThat(ids(folder))
        .containsExactly(
            "Z.md", "a.txt", "a/b c ü.txt", "a/b.txt", "b/z.txt", "\uFFFD.txt", "\uD83D\uDE00.txt");
  }

  @Test
  void hiddenFilesAndSidecarsAreNoInputs() throws IOException {
    write("a.txt", "a.meta.json", ".gitkeep", ".hidden/b.txt");
    assertThat(ids(folder)).containsExactly("a.txt");
  }

  @Test
  void filesOfUnknownTypeAreListedSoThatTheyCanBeReported() throws IOException {
    write("a.txt", "b.pdf");
    assertThat(ids(folder)).containsExactly("a.txt", "b.pdf");
  }

  @Test
  void aFileGivenDirectlyHasItsNameAsId() throws IOException {
    write("deep/down/a.log");
    List<Input> inputs =
        Inputs.find(List.of(folder.resolve("deep/down/a.log").toString()), FileChoice.ALL);
    assertThat(inputs).extracting(Input::id).containsExactly("a.log");
    assertThat(inputs).allMatch(Input::named);
  }

  @Test
  void idsThatTwoPathsShareGetTheNamesOfTheirPaths() throws IOException {
    write("one/x.txt", "one/y.txt", "two/x.txt");
    assertThat(ids(folder.resolve("one"), folder.resolve("two")))
        .containsExactly("one/x.txt", "two/x.txt", "y.txt");
  }

  @Test
  void idsStayUniqueWhenThePathsHaveTheSameName() throws IOException {
    write("one/n/x.txt", "two/n/x.txt");
    assertThat(ids(folder.resolve("one/n"), folder.resolve("two/n")))
        .containsExactly("one/n/x.txt", "two/n/x.txt");
  }

  @Test
  void aFileReachedTwiceIsReadOnceUnderItsFirstId() throws IOException {
    write("in/x.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("in/x.txt"));
    assertThat(ids(folder.resolve("in"), folder.resolve("in/x.txt"), folder, link))
        .containsExactly("link.txt", "x.txt");
    assertThat(ids(folder.resolve("in/x.txt"), link)).containsExactly("x.txt");
  }

  @Test
  void aFileInAFolderThatIsNamedAsWellCountsAsNamed() throws IOException {
    write("x.log");
    List<Input> inputs =
        Inputs.find(List.of(folder.toString(), folder.resolve("x.log").toString()), FileChoice.ALL);
    assertThat(inputs).hasSize(1).allMatch(Input::named);
  }

  @Test
  void linksInsideAFolderAreNotFollowed() throws IOException {
    write("in/x.txt", "out/y.txt");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/away"), folder.resolve("out"));
    assertThat(ids(folder.resolve("in"))).containsExactly("away", "loop", "x.txt");
  }

  @Test
  void aFolderMayEndInTxt() throws IOException {
    write("x.txt/a.txt");
    assertThat(ids(folder)).containsExactly("x.txt/a.txt");
  }

  @Test
  void aLinkToAFolderIsWalkedWhenTheUserNamesIt() throws IOException {
    write("in/x.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    assertThat(ids(link)).containsExactly("x.txt");
  }

  @Test
  void aDashIsStandardInputOnce() throws IOException {
    write("x.txt");
    assertThat(Inputs.find(List.of("-", folder.toString(), "-"), FileChoice.ALL))
        .extracting(Input::id)
        .containsExactly("-", "x.txt");
  }

  @Test
  void aFileNamedLikeStandardInputGetsALongerId() throws IOException {
    write("in/-");
    assertThat(Inputs.find(List.of("-", folder.resolve("in").toString()), FileChoice.ALL))
        .extracting(Input::id)
        .containsExactly("-", "in/-");
  }

  @Test
  void aPathThatDoesNotExistStopsEverything() throws IOException {
    write("x.txt");
    String missing = folder.resolve("nowhere").toString();
    assertThatThrownBy(() -> Inputs.find(List.of(folder.toString(), missing), FileChoice.ALL))
        .isInstanceOf(MissingPathException.class)
        .hasMessage(missing + ": no such file or folder");
    assertThatThrownBy(() -> Inputs.find(List.of(""), FileChoice.ALL))
        .isInstanceOf(MissingPathException.class);
    assertThatThrownBy(() -> Inputs.find(List.of("a\0b"), FileChoice.ALL))
        .isInstanceOf(MissingPathException.class);
  }

  @Test
  void aLinkToNothingIsAMissingPath() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("x.txt"), folder.resolve("gone"));
    assertThatThrownBy(() -> Inputs.find(List.of(link.toString()), FileChoice.ALL))
        .isInstanceOf(MissingPathException.class)
        .hasMessageContaining("target does not exist");
  }

  @Test
  void anEmptyFolderHasNoInputs() {
    assertThat(ids(folder)).isEmpty();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }

  private static List<String> ids(Path... paths) {
    return Inputs.find(Stream.of(paths).map(Path::toString).toList(), FileChoice.ALL).stream()
        .map(Input::id)
        .toList();
  }
}
