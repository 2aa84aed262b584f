/** What a service must not be run with. */
@NullMarked
@CheckReturnValue
package org.holdfast.platform.secret;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
