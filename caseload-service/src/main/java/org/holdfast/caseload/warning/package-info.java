/** What whoever opens a case must know before a visit. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.warning;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
