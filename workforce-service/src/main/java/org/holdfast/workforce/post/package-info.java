/** Posts: what each team is meant to have, and what it lacks. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.post;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
