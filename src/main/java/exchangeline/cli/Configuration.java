package exchangeline.cli;

import static java.util.stream.Collectors.toCollection;

import exchangeline.pack.Suggestion;
import exchangeline.review.Settings;
import exchangeline.review.UserFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Turns a file of settings into words of the command line. */
final class Configuration {
  private static final String END_OF_OPTIONS = "--";

  private Configuration() {}

  /**
   * The words given, with those that the file of {@code --config} adds right behind the command. A
   * setting of another command is passed over, so that one file serves them all.
   *
   * @throws UserFileException for a file that cannot be used, and a key that no command has
   */
  static List<String> expand(CommandLine main, List<String> given) {
    Path file = file(given);
    CommandLine command = given.isEmpty() ? null : main.getSubcommands().get(given.get(0));
    if (file == null || command == null) {
      return given;
    }
    List<String> words = new ArrayList<>(List.of(given.get(0)));
    for (Settings.Setting setting : Settings.read(file)) {
      String name = "--" + setting.name();
      OptionSpec option = command.getCommandSpec().findOption(name);
      if (option == null) {
        requireKnown(main, file, setting);
      } else if (!isGiven(option, given)) {
        words.addAll(words(file, setting, option));
      }
    }
    words.addAll(given.subList(1, given.size()));
    return words;
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
            .flatMap(option -> Stream.of(option.names()))
            .filter(name -> name.startsWith("--") && !name.equals(CommonOptions.CONFIG))
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
