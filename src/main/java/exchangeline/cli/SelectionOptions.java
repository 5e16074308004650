package exchangeline.cli;

import exchangeline.pack.Packs;
import exchangeline.pack.Suggestion;
import exchangeline.reading.EventType;
import exchangeline.timeline.Selection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which events are written. */
final class SelectionOptions implements OptionGroup {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Period.Converter.class,
      description =
          "First day of the events: 2024-05-31, or 2024-05 or 2024 for the first day in it."
              + " Events without a known year are left out.")
  private Period from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Period.Converter.class,
      description = "Last day of the events: a day, or a month or year for its last day.")
  private Period to;

  @Option(
      names = "--party",
      paramLabel = "CODE",
      split = ",",
      description =
          "Only events with this side, by code or name (packs lists them). Several must all take"
              + " part: --party RUS,UKR.")
  private List<String> parties = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      converter = TypeConverter.class,
      description = "Only exchange, release or bodies; several separated by commas.")
  private List<EventType> types = List.of();

  @Option(
      names = "--min-sources",
      paramLabel = "N",
      defaultValue = "1",
      description = "Only events of at least N independent sources. Default: ${DEFAULT-VALUE}.")
  private int minSources;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Only events of at least this confidence, 0 to 1. Default: ${DEFAULT-VALUE}.")
  private double minConfidence;

  @Override
  public String heading() {
    return "Selection of events";
  }

  static final class TypeConverter extends Choice<EventType> {
    TypeConverter() {
      super(EventType.values());
    }
  }

  /**
   * What was chosen.
   *
   * @throws ParameterException for a party that no pack knows, or what no event can be
   */
  Selection selection(Packs packs, CommandSpec command) {
    if (from != null && to != null && from.first().isAfter(to.last())) {
      throw new ParameterException(command.commandLine(), "--from lies after --to");
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          command.commandLine(), "--min-confidence must be from 0 to 1, not " + minConfidence);
    }
    return new Selection(
        from == null ? null : from.first(),
        to == null ? null : to.last(),
        parties.stream().map(given -> code(given.strip(), packs, command)).toList(),
        types,
        minSources,
        minConfidence);
  }

  private static String code(String given, Packs packs, CommandSpec command) {
    return packs
        .code(given)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "--party: no actor '"
                        + given
                        + "'"
                        + Suggestion.of(given, packs.actors().keySet())
                        + ": exchangeline packs lists them"));
  }
}
