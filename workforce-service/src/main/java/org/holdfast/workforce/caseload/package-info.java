/** Which children somebody works with, as caseload-service tells: ids only, for the agenda of supervision. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.caseload;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
