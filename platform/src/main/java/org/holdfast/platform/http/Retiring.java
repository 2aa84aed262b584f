package org.holdfast.platform.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that will go: its answers say since when (RFC 9745), until when (RFC 8594) and what to use instead. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Retiring {

    /** The day from which it is deprecated, such as `2027-01-31`. */
    String since();

    /** The path of what takes its place. */
    String successor();
}
