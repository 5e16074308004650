package exchangeline.cli;

import exchangeline.output.PacksJson;
import exchangeline.pack.Pack;
import exchangeline.pack.Packs;
import exchangeline.pack.Suggestion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is known of conflicts: the codes that stand for sides in the output. */
@Command(
    name = "packs",
    description = "Lists the conflicts that are known, their sides and the codes of all actors.",
    footer = {
      "",
      "Examples:",
      "  exchangeline packs",
      "  exchangeline packs rus-ukr",
      "  exchangeline packs --format json | jq -r '.[].actors | keys[]'"
    })
final class PacksCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PACK",
      description = "The pack whose actors are listed, a line each. Default: a line for each pack.")
  private String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = TextOrJson.Converter.class,
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  @Spec private CommandSpec spec;

  PacksCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Packs packs = Packs.shipped();
    List<Pack> chosen =
        packs.packs().stream().filter(p -> name == null || p.name().equals(name)).toList();
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no pack '" + name + "'" + Suggestion.of(name, packs.names()));
    }
    Destination.STANDARD_OUTPUT.write(streams, out -> write(chosen, out));
    return ExitCode.DONE.code();
  }

  private void write(List<Pack> packs, OutputStream out) throws IOException {
    if (format == TextOrJson.JSON) {
      PacksJson.write(packs, out);
      return;
    }
    List<String> lines = new ArrayList<>();
    for (Pack pack : packs) {
      lines.add(header(pack));
      if (name != null) {
        pack.actors().forEach(actor -> lines.add(actor.code() + "\t" + actor.name()));
      }
    }
    Destination.print(lines, out);
  }

  private static String header(Pack pack) {
    String sides =
        pack.sides().stream().map(pair -> String.join("-", pair)).collect(Collectors.joining(" "));
    return String.join("\t", pack.name(), pack.version(), pack.title(), sides);
  }
}
