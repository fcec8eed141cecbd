package org.vivier.pools.inventory;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vivier.platform.jobs.Jobs;

/** What is done by itself, and how often. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InventoryTerms.class)
class InventoryConfiguration {
  @Bean
  Task<Void> inventoryTask(KeepInventory keep) {
    return Jobs.inBatches(Duration.ofMinutes(1), "inventory-intake", keep::handle);
  }

  @Bean
  Task<Void> inventoryRenewalTask(RenewInventory renew) {
    return Jobs.inBatches(Duration.ofHours(3), "inventory-renewal", renew::handle);
  }
}
