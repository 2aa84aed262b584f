/** What the validators of the national returns say about a record as it is written. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.national;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
