package exchangeline.cli;

import static java.util.stream.Collectors.toCollection;

import exchangeline.evaluation.UserFileException;
import exchangeline.pack.Suggestion;
import exchangeline.review.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Turns a file of settings into words of the command line. */
final class Configuration {
  private static final String END_OF_OPTIONS = "--";

  private final List<String> words;

  /** Longest name of an option → where the file gives it. */
  private final Map<String, String> places = new HashMap<>();

  private Configuration(List<String> words) {
    this.words = words;
  }

  /** All words, those of the file right behind the command. */
  String[] words() {
    return words.toArray(String[]::new);
  }

  /** File and line of the value that a problem is about, with a colon; nothing for all others. */
  String place(ParameterException problem) {
    return problem.getArgSpec() instanceof OptionSpec option
            && places.containsKey(option.longestName())
        ? places.get(option.longestName()) + ": "
        : "";
  }

  /**
   * Adds the file of {@code --config}, if one is given. A setting of another command is passed
   * over, so that one file serves them all.
   *
   * @throws UserFileException for a file that cannot be used, and a key that no command has
   */
  static Configuration of(CommandLine main, List<String> given) {
    Path file = file(given);
    CommandLine command = given.isEmpty() ? null : main.getSubcommands().get(given.get(0));
    if (file == null || command == null) {
      return new Configuration(given);
    }
    Configuration configuration = new Configuration(new ArrayList<>(given.subList(0, 1)));
    for (Settings.Setting setting : Settings.read(file)) {
      String name = "--" + setting.name();
      OptionSpec option = command.getCommandSpec().findOption(name);
      if (option == null) {
        requireKnown(main, file, setting);
      } else if (!isSetting(option)) {
        throw new UserFileException(
            file, setting.line(), setting.name() + " goes on the command line alone");
      } else if (!isGiven(option, given)) {
        configuration.words.addAll(words(file, setting, option));
        configuration.places.put(option.longestName(), file + ":" + setting.line());
      }
    }
    configuration.words.addAll(given.subList(1, given.size()));
    return configuration;
  }

  private static boolean isSetting(OptionSpec option) {
    return !option.usageHelp()
        && !option.versionHelp()
        && !option.longestName().equals(CommonOptions.CONFIG);
  }

  /** True where {@code --config} is among the words. */
  static boolean isGiven(List<String> words) {
    return file(words) != null;
  }

  private static Path file(List<String> given) {
    for (int i = 0; i < given.size() && !given.get(i).equals(END_OF_OPTIONS); i++) {
      String word = given.get(i);
      if (word.equals(CommonOptions.CONFIG) && i + 1 < given.size()) {
        return Path.of(given.get(i + 1));
      }
      if (word.startsWith(CommonOptions.CONFIG + "=")) {
        return Path.of(word.substring(CommonOptions.CONFIG.length() + 1));
      }
    }
    return null;
  }

  private static boolean isGiven(OptionSpec option, List<String> given) {
    return given.stream()
        .takeWhile(word -> !word.equals(END_OF_OPTIONS))
        .anyMatch(
            word ->
                Arrays.stream(option.names())
                    .anyMatch(
                        name ->
                            word.equals(name)
                                || word.startsWith(name + "=")
                                || (!name.startsWith("--") && word.startsWith(name))));
  }

  private static List<String> words(Path file, Settings.Setting setting, OptionSpec option) {
    String name = "--" + setting.name();
    if (setting.values().stream().allMatch(String::isBlank)) {
      throw new UserFileException(
          file, setting.line(), setting.name() + " is empty: give a value, or leave it out");
    }
    if (option.arity().max() > 0) {
      return setting.values().stream().map(value -> name + "=" + value).toList();
    }
    String value = String.join(",", setting.values()).toLowerCase(Locale.ROOT);
    if (!value.equals("true") && !value.equals("false")) {
      throw new UserFileException(
          file, setting.line(), setting.name() + " must be true or false, not '" + value + "'");
    }
    return value.equals("true") ? List.of(name) : List.of();
  }

  private static void requireKnown(CommandLine main, Path file, Settings.Setting setting) {
    SortedSet<String> known =
        main.getSubcommands().values().stream()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .filter(Configuration::isSetting)
            .map(OptionSpec::longestName)
            .map(name -> name.substring(2))
            .collect(toCollection(TreeSet::new));
    if (!known.contains(setting.name())) {
      throw new UserFileException(
          file,
          setting.line(),
          "unknown key \"" + setting.name() + "\"" + Suggestion.of(setting.name(), known));
    }
  }
}
