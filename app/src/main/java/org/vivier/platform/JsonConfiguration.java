package org.vivier.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as Jackson has it. Spring Boot's own mapper is the same with settings that nobody makes, and
 * looks for components of which there are none.
 */
@Configuration(proxyBeanMethods = false)
public class JsonConfiguration {
  @Bean
  JsonMapper json() {
    return JsonMapper.builder().build();
  }
}
