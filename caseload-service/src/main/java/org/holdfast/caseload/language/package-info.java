/** Words in which children would not recognise themselves, pointed out with others to use. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.language;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
