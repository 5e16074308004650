package exchangeline.article.source;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * What is known of a source before it is opened.
 *
 * @param id of what is in it, for the output
 * @param path in its folder or archive; null for a part of a file
 * @param address that is stated for it, or null
 * @param mediaType as {@code text/html}, or empty when nobody says
 * @param named true when the user named this very file, whose suffix then does not matter
 * @param sidecar that lies beside it, or beside the archive in which it lies, or null
 * @param charset that is declared for it, or null
 * @param depth in how many archives it lies
 * @param compressed true for what was in a {@code .gz}: a {@code .tar.gz} is one archive, not two
 */
record Origin(
    String id,
    String path,
    String address,
    String mediaType,
    boolean named,
    SidecarFile sidecar,
    Charset charset,
    int depth,
    boolean compressed) {

  static Origin file(String id, boolean named) {
    return new Origin(id, id, null, "", named, null, null, 0, false);
  }

  Origin member(String name, String memberPath, SidecarFile beside) {
    int level = depth + (compressed ? 0 : 1);
    SidecarFile nearest = beside != null ? beside : sidecar;
    return new Origin(id + "!" + name, memberPath, null, "", false, nearest, null, level, false);
  }

  Origin part(String suffix, String partAddress, String type, Charset declared) {
    return new Origin(
        id + suffix, null, partAddress, type, false, sidecar, declared, depth, compressed);
  }

  /** What was compressed: its name loses {@code suffix}, if it has it, and gets {@code other}. */
  Origin unpacked(String suffix, String other) {
    boolean ends = path != null && path.toLowerCase(Locale.ROOT).endsWith(suffix);
    String inner = ends ? path.substring(0, path.length() - suffix.length()) + other : path;
    return new Origin(id, inner, address, "", named, sidecar, null, depth + 1, true);
  }
}
