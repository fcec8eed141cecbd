package org.vivier.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vivier.declarations.EquityGroup.DISABILITY;
import static org.vivier.declarations.EquityGroup.INDIGENOUS;
import static org.vivier.declarations.EquityGroup.RACIALIZED;
import static org.vivier.declarations.EquityGroup.WOMAN;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.PostingFolder;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.testing.TablesOwner;

@SpringBootTest
class DeclarationsIntegrationTest {
  @TempDir private Path temporary;
  @Autowired private DatabaseAccess access;
  @Autowired private ImportPostings importPostings;
  @Autowired private Postings postings;
  @Autowired private Declare declare;
  @Autowired private ChangeDeclaration change;
  @Autowired private DeleteDeclaration delete;
  @Autowired private Declarations declarations;
  @Autowired private MixDeclarations mix;
  @Autowired private JdbcClient jdbc;

  private final DeclarationCode code = DeclarationCode.fresh();

  @BeforeEach
  void nobodyDeclared() {
    TablesOwner.empty(access, "declaration");
    importPostings.handle(new PostingFolder(temporary).pair("orchard").path());
  }

  @Test
  void countsWhatIsSentTwiceOnceAndAsItWasSentLast() {
    declare.handle(posting(), code, Set.of(WOMAN, DISABILITY));
    declare.handle(posting(), code, Set.of(WOMAN));
    assertThat(rows()).hasSize(1);
    assertThat(declarations.of(code)).contains(new Declaration(posting(), Set.of(WOMAN)));
  }

  @Test
  void countsWhatIsSentAtTheSameMomentOnce() throws Exception {
    PostingId posting = posting();
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> sent =
          IntStream.range(0, 8)
              .mapToObj(i ->
                  all.submit(() -> {
                    go.await();
                    declare.handle(posting, code, Set.of(INDIGENOUS));
                    return true;
                  }))
              .toList();
      go.countDown();
      for (Future<Boolean> one : sent) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(rows()).hasSize(1);
  }

  @Test
  void keepsEachGroupApartFromTheOthers() {
    for (EquityGroup group : EquityGroup.values()) {
      DeclarationCode own = DeclarationCode.fresh();
      declare.handle(posting(), own, EnumSet.of(group));
      assertThat(declarations.of(own).orElseThrow().groups()).containsExactly(group);
      assertThat(change.handle(own, EnumSet.complementOf(EnumSet.of(group)))).isTrue();
      assertThat(declarations.of(own).orElseThrow().groups()).doesNotContain(group).hasSize(3);
    }
  }

  @Test
  void letsOnlyTheCodeChangeAndDelete() {
    declare.handle(posting(), code, Set.of(RACIALIZED));
    DeclarationCode guessed = DeclarationCode.fresh();
    assertThat(declarations.of(guessed)).isEmpty();
    assertThat(change.handle(guessed, Set.of())).isFalse();
    assertThat(delete.handle(guessed)).isFalse();
    assertThat(change.handle(code, Set.of())).isTrue();
    assertThat(declarations.of(code).orElseThrow().groups()).isEmpty();
    assertThat(delete.handle(code)).isTrue();
    assertThat(delete.handle(code)).isFalse();
    assertThat(rows()).isEmpty();
  }

  /** Whoever adds a column has to answer whether it links. */
  @Test
  void hasNoColumnThatLinksToAPersonOrATime() {
    assertThat(
            list(
                "select column_name || ' ' || data_type from information_schema.columns"
                    + " where table_name = 'declaration' order by 1"))
        .containsExactly(
            "code_hash bytea",
            "disability boolean",
            "indigenous boolean",
            "posting_id uuid",
            "racialized boolean",
            // Which of the two crowds, never who of them (ADR 61).
            "stage text",
            "woman boolean");
    assertThat(
            list(
                "select confrelid::regclass::text from pg_constraint"
                    + " where contype = 'f' and conrelid = 'declaration'::regclass"))
        .containsExactly("posting");
    assertThat(
            list(
                "select conrelid::regclass::text from pg_constraint"
                    + " where contype = 'f' and confrelid = 'declaration'::regclass"))
        .isEmpty();
  }

  @Test
  void storesTheCodeNowhere() {
    declare.handle(posting(), code, Set.of(WOMAN));
    assertThat(list("select d::text from declaration d"))
        .singleElement()
        .asString()
        .doesNotContainIgnoringCase(code.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"update declaration set posting_id = posting_id", "truncate declaration"})
  void letsTheProgramDoNoMoreThanItNeeds(String statement) {
    assertThatThrownBy(() -> jdbc.sql(statement).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void forgetsInWhichOrderPeopleDeclared() {
    List<DeclarationCode> codes = Stream.generate(DeclarationCode::fresh).limit(30).toList();
    for (DeclarationCode one : codes) {
      declare.handle(posting(), one, Set.of(WOMAN));
    }
    List<String> asDeclared = rows();
    assertThat(transactions()).isEqualTo(30);
    assertThat(mix.handle()).isEqualTo(30);
    assertThat(transactions()).isEqualTo(1);
    assertThat(rows()).containsExactlyInAnyOrderElementsOf(asDeclared).isNotEqualTo(asDeclared);
    assertThat(codes)
        .allSatisfy(one ->
            assertThat(declarations.of(one)).contains(new Declaration(posting(), Set.of(WOMAN))));
    assertThat(mix.handle()).isZero();
  }

  /** A change that arrives while everything is written anew finds its declaration all the same. */
  @Test
  void changesWhileMixing() throws Exception {
    declare.handle(posting(), code, Set.of());
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 20; round++) {
        declare.handle(posting(), DeclarationCode.fresh(), Set.of());
        Future<Integer> mixed = all.submit(mix::handle);
        Future<Boolean> changed = all.submit(() -> change.handle(code, Set.of(WOMAN)));
        assertThat(changed.get()).isTrue();
        assertThat(mixed.get()).isNotNegative();
      }
    }
    assertThat(rows()).hasSize(21);
  }

  private PostingId posting() {
    return postings.address(Language.EN, "orchard").orElseThrow().posting();
  }

  /** In the order in which they lie on the disk. */
  private List<String> rows() {
    return list("select code_hash::text from declaration order by ctid");
  }

  private int transactions() {
    return jdbc.sql("select count(distinct xmin::text) from declaration")
        .query(Integer.class)
        .single();
  }

  private List<String> list(String sql) {
    return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
  }
}
