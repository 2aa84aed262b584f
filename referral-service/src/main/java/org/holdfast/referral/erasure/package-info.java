/** Erasing what is held of a child: asked for by one person, agreed to by another, done by every service, and told in a certificate. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.erasure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
