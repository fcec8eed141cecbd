package org.vivier.pools.language.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.TypedId;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.record.Actor;
import org.vivier.pools.language.AddResult;
import org.vivier.pools.language.AddResult.Given;
import org.vivier.pools.language.AddResult.Wrong;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.staff.page.StaffRequest;

/** Does what somebody typed into the forms of a {@link ResultsPart}. */
@Component
public class TypedResult {
  private final AddResult add;

  TypedResult(AddResult add) {
    this.add = add;
  }

  /** Adds, verifies or takes back; the answer is the word for what was done. */
  public Attempt<String, Wrong> handle(StaffRequest request, ApplicationId application, Actor by) {
    Optional<UUID> takeBack = TypedId.of(request.typed("take-back"));
    if (takeBack.isPresent()) {
      return add.takeBack(application, takeBack.get(), by)
          ? Attempt.of("taken-back")
          : Attempt.refused(Wrong.GONE);
    }
    Optional<UUID> verify = TypedId.of(request.typed("verify"));
    if (verify.isPresent()) {
      return Source.ofCode(request.typed("proof"))
              .filter(source -> add.verify(application, verify.get(), source, by))
              .isPresent()
          ? Attempt.of("result-verified")
          : Attempt.refused(Wrong.GONE);
    }
    TypedDay expires = TypedDay.of(request.http(), "expires");
    List<Wrong> wrong =
        expires.wrong()
            ? List.of(Wrong.EXPIRES_BEFORE)
            : add.handle(application, given(request, expires), by);
    return wrong.isEmpty() ? Attempt.of("result") : Attempt.refused(wrong);
  }

  private static Given given(StaffRequest request, TypedDay expires) {
    return new Given(
        Language.ofTag(request.typed("language")).orElse(null),
        Skill.ofCode(request.typed("skill")).orElse(null),
        ResultLevel.ofSign(request.typed("level")).orElse(null),
        TypedDay.of(request.http(), "tested").date(),
        expires.date(),
        Source.ofCode(request.typed("source")).orElse(null));
  }
}
