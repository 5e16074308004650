package exchangeline.article.format;

import exchangeline.article.source.Head;
import exchangeline.article.source.Source;
import java.io.BufferedInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A {@code .tar}, also one that was in a {@code .gz}. */
final class TarFormat implements Format {
  /** Where the sign of a tar stands. */
  private static final int MAGIC = 257;

  @Override
  public boolean recognises(Head head) {
    return head.bytes().startsWith("ustar", MAGIC);
  }

  @Override
  public Records open(Source source) {
    TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(source.stream()), StandardCharsets.UTF_8.name());
    return new ArchiveRecords<>(source, tar, TarFormat::obstacle);
  }

  private static String obstacle(TarArchiveEntry entry) {
    boolean special =
        entry.isSymbolicLink()
            || entry.isLink()
            || entry.isFIFO()
            || entry.isCharacterDevice()
            || entry.isBlockDevice();
    String sparse = entry.isSparse() ? "a sparse file: pack it with its holes filled" : null;
    return special ? ArchiveRecords.LINK : sparse;
  }
}
