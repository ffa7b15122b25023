package org.junit.jupiter.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As JUnit declares it, for machines that have a JDK and no JUnit. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Test {}
