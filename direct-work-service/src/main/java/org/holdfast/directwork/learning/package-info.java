/** What workers learn with a tool and share with colleagues, with nobody in it who could be recognised. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.learning;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
