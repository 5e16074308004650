package exchangeline.article.format;

import exchangeline.article.source.SidecarFile;
import exchangeline.article.source.Source;
import exchangeline.article.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * The files of an archive in its order. They are read as a stream, never written to the disk;
 * hidden files are passed over, links are not followed. Some are read ahead, since the sidecar of
 * one may lie behind it.
 */
final class ArchiveRecords<E extends ArchiveEntry> implements Records {
  private static final int MOST_AHEAD = 16 << 20;

  /** Of one member; what is larger is read when it is its turn. */
  private static final int MOST_OF_ONE = 1 << 20;

  /** What a member takes besides its bytes, about. */
  private static final int OVERHEAD = 1 << 10;

  /** Why such a member is not read. */
  static final String LINK = "a link or a device, not followed";

  /** Longer ones are no paths on any system. */
  private static final int LONGEST_PATH = 4_096;

  /** As much of such a one as a message needs. */
  private static final int SHOWN = 80;

  private final Source source;
  private final ArchiveInputStream<E> archive;
  private final Function<E, String> obstacle;
  private final byte[] buffer = new byte[1 << 13];

  /** How many files had a name so far. */
  private final Map<String, Integer> seen = new HashMap<>();

  private final KeptSidecars sidecars = new KeptSidecars();
  private final Deque<Ahead> ahead = new ArrayDeque<>();
  private int bytesAhead;

  /** What the archive stands at, if it may hold more to read. */
  private E current;

  /** True where the last one ahead is not read to its end. */
  private boolean isOpen;

  private boolean ended;
  private IOException problem;

  /** Something of the archive that was read, with the bytes of it in memory. */
  private record Ahead(int bytes, Supplier<Found> found) {}

  /**
   * The files of an archive.
   *
   * @param obstacle why one of them holds nothing to read, or null
   */
  ArchiveRecords(Source source, ArchiveInputStream<E> archive, Function<E, String> obstacle) {
    this.source = source;
    this.archive = archive;
    this.obstacle = obstacle;
  }

  @Override
  public Found next() throws IOException {
    isOpen &= !ahead.isEmpty();
    while (!isOpen && !ended && bytesAhead < MOST_AHEAD) {
      try {
        readOn();
      } catch (IOException | RuntimeException e) {
        problem = e instanceof IOException known ? known : new IOException(e);
        ended = true;
      }
    }
    if (!ahead.isEmpty()) {
      Ahead first = ahead.removeFirst();
      bytesAhead -= first.bytes();
      return first.found().get();
    }
    if (problem != null) {
      throw problem;
    }
    return null;
  }

  private void readOn() throws IOException {
    source.requireWithinLimits();
    if (current != null && archive.canReadEntryData(current)) {
      source.passOver(archive);
    }
    current = archive.getNextEntry();
    if (current == null) {
      ended = true;
      return;
    }
    String path = plain(current.getName());
    if (SidecarFile.isOne(path)) {
      if (obstacle.apply(current) == null && archive.canReadEntryData(current)) {
        sidecars.keep(path, source.counted(archive).readNBytes(SidecarFile.MAX_BYTES + 1));
      }
    } else if (!current.isDirectory() && !isHidden(path)) {
      read(path);
    }
  }

  private void read(String path) throws UnreadableException {
    if (path.length() > LONGEST_PATH) {
      String id = source.id() + "!" + unique(path.substring(0, SHOWN) + "…");
      add(new Found.Broken(id, null, "its path is longer than a path can be"));
      return;
    }
    String name = unique(path);
    String id = source.id() + "!" + name;
    if (names(path).anyMatch(".."::equals)) {
      add(new Found.Broken(id, null, "its path leads out of the archive"));
    } else if (obstacle.apply(current) != null) {
      add(new Found.Nothing(id, null, obstacle.apply(current)));
    } else if (!archive.canReadEntryData(current)) {
      add(
          new Found.Broken(
              id, null, "encrypted, or packed in a way that cannot be read: unpack it first"));
    } else {
      readContent(id, name, path);
    }
  }

  private void add(Found told) {
    add(0, () -> told);
  }

  private void add(int bytes, Supplier<Found> found) {
    Ahead last = new Ahead(bytes + OVERHEAD, found);
    ahead.add(last);
    bytesAhead += last.bytes();
  }

  /** Reads as much of a member as may be ahead; what was read before an error is not lost. */
  private void readContent(String id, String name, String path) throws UnreadableException {
    InputStream member = source.counted(archive);
    ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    InputStream rest = InputStream.nullInputStream();
    try {
      int n = 0;
      while (n >= 0 && beginning.size() < MOST_OF_ONE) {
        beginning.write(buffer, 0, n);
        n = member.read(buffer);
      }
      isOpen = n >= 0;
      rest = isOpen ? CloseShieldInputStream.wrap(member) : rest;
    } catch (IOException e) {
      rest = new BrokenInputStream(() -> e);
    }
    byte[] bytes = beginning.toByteArray();
    InputStream content = new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    Found.Opening opening = () -> source.member(name, path, sidecars.of(path), content);
    add(bytes.length, () -> new Found.Member(id, opening));
  }

  private static boolean isHidden(String path) {
    return names(path).anyMatch(part -> part.startsWith(".") && !part.equals(".."));
  }

  /** The path with {@code /} between folders, as a path below the archive. */
  private static String plain(String path) {
    List<String> names = names(path.replace('\\', '/')).filter(part -> !part.isEmpty()).toList();
    return String.join("/", names.stream().filter(part -> !part.equals(".")).toList());
  }

  private static Stream<String> names(String path) {
    return Stream.of(path.split("/", -1));
  }

  /** Archives may hold several files of one name; ids are unique. */
  private String unique(String name) {
    int before = seen.merge(name, 1, Integer::sum) - 1;
    return before == 0 ? name : unique(name + " (" + (before + 1) + ")");
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
