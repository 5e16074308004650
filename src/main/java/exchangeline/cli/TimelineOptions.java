package exchangeline.cli;

import exchangeline.output.Generator;
import exchangeline.output.TimelineFormat;
import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a timeline goes, and in which forms. */
final class TimelineOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = Destination.Converter.class,
      description =
          "Where the timeline goes, in the form that the file's ending tells; replaced as a whole,"
              + " missing folders are made. May be repeated. Default: standard output.")
  private List<Destination> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description =
          "json, jsonl with an event a line, or csv with an event a row. Default: as the file's"
              + " ending tells, else json.")
  private TimelineFormat format;

  static final class FormatConverter extends Choice<TimelineFormat> {
    FormatConverter() {
      super(TimelineFormat.values());
    }
  }

  /**
   * Finds what does not go together.
   *
   * @throws ParameterException for it
   */
  void check(CommandSpec command) {
    if (format != null && files.size() > 1) {
      throw new ParameterException(
          command.commandLine(),
          "--format goes with one output: of several, each file's ending tells its form");
    }
  }

  List<Destination> destinations() {
    return files.isEmpty() ? List.of(Destination.STANDARD_OUTPUT) : files;
  }

  void write(Timeline timeline, Generator generator, Streams streams) throws IOException {
    for (Destination destination : destinations()) {
      destination.write(streams, out -> format(destination).write(timeline, generator, out));
    }
  }

  private TimelineFormat format(Destination destination) {
    if (format != null) {
      return format;
    }
    return destination.isStandardOutput()
        ? TimelineFormat.JSON
        : TimelineFormat.ofName(destination.file().getFileName().toString())
            .orElse(TimelineFormat.JSON);
  }
}
