package org.junit.jupiter.api;

import java.util.Objects;

/** What the example uses of JUnit's, with the same parameters. */
public final class Assertions {
  public static void assertEquals(Object expected, Object actual) {
    assertEquals(expected, actual, "");
  }

  public static void assertEquals(Object expected, Object actual, String message) {
    if (Objects.equals(expected, actual)) return;
    throw new AssertionError(message + " expected: " + expected + " but was: " + actual);
  }

  public static void assertEquals(int expected, int actual, String message) {
    assertEquals((Object) expected, (Object) actual, message);
  }
}
