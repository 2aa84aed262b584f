/** What the law gives people over what is held of them (UK GDPR, chapter III). */
@NullMarked
@CheckReturnValue
package org.holdfast.platform.privacy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
