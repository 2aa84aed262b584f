package org.holdfast.platform.signin;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for which the identity provider is asked whether the caller is signed in still. Elsewhere a token is believed until
 * it expires, minutes after its holder has signed out, left or been locked out; what opens or ends much at once does not wait for that.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface StillSignedIn {}
