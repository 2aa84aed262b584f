package org.holdfast.platform.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation on a child's record: only for those with a reason to see it, and on the audit trail. The record is the first id among
 * the operation's parameters. An operation without one lists: it shows only what its query lets the caller see, and its rows go on
 * the trail.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ChildRecord {

    /** What the record is called in answers and on the trail. */
    @Nonbinding
    String value() default "record";
}
