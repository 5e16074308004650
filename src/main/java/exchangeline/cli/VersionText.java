package exchangeline.cli;

import exchangeline.output.Generator;
import exchangeline.output.TimelineJson;
import exchangeline.pack.Pack;
import exchangeline.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, of the form of its output and of its packs. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    List<String> lines = new ArrayList<>();
    lines.add("exchangeline " + Generator.currentVersion());
    lines.add("schema " + TimelineJson.SCHEMA_VERSION);
    for (Pack pack : Packs.shipped().packs()) {
      lines.add("pack " + pack.name() + " " + pack.version());
    }
    return lines.toArray(String[]::new);
  }
}
