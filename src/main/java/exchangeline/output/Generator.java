package exchangeline.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * What wrote a timeline.
 *
 * @param version of the program
 * @param packs names of the packs that were read, sorted
 */
public record Generator(String version, List<String> packs) {
  public Generator {
    packs = packs.stream().sorted().toList();
  }

  /** This version of the program. */
  public static Generator with(List<String> packs) {
    return new Generator(currentVersion(), packs);
  }

  /** The version that the build wrote beside the classes. */
  public static String currentVersion() {
    Properties properties = new Properties();
    try (var in = Generator.class.getResourceAsStream("/exchangeline/version.properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("name", "exchangeline").put("version", version);
    json.set("packs", Json.strings(packs));
    return json;
  }
}
