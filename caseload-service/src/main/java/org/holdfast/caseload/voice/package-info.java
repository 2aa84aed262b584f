/** What children say, and what came of it. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.voice;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
