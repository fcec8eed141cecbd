package org.vivier.platform.health;

import java.util.stream.Stream;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.health.application.LivenessStateHealthIndicator;
import org.springframework.boot.health.application.ReadinessStateHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.platform.database.DatabaseHealth;
import org.vivier.platform.database.StorageCapacity;

/**
 * Tells who watches over the program how it is, in the actuator's words and statuses and in no more
 * detail: UP with 200, or what is wrong in a word with 503.
 */
@Controller
class HealthController {
  private final ApplicationAvailability availability;
  private final DatabaseHealth database;
  private final StorageCapacity room;
  private final Opening opening;

  HealthController(
      ApplicationAvailability availability,
      DatabaseHealth database,
      StorageCapacity room,
      Opening opening) {
    this.availability = availability;
    this.database = database;
    this.room = room;
    this.opening = opening;
  }

  /** Whether the program runs. While it does, no restart would make anything better. */
  @GetMapping("/health/live")
  ResponseEntity<String> live() {
    return answer(status(new LivenessStateHealthIndicator(availability)));
  }

  /** Whether visitors can be sent here, who may want to send something in. */
  @GetMapping("/health/ready")
  ResponseEntity<String> ready() {
    Status program = status(new ReadinessStateHealthIndicator(availability));
    Status disk = room.isLacking() ? Status.OUT_OF_SERVICE : Status.UP;
    Status site = opening.isOpen() ? Status.UP : Status.OUT_OF_SERVICE;
    return answer(
        Stream.of(database.status(), program, disk, site)
            .filter(status -> !status.equals(Status.UP))
            .findFirst()
            .orElse(Status.UP));
  }

  private static Status status(HealthIndicator indicator) {
    Health health = indicator.health();
    return health == null ? Status.UNKNOWN : health.getStatus();
  }

  private static ResponseEntity<String> answer(Status status) {
    HttpStatus http = status.equals(Status.UP) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
    return ResponseEntity.status(http)
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"status\":\"%s\"}".formatted(status.getCode()));
  }
}
