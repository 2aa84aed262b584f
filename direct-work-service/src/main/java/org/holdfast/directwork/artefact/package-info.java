/** Pictures of what children made. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.artefact;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
