package org.holdfast.caseload.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer whose free texts are held against the council's list. It goes out with `languageHints`, and what was written counts for
 * the writer's team.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LanguageChecked {}
