package org.vivier.staff.workmail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;
import org.vivier.platform.words.OrganizationZone;

/** Looks for new work before people begin their day. */
@Configuration(proxyBeanMethods = false)
class WorkMailJob {
  private static final LocalTime BEFORE_WORK = LocalTime.of(7, 30);

  @Bean
  Task<Void> staffWorkMailTask(WriteWorkMail write, OrganizationZone zone) {
    return Jobs.at(Schedules.daily(zone.id(), BEFORE_WORK), "staff-work-mail", write::handle);
  }
}
