package org.vivier.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Connects the program to the database whose {@link DatabaseAccess} the starter registers (the
 * command line, or a test). Two roles: tables change as the owner, rows as the application.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  @Bean
  @Primary
  HikariDataSource dataSource(
      DatabaseAccess access, @Value("${vivier.database.connections}") int connections) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.application().role());
    pool.setPassword(access.application().password());
    pool.setMaximumPoolSize(connections);
    pool.setMinimumIdle(1);
    return pool;
  }

  @Bean
  @FlywayDataSource
  DataSource migrationDataSource(DatabaseAccess access) {
    return Migrations.dataSource(access);
  }

  @Bean
  FlywayConfigurationCustomizer leastPrivilege(DatabaseAccess access) {
    return flyway -> Migrations.configure(flyway, access);
  }
}
