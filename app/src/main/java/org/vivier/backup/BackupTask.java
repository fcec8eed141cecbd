package org.vivier.backup;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** Backups by themselves, by one program at a time. */
@Configuration(proxyBeanMethods = false)
class BackupTask {
  @Bean
  BackupSettings backupSettings(
      @Value("${vivier.backup.folder}") String folder,
      @Value("${vivier.backup.schedule}") String when,
      @Value("${vivier.backup.kept}") String number,
      @Value("${vivier.backup.key}") String keyFile) {
    return new BackupSettings(folder, when, number, keyFile);
  }

  @Bean
  Task<Void> backupsTask(KeepBackups backups, BackupSettings settings) {
    backups.checkSettings();
    return Jobs.at(settings.schedule(), "backups", backups::handle);
  }
}
