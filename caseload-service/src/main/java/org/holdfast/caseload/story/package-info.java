/** A child's social workers, told to the child. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.story;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
