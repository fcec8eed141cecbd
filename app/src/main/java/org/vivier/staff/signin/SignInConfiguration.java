package org.vivier.staff.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What the operator configured, and what is done while nobody waits. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInTerms.class, ProviderTerms.class})
class SignInConfiguration {
  @Bean
  Task<Void> staffLinkRequestsTask(AnswerLinkRequest answer, Clock clock) {
    return Jobs.once(
        AskForLink.TASK,
        clock,
        request -> {
          answer.handle(request);
          return Optional.empty();
        });
  }

  @Bean
  Task<Void> forgetOldStaffSecretsTask(ForgetOldStaffSecrets forget) {
    return Jobs.every(Duration.ofMinutes(30), "forget-old-staff-secrets", forget::handle);
  }
}
