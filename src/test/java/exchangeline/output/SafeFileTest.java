package exchangeline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir Path folder;

  private static SafeFile.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void aNewFileIsMadeWithItsFolders() throws IOException {
    Path file = folder.resolve("out/deep/timeline.json");
    SafeFile.write(file, text("new"));
    assertThat(file).hasContent("new");
  }

  @Test
  void anExistingFileKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("t.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    SafeFile.write(file, text("new"));
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "");
    Path file = folder.resolve("t.json");
    SafeFile.write(file, text("new"));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void aSymbolicLinkStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("t.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("t.json"));
    SafeFile.write(link, text("new"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("t.json"), "old");
    assertThatThrownBy(
            () ->
                SafeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void aFullDeviceIsAnError() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    assertThatThrownBy(() -> SafeFile.write(full, text("new"))).isInstanceOf(IOException.class);
    assertThat(full).exists();
  }

  @Test
  void aDeviceIsWrittenStraightThrough() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing));
    SafeFile.write(nothing, text("new"));
    assertThat(Files.isRegularFile(nothing)).isFalse();
  }

  @Test
  void aFolderIsAnError() {
    assertThatThrownBy(() -> SafeFile.write(folder, text("new")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void aLoopOfLinksIsAnError() throws IOException {
    Path link = folder.resolve("loop");
    Files.createSymbolicLink(link, link);
    assertThatThrownBy(() -> SafeFile.write(link, text("new"))).isInstanceOf(IOException.class);
  }
}
