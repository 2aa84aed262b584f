/** Who wants to come: from the application to the first day, and how many newly qualified come beyond the posts. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.candidate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
