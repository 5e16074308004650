package exchangeline.review;

import exchangeline.evaluation.UserFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of settings: names of options and their values. */
public final class Settings {
  private Settings() {}

  /**
   * One of them.
   *
   * @param name of the option, without dashes
   * @param values as written; several for a list
   * @param line on which it begins, from 1
   */
  public record Setting(String name, List<String> values, int line) {
    public Setting {
      values = List.copyOf(values);
    }
  }

  /**
   * Reads a YAML file of {@code name: value} and {@code name: [value, value]}, in its order.
   *
   * @throws UserFileException when it is something else
   */
  public static List<Setting> read(Path file) {
    if (!(Yaml.read(file) instanceof Yaml.Fields fields)) {
      throw new UserFileException(file, 1, "write an option a line, such as  format: csv");
    }
    List<Setting> settings = new ArrayList<>();
    fields
        .values()
        .forEach(
            (name, value) ->
                settings.add(new Setting(name, values(file, name, value), value.line())));
    return List.copyOf(settings);
  }

  private static List<String> values(Path file, String name, Yaml value) {
    if (value instanceof Yaml.Scalar scalar) {
      return List.of(scalar.text());
    }
    List<String> values = new ArrayList<>();
    for (Yaml item : value instanceof Yaml.Items items ? items.values() : List.of(value)) {
      if (!(item instanceof Yaml.Scalar scalar)) {
        throw new UserFileException(
            file, item.line(), name + " must be a value or a list of values");
      }
      values.add(scalar.text());
    }
    return values;
  }
}
