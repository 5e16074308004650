package exchangeline.article.format;

import exchangeline.article.source.SidecarFile;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sidecars of an archive that were met so far; the oldest give way where they are too many. */
final class KeptSidecars {
  private static final int MOST_BYTES = 16 << 20;

  /** By their paths. */
  private final Map<String, SidecarFile> files = new LinkedHashMap<>();

  private long bytes;

  void keep(String path, byte[] content) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    forget(files.remove(path), path);
    files.put(path, new SidecarFile(name, content));
    bytes += path.length() + content.length;
    Iterator<Map.Entry<String, SidecarFile>> oldest = files.entrySet().iterator();
    while (bytes > MOST_BYTES) {
      Map.Entry<String, SidecarFile> first = oldest.next();
      oldest.remove();
      forget(first.getValue(), first.getKey());
    }
  }

  private void forget(SidecarFile file, String path) {
    bytes -= file == null ? 0 : path.length() + file.bytes().length;
  }

  /** That of the file at {@code path}, or null. */
  SidecarFile of(String path) {
    return files.get(SidecarFile.nameFor(path));
  }
}
