import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Packs a folder of time zones into the one file that org.vivier.format.zones.PackedZones reads. */
void main(String[] arguments) throws IOException {
  Path folder = Path.of(arguments[0]);
  String release =
      Files.readAllLines(folder.resolve("tzdata.zi"), UTF_8).getFirst().replace("# version ", "");
  Map<String, Integer> zones = new LinkedHashMap<>();
  List<byte[]> files = new ArrayList<>();
  Map<ByteBuffer, Integer> numbers = new LinkedHashMap<>();
  try (Stream<Path> all = Files.walk(folder)) {
    for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      byte[] content = Files.readAllBytes(path);
      // The others are lists, the same zones once more (posix/, right/), or no zone of anybody's.
      boolean zone =
          content.length > 4
              && new String(content, 0, 4, UTF_8).equals("TZif")
              && !name.matches("(posix|right)/.*|Factory|localtime|posixrules");
      if (zone) {
        int number = numbers.computeIfAbsent(ByteBuffer.wrap(content), new_ -> numbers.size());
        if (number == files.size()) {
          files.add(content);
        }
        zones.put(name, number);
      }
    }
  }
  try (DataOutputStream out =
      new DataOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
    out.writeUTF(release);
    out.writeInt(zones.size());
    for (Map.Entry<String, Integer> zone : zones.entrySet()) {
      out.writeUTF(zone.getKey());
      out.writeInt(zone.getValue());
    }
    out.writeInt(files.size());
    for (byte[] file : files) {
      out.writeInt(file.length);
    }
    for (byte[] file : files) {
      out.write(file);
    }
  }
  IO.println("%s: %d zones, %d files".formatted(release, zones.size(), files.size()));
}
