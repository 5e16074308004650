package exchangeline.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The help pages: options under the headings of their groups, all of it or a line an option. */
final class HelpPage {
  private static final int WIDTH = 80;
  private static final int NAMES_WIDTH = 30;
  private static final String FIRST_SENTENCE = "(?<=\\.) .*";

  private static final List<String> BRIEF =
      List.of(
          SECTION_KEY_SYNOPSIS_HEADING,
          SECTION_KEY_SYNOPSIS,
          SECTION_KEY_DESCRIPTION,
          SECTION_KEY_PARAMETER_LIST,
          SECTION_KEY_OPTION_LIST,
          SECTION_KEY_COMMAND_LIST_HEADING,
          SECTION_KEY_COMMAND_LIST);

  private static final Map<String, String> EXIT_CODES = new LinkedHashMap<>();

  static {
    for (ExitCode code : ExitCode.values()) {
      EXIT_CODES.put(Integer.toString(code.code()), code.meaning());
    }
  }

  private HelpPage() {}

  /** Gives a command and all below it pages of this kind. */
  static void install(CommandLine line) {
    for (CommandLine sub : line.getSubcommands().values()) {
      install(sub);
    }
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage()
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(EXIT_CODES);
    line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, HelpPage::options);
  }

  /** Prints the page that was asked for, if one was. */
  static boolean printed(ParseResult whole) {
    for (ParseResult at = whole; at != null; at = at.subcommand()) {
      if (at.isUsageHelpRequested()) {
        CommandLine line = at.commandSpec().commandLine();
        if (!whole.originalArgs().contains(CommonOptions.ALL_HELP)) {
          line.setHelpSectionKeys(BRIEF);
          line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, HelpPage::briefOptions);
        }
        line.usage(line.getOut());
        line.getOut().flush();
        return true;
      }
    }
    return false;
  }

  private static String options(Help help) {
    StringBuilder page = new StringBuilder();
    groups(help)
        .forEach(
            (heading, options) -> {
              Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
              layout.addAllOptions(options, help.parameterLabelRenderer());
              page.append(heading(help, heading)).append(layout);
            });
    return page.toString();
  }

  /** Names and first sentences. */
  private static String briefOptions(Help help) {
    StringBuilder page = new StringBuilder();
    groups(help)
        .forEach(
            (heading, options) -> {
              TextTable table =
                  TextTable.forColumnWidths(help.colorScheme(), NAMES_WIDTH, WIDTH - NAMES_WIDTH);
              for (OptionSpec option : options) {
                table.addRowValues(
                    "  " + String.join(", ", option.names()) + label(option),
                    String.join(" ", option.description()).replaceFirst(FIRST_SENTENCE, ""));
              }
              page.append(heading(help, heading)).append(table);
            });
    return page.toString();
  }

  private static String label(OptionSpec option) {
    return option.arity().max() == 0 ? "" : " " + option.paramLabel();
  }

  private static String heading(Help help, String heading) {
    return "\n" + help.colorScheme().ansi().string("@|bold " + heading + "|@") + ":\n";
  }

  private static Map<String, List<OptionSpec>> groups(Help help) {
    CommandSpec spec = help.commandSpec();
    Map<String, String> headings = new HashMap<>();
    for (CommandSpec mixin : spec.mixins().values()) {
      if (mixin.userObject() instanceof OptionGroup group) {
        mixin.options().forEach(option -> headings.put(option.longestName(), group.heading()));
      }
    }
    Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        String heading = headings.getOrDefault(option.longestName(), "Options");
        groups.computeIfAbsent(heading, h -> new ArrayList<>()).add(option);
      }
    }
    return groups;
  }
}
