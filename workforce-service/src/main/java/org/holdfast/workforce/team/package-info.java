/** Teams: small groups of workers under one practice supervisor, each for places of its own. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.team;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
