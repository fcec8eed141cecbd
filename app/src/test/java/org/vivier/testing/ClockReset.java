package org.vivier.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Sets the clock back before every test method, and before what a class does before all of them, so
 * that no test inherits another's time.
 */
public final class ClockReset implements TestExecutionListener {
  @Override
  public void prepareTestInstance(TestContext context) {
    beforeTestMethod(context);
  }

  @Override
  public void beforeTestMethod(TestContext context) {
    if (context.hasApplicationContext()) {
      context
          .getApplicationContext()
          .getBeanProvider(TestClock.class)
          .ifAvailable(clock -> clock.setTo(TestClock.START));
    }
  }
}
