/** What people are able to do, and who leads practice in it. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.skill;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
