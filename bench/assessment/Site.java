import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server with the organization to try: its pages as somebody who works there, and its database.
 */
final class Site {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String address;

  Site(String address) {
    this.address = address;
  }

  /** Somebody in a browser of their own, come in by the door. */
  final class Person {
    private final HttpClient browser =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Person(String name) throws IOException, InterruptedException {
      int status = post("/en/staff/try", token(get("/en/staff/try")), "person", name);
      if (status != 303) {
        throw new IllegalStateException(name + " can't be tried: " + status);
      }
    }

    String get(String path) throws IOException, InterruptedException {
      HttpResponse<String> answer =
          browser.send(
              HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + answer.statusCode());
      }
      return answer.body();
    }

    /** Sends names and values in turn; the status. */
    int post(String path, String token, String... fields) throws IOException, InterruptedException {
      StringBuilder form = new StringBuilder("_csrf=" + encoded(token));
      for (int i = 0; i < fields.length; i += 2) {
        form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
      }
      return browser
          .send(
              HttpRequest.newBuilder(URI.create(address + path))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form.toString()))
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }

  Person person(String name) throws IOException, InterruptedException {
    return new Person(name);
  }

  static String token(String page) {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("there is no form");
    }
    return token.group(1);
  }

  /** The database of a data folder whose server runs, as the owner of its tables. */
  static Connection database(Path data) throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/vivier?sslmode=disable"
            .formatted(read(data.resolve("database-port.properties")).getProperty("port")),
        "vivier_owner",
        read(data.resolve("database-passwords.properties")).getProperty("vivier_owner"));
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    }
    return properties;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
