/** The children in need census: what goes to the Department for Education, and what its validator would say. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.cincensus;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
