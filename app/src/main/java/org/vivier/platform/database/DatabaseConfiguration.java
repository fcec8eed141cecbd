package org.vivier.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects the program, as the application and not as the tables' owner, to the database whose
 * {@link DatabaseAccess} the starter registers (the command line, or a test).
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  @Bean
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
}
