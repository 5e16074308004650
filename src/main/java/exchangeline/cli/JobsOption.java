package exchangeline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many articles are read at a time. */
final class JobsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Articles read at a time; the output is the same for all. Default: a processor each.")
  private Integer jobs;

  /** At least 1. */
  int jobs() {
    if (jobs != null && jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + jobs);
    }
    return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
  }
}
