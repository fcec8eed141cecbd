package org.vivier.access;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself, by one program at a time. */
@Configuration(proxyBeanMethods = false)
class AccessUpkeep {
  @Bean
  Task<Void> oldSecretsTask(ForgetOldSecrets forget) {
    return Jobs.every(Duration.ofMinutes(30), "old-secrets", forget::handle);
  }
}
