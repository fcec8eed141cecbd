import java.util.List;
import java.util.stream.Stream;

/** What a server answered. */
record Answer(int status, List<String> headers, String body) {
  String header(String name) {
    return headers(name).findFirst().orElseThrow();
  }

  String cookie(String name) {
    return headers("Set-Cookie")
        .filter(value -> value.startsWith(name + "="))
        .map(value -> value.substring(0, value.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  Stream<String> headers(String name) {
    String start = name + ":";
    return headers.stream()
        .filter(header -> header.regionMatches(true, 0, start, 0, start.length()))
        .map(header -> header.substring(start.length()).strip());
  }
}
