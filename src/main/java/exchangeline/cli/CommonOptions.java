package exchangeline.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of every command. */
final class CommonOptions implements OptionGroup {
  /** Its file is read by {@link Configuration} before the command line is parsed. */
  static final String CONFIG = "--config";

  static final String ALL_HELP = "--help";

  private CommonOptions() {}

  /** Gives them to a command and to all below it. */
  static void addTo(CommandLine line) {
    line.getSubcommands().values().forEach(CommonOptions::addTo);
    CommandSpec options = CommandSpec.wrapWithoutInspection(new CommonOptions());
    if (line.getParent() != null) {
      options.addOption(
          OptionSpec.builder(CONFIG)
              .type(Path.class)
              .paramLabel("FILE")
              .description(
                  "YAML file whose keys are long options (format: csv, party: [RUS, UKR], quiet:"
                      + " true). What the command line says goes before it.")
              .build());
    }
    options.addOption(
        OptionSpec.builder("-h", ALL_HELP)
            .usageHelp(true)
            .description("Print help: -h a line an option, --help all of it.")
            .build());
    options.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the versions of the program, of its output and of its packs.")
            .build());
    line.getCommandSpec().addMixin("common", options).versionProvider(new VersionText());
  }

  @Override
  public String heading() {
    return "Common";
  }
}
