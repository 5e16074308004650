package exchangeline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import exchangeline.article.source.SidecarFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The file {@code NAME.meta.json} beside {@code NAME.txt} or {@code NAME.html.gz}: an object with
 * any of the keys title, outlet, url, published and language. Other keys are ignored; a broken
 * sidecar costs a warning.
 */
final class Sidecar {
  private Sidecar() {}

  /** Made when there is a sidecar to read: it takes a tenth of the time of a short run. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  static boolean isSidecar(Path file) {
    Path name = file.getFileName();
    return name != null && SidecarFile.isOne(name.toString());
  }

  /** What the sidecar of {@code article} says; nothing when there is none. */
  static Metadata of(Path article) {
    String name = SidecarFile.nameFor(String.valueOf(article.getFileName()));
    Path sidecar = article.resolveSibling(name);
    try {
      boolean regular =
          Files.readAttributes(sidecar, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .isRegularFile();
      return regular
          ? parse(name, beginning(sidecar))
          : Metadata.warning(name + ": ignored, not a regular file");
    } catch (NoSuchFileException e) {
      return Metadata.NONE;
    } catch (IOException e) {
      return Metadata.warning(name + ": ignored, it cannot be opened");
    }
  }

  private static byte[] beginning(Path sidecar) throws IOException {
    try (InputStream in = Files.newInputStream(sidecar)) {
      return in.readNBytes(SidecarFile.MAX_BYTES + 1);
    }
  }

  /** What a sidecar says; nothing for null. */
  static Metadata of(SidecarFile file) {
    return file == null ? Metadata.NONE : parse(file.name(), file.bytes());
  }

  /**
   * Reads the bytes of a sidecar.
   *
   * @param name for warnings
   */
  static Metadata parse(String name, byte[] bytes) {
    if (bytes.length > SidecarFile.MAX_BYTES) {
      return Metadata.warning(name + ": ignored, larger than 1 MB");
    }
    JsonNode root;
    try {
      root = Json.MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      return Metadata.warning(name + ":" + line + ": ignored, not valid JSON");
    } catch (IOException e) {
      return Metadata.warning(name + ":1: ignored, not valid UTF-8");
    }
    if (!root.isObject()) {
      return Metadata.warning(name + ":1: ignored, not a JSON object");
    }
    return Metadata.of(
        name,
        value(root, "title"),
        value(root, "outlet"),
        value(root, "url"),
        value(root, "published"),
        value(root, "language"));
  }

  private static String value(JsonNode root, String key) {
    JsonNode node = root.get(key);
    return node == null || !node.isValueNode() || node.isNull() ? null : node.asText();
  }
}
