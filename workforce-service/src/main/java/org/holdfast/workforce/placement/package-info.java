/** Practice education: universities, students on placement, and those who teach them in practice. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.placement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
