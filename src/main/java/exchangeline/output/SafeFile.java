package exchangeline.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is whole or as it was before.
 *
 * <p>The bytes go to a neighbour in the same folder, which takes the file's name once all of them
 * are on the disk. A symbolic link stays one: the file it points to is replaced. Permissions of an
 * existing file stay, a new one gets the process's own default. Pipes and devices ({@code
 * /dev/stdout}) are written straight through.
 */
public final class SafeFile implements Closeable {
  private static final int MOST_LINKS = 40;
  private static final int MOST_NAMES = 10_000;

  private final Path target;
  private final Path neighbour;
  private final FileChannel channel;
  private final OutputStream stream;
  private boolean done;

  private SafeFile(Path target, Path neighbour, FileChannel channel) {
    this.target = target;
    this.neighbour = neighbour;
    this.channel = channel;
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a whole file.
   *
   * @throws IOException when it could not be written; the old file is then as it was, also when the
   *     process is told to end meanwhile
   */
  public static void write(Path path, Content content) throws IOException {
    try (SafeFile file = open(path)) {
      Thread atEnd = new Thread(file::discard);
      Runtime.getRuntime().addShutdownHook(atEnd);
      try {
        content.writeTo(file.stream());
        file.commit();
      } finally {
        forget(atEnd);
      }
    }
  }

  private static void forget(Thread atEnd) {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The process is about to end: the hook has begun.
    }
  }

  /** Leaves no trace of what was written so far; it may go on being written, to nowhere. */
  private void discard() {
    try {
      if (neighbour != null) {
        Files.deleteIfExists(neighbour);
      }
    } catch (IOException e) {
      // The process ends; there is nobody left to tell.
    }
  }

  /**
   * Begins a file, in folders that are made if they are missing.
   *
   * @throws IOException for a folder, a file without write permission, a loop of links
   */
  public static SafeFile open(Path path) throws IOException {
    Path target = followLinks(path.toAbsolutePath());
    if (Files.isDirectory(target)) {
      throw new FileNotFoundException(path + " is a folder");
    }
    if (isDevice(target) || (Files.exists(target) && !Files.isRegularFile(target))) {
      return new SafeFile(target, null, FileChannel.open(target, StandardOpenOption.APPEND));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(path.toString());
    }
    Files.createDirectories(target.getParent());
    return beside(target);
  }

  /** Where to write. Its bytes count once {@link #commit} has returned. */
  public OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  public void commit() throws IOException {
    stream.flush();
    if (neighbour == null) {
      done = true;
      return;
    }
    channel.force(true);
    channel.close();
    keepPermissions();
    Files.move(neighbour, target, StandardCopyOption.ATOMIC_MOVE);
    done = true;
  }

  /** Throws away what was not committed. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (!done && neighbour != null) {
      Files.deleteIfExists(neighbour);
    }
  }

  private static SafeFile beside(Path target) throws IOException {
    for (int i = 0; i < MOST_NAMES; i++) {
      Path neighbour = target.resolveSibling(".exchangeline-" + i + ".part");
      try {
        return new SafeFile(
            target,
            neighbour,
            FileChannel.open(neighbour, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
      } catch (FileAlreadyExistsException taken) {
        // Another run writes here, or one was cut off: the next name.
      }
    }
    throw new FileAlreadyExistsException(target.resolveSibling(".exchangeline-*.part").toString());
  }

  private void keepPermissions() throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    PosixFileAttributeView before =
        Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (before != null) {
      Files.setPosixFilePermissions(neighbour, before.readAttributes().permissions());
    }
  }

  private static Path followLinks(Path path) throws IOException {
    Path at = path;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (isDevice(at) || !Files.isSymbolicLink(at)) {
        return at;
      }
      at = at.resolveSibling(Files.readSymbolicLink(at)).toAbsolutePath();
    }
    throw new FileSystemLoopException(path.toString());
  }

  private static boolean isDevice(Path path) {
    Path plain = path.normalize();
    return (plain.startsWith("/dev") && !plain.startsWith("/dev/shm")) || plain.startsWith("/proc");
  }
}
