package org.vivier.staff.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.vivier.format.Language;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/** A room with work, while a test needs one. */
final class TestWork implements WorkSource, AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("America/Vancouver");
  private static final String NAME = "testWork";

  private final ConfigurableListableBeanFactory beans;
  private final List<WorkItem> items = new ArrayList<>();

  TestWork(ConfigurableApplicationContext context) {
    beans = context.getBeanFactory();
    beans.registerSingleton(NAME, this);
  }

  TestWork add(String key, String what, LocalDate due) {
    items.add(
        new WorkItem(
            key,
            what,
            "RDS-2026-014 Software developer",
            "You own the answer",
            new WorkDue(due, ZONE),
            "/en/staff/people",
            "Answer"));
    return this;
  }

  TestWork add(String key, String what) {
    items.add(new WorkItem(key, what, null, "You edited it", null, "/en/staff/people", "Look"));
    return this;
  }

  void done(String key) {
    items.removeIf(item -> item.key().equals(key));
  }

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    return List.copyOf(items);
  }

  @Override
  public void close() {
    ((DefaultSingletonBeanRegistry) beans).destroySingleton(NAME);
  }
}
