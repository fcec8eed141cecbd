package org.vivier.platform.database;

/** What PostgreSQL's configuration says about keeping what it confirmed. */
enum ServerSettings {
  /** Confirmed means on disk: an application that got its reference number survives a power cut. */
  DURABLE("on", 40),
  /** For tests, whose data nobody misses. */
  FORGETFUL("off", 300);

  static final int SCRAM_ITERATIONS = 1;

  private final String durability;
  private final int connections;

  ServerSettings(String durability, int connections) {
    this.durability = durability;
    this.connections = connections;
  }

  /** The content of postgresql.conf. */
  String text(int port) {
    return """
    # Written by Vivier at every start. Your own settings go into postgresql.local.conf.
    listen_addresses = '127.0.0.1'
    port = %2$d
    # No socket: passwords are asked on every way in.
    unix_socket_directories = ''
    password_encryption = 'scram-sha-256'
    # Repetition makes it hard to try out passwords that people choose. These are 24 random bytes,
    # and thousands of rounds at each connection cost a start more than the server's own does.
    scram_iterations = %4$d
    max_connections = %3$d
    fsync = %1$s
    synchronous_commit = %1$s
    full_page_writes = %1$s
    # Files that arrive pass through the log: thousands before a deadline, and no checkpoint on the way.
    max_wal_size = '3GB'
    timezone = 'UTC'
    log_timezone = 'UTC'
    lc_messages = 'C'
    # One file a weekday, overwritten a week later.
    logging_collector = on
    log_directory = '../database-log'
    log_filename = 'postgresql-%%a.log'
    log_file_mode = 0600
    log_rotation_age = 1d
    log_truncate_on_rotation = on
    include_if_exists = 'postgresql.local.conf'
    """
        .formatted(durability, port, connections, SCRAM_ITERATIONS);
  }
}
