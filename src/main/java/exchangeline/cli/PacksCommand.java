package exchangeline.cli;

import exchangeline.output.PacksJson;
import exchangeline.pack.Actor;
import exchangeline.pack.Pack;
import exchangeline.pack.Packs;
import exchangeline.pack.Suggestion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
  /** Forms of the list. */
  enum Format {
    TEXT,
    JSON
  }

  static final class FormatConverter extends Choice<Format> {
    FormatConverter() {
      super(Format.values());
    }
  }

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
      converter = FormatConverter.class,
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

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
    if (format == Format.JSON) {
      PacksJson.write(packs, out);
      return;
    }
    for (Pack pack : packs) {
      print(out, header(pack));
      if (name != null) {
        for (Actor actor : pack.actors()) {
          print(out, actor.code() + "\t" + actor.name());
        }
      }
    }
  }

  private static String header(Pack pack) {
    String sides =
        pack.sides().stream().map(pair -> String.join("-", pair)).collect(Collectors.joining(" "));
    return String.join("\t", pack.name(), pack.version(), pack.title(), sides);
  }

  private static void print(OutputStream out, String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
