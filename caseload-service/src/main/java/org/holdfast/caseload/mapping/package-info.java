/** Signs of Safety: what are we worried about, what is working well, what needs to happen. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.mapping;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
