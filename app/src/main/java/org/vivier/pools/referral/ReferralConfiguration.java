package org.vivier.pools.referral;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReferralTerms.class)
class ReferralConfiguration {
  @Bean
  Task<Void> lapseReferralsTask(LapseReferrals lapse) {
    return Jobs.inBatches(Duration.ofMinutes(5), "lapse-referrals", lapse::handle);
  }
}
