package exchangeline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many shapes, each beside the text that it should give. */
class MainTextTest {
  @ParameterizedTest
  @MethodSource("pages")
  void theTextOfThePageIsTheOneBesideIt(String page) throws IOException, URISyntaxException {
    assertThat(HtmlPage.read(read(page + ".html")).text() + "\n").isEqualTo(read(page + ".txt"));
  }

  static List<String> pages() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList();
    }
  }

  private static String read(String name) throws IOException, URISyntaxException {
    return Files.readString(folder().resolve(name));
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(MainTextTest.class.getResource("/html/text").toURI());
  }
}
