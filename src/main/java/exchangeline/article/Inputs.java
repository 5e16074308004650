package exchangeline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the PATHs of the command line into inputs.
 *
 * <p>A folder is walked recursively; hidden files and folders, sidecars and files that were not
 * chosen are passed over, links and files of unknown type are listed so that reading them says why
 * they were skipped. An id is the path below the PATH, or the file name of a file named directly.
 * Where two files would share an id, both get the name of their PATH in front, and more of its
 * parents while they still agree. A file reached by two PATHs is read once, under the id that the
 * first of them gives.
 */
public final class Inputs {
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private final Map<Path, Found> files = new LinkedHashMap<>();
  private final FileChoice choice;

  private Inputs(FileChoice choice) {
    this.choice = choice;
  }

  /**
   * The inputs behind {@code paths}, sorted by id in code point order.
   *
   * @param paths files, folders, or {@code -} for standard input
   * @param choice of the files in folders; what is named itself is always read
   * @throws MissingPathException when one of them does not exist
   */
  public static List<Input> find(List<String> paths, FileChoice choice) {
    Inputs inputs = new Inputs(choice);
    boolean standardInput = false;
    for (String path : paths) {
      if (path.equals(Input.STANDARD_INPUT)) {
        standardInput = true;
      } else {
        inputs.add(path);
      }
    }
    List<Input> result = new ArrayList<>(unique(inputs.files.values(), standardInput));
    if (standardInput) {
      result.add(Input.standardInput());
    }
    result.sort(Comparator.comparing(Input::id, BY_CODE_POINT));
    return List.copyOf(result);
  }

  private void add(String given) {
    Path path = existing(given);
    Path shown = path.toAbsolutePath().normalize();
    try {
      Path real = path.toRealPath();
      if (!Files.isDirectory(real)) {
        put(real, new Found(real, shown, 1, true));
        return;
      }
      Files.walkFileTree(real, new Walk(real, shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path existing(String given) {
    try {
      Path path = Path.of(given);
      if (!given.isEmpty() && Files.exists(path)) {
        return path;
      }
      boolean link = !given.isEmpty() && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      throw new MissingPathException(
          given, link ? "a link whose target does not exist" : "no such file or folder");
    } catch (InvalidPathException e) {
      throw new MissingPathException(given, "not a path");
    }
  }

  private void put(Path real, Found found) {
    files.merge(real, found, (first, second) -> second.named() ? first.asNamed() : first);
  }

  private static List<Input> unique(Collection<Found> found, boolean standardInput) {
    Map<String, List<Found>> byId = new LinkedHashMap<>();
    found.forEach(f -> byId.computeIfAbsent(f.id(), id -> new ArrayList<>()).add(f));
    boolean clash = false;
    List<Found> deeper = new ArrayList<>();
    for (Map.Entry<String, List<Found>> entry : byId.entrySet()) {
      boolean taken = standardInput && entry.getKey().equals(Input.STANDARD_INPUT);
      // Names that the locale cannot show may look alike to the root.
      boolean apart =
          entry.getValue().stream().map(f -> f.shown().toString()).distinct().count() > 1;
      boolean shared = apart || taken;
      clash |= shared && entry.getValue().stream().anyMatch(Found::hasDeeper);
      entry.getValue().forEach(f -> deeper.add(shared ? f.deeper() : f));
    }
    return clash
        ? unique(deeper, standardInput)
        : found.stream().map(f -> new Input(f.id(), f.path(), f.named())).toList();
  }

  /** A file whose id is the last {@code depth} names of {@code shown}. */
  private record Found(Path path, Path shown, int depth, boolean named) {
    String id() {
      int count = shown.getNameCount();
      List<String> names = new ArrayList<>();
      shown.subpath(count - depth, count).forEach(name -> names.add(name.toString()));
      return String.join("/", names);
    }

    boolean hasDeeper() {
      return depth < shown.getNameCount();
    }

    Found deeper() {
      return new Found(path, shown, hasDeeper() ? depth + 1 : depth, named);
    }

    Found asNamed() {
      return new Found(path, shown, depth, true);
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path shown;

    Walk(Path root, Path shown) {
      this.root = root;
      this.shown = shown;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && hidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path below = root.relativize(file);
      if (!hidden(file) && !Sidecar.isSidecar(file) && choice.takes(below)) {
        Path full = shown.resolve(below);
        put(file, new Found(file, full, Math.max(1, below.getNameCount()), false));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder that cannot be opened becomes an input, so that reading it can say so. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      Path below = root.relativize(file);
      int depth = file.equals(root) ? 1 : below.getNameCount();
      Path full = file.equals(root) ? shown : shown.resolve(below);
      put(file, new Found(file, full, depth, false));
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
