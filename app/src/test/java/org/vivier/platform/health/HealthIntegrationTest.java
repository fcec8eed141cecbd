package org.vivier.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.vivier.platform.database.DatabaseHealth;
import org.vivier.platform.database.DatabaseHealthTest;
import org.vivier.platform.database.StorageCapacity;

@SpringBootTest(webEnvironment = RANDOM_PORT)
class HealthIntegrationTest {
  private static final String UP = "{\"status\":\"UP\"}";

  @Autowired private ApplicationAvailability availability;
  @Autowired private DatabaseHealth database;
  @Autowired private StorageCapacity room;
  @Autowired private Opening opening;
  @LocalServerPort private int port;

  @Test
  void saysInAWordThatAllIsWell() throws Exception {
    opening.open();
    for (String path : new String[] {"/health/live", "/health/ready"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(UP);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void isNotReadyBeforeTheFirstImport() {
    Opening ours = new Opening();
    HealthController health = new HealthController(availability, database, room, ours);
    assertThat(health.ready()).isEqualTo(unavailable("OUT_OF_SERVICE"));
    assertThat(health.live().getBody()).isEqualTo(UP);
    ours.open();
    assertThat(health.ready().getBody()).isEqualTo(UP);
  }

  @Test
  void isNotReadyWithoutTheDatabaseAndLivesOn() {
    HealthController health =
        new HealthController(availability, DatabaseHealthTest.ofNoServer(), room, opening);
    opening.open();
    assertThat(health.ready()).isEqualTo(unavailable("DOWN"));
    assertThat(health.live().getBody()).isEqualTo(UP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/health",
        "/health/",
        "/health/ready/db",
        "/actuator",
        "/actuator/health",
        "/actuator/env",
        "/metrics",
        "/info"
      })
  void tellsNothingElse(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  private static ResponseEntity<String> unavailable(String status) {
    return ResponseEntity.status(503)
        .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
        .body("{\"status\":\"%s\"}".formatted(status));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    try (HttpClient watcher = HttpClient.newHttpClient()) {
      return watcher.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }
}
