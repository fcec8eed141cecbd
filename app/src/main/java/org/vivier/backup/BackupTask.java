package org.vivier.backup;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Backups by themselves, by one program at a time. */
@Configuration(proxyBeanMethods = false)
class BackupTask {
  @Bean
  Task<Void> backupsTask(KeepBackups backups, BackupSettings settings) {
    backups.checkSettings();
    return Tasks.recurring("backups", settings.schedule())
        .execute((instance, context) -> backups.handle());
  }
}
