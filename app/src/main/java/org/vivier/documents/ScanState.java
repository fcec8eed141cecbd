package org.vivier.documents;

/** What the malware scanner said: not scanned → clean | infected. */
public enum ScanState {
  /** No scanner is configured, or it has not come to this file. */
  NOT_SCANNED,
  /** Nothing found. */
  CLEAN,
  /** Quarantined: kept, and given to nobody. */
  INFECTED;

  /** Whether a scanner's finding may lead from here to there. */
  boolean canBecome(ScanState next) {
    return this == NOT_SCANNED && next != NOT_SCANNED;
  }

  /** The key of its wording for staff. */
  public String wording() {
    return "documents.scan."
        + switch (this) {
          case NOT_SCANNED -> "notScanned";
          case CLEAN -> "clean";
          case INFECTED -> "infected";
        };
  }

  static ScanState of(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  String stored() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
