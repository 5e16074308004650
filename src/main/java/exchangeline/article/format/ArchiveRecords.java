package exchangeline.article.format;

import exchangeline.article.source.Source;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * The files of an archive in its order. They are read as a stream, never written to the disk;
 * hidden files and sidecars are passed over, links are not followed.
 */
final class ArchiveRecords<E extends ArchiveEntry> implements Records {
  private final Source source;
  private final ArchiveInputStream<E> archive;
  private final Predicate<E> isLink;
  private final Set<String> seen = new HashSet<>();

  ArchiveRecords(Source source, ArchiveInputStream<E> archive, Predicate<E> isLink) {
    this.source = source;
    this.archive = archive;
    this.isLink = isLink;
  }

  @Override
  public Found next() throws IOException {
    source.requireWithinLimits();
    E entry = archive.getNextEntry();
    while (entry != null && isPassedOver(entry)) {
      entry = archive.getNextEntry();
    }
    if (entry == null) {
      return null;
    }
    String path = plain(entry.getName());
    String name = unique(path);
    String id = source.id() + "!" + name;
    if (names(path).anyMatch(".."::equals)) {
      return new Found.Broken(id, null, "its path leads out of the archive");
    }
    if (isLink.test(entry)) {
      return new Found.Nothing(id, null, "a link, not followed");
    }
    if (!archive.canReadEntryData(entry)) {
      return new Found.Broken(
          id, null, "encrypted, or packed in a way that cannot be read: unpack it first");
    }
    return new Found.Member(
        id, () -> source.member(name, path, CloseShieldInputStream.wrap(archive)));
  }

  private static boolean isPassedOver(ArchiveEntry entry) {
    String name = plain(entry.getName());
    return entry.isDirectory()
        || name.endsWith(".meta.json")
        || names(name).anyMatch(part -> part.startsWith(".") && !part.equals(".."));
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
    String free = name;
    for (int i = 2; !seen.add(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
