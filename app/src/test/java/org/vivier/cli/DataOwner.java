package org.vivier.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whoever has the data folder of a running program, and so all that is in its database. */
final class DataOwner {
  private DataOwner() {}

  /** As PostgreSQL's superuser, over one connection. */
  static JdbcClient in(Path data) throws IOException {
    return JdbcClient.create(
        new SingleConnectionDataSource(
            address(data), "postgres", password(data, "postgres"), true));
  }

  /** Where the database listens at the moment. */
  static String address(Path data) throws IOException {
    return "jdbc:postgresql://127.0.0.1:%s/vivier".formatted(port(data).getProperty("port"));
  }

  /** Empty before the first start got that far. */
  static Properties port(Path data) throws IOException {
    return read(data.resolve("database-port.properties"));
  }

  static String password(Path data, String role) throws IOException {
    return read(data.resolve("database-passwords.properties")).getProperty(role);
  }

  private static Properties read(Path file) throws IOException {
    Properties content = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      content.load(in);
    } catch (NoSuchFileException e) {
      return content;
    }
    return content;
  }
}
