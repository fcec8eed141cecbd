package org.vivier.declarations;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done by itself, by one program at a time. */
@Configuration(proxyBeanMethods = false)
class DeclarationUpkeep {
  @Bean
  Task<Void> mixDeclarationsTask(MixDeclarations mix) {
    return Tasks.recurring("mix-declarations", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> mix.handle());
  }
}
