package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.TypedCodes;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.EmailIndex;

/** Ten codes for the day when the phone is lost. Each works once; the database has keyed hashes. */
@Repository
public class RecoveryCodes {
  private static final int HOW_MANY = 10;
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  private final JdbcClient jdbc;
  private final EmailIndex keyed;
  private final Clock clock;

  RecoveryCodes(JdbcClient jdbc, EmailIndex keyed, Clock clock) {
    this.jdbc = jdbc;
    this.keyed = keyed;
    this.clock = clock;
  }

  /** New ones, in groups that are easy to copy; those before count no more. */
  @Transactional
  public List<String> draw(StaffMemberId person) {
    forget(person);
    List<String> drawn = Stream.generate(() -> TypedCodes.draw(LENGTH)).limit(HOW_MANY).toList();
    drawn.forEach(code -> add(person, code));
    return drawn.stream().map(RecoveryCodes::inGroups).toList();
  }

  /** How many are left. */
  public int left(StaffMemberId person) {
    return jdbc.sql(
            """
            select count(*) from staff_recovery_code where staff_id = :person and used_at is null
            """)
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean accept(StaffMemberId person, String typed) {
    return jdbc.sql(
                """
                update staff_recovery_code set used_at = :now
                where code_hash = :hash and staff_id = :person and used_at is null
                """)
            .param("now", clock.instant().atOffset(UTC))
            .param("hash", hash(person, TypedCodes.normalized(typed)))
            .param("person", person.value())
            .update()
        == 1;
  }

  void forget(StaffMemberId person) {
    jdbc.sql("delete from staff_recovery_code where staff_id = :person")
        .param("person", person.value())
        .update();
  }

  private void add(StaffMemberId person, String code) {
    jdbc.sql(
            """
            insert into staff_recovery_code (code_hash, staff_id, made_at)
            values (:hash, :person, :now)
            """)
        .param("hash", hash(person, code))
        .param("person", person.value())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  private byte[] hash(StaffMemberId person, String code) {
    return keyed.of("staff-recovery-code/" + person + "/" + code);
  }

  private static String inGroups(String code) {
    return String.join(
        "-",
        IntStream.range(0, LENGTH / GROUP)
            .mapToObj(i -> code.substring(i * GROUP, (i + 1) * GROUP))
            .toList());
  }
}
