import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What it takes to read the bytes of all files in a folder. */
final class ReadRun {
  public static void main(String[] args) throws Exception {
    long bytes = 0;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        bytes += Files.readAllBytes(file).length;
      }
    }
    System.out.println(bytes);
  }
}
