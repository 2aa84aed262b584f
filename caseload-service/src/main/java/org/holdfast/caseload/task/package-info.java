/** What someone must do. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.task;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
