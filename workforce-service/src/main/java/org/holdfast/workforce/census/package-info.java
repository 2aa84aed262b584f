/** The social work workforce census: what it asks of each person, the problems first, and the file. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.census;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
