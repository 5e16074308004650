package exchangeline.output;

import exchangeline.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a timeline can be written, and the endings of files that hold them. */
public enum TimelineFormat {
  /** The whole timeline as one document. */
  JSON {
    @Override
    public void write(Timeline timeline, Generator generator, OutputStream out) throws IOException {
      TimelineJson.write(timeline, generator, out);
    }
  },
  /** The events alone, one a line. */
  JSONL {
    @Override
    public void write(Timeline timeline, Generator generator, OutputStream out) throws IOException {
      TimelineJson.writeLines(timeline, out);
    }
  },
  /** The events alone, a row each. */
  CSV {
    @Override
    public void write(Timeline timeline, Generator generator, OutputStream out) throws IOException {
      TimelineCsv.write(timeline, out);
    }
  };

  /** The format that a file's name tells by its ending, in any case. */
  public static Optional<TimelineFormat> ofName(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String known = ending.equals("ndjson") ? "jsonl" : ending;
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(known))
        .findFirst();
  }

  /** Writes to the end; does not close {@code out}. */
  public abstract void write(Timeline timeline, Generator generator, OutputStream out)
      throws IOException;
}
