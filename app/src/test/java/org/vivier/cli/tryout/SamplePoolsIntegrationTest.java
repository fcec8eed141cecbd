package org.vivier.cli.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.postings.Catalogue;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.processes.ProcessKit;
import org.vivier.staff.tryout.SampleStaff;
import org.vivier.testing.TablesOwner;

/** The organization to try has three pools, whose members are found, and hears of no letters. */
@SpringBootTest
class SamplePoolsIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired SampleProcesses processes;
  @Autowired SamplePools samples;
  @Autowired SampleStaff staff;
  @Autowired Pools pools;
  @Autowired JdbcClient jdbc;
  private ProcessKit kit;

  @BeforeEach
  void theOrganizationToTry() {
    kit = new ProcessKit(context);
    empty();
    context
        .getBean(ImportPostings.class)
        .handle(Path.of("src/main/resources/samples"), ImportScope.SAMPLES);
    context.publishEvent(new Notice(Catalogue.TOPIC));
    staff.takeIn();
  }

  @AfterEach
  void empty() {
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "pool");
    kit.empty();
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "posting", "application", "letter");
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  @Test
  void membersAreFoundAndNobodyIsWrittenTo() {
    processes.make();
    samples.play(14, 16, () -> true);
    List<Pool> all = pools.all();
    assertThat(all).hasSize(3);
    assertThat(all.stream().filter(Pool::fully)).hasSize(2);
    assertThat(count("select count(*) from membership")).isEqualTo(60);
    assertThat(count("select count(*) from membership_search where cardinality(words) > 20"))
        .isEqualTo(60);
    assertThat(count("select count(*) from membership_search where not open")).isPositive();
    assertThat(
            count(
                "select count(*) from membership_search, unnest(places) place"
                    + " where place !~ '^[[:upper:]]'"))
        .as("places are written as their process has them")
        .isZero();
    assertThat(
            count("select count(*) from pool_notice where outcome is distinct from 'unreachable'"))
        .isZero();
    assertThat(count("select count(*) from letter where kind in ('decision', 'pool-membership')"))
        .isZero();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
