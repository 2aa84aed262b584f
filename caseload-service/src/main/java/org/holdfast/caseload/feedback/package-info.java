/** Complaints and compliments. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.feedback;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
