package org.vivier.declarations;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself, by one program at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeclarationTerms.class)
class DeclarationUpkeep {
  @Bean
  Task<Void> mixDeclarationsTask(MixDeclarations mix, CountDeclarations count) {
    return Jobs.every(
        Duration.ofHours(1),
        "mix-declarations",
        () -> {
          mix.handle();
          count.handle();
        });
  }
}
