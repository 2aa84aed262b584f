/** The academy: courses for everybody whatever the grade, places on them, what they leave, and who lacks what they need. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.academy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
