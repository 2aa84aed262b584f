package org.holdfast.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that drives the four real processes from outside, with real tokens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningHoldfast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface SystemTest {}
