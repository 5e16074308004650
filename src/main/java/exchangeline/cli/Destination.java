package exchangeline.cli;

import exchangeline.output.SafeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where an output goes.
 *
 * @param file replaced as a whole, or null for standard output
 */
record Destination(Path file) {
  static final Destination STANDARD_OUTPUT = new Destination(null);

  boolean isStandardOutput() {
    return file == null;
  }

  /** Why no file can be written there, told before any work is done. */
  Optional<String> obstacle() {
    if (isStandardOutput()) {
      return Optional.empty();
    }
    if (Files.isDirectory(file)) {
      return Optional.of(file + " is a folder: name a file in it");
    }
    Path folder = file.toAbsolutePath().getParent();
    while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      folder = folder.getParent();
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of("cannot write " + file + ": " + folder + " is not a folder");
    }
    boolean needsNeighbour = !Files.exists(file) || Files.isRegularFile(file);
    boolean writable =
        (!Files.exists(file) || Files.isWritable(file))
            && (!needsNeighbour || Files.isWritable(folder));
    return writable
        ? Optional.empty()
        : Optional.of("cannot write " + file + ": permission denied");
  }

  /** False where nothing is to be written over. */
  boolean exists() {
    return !isStandardOutput() && Files.exists(file);
  }

  /** True for the same regular file, however its path is written. */
  boolean isSameFile(Path other) {
    boolean special = !isStandardOutput() && Files.exists(file) && !Files.isRegularFile(file);
    return !isStandardOutput() && !special && canonical(file).equals(canonical(other));
  }

  /**
   * Writes the whole output. A reader of standard output that goes away, as {@code head} does, has
   * all that it wants: that is no error.
   *
   * @throws IOException with a message for the user
   */
  void write(Streams streams, SafeFile.Content content) throws IOException {
    try {
      if (isStandardOutput()) {
        OutputStream out = new BufferedOutputStream(streams.out());
        content.writeTo(out);
        out.flush();
      } else {
        SafeFile.write(file, content);
      }
    } catch (IOException e) {
      if (!isStandardOutput() || !isBrokenPipe(e)) {
        throw new IOException("cannot write " + this + ": " + reason(e), e);
      }
    }
  }

  /** Writes lines of text, each with its end. */
  static void print(Iterable<String> lines, OutputStream out) throws IOException {
    for (String line : lines) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public String toString() {
    return isStandardOutput() ? "standard output" : file.toString();
  }

  /** Java has no type for it; the word stands in the message of every system and language. */
  private static boolean isBrokenPipe(IOException problem) {
    String message = problem.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    // The message of these is the path, or the path of a neighbour that the user never named.
    return problem instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : problem.getMessage();
  }

  private static Path canonical(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute)) {
        return absolute.toRealPath();
      }
      Path folder = absolute.getParent();
      return Files.exists(folder) ? folder.toRealPath().resolve(absolute.getFileName()) : absolute;
    } catch (IOException e) {
      return absolute;
    }
  }

  /** Reads the value of an option: {@code -} is standard output. */
  static final class Converter implements ITypeConverter<Destination> {
    @Override
    public Destination convert(String given) {
      if (given.equals("-")) {
        return STANDARD_OUTPUT;
      }
      try {
        if (given.isBlank()) {
          throw new TypeConversionException("a file needs a name");
        }
        return new Destination(Path.of(given));
      } catch (InvalidPathException e) {
        throw new TypeConversionException(
            "'" + given + "' is not a path here (letters outside ASCII need a UTF-8 locale)");
      }
    }
  }
}
