package exchangeline.cli;

/** Time since it was made: for messages to a person, never for an output. */
final class Stopwatch {
  private static final double NANOS = 1e9;

  private final long began = System.nanoTime();

  double seconds() {
    return (System.nanoTime() - began) / NANOS;
  }
}
