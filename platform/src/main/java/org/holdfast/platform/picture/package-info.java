/** Pictures that people send. */
@NullMarked
@CheckReturnValue
package org.holdfast.platform.picture;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
